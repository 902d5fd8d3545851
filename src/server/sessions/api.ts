import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { refuse, type Fault, type Result } from '../../base/result.ts';
import { RULES_VERSION } from '../../engine/index.ts';
import { EXPORTS } from '../../session/export/index.ts';
import { parseOptions, type Entry } from '../../session/index.ts';
import { isOwnPage } from '../origin.ts';
import { Allowance } from './allowance.ts';
import { addressOf, bearerOf, isJson, readBody, send, sendFault, type Body } from './answers.ts';
import { hashOfToken, isCode, isToken, newCode, newToken } from './credentials.ts';
import type { Desk } from './desk.ts';
import { exportAside } from './exporting.ts';
import { findLevel } from './levels.ts';
import type { Rooms } from './rooms.ts';

const DAY_MS = 86_400_000;
/** Sessions that one address may create: a burst, then so many a minute. */
const CREATIONS = { burst: 20, perMinute: 2 };
/** Wrong codes, tickets and secrets that one address may try. A class joins from one, and mistypes. */
const MISTAKES = { burst: 60, perMinute: 12 };
/** Anything at all from one address: a whole school may sit behind it. */
const REQUESTS = { burst: 2_000, perMinute: 12_000 };

/** What the endpoints need besides: who asks, and what the address of the page is to others. */
export interface ApiContext {
  readonly desk: Desk;
  readonly rooms: Rooms;
  /** Addresses at which others reach this server. */
  readonly addresses: () => readonly string[];
  /** Whether a proxy in front names the asker's address. */
  readonly behindProxy: boolean;
  /** Addresses of other processes of the same service. */
  readonly others: readonly string[];
  /** Headers of every answer. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The endpoints of sessions under `/api/`: everything that is not said over a room's connection. Each
 * answers with JSON: a value, or `{ fault }` with a code.
 */
export class SessionsApi {
  readonly #context: ApiContext;
  readonly #creations = new Allowance(CREATIONS.burst, CREATIONS.perMinute);
  readonly #mistakes = new Allowance(MISTAKES.burst, MISTAKES.perMinute);
  readonly #requests = new Allowance(REQUESTS.burst, REQUESTS.perMinute);

  constructor(context: ApiContext) {
    this.#context = context;
  }

  /** Answer a request if it is for an endpoint; false if it is not. */
  handle(request: IncomingMessage, response: ServerResponse): boolean {
    const path = (request.url ?? '/').split('?', 1)[0]!;
    if (!path.startsWith('/api/')) return false;
    for (const [name, value] of Object.entries(this.#context.headers)) {
      response.setHeader(name, value);
    }
    response.setHeader('cache-control', 'no-store');
    this.#answer(request, response, path).catch((error: unknown) => {
      this.#context.desk.failed(error);
      send(response, 503, { fault: { code: 'session/not-kept' } });
    });
    return true;
  }

