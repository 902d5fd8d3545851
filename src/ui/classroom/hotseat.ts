import { ok, refuse, type Result } from '../../base/result.ts';
import { RULES_VERSION, type Level, type Party } from '../../engine/index.ts';
import { levelHash } from '../../replay/index.ts';
import {
  foldEntries,
  Host,
  PictureDesk,
  type Entry,
  type Picture,
  type Plan,
  type Request,
  type Session,
  type SessionOptions,
  type Update,
} from '../../session/index.ts';
import type { Difficulty } from '../../strategies/index.ts';
import { read, remove, write } from '../storage.ts';
import type { Connection } from './connection.ts';

/** Whether the game is kept in the browser; `elsewhere` when it went on in another tab. */
export type HotSeatSaving = 'saved' | 'no-room' | 'elsewhere';

/** A session that this page itself is the host of, with all of its people at this device. */
export interface HotSeat {
  readonly connection: Connection;
  readonly getSaving: () => HotSeatSaving;
}

export interface HotSeatOptions {
  readonly title: string;
  /** What the device is called where a nickname stands. */
  readonly nickname: string;
  readonly parties: readonly Party[];
  readonly counterparts: Difficulty;
}

const KEY = 'classroom/hotseat';
/** The device is one person, who sits for several delegations. */
const DEVICE = { kind: 'person', person: 1 } as const;

/** Whether a game of this device is under way. */
export function hasHotSeat(): boolean {
  return read(KEY) !== null;
}

/** Give up the game of this device. */
export function forgetHotSeat(): void {
  remove(KEY);
}

/**
 * The log as it is kept: an entry a line. A draft that follows a draft of the same delegation takes its
 * place, so that laying out does not fill the browser.
 */
export function withEntries(kept: readonly Entry[], more: readonly Entry[]): readonly Entry[] {
  const entries = [...kept];
  for (const entry of more) {
    const last = entries[entries.length - 1]?.deed;
    const replaced =
      entry.deed.type === 'paper' && last?.type === 'paper' && last.party === entry.deed.party;
    if (replaced) entries.pop();
    entries.push(entry);
  }
  return entries;
}

/** Read a kept log; null for what is none. */
function parseEntries(text: string): readonly Entry[] | null {
  try {
    return text.split('\n').map((line) => JSON.parse(line) as Entry);
  } catch {
    return null;
  }
}

/** Begin a game of several delegations at this device, in the place of one that is kept. */
export function beginHotSeat(level: Level, options: HotSeatOptions): Result<HotSeat> {
  const { title, nickname, parties, counterparts } = options;
  const created: Entry = {
    atMs: Date.now(),
    by: 'host',
    deed: {
      type: 'created',
      code: 'DEVICE',
      rulesVersion: RULES_VERSION,
      options: optionsFor(level, title, parties, counterparts),
      secret: randomName(),
      facilitatorHash: '',
      wallHash: '',
    },
  };
  forgetHotSeat();
  const hosting = new Hosting(level, foldEntries(level, [created])!, [created]);
  const joined = hosting.join(nickname);
  if (!joined.ok) return joined;
  hosting.connect();
  const fault =
    hosting.lead({ type: 'assign', person: 1, seat: { table: 1, parties } }) ??
    hosting.lead({ type: 'begin' });
  return fault ? refuse(fault.code, fault.facts) : ok(hosting);
}

/** The id of the level of the game that is kept; null for none that can be read. */
export function hotSeatLevel(): string | null {
  const first = parseEntries(read(KEY) ?? '')?.[0]?.deed;
  return first?.type === 'created' ? first.options.level.id : null;
}

/** Go on with the game that is kept; a refusal leaves it as it is. */
export function resumeHotSeat(level: Level): Result<HotSeat> {
  const entries = parseEntries(read(KEY) ?? '');
  const first = entries?.[0]?.deed;
  if (!entries || first?.type !== 'created') return refuse('session/unreadable');
  if (first.rulesVersion !== RULES_VERSION) return refuse('session/other-rules');
  if (first.options.level.hash !== levelHash(level)) return refuse('session/other-level');
  let session: Session | null;
  try {
    session = foldEntries(level, entries);
  } catch {
    // What is kept in a browser may have been changed by hand, or by other rules.
    return refuse('session/unreadable');
  }
  const hosting = new Hosting(level, session!, entries);
  hosting.connect();
  return ok(hosting);
}

