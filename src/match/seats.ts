import { openStream } from '../base/stream.ts';
import { awaited, viewFor, type Action, type ByParty, type State } from '../engine/index.ts';
import {
  DEFAULT_STRATEGIES,
  findStrategy,
  type Decision,
  type Strategy,
} from '../strategies/index.ts';
import { PARTIES, type Party } from '../engine/index.ts';
import { ok, refuse, type Result } from '../base/result.ts';

/** Who plays each seat: the id of a strategy, or a person. */
export type Seats = ByParty<string>;
export const PERSON = 'person';

/** Every seat by its default strategy, but for those given. */
export function seatsWith(given: Partial<ByParty<string>> = {}): Seats {
  const seats: Record<Party, string> = {
    ukraine: DEFAULT_STRATEGIES.ukraine.id,
    russia: DEFAULT_STRATEGIES.russia.id,
    us: DEFAULT_STRATEGIES.us.id,
    coalition: DEFAULT_STRATEGIES.coalition.id,
  };
  return { ...seats, ...given };
}

/** Resolve seats to strategies; null where a person sits. Refuses the first unknown name. */
export function resolveSeats(seats: Seats): Result<ByParty<Strategy | null>> {
  const resolved = {} as Record<Party, Strategy | null>;
  for (const party of PARTIES) {
    const strategy = seats[party] === PERSON ? null : findStrategy(party, seats[party]);
    if (strategy === undefined) return refuse('seat/unknown-strategy', { party, id: seats[party] });
    resolved[party] = strategy;
  }
  return ok(resolved);
}

/** What a strategy does now, and why. Its stream is its own, keyed by seed, turn, seat and step. */
export function decideBy(strategy: Strategy, state: State): Decision {
  const step = state.violation?.step ?? state.phase;
  const stream = openStream(state.secrets.seed, state.turn, `strategy/${strategy.party}/${step}`);
  return strategy.decide(viewFor(state, strategy.party), stream);
}

/**
 * The next thing that happens without a person: a strategy's decisions, or the next quarter opening.
 * Null when a person is awaited or the run is over.
 */
export function nextActions(
  state: State,
  strategies: ByParty<Strategy | null>,
): readonly Action[] | null {
  if (state.phase === 'ceasefire') return [{ type: 'open-quarter' }];
  for (const party of awaited(state)) {
    const strategy = strategies[party];
    if (strategy) return decideBy(strategy, state).actions;
  }
  return null;
}
