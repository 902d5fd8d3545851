import { TIE, type Outcome } from './game.ts';

/** Nondominated outcomes of a pair, kept as they are found: by falling payoff of the first party. */
export class Staircase {
  readonly outcomes: Outcome[] = [];
  readonly #first: number[] = [];
  readonly #second: number[] = [];
  readonly a: number;
  readonly b: number;

  constructor(a: number, b: number) {
    this.a = a;
    this.b = b;
  }

  /** Whether some outcome gives both at least this, ties counting. */
  covers(first: number, second: number): boolean {
    const at = this.#countAbove(first - TIE);
    return at > 0 && this.#second[at - 1]! >= second - TIE;
  }

  /**
   * Whether each of some pairs is covered, scaled and moved: by falling first and rising second, each
   * being `factor * value + from`.
   */
  coversAll(
    firsts: Float64Array,
    seconds: Float64Array,
    [factorA, factorB]: readonly [number, number],
    [fromA, fromB]: readonly [number, number],
  ): boolean {
    const first = this.#first;
    const second = this.#second;
    let above = -1;
    for (let at = 0; at < firsts.length; at++) {
      const least = factorA * firsts[at]! + fromA - TIE;
      // As the first falls, ever more outcomes give as much: the count goes on from where it was.
      if (above < 0) above = this.#countAbove(least);
      while (above < first.length && first[above]! >= least) above++;
      if (above === 0 || second[above - 1]! < factorB * seconds[at]! + fromB - TIE) return false;
    }
    return true;
  }

  /** Add an outcome unless it is covered; those that it covers go. */
  add(outcome: Outcome): boolean {
    const first = outcome.payoffs[this.a]!;
    const second = outcome.payoffs[this.b]!;
    if (this.covers(first, second)) return false;
    const from = this.#countAbove(first + TIE);
    let to = from;
    while (to < this.#second.length && this.#second[to]! <= second + TIE) to++;
    this.outcomes.splice(from, to - from, outcome);
    this.#first.splice(from, to - from, first);
    this.#second.splice(from, to - from, second);
    return true;
  }

  /** How many outcomes give the first party at least so much. */
  #countAbove(first: number): number {
    let low = 0;
    let high = this.#first.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#first[middle]! >= first) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
