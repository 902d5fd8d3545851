import { refuse, type Result } from '../../base/result.ts';
import { deletionAtMs, type Host, type Plan } from '../../session/index.ts';
import type { Store } from '../store/store.ts';

const HOUR_MS = 3_600_000;

/** The host looks at its clocks much more often than this: after such a gap the machine has slept. */
const SLEPT_MS = 20_000;

/**
 * A session on this process: its host, and the log that it is kept in. Plans are made, kept and
 * committed one after another, so nothing is acknowledged or shown before it is on the disk.
 */
export class LiveSession {
  readonly code: string;
  readonly host: Host;
  readonly #store: Store;
  readonly #now: () => number;
  /** How far the log was ahead of this process's clock when it was opened. */
  readonly #aheadMs: number;
  /** Time for which the machine slept, as far as its clocks counted it. */
  #sleptMs = 0;
  #tickedAtMs: number | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #keptUntilMs = 0;
  #closed = false;
  /** Another process has taken the session over, or it was deleted. */
  #lost = false;
  /** Called after each change of what clients are to see. */
  onChange: () => void = () => {};
  /** Called once, when this process no longer owns the session. */
  onLost: () => void = () => {};
  /** Told what failed beside what was asked. */
  onFault: (error: unknown) => void = () => {};

  constructor(host: Host, store: Store, now: () => number) {
    this.code = host.session.code;
    this.host = host;
    this.#store = store;
    this.#now = now;
    this.#aheadMs = Math.max(0, host.session.lastAtMs - now());
  }

  /** Whether this process owns the session no longer. */
  get isLost(): boolean {
    return this.#lost;
  }

  /**
   * The session's clock. A log never goes back in time, whatever the machine's clock does, and where it
   * is ahead, as after a restart with an earlier clock, it goes on from there.
   */
  nowMs(): number {
    return Math.max(this.#now() + this.#aheadMs - this.#sleptMs, this.host.session.lastAtMs);
  }

  /** Look at the clocks. Time that passed while this machine slept is nobody's: no turn runs out by it. */
  tick(): Promise<Result<Plan>> {
    const now = this.#now();
    const gapMs = this.#tickedAtMs === null ? 0 : now - this.#tickedAtMs;
    if (gapMs > SLEPT_MS) this.#sleptMs += gapMs;
    this.#tickedAtMs = now;
    return this.change((host, nowMs) => host.planTick(nowMs));
  }

  /**
   * Plan something, keep it, and let it happen. Resolves once it is on the disk, or with why not; null
   * as a plan means that there is nothing to do.
   */
  change(plan: (host: Host, nowMs: number) => Result<Plan> | Plan | null): Promise<Result<Plan>> {
    const done = this.#queue.then(() => this.#change(plan));
    this.#queue = done.catch(() => undefined);
    return done;
  }

  async #change(
    plan: (host: Host, nowMs: number) => Result<Plan> | Plan | null,
  ): Promise<Result<Plan>> {
    if (this.#lost) return refuse('session/elsewhere');
    const made = plan(this.host, this.nowMs());
    const result: Result<Plan> =
      made === null
        ? { ok: true, value: { session: this.host.session, entries: [] } }
        : 'ok' in made
          ? made
          : { ok: true, value: made };
    if (!result.ok) return result;
    const { entries, session } = result.value;
    if (entries.length > 0) {
      const first = this.host.session.next;
      const lines = entries.map((entry) => JSON.stringify(entry));
      const kept = await this.#store.append(this.code, first, lines).catch((error: unknown) => {
        // It may have been kept all the same: only the log knows, so the session is opened anew from it.
        this.#lose();
        throw error;
      });
      if (kept !== 'appended') {
        this.#lose();
        return refuse(kept === 'gone' ? 'session/deleted' : 'session/elsewhere');
      }
    }
    this.host.commit({ entries, session });
    this.onChange();
    if (entries.length > 0) this.#keepOn().catch(this.onFault);
    return result;
  }

  #lose(): void {
    this.#lost = true;
    this.onLost();
  }

  /** Move the day of deletion on, at most once an hour, and note when the session has ended. */
  async #keepOn(): Promise<void> {
    const { lastAtMs, stage } = this.host.session;
    if (stage === 'ended' && !this.#closed) {
      this.#closed = true;
      await this.#store.close(this.code, lastAtMs);
    }
    const untilMs = deletionAtMs(this.host.session);
    if (Math.abs(untilMs - this.#keptUntilMs) < HOUR_MS) return;
    const before = this.#keptUntilMs;
    this.#keptUntilMs = untilMs;
    await this.#store.keepUntil(this.code, untilMs).catch((error: unknown) => {
      this.#keptUntilMs = before;
      throw error;
    });
  }
}
