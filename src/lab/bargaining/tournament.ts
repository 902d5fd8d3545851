import {
  improveText,
  viewFor,
  type ByParty,
  type Improvement,
  type Level,
  type Party,
  type Text,
  type State,
} from '../../engine/index.ts';
import { DEFAULT_STRATEGIES, type Strategy } from '../../strategies/index.ts';
import { bargain, type Bargain } from './bargain.ts';

/** One strategy in some seats against the declared ones in the others. */
export interface Entry {
  /** What it is called in the tables. */
  readonly name: string;
  readonly seats: Partial<ByParty<Strategy>>;
}

/** One game of a tournament. */
export interface Bout extends Bargain {
  readonly entry: string;
  /** How far the signed text was from the frontier by true weights; null where none was signed or asked. */
  readonly distance: Improvement | null;
}

export interface TournamentOptions {
  /** Games of each entry; all play the same seeds, so that their games can be compared one by one. */
  readonly games: number;
  /** What the seeds begin with. */
  readonly series: string;
  /** Whether to measure each signed text's distance from the frontier, which takes most of the time. */
  readonly distances: boolean;
}

/** Play every entry over the same seeds, game by game. */
export function* tournament(
  level: Level,
  entries: readonly Entry[],
  options: TournamentOptions,
): Generator<Bout> {
  for (let game = 0; game < options.games; game++) {
    const seed = `${options.series}/${game}`;
    for (const entry of entries) {
      const played = bargain(level, seed, { ...DEFAULT_STRATEGIES, ...entry.seats });
      const { last, text } = played;
      const distance = options.distances && text ? distanceOf(last, text) : null;
      yield { ...played, entry: entry.name, distance };
    }
  }
}

/**
 * How far a text was from the frontier of true interests in a round of talks.
 * @param among whose gains count: all four unless given.
 */
export function distanceOf(state: State, text: Text, among?: readonly Party[]): Improvement {
  const interests = { weights: state.secrets.weights, reserve: state.secrets.reserve };
  const search = improveText(viewFor(state, 'ukraine'), interests, text, among);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}