function optionsFor(
  level: Level,
  title: string,
  delegations: readonly Party[],
  counterparts: Difficulty,
): SessionOptions {
  return {
    level: { id: level.id, hash: levelHash(level) },
    title,
    tables: 1,
    seeds: 'each',
    joining: 'open',
    roles: 'choice',
    delegations,
    perDelegation: 1,
    observers: false,
    counterparts,
    russiaTests: 'model',
    oddsShown: true,
    turnSeconds: { talks: 0, deployment: 0, violation: 0 },
    onTimeOut: 'wait',
    absentSeconds: 0,
    keepDays: 365,
    questions: [],
  };
}

function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** The host in this page, and its one client. */
class Hosting implements HotSeat {
  readonly #host: Host;
  readonly #desk = new PictureDesk();
  readonly #listeners = new Set<() => void>();
  #picture: Picture | null = null;
  #entries: readonly Entry[];
  #saving: HotSeatSaving = 'saved';
  /** What this tab wrote or took up last: anything else is another tab's. */
  #own: string | null;
  /** Requests of this page; a reload begins under another name. */
  readonly #page = randomName();
  #asked = 0;

  constructor(level: Level, session: Session, entries: readonly Entry[]) {
    this.#host = new Host(level, session, Date.now());
    this.#entries = entries;
    this.#own = read(KEY);
  }

  readonly connection: Connection = {
    getPicture: () => this.#picture,
    getLine: () => CONNECTED,
    subscribe: (listener) => {
      this.#listeners.add(listener);
      return () => this.#listeners.delete(listener);
    },
    ask: (request) => Promise.resolve(this.carryOut('device', request)),
    hostNowMs: () => Date.now(),
    close: () => this.#listeners.clear(),
  };

  readonly getSaving = () => this.#saving;

  join(nickname: string) {
    const planned = this.#host.planJoin(nickname, 'device', Date.now());
    if (planned.ok) this.#take(planned.value);
    return planned;
  }

  /** Let the device in, and show it what it may know. */
  connect(): void {
    this.#host.connect('device', DEVICE);
    this.#tell();
  }

  /** Carry out what a client asks; the refusal, if any. */
  carryOut(link: string, request: Request) {
    const planned = this.#host.planRequest(
      link,
      request,
      `${this.#page}/${++this.#asked}`,
      Date.now(),
    );
    if (!planned.ok) return planned.fault;
    this.#take(planned.value);
    this.#openDebrief();
    this.#tell();
    return null;
  }

  /** Do what a facilitator does elsewhere: here the page leads. */
  lead(request: Request) {
    this.#host.connect('lead', { kind: 'facilitator' });
    const fault = this.carryOut('lead', request);
    this.#host.disconnect('lead', Date.now());
    return fault;
  }

  /** With everyone at one device nobody else has to be waited for: the debrief opens with the end. */
  #openDebrief(): void {
    const { stage, tables } = this.#host.session;
    if (stage === 'playing' && tables[0]?.state.outcome) this.lead({ type: 'debrief' });
  }

  #take(plan: Plan): void {
    this.#keep(plan.entries);
    this.#host.commit(plan);
  }

  #keep(more: readonly Entry[]): void {
    if (more.length === 0) return;
    this.#entries = withEntries(this.#entries, more);
    if (read(KEY) !== this.#own) {
      this.#saving = 'elsewhere';
      return;
    }
    const text = this.#entries.map((entry) => JSON.stringify(entry)).join('\n');
    if (write(KEY, text)) {
      this.#own = text;
      this.#saving = 'saved';
    } else {
      this.#saving = 'no-room';
    }
  }

  #tell(): void {
    const text = this.#host.updates(Date.now()).get('device');
    if (text === undefined) return;
    this.#picture = this.#desk.take(JSON.parse(text) as Update);
    for (const listener of this.#listeners) listener();
  }
}

/** There is no line that could be lost. */
const CONNECTED = { state: 'connected' } as const;
