import { getMessageBytes, Room, ServerError, type Client } from '@colyseus/core';
import { Protocol } from '@colyseus/shared-types';
import { refuse, type Fault, type Result } from '../../base/result.ts';
import { LIMITS, parseRequest, type Asker } from '../../session/index.ts';
import { Allowance } from './allowance.ts';
import { hashOfToken, newToken } from './credentials.ts';
import type { Desk } from './desk.ts';
import type { LiveSession } from './livesession.ts';

/** How often the host looks at its clocks. */
const TICK_MS = 500;
/** A client that has not read so much is dropped; it comes back and gets the whole anew. */
const SLOWEST_BYTES = 32_000_000;

/** Codes with which a connection is ended. */
const LEFT = { reissued: 4_401, removed: 4_403, deleted: 4_404, slow: 4_408, elsewhere: 4_410 };
/** Devices and tabs of one person at once. */
const MOST_DEVICES = 20;

/** Whom a connection was reserved for: whoever has the ticket or secret of this hash. */
interface Auth {
  readonly hash: string;
}

/** What a request is answered with: null once it is done and kept. */
export type Answer = { readonly fault: Fault | null };

/**
 * The kind of room that is a session: it lets in whom the endpoint has reserved a seat for, passes what
 * they ask to the session, and sends each client what changed for it.
 */