  async #answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const { desk, behindProxy } = this.#context;
    const from = addressOf(request, behindProxy);
    if (!this.#requests.take(from, desk.now())) {
      return sendFault(response, tooMany('session/too-many-tries', this.#requests, from, desk));
    }
    const [, , first, code = '', what = '', kind = ''] = path.split('/');
    if (!isOwnPage(request, this.#context)) {
      return sendFault(response, { code: 'session/other-site' });
    }
    const method = request.method ?? 'GET';
    if (method === 'GET' && path === '/api/health') {
      return send(response, 200, { sessions: true, addresses: this.#context.addresses() });
    }
    if (first === 'sessions' && code !== '') {
      const session = await this.#asFacilitator(code, bearerOf(request), from);
      if (!session.ok) return sendFault(response, session.fault);
      if (method === 'DELETE' && what === '') return this.#delete(response, code);
      if (method === 'GET' && what === 'export') {
        const query = new URLSearchParams((request.url ?? '').split('?')[1] ?? '');
        const options = { names: query.has('names'), texts: query.has('texts') };
        return this.#export(response, code, kind, options);
      }
    }
    if (method === 'POST' && isJson(request)) {
      const body = await readBody(request);
      if (!body.ok) return sendFault(response, body.fault);
      const made = await this.#post(path, body.value, from);
      if (made) return made.ok ? send(response, 200, made.value) : sendFault(response, made.fault);
    }
    return send(response, 404, { fault: { code: 'session/no-such-endpoint' } });
  }

  async #post(path: string, body: Body, from: string): Promise<Result<object> | null> {
    switch (path) {
      case '/api/sessions':
        return this.#create(body, from);
      case '/api/join':
        return this.#join(body, from);
      case '/api/connect':
        return this.#connect(body, from);
      case '/api/reissue':
        return this.#reissue(body, from);
      default:
        return null;
    }
  }

  /** A new session: its code, the facilitator's secret and the wall's, which are told here and never again. */
  async #create({ options }: Body, from: string): Promise<Result<object>> {
    const { desk } = this.#context;
    const now = desk.now();
    if (!this.#creations.take(from, now)) {
      return {
        ok: false,
        fault: tooMany('session/too-many-sessions', this.#creations, from, desk),
      };
    }
    const level = findLevel(levelIdOf(options));
    if (!level) return refuse('session/unknown-level', { level: levelIdOf(options).slice(0, 80) });
    const parsed = parseOptions(options, level);
    if (!parsed.ok) return parsed;
    const [secret, wall] = [newToken(), newToken()];
    for (;;) {
      const code = newCode();
      const entry: Entry = {
        atMs: now,
        by: 'host',
        deed: {
          type: 'created',
          code,
          rulesVersion: RULES_VERSION,
          options: parsed.value,
          secret: newToken(),
          facilitatorHash: hashOfToken(secret),
          wallHash: hashOfToken(wall),
        },
      };
      const expiresAtMs = now + parsed.value.keepDays * DAY_MS;
      const times = { createdAtMs: now, expiresAtMs };
      const kept = await desk.store.create(code, [JSON.stringify(entry)], times);
      if (kept === 'created') return { ok: true, value: { code, secret, wall } };
    }
  }

  async #join({ code, nickname }: Body, from: string): Promise<Result<object>> {
    if (!isCode(code)) return this.#mistake('session/unknown-code', from);
    if (!this.#mayTry(from)) return this.#tooManyTries(from);
    for (let tries = 1; ; tries++) {
      const called = await this.#context.rooms.call(code, 'joinPerson', nickname);
      if (!called.ok) return this.#mistake(called.fault.code, from);
      const joined = called.value;
      // A room that is being given up is soon open again, here or elsewhere.
      if (joined.ok || joined.fault.code !== 'session/elsewhere' || tries === 5) return joined;
      await sleep(200);
    }
  }

  /** A connection for whoever shows a ticket, or the facilitator's or the wall's secret. */
  async #connect({ code, ticket }: Body, from: string): Promise<Result<object>> {
    if (!isCode(code)) return this.#mistake('session/unknown-code', from);
    if (!isToken(ticket)) return this.#mistake('session/wrong-ticket', from);
    const { rooms } = this.#context;
    const hash = hashOfToken(ticket);
    const called = await rooms.call(code, 'admit', hash);
    if (!called.ok) return this.#mistake(called.fault.code, from);
    if (called.value.ok) {
      return { ok: true, value: { reservation: await rooms.reserve(code, hash) } };
    }
    const { fault } = called.value;
    return fault.code === 'session/wrong-ticket' ? this.#mistake(fault.code, from) : called.value;
  }

  async #reissue({ code, secret, person }: Body, from: string): Promise<Result<object>> {
    const session = await this.#asFacilitator(code, secret, from);
    if (!session.ok) return session;
    if (typeof person !== 'number') return refuse('session/malformed', { path: 'person' });
    const called = await this.#context.rooms.call(String(code), 'reissueTicket', person);
    return called.ok ? called.value : called;
  }

  /** Whether the facilitator's secret was shown. Works for sessions that nobody hosts, too. */
  async #asFacilitator(code: unknown, secret: unknown, from: string): Promise<Result<object>> {
    if (!isCode(code)) return this.#mistake('session/unknown-code', from);
    if (!isToken(secret)) return this.#mistake('session/wrong-secret', from);
    const called = await this.#context.rooms.call(code, 'askerWith', hashOfToken(secret));
    if (!called.ok) return this.#mistake(called.fault.code, from);
    return called.value?.kind === 'facilitator'
      ? { ok: true, value: {} }
      : this.#mistake('session/wrong-secret', from);
  }

  async #delete(response: ServerResponse, code: string): Promise<void> {
    const { desk, rooms } = this.#context;
    // First the log: a room that goes on meanwhile finds it gone.
    await desk.store.remove(code);
    await rooms.closeDeleted(code);
    send(response, 200, {});
  }

  /** A file of a session. Names and what was said are in it only where they are asked for. */
  async #export(
    response: ServerResponse,
    code: string,
    kind: string,
    options: { readonly names: boolean; readonly texts: boolean },
  ): Promise<void> {
    const what = EXPORTS.find((each) => each === kind);
    if (!what) return sendFault(response, refuse('session/no-such-export').fault);
    const lines = await this.#context.desk.store.read(code);
    if (!lines) return sendFault(response, { code: 'session/unknown-code' });
    const made = await exportAside({ kind: what, lines, options });
    if (made === null) return sendFault(response, { code: 'session/other-rules' });
    const { name, type, body } = made;
    response.writeHead(200, {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
    });
    response.end(body);
  }

  #mayTry(from: string): boolean {
    return this.#mistakes.has(from, this.#context.desk.now());
  }

  #mistake(code: string, from: string): { readonly ok: false; readonly fault: Fault } {
    if (!this.#mayTry(from)) return this.#tooManyTries(from);
    this.#mistakes.use(from, this.#context.desk.now());
    return refuse(code);
  }

  #tooManyTries(from: string): { readonly ok: false; readonly fault: Fault } {
    const { desk } = this.#context;
    return { ok: false, fault: tooMany('session/too-many-tries', this.#mistakes, from, desk) };
  }
}

function tooMany(code: string, allowance: Allowance, from: string, desk: Desk): Fault {
  return { code, facts: { seconds: allowance.waitSeconds(from, desk.now()) } };
}

function levelIdOf(options: unknown): string {
  if (typeof options !== 'object' || options === null || !('level' in options)) return '';
  const { level } = options;
  if (typeof level !== 'object' || level === null || !('id' in level)) return '';
  return typeof level.id === 'string' ? level.id : '';
}
