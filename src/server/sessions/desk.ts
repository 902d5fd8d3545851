import type { Level } from '../../engine/index.ts';
import { foldEntries, Host, type Entry, type Session } from '../../session/index.ts';
import type { Store } from '../store/store.ts';
import { steadyClock } from './clock.ts';
import { levelOf } from './levels.ts';
import { LiveSession } from './livesession.ts';

/** A session with its log. */
export interface KeptSession {
  readonly level: Level;
  readonly session: Session;
  readonly entries: readonly Entry[];
}

/** What this process knows of sessions: where they are kept, and those that it hosts. */
export class Desk {
  readonly store: Store;
  readonly now: () => number;
  readonly #live = new Map<string, LiveSession>();

  constructor(store: Store, now: () => number = steadyClock()) {
    this.store = store;
    this.now = now;
  }

  /** Sessions hosted here now. */
  get count(): number {
    return this.#live.size;
  }

  /** Whether a session is hosted here. */
  isHere(code: string): boolean {
    return this.#live.has(code);
  }

  /** Take up a session from its log, to be hosted here; null where there is none. */
  async open(code: string): Promise<LiveSession | null> {
    const kept = await this.read(code);
    if (!kept) return null;
    const live = new LiveSession(
      new Host(kept.level, kept.session, this.now()),
      this.store,
      this.now,
    );
    live.onFault = this.failed;
    this.#live.set(code, live);
    return live;
  }

  close(live: LiveSession): void {
    if (this.#live.get(live.code) === live) this.#live.delete(live.code);
  }

  /** A session as it is kept, whoever hosts it; null where there is none, or of a level not known here. */
  async read(code: string): Promise<KeptSession | null> {
    const lines = await this.store.read(code);
    if (!lines?.[0]) return null;
    const entries = lines.map((line) => JSON.parse(line) as Entry);
    const level = levelOf(entries[0]!);
    const session = level && foldEntries(level, entries);
    return session && { level, session, entries };
  }

  /** Something failed that nobody could have caused: said without anything that people wrote. */
  readonly failed = (error: unknown): void => {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    console.error(`${name}: ${message}\n${stack ?? ''}`);
  };
}
