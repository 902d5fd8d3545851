import type { Client, Room } from '@colyseus/sdk';
import type { Fault } from '../../base/result.ts';
import {
  LIMITS,
  PictureDesk,
  type Picture,
  type Request,
  type Update,
} from '../../session/index.ts';
import type { Connection, Line } from './connection.ts';
import { watchPulse, within } from './pulse.ts';
import { pageFolder, post } from './server.ts';

/** Pauses between tries to take the line up again: soon, then less often, and never in step with others. */
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 2_000;
/** A request without an answer by then is sent again; the host carries it out once. */
const ANSWER_MS = 8_000;
/** A line that has not opened by then is tried anew. */
const CONNECTED_WITHIN_MS = 8_000;
/** No code of a socket: the line has fallen silent. */
const SILENT = 0;
/** After so long without a line a request fails, and what was laid out is kept. */
const PATIENCE_MS = 20_000;
/** Codes with which the host ends a line for good. */
const ENDED: Readonly<Record<number, string>> = {
  4_401: 'session/wrong-ticket',
  4_403: 'session/removed',
  4_404: 'session/deleted',
};

/** A request on its way. */
interface Pending {
  readonly id: string;
  readonly text: string;
  readonly settle: (fault: Fault | null) => void;
}

/** Whom one is to a session: somebody with a ticket, its facilitator, or its wall. */
export type Credentials = { readonly code: string } & (
  | { readonly ticket: string }
  | { readonly secret: string }
  | { readonly wall: string }
);

/** Connect to a session on the server this page comes from, and stay connected. */
export function connect(credentials: Credentials): Connection {
  const connection = new RemoteConnection(pageFolder(), credentials.code, tokenOf(credentials));
  // A page that is shown again, or that has its network back, does not wait out its pause.
  addEventListener('online', connection.hurry);
  document.addEventListener('visibilitychange', connection.hurry);
  connection.onClose = () => {
    removeEventListener('online', connection.hurry);
    document.removeEventListener('visibilitychange', connection.hurry);
  };
  return connection;
}

function tokenOf(credentials: Credentials): string {
  if ('ticket' in credentials) return credentials.ticket;
  return 'secret' in credentials ? credentials.secret : credentials.wall;
}

/** A connection to a session on a server; it needs nothing of a page. */
export class RemoteConnection implements Connection {
  readonly #folder: string;
  readonly #code: string;
  readonly #ticket: string;
  readonly #desk = new PictureDesk();
  readonly #listeners = new Set<() => void>();
  readonly #pending = new Map<string, Pending>();
  #picture: Picture | null = null;
  #line: Line = { state: 'connecting' };
  #client: Client | null = null;
  #room: Room | null = null;
  /** The host's clock less this page's. */
  #aheadMs = 0;
  #closed = false;
  #pauseMs = FIRST_PAUSE_MS;
  #wake: (() => void) | null = null;

  /** Called once, when it is closed. */
  onClose: () => void = () => {};

  /** @param folder address of the page on that server, with the slash at its end. */
  constructor(folder: string, code: string, ticket: string) {
    this.#folder = folder;
    this.#code = code;
    this.#ticket = ticket;
    void this.#stayConnected();
  }

  readonly getPicture = () => this.#picture;
  readonly getLine = () => this.#line;
  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  hostNowMs(): number {
    return Date.now() + this.#aheadMs;
  }

