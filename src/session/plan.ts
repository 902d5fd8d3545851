import { ok, type Result } from '../base/result.ts';
import type { Level } from '../engine/index.ts';
import type { Deed, Entry } from './entry.ts';
import { foldEntry } from './fold.ts';
import type { Author, Session } from './session.ts';

/** What a host knows besides the session: the level, the time, and who is there. */
export interface Circumstances {
  readonly level: Level;
  readonly nowMs: number;
  /** Whether any device of this person is connected. */
  readonly isPresent: (person: number) => boolean;
  /** Since when somebody has had no connection; null while they have one. */
  readonly absentSince: (person: number) => number | null;
}

/** What is to be kept, and the session once it is. Nothing has happened before it is kept. */
export interface Plan {
  readonly session: Session;
  readonly entries: readonly Entry[];
}

/** Deeds in the making: each is folded at once, so that the next is judged by what came of it. */
export class Planning {
  readonly circumstances: Circumstances;
  #session: Session;
  readonly #entries: Entry[] = [];
  #request: string | undefined;

  constructor(session: Session, circumstances: Circumstances, request?: string) {
    this.#session = session;
    this.circumstances = circumstances;
    this.#request = request;
  }

  get session(): Session {
    return this.#session;
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  /** Add a deed, which has to be legal. */
  add(by: Author, deed: Deed): void {
    const entry: Entry = {
      atMs: this.circumstances.nowMs,
      by,
      ...(this.#request === undefined ? {} : { request: this.#request }),
      deed,
    };
    this.#request = undefined;
    this.#session = foldEntry(this.circumstances.level, this.#session, entry);
    this.#entries.push(entry);
  }

  plan(): Plan {
    return { session: this.#session, entries: this.#entries };
  }

  done(): Result<Plan> {
    return ok(this.plan());
  }
}