export function sessionRoom(desk: Desk) {
  return class SessionRoom extends Room {
    override autoDispose = false;
    override patchRate = 1_000;
    override maxMessagesPerSecond = 40;
    override seatReservationTimeout = 5;
    #live: LiveSession | null = null;
    #ticking: NodeJS.Timeout | undefined;
    #flushing: Promise<void> | null = null;
    readonly #requests = new Allowance(60, 600);

    override messages = {
      ask: (client: Client, message: unknown): Promise<Answer> => this.#ask(client, message),
    };

    override async onCreate({ code }: { readonly code: string }): Promise<void> {
      this.roomId = code;
      const live = await desk.open(code);
      if (!live) throw new ServerError(404, 'session/unknown-code');
      this.#live = live;
      live.onChange = () => void this.#flushSoon();
      live.onLost = () => this.#giveUp();
      this.#ticking = setInterval(() => this.#tick(), TICK_MS);
    }

    override async onJoin(client: Client, _options: unknown, auth: Auth): Promise<void> {
      // Looked at again: since the endpoint did, the ticket may have become void.
      const admitted = this.admit(auth.hash);
      if (!admitted.ok) throw new ServerError(LEFT.removed, admitted.fault.code);
      const asker = admitted.value;
      this.#live!.host.connect(client.sessionId, asker);
      await this.#live!.change((host, nowMs) => host.planReturn(asker, nowMs)).catch(desk.failed);
      void this.#flushSoon();
    }

    override onLeave(client: Client): void {
      this.#live?.host.disconnect(client.sessionId, this.#live.nowMs());
      void this.#flushSoon();
    }

    override onDispose(): void {
      clearInterval(this.#ticking);
      if (this.#live) desk.close(this.#live);
    }

    override onUncaughtException(error: Error): void {
      desk.failed(error);
    }

    async #ask(client: Client, message: unknown): Promise<Answer> {
      try {
        const result = await this.#carryOut(client, message);
        return { fault: result.ok ? null : result.fault };
      } catch (error) {
        desk.failed(error);
        // Given up, the room is soon open again: the client asks again there.
        const code = this.#live?.isLost ? 'session/elsewhere' : 'session/not-kept';
        return { fault: { code } };
      }
    }

    async #carryOut(client: Client, message: unknown): Promise<Result<unknown>> {
      // One allowance for all devices of a person.
      const { hash } = client.auth as Auth;
      if (!this.#requests.take(hash, desk.now())) return refuse('session/too-fast');
      const asked = readAsk(message);
      if (!asked.ok) return asked;
      const request = parseRequest(asked.value.request);
      if (!request.ok) return request;
      const { id } = asked.value;
      const result = await this.#live!.change((host, nowMs) =>
        host.planRequest(client.sessionId, request.value, id, nowMs),
      );
      // Whoever is answered has been shown what came of it: nobody decides twice on an old picture.
      if (result.ok) await this.#flushSoon();
      if (request.value.type === 'remove' && result.ok)
        this.#expel(request.value.person, LEFT.removed);
      return result;
    }

    /** Connections of somebody whose ticket is void. */
    #expel(person: number, code: number): void {
      for (const link of this.#live!.host.linksOf(person)) {
        this.clients.getById(link)?.leave(code);
      }
    }

    #tick(): void {
      this.#live!.tick().catch(desk.failed);
    }

    /** Send what changed, once for all that this turn of the event loop brings. */
    #flushSoon(): Promise<void> {
      this.#flushing ??= new Promise<void>((resolve) => {
        setImmediate(() => {
          this.#flushing = null;
          try {
            if (this.#live) this.#flush(this.#live);
          } catch (error) {
            desk.failed(error);
          }
          resolve();
        });
      });
      return this.#flushing;
    }

    #flush(live: LiveSession): void {
      const encoded = new Map<string, Uint8Array>();
      for (const [link, text] of live.host.updates(live.nowMs())) {
        const client = this.clients.getById(link);
        if (!client) continue;
        let bytes = encoded.get(text);
        if (!bytes) {
          bytes = getMessageBytes.raw(Protocol.ROOM_DATA, 'update', text);
          encoded.set(text, bytes);
        }
        client.enqueueRaw(bytes);
        const { bufferedAmount = 0 } = client.ref as { bufferedAmount?: number };
        if (bufferedAmount > SLOWEST_BYTES) client.leave(LEFT.slow);
      }
    }

    /** The session is another process's now, or gone: its clients have to ask again where it is. */
    #giveUp(): void {
      this.disconnect(LEFT.elsewhere).catch(desk.failed);
    }

    // What follows is called by the endpoint, from whatever process it runs on.

    /** Somebody new joins: their number and their ticket. */
    async joinPerson(nickname: unknown): Promise<Result<{ person: number; ticket: string }>> {
      const ticket = newToken();
      const result = await this.#live!.change((host, nowMs) =>
        host.planJoin(nickname, hashOfToken(ticket), nowMs),
      );
      if (!result.ok) return result;
      const joined = result.value.entries.find(({ deed }) => deed.type === 'joined');
      return { ok: true, value: { person: Number(joined?.by), ticket } };
    }

    /** A new ticket for somebody, asked by a facilitator. The old one, and its connections, are void. */
    async reissueTicket(person: number): Promise<Result<{ ticket: string }>> {
      const ticket = newToken();
      const result = await this.#live!.change((host, nowMs) =>
        host.planReissue(person, hashOfToken(ticket), nowMs),
      );
      if (!result.ok) return result;
      this.#expel(person, LEFT.reissued);
      return { ok: true, value: { ticket } };
    }

    /** Who shows a ticket or secret of this hash; null for nobody. */
    askerWith(hash: string): Asker | null {
      return this.#live!.host.askerWith(hash);
    }

    /** Who may connect with the ticket or secret of this hash, or why nobody. */
    admit(hash: string): Result<Asker> {
      const { host } = this.#live!;
      const asker = host.askerWith(hash);
      if (!asker) return refuse('session/wrong-ticket');
      const devices = asker.kind === 'person' ? host.linksOf(asker.person).length : 0;
      return devices < MOST_DEVICES
        ? { ok: true, value: asker }
        : refuse('session/too-many-devices', { limit: MOST_DEVICES });
    }

    /** Close for good: every client is told that the session was deleted. */
    async closeDeleted(): Promise<void> {
      await this.disconnect(LEFT.deleted);
    }
  };
}

/** A request as the client wraps it: a number of its own, so that it can be sent again. */
function readAsk(message: unknown): Result<{ id: string; request: unknown }> {
  if (typeof message !== 'string' || message.length > LIMITS.requestCharacters) {
    return refuse('session/malformed', { path: '/' });
  }
  try {
    const value: unknown = JSON.parse(message);
    if (typeof value === 'object' && value !== null && 'id' in value && 'request' in value) {
      const { id, request } = value;
      if (typeof id === 'string' && /^[A-Za-z0-9_-]{8,40}$/.test(id)) {
        return { ok: true, value: { id, request } };
      }
    }
  } catch {
    // Not JSON: malformed as well.
  }
  return refuse('session/malformed', { path: '/' });
}