  ask(request: Request): Promise<Fault | null> {
    if (this.#line.state === 'refused') return Promise.resolve(this.#line.fault);
    if (this.#closed) return Promise.resolve(unreachable());
    return new Promise((settle) => {
      const id = freshId();
      const text = JSON.stringify({ id, request });
      // The host would drop the line, again and again.
      if (text.length > LIMITS.requestCharacters) return settle({ code: 'session/too-large' });
      const pending: Pending = { id, text, settle };
      this.#pending.set(id, pending);
      setTimeout(() => this.#giveUp(pending), PATIENCE_MS);
      this.#send(pending);
    });
  }

  close(): void {
    this.#closed = true;
    this.onClose();
    this.#wake?.();
    void this.#room?.leave();
    for (const pending of this.#pending.values()) this.#settle(pending, unreachable());
  }

  /** Try now to take up a line that is lost. */
  readonly hurry = () => {
    this.#pauseMs = FIRST_PAUSE_MS;
    this.#wake?.();
  };

  /** Connect, wait for the end of the line, and connect again, until there is nothing to come back to. */
  async #stayConnected(): Promise<void> {
    while (!this.#closed && this.#line.state !== 'refused') {
      const ended = await this.#connectOnce();
      if (this.#closed) return;
      if (ended) {
        this.#refuse(ended);
        return;
      }
      if (this.#line.state === 'connected') this.#setLine({ state: 'lost', sinceMs: Date.now() });
      await this.#pause();
    }
  }

  /** One line from its beginning to its end: null to try again, or why there is no coming back. */
  async #connectOnce(): Promise<Fault | null> {
    const answer = await post<{ reservation: Parameters<Client['consumeSeatReservation']>[0] }>(
      this.#folder,
      'connect',
      { code: this.#code, ticket: this.#ticket },
    );
    if (!answer.ok) return isPassing(answer.fault) ? null : answer.fault;
    let joining: Promise<Room> | undefined;
    try {
      this.#client ??= await openClient(this.#folder);
      joining = this.#client.consumeSeatReservation(answer.value.reservation);
      const room = await within(CONNECTED_WITHIN_MS, joining);
      if (!this.#closed) return await this.#hold(room);
      void room.leave();
    } catch {
      // One that opens too late is not kept open.
      joining?.then((late) => late.leave()).catch(() => undefined);
    }
    return null;
  }

  /** Hold a line until it ends. */
  #hold(room: Room): Promise<Fault | null> {
    // Coming back goes by the ticket and not by the library: the server itself may be a new one.
    room.reconnection.enabled = false;
    this.#room = room;
    this.#desk.forget();
    return new Promise((resolve) => {
      const end = (code: number) => {
        unwatch();
        if (this.#room === room) this.#room = null;
        const ended = ENDED[code];
        resolve(ended === undefined ? null : { code: ended });
      };
      const unwatch = watchPulse(
        (answered) => room.ping(answered),
        () => {
          end(SILENT);
          void room.leave(false).catch(() => undefined);
        },
      );
      room.onMessage('update', (text: string) => {
        if (this.#room === room) this.#take(JSON.parse(text) as Update);
      });
      room.onLeave(end);
      this.#pauseMs = FIRST_PAUSE_MS;
      for (const pending of this.#pending.values()) this.#send(pending);
    });
  }

  #take(update: Update): void {
    this.#aheadMs = update.nowMs - Date.now();
    this.#picture = this.#desk.take(update) ?? this.#picture;
    if (this.#line.state !== 'connected') this.#line = { state: 'connected' };
    this.#tell();
  }

  /** Send a request over the line there is; without one it waits for the next. */
  #send(pending: Pending): void {
    const room = this.#room;
    if (!room) return;
    room.request('ask', pending.text, { timeout: ANSWER_MS }).then(
      ({ fault }: { fault: Fault | null }) => {
        // A room that is given up is soon open again: what was asked waits for the next line.
        if (!fault || !MOVING.has(fault.code)) this.#settle(pending, fault);
      },
      () => {
        // No answer: once more if the line still stands; else with the next. Not at once: a line that
        // is about to end refuses at once, for ever.
        setTimeout(() => {
          if (this.#pending.has(pending.id) && this.#room === room) this.#send(pending);
        }, FIRST_PAUSE_MS);
      },
    );
  }

  #settle(pending: Pending, fault: Fault | null): void {
    if (this.#pending.delete(pending.id)) pending.settle(fault);
  }

  #giveUp(pending: Pending): void {
    this.#settle(pending, unreachable());
  }

  #pause(): Promise<void> {
    const pauseMs = this.#pauseMs * (0.5 + Math.random());
    this.#pauseMs = Math.min(LONGEST_PAUSE_MS, this.#pauseMs * 2);
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pauseMs);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #refuse(fault: Fault): void {
    this.#setLine({ state: 'refused', fault });
    for (const pending of this.#pending.values()) this.#settle(pending, fault);
  }

  #setLine(line: Line): void {
    this.#line = line;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** A number for a request that no other has. Made by hand, as a page without encryption has no `randomUUID`. */
function freshId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

function unreachable(): Fault {
  return { code: 'session/unreachable' };
}

/** The room is about to end this line; whoever has it next answers. */
const MOVING: ReadonlySet<string> = new Set(['session/elsewhere', 'session/not-connected']);

/** Faults that pass by themselves: no server for the moment, or too many tries at once. */
const PASSING: ReadonlySet<string> = new Set([
  'session/unreachable',
  'session/too-many-tries',
  'session/too-many-devices',
  'session/not-kept',
  'session/elsewhere',
]);

function isPassing({ code }: Fault): boolean {
  return PASSING.has(code);
}

/** The library, loaded with the first connection. */
async function openClient(folder: string): Promise<Client> {
  const { Client: Made } = await import('@colyseus/sdk');
  return new Made(`${folder.replace(/^http/, 'ws')}sessions`);
}
