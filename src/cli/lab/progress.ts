const BAR_WIDTH = 24;
const LEAST_MS_BETWEEN = 100;

/** A bar on the terminal, where there is one: how much is done, how fast, how long it still takes. */
export class Progress {
  readonly #total: number;
  readonly #before: number;
  readonly #start = performance.now();
  #done: number;
  #shown = 0;

  /** @param done what an earlier run had done. */
  constructor(total: number, done: number) {
    this.#total = total;
    this.#before = done;
    this.#done = done;
  }

  /** So many more are done. */
  advance(count: number): void {
    this.#done += count;
    const now = performance.now();
    if (!process.stderr.isTTY || now - this.#shown < LEAST_MS_BETWEEN) return;
    this.#shown = now;
    const seconds = (now - this.#start) / 1000;
    const perSecond = (this.#done - this.#before) / seconds;
    const share = this.#done / this.#total;
    const filled = Math.round(BAR_WIDTH * share);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
    const left = Math.ceil((this.#total - this.#done) / perSecond);
    process.stderr.write(
      `\r${bar} ${this.#done} of ${this.#total} worlds, ${Math.round(perSecond)} a second, ${left} s left\u001b[K`,
    );
  }

  /** Take the bar away. */
  clear(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  }
}
