import { aleaFor } from './alea.ts';

/**
 * Chance: one seed, many keyed streams. A stream is opened by seed, turn and purpose, so a new draw
 * never shifts an old one and two decisions can be compared under the same luck.
 */
export interface Stream {
  /** A number in [0, 1). */
  uniform(): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** Index drawn in proportion to non-negative weights; the last index when all are zero. */
  pick(weights: readonly number[]): number;
  /** A whole number in low…high, both included. */
  whole(low: number, high: number): number;
}

/** Open the stream of one purpose in one turn. Opening it again starts it from its beginning. */
export function openStream(seed: string, turn: number, purpose: string): Stream {
  return new KeyedStream(seed, turn, purpose);
}

class KeyedStream implements Stream {
  readonly #seed: string;
  readonly #turn: number;
  readonly #purpose: string;
  // Many streams are opened and never drawn from; the generator is made at the first draw.
  #generator: (() => number) | undefined;

  constructor(seed: string, turn: number, purpose: string) {
    this.#seed = seed;
    this.#turn = turn;
    this.#purpose = purpose;
  }

  uniform(): number {
    this.#generator ??= aleaFor(`${this.#seed}/${this.#turn}/${this.#purpose}`);
    return this.#generator();
  }

  chance(probability: number): boolean {
    return this.uniform() < probability;
  }

  pick(weights: readonly number[]): number {
    return pickIndex(weights, this.uniform());
  }

  whole(low: number, high: number): number {
    return low + Math.floor(this.uniform() * (high - low + 1));
  }
}

/** The index into weights at a given quantile of their sum. */
export function pickIndex(weights: readonly number[], quantile: number): number {
  let total = 0;
  for (const weight of weights) total += weight;
  let left = quantile * total;
  for (let index = 0; index < weights.length; index++) {
    left -= weights[index]!;
    if (left < 0) return index;
  }
  return weights.length - 1;
}
