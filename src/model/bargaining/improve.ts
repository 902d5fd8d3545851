import { largestLeast, largestSum } from './aims.ts';
import type { Outcome, ScorableGame } from './game.ts';
import { search } from './search.ts';

/** How far a text is from the frontier of a game; the text itself where nothing is better. */
export interface Better {
  /** The text from which every party gains most at once. */
  readonly equal: Outcome;
  /** The text from which all gain most together, nobody being worse off. */
  readonly joint: Outcome;
}

/**
 * Ever better texts than a given one; the last are exact, to ties. Reservations do not count, parties
 * without one are left out.
 */
export function* improve(
  game: ScorableGame,
  from: Outcome,
  starts: readonly Outcome[] = [],
): Generator<Better, Better> {
  const base = from.payoffs.map((payoff, party) =>
    game.reservations[party]! > -Infinity ? payoff : -Infinity,
  );
  const counts = base.map((payoff) => (payoff > -Infinity ? 1 : 0));
  let better: Better = { equal: from, joint: from };
  const equal = search(game, largestLeast(base, counts), [from, ...starts]);
  for (;;) {
    const { done, value } = equal.next();
    if (value) better = { ...better, equal: value };
    if (done) break;
    yield better;
  }
  const joint = search(game, largestSum(counts, base), [from, better.equal, ...starts]);
  for (;;) {
    const { done, value } = joint.next();
    if (value) better = { ...better, joint: value };
    if (done) return better;
    yield better;
  }
}
