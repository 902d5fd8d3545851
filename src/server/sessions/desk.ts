import { refuse, type Fault } from '../../base/result.ts';
import { foldEntries, Host } from '../../session/index.ts';
import type { Store } from '../store/store.ts';
import { steadyClock } from './clock.ts';
import { openLog } from './log.ts';
import { LiveSession } from './livesession.ts';

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
    const log = openLog((await this.store.read(code)) ?? []);
    const session = log && foldEntries(log.level, log.entries);
    if (!session) return null;
    const live = new LiveSession(new Host(log.level, session, this.now()), this.store, this.now);
    live.onFault = this.failed;
    this.#live.set(code, live);
    return live;
  }

  close(live: LiveSession): void {
    if (this.#live.get(live.code) === live) this.#live.delete(live.code);
  }

  /**
   * Why a session cannot be hosted here, or null if it can. Asked before a room is opened for it: codes
   * may be made up, and logs of other rules be kept.
   */
  async faultOf(code: string): Promise<Fault | null> {
    if (this.isHere(code)) return null;
    const lines = await this.store.read(code);
    if (!lines) return refuse('session/unknown-code').fault;
    return openLog(lines) ? null : refuse('session/other-rules').fault;
  }

  /** Something failed that nobody could have caused: said without anything that people wrote. */
  readonly failed = (error: unknown): void => {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    console.error(`${name}: ${message}\n${stack ?? ''}`);
  };
}
