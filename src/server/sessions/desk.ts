import { foldEntries, type Entry, type Session } from '../../session/index.ts';
import type { Store } from '../store/store.ts';
import { levelOf } from './levels.ts';
import { LiveSession } from './livesession.ts';

/** What this process knows of sessions: where they are kept, and those that it hosts. */
export class Desk {
  readonly store: Store;
  readonly now: () => number;
  readonly #live = new Map<string, LiveSession>();

  constructor(store: Store, now: () => number = Date.now) {
    this.store = store;
    this.now = now;
  }

  /** Sessions hosted here now. */
  get count(): number {
    return this.#live.size;
  }

  /** A session from its log, to be hosted here; null where there is none, or not of a level known here. */
  async open(code: string): Promise<LiveSession | null> {
    const lines = await this.store.read(code);
    const level = lines && levelOf(lines[0]);
    if (!level) return null;
    const live = await LiveSession.open(code, level, this.store, this.now);
    if (live) this.#live.set(code, live);
    return live;
  }

  close(live: LiveSession): void {
    if (this.#live.get(live.code) === live) this.#live.delete(live.code);
  }

  /** A session as it is kept, with its log, whoever hosts it; null where there is none. */
  async read(code: string): Promise<{ session: Session; entries: readonly Entry[] } | null> {
    const lines = await this.store.read(code);
    const level = lines && levelOf(lines[0]);
    if (!level) return null;
    const entries = lines.map((line) => JSON.parse(line) as Entry);
    const session = foldEntries(level, entries);
    return session && { session, entries };
  }

  /** Something failed that nobody could have caused: said without anything that people wrote. */
  readonly failed = (error: unknown): void => {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    console.error(`${name}: ${message}\n${stack ?? ''}`);
  };
}
