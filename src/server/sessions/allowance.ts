/**
 * How often something may happen for each of many names: so many at once, refilled at a steady rate.
 * Names that have all of it again are forgotten, so that strangers cannot fill the memory.
 */
export class Allowance {
  readonly #burst: number;
  readonly #perMs: number;
  readonly #used = new Map<string, { used: number; atMs: number }>();
  static readonly #MOST_NAMES = 50_000;

  constructor(burst: number, perMinute: number) {
    this.#burst = burst;
    this.#perMs = perMinute / 60_000;
  }

  #usedBy(name: string, nowMs: number): number {
    const known = this.#used.get(name);
    return known ? Math.max(0, known.used - (nowMs - known.atMs) * this.#perMs) : 0;
  }

  /** Whether one more is within the allowance; nothing is used. */
  has(name: string, nowMs: number): boolean {
    return this.#usedBy(name, nowMs) + 1 <= this.#burst;
  }

  /** Use one, whether or not it is within the allowance. */
  use(name: string, nowMs: number): void {
    const used = Math.min(this.#burst, this.#usedBy(name, nowMs)) + 1;
    this.#used.delete(name);
    this.#used.set(name, { used, atMs: nowMs });
    if (this.#used.size > Allowance.#MOST_NAMES) this.#forget(nowMs);
  }

  /** Use one if it is within the allowance. */
  take(name: string, nowMs: number): boolean {
    if (!this.has(name, nowMs)) return false;
    this.use(name, nowMs);
    return true;
  }

  /** Seconds until one more is within the allowance. */
  waitSeconds(name: string, nowMs: number): number {
    const over = this.#usedBy(name, nowMs) + 1 - this.#burst;
    return over <= 0 ? 0 : Math.ceil(over / this.#perMs / 1_000);
  }

  #forget(nowMs: number): void {
    for (const name of this.#used.keys()) {
      if (this.#usedBy(name, nowMs) === 0) this.#used.delete(name);
    }
    // Many still in use: the oldest go, and so many that this is not looked at again with each name.
    for (const name of this.#used.keys()) {
      if (this.#used.size <= Allowance.#MOST_NAMES * 0.9) break;
      this.#used.delete(name);
    }
  }
}
