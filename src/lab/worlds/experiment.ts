import type { ByParty } from '../../engine/index.ts';
import type { Recording } from '../../replay/index.ts';

/**
 * Where the worlds of an experiment begin: whole games from the level's opening, a text signed by all
 * on the first day, or a moment of a recorded run.
 */
export type Start =
  | { readonly kind: 'opening' }
  | { readonly kind: 'text'; readonly text: Readonly<Record<string, string>> }
  | Moment;

/** A moment of a recorded run, from which other worlds go on. */
export interface Moment {
  readonly kind: 'moment';
  readonly recording: Recording;
  /** How many of the recording's decisions have been taken. */
  readonly at: number;
}

/** One input that an experiment varies, and the values that it takes. */
export interface Axis {
  /** Id of an input, as `inputsOf` lists them. */
  readonly input: string;
  readonly values: readonly (number | string)[];
}

/** Many seeded worlds over a grid of at most two inputs: all that a worker needs besides the level. */
export interface Experiment {
  readonly start: Start;
  /** Strategy of each seat, by id. */
  readonly seats: ByParty<string>;
  /** Worlds in each cell of the grid; the n-th has the same luck in every cell. */
  readonly worlds: number;
  /** Series of seeds: the n-th world's seed is `${series}/${n}`. */
  readonly series: string;
  readonly vary: readonly Axis[];
}

/** Most axes of a grid. */
export const MOST_AXES = 2;
/** Most worlds in an experiment over all cells: beyond it results outgrow memory. */
export const MOST_WORLDS = 2_000_000;

/** Seed of an experiment's n-th world, counted from 0. */
export function worldSeed({ series }: Pick<Experiment, 'series'>, world: number): string {
  return `${series}/${world}`;
}
