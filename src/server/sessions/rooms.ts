import type { Result } from '../../base/result.ts';
import type { Asker } from '../../session/index.ts';
import type { Hosting, Reservation } from '../hosting/hosting.ts';
import { newToken } from './credentials.ts';
import type { Desk } from './desk.ts';

/** Methods of a room that may be called from any process. */
interface RoomCalls {
  joinPerson: {
    args: readonly [nickname: unknown];
    answer: Result<{ person: number; ticket: string }>;
  };
  reissueTicket: { args: readonly [person: number]; answer: Result<{ ticket: string }> };
  askerWith: { args: readonly [hash: string]; answer: Asker | null };
  admit: { args: readonly [hash: string]; answer: Result<Asker> };
  closeDeleted: { args: readonly []; answer: void };
}

/**
 * The rooms of sessions, on this process or another. A session whose process is gone, or that nobody
 * has asked for since the last start, is taken up here from its log.
 */
export class Rooms {
  readonly #desk: Desk;
  readonly #hosting: Hosting;

  constructor(desk: Desk, hosting: Hosting) {
    this.#desk = desk;
    this.#hosting = hosting;
  }

  /** Call a method of a session's room, wherever it is. */
  async call<Name extends keyof RoomCalls>(
    code: string,
    method: Name,
    ...args: RoomCalls[Name]['args']
  ): Promise<Result<RoomCalls[Name]['answer']>> {
    if (!this.#desk.isHere(code) && !(await this.#hosting.isAnywhere(code))) {
      const fault = await this.#desk.faultOf(code);
      if (fault) return { ok: false, fault };
    }
    const answer = await this.#hosting.call(code, method, args);
    return { ok: true, value: answer as RoomCalls[Name]['answer'] };
  }

  /** Reserve a connection for whoever showed the ticket or secret of this hash. */
  async reserve(code: string, hash: string): Promise<Reservation> {
    return this.#hosting.reserve(code, { hash, sessionId: newToken() });
  }

  /** Tell everyone in a session that it was deleted. */
  async closeDeleted(code: string): Promise<void> {
    if (await this.#hosting.isAnywhere(code)) await this.#hosting.call(code, 'closeDeleted', []);
  }
}
