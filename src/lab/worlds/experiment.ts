import type { Action, ByParty, Party } from '../../engine/index.ts';
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
  /**
   * Seats whose decisions are taken from the recording: on each later occasion, which is a round of the
   * same talks or a quarter, they give the same orders in the same order, without those that are no
   * longer legal. A test they answer as they did in that quarter if it was of the same kind, else as
   * they last answered one of that kind in the run (for backing: after the same response). Where the
   * recording holds no orders for an occasion or no legal answer, the seat's strategy decides, and it
   * decides for the other seats throughout. None unless given.
   */
  readonly follow?: readonly Party[];
  /** In the talks under way at the moment all four follow: the same words, in other worlds. */
  readonly sameTalks?: boolean;
  /**
   * Decisions on the moment's own occasion instead of those that would be taken, of one seat or several:
   * all of what each of them does there. Other seats decide as they would.
   */
  readonly change?: readonly Action[];
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
