import {
  mostDurableDeal,
  newRun,
  viewFor,
  type ByParty,
  type Level,
  type State,
} from '../../engine/index.ts';
import { resolveSeats, runThrough, seatsWith } from '../../match/index.ts';
import type { Strategy } from '../../strategies/index.ts';

/** A text deters where it is more likely than not that it holds to the last quarter. */
export const DETERS_AT = 0.5;

/** How the seats are played whose reach is compared; Moscow plays as declared in all of them. */
export const APPROACHES = ['declared', 'trading'] as const;
export type Approach = (typeof APPROACHES)[number];

/**
 * As declared, or trading: Kyiv, Washington and the coalition trade by a model of the others, and
 * Washington presses whomever its own text satisfies least, which is Moscow more often than Kyiv.
 */
function strategiesOf(approach: Approach): ByParty<Strategy> {
  const seats =
    approach === 'declared'
      ? seatsWith()
      : seatsWith({ ukraine: 'logrolling', us: 'logrolling', coalition: 'logrolling' });
  const strategies = resolveSeats(seats);
  if (!strategies.ok) throw new Error('broken invariant: an approach with an unknown strategy');
  return strategies.value as ByParty<Strategy>;
}

/** What could have been signed in one round of one game's first talks. */
export interface Reached {
  readonly approach: Approach;
  readonly seed: string;
  readonly round: number;
  /**
   * How likely the most durable text is to hold of those that all whose signature it needs would sign,
   * by true weights and reserves; 0 where there is none.
   */
  readonly hold: number;
}

/**
 * In how many seeds does a text that deters come within reach? Plays each seed by each approach and
 * searches rounds of the first talks; a round after the talks is left out.
 * @param rounds which rounds to search, counted from 1.
 */
export function* reach(
  level: Level,
  options: { readonly games: number; readonly series: string; readonly rounds: readonly number[] },
): Generator<Reached> {
  for (let game = 0; game < options.games; game++) {
    const seed = `${options.series}/${game}`;
    for (const approach of APPROACHES) {
      const states = roundsOf(level, seed, strategiesOf(approach));
      for (const round of options.rounds) {
        const state = states.get(round);
        if (state) yield { approach, seed, round, hold: mostDurableHold(state) };
      }
    }
  }
}

/** The state in which each round of a game's first talks is decided. */
export function roundsOf(
  level: Level,
  seed: string,
  strategies: ByParty<Strategy>,
): ReadonlyMap<number, State> {
  // No action leads to the first round.
  const states = new Map<number, State>([[1, newRun(level, seed).state]]);
  runThrough(level, seed, strategies, (_action, state) => {
    if (state.phase === 'talks' && state.reopenings === 0 && !states.has(state.round)) {
      states.set(state.round, state);
    }
  });
  return states;
}

function mostDurableHold(state: State): number {
  const { weights, reserve } = state.secrets;
  return mostDurableDeal(viewFor(state, 'ukraine'), { weights, reserve })?.hold ?? 0;
}
