import { largestLeast, largestProduct, largestSum } from './aims.ts';
import { TIE, type Outcome, type ScorableGame } from './game.ts';
import { search, type Aim } from './search.ts';

export type SolutionName = 'nash' | 'kalai-smorodinsky' | 'egalitarian' | 'utilitarian';

/**
 * The solution points of a bargaining game on its finite set of texts, without lotteries. All but the
 * egalitarian lie in the zone of agreement: texts that give everyone the reservation.
 */
export interface Solutions extends Readonly<Record<SolutionName, Outcome | null>> {
  /**
   * Largest least gain over the reservations, then second least, and so on (Kalai 1977, Imai 1983);
   * outside the zone too, where the zone is empty.
   */
  readonly egalitarian: Outcome | null;
  /** The largest product of the gains of those who can gain at all (Nash 1950). */
  readonly nash: Outcome | null;
  /** The largest least share of each party's ideal gain, its most within the zone (Kalai and Smorodinsky 1975). */
  readonly 'kalai-smorodinsky': Outcome | null;
  /** The largest sum of payoffs. */
  readonly utilitarian: Outcome | null;
  /** By party: its most within the zone; null for parties whose consent does not count. */
  readonly ideals: readonly (Outcome | null)[];
}

type Search = Generator<Outcome | null, Outcome | null>;

/** How much the worst off gains over the reservations; below zero outside the zone. */
export function leastGain(game: ScorableGame, { payoffs }: Outcome): number {
  return payoffs.reduce(
    (least, payoff, party) => Math.min(least, payoff - game.reservations[party]!),
    Infinity,
  );
}

/**
 * Ever better solutions; the last are exact, to ties.
 * @param starts outcomes to begin from; good ones save work.
 */
export function* findSolutions(
  game: ScorableGame,
  starts: readonly Outcome[] = [],
): Generator<Solutions, Solutions> {
  const floors = game.reservations;
  const found: Outcome[] = [...starts];
  let solutions: Solutions = {
    egalitarian: null,
    nash: null,
    'kalai-smorodinsky': null,
    utilitarian: null,
    ideals: floors.map(() => null),
  };
  function* follow(
    running: Search,
    put: (outcome: Outcome | null) => Partial<Solutions>,
  ): Generator<Solutions, Outcome | null> {
    for (;;) {
      const { done, value } = running.next();
      solutions = { ...solutions, ...put(value) };
      if (!done) {
        yield solutions;
        continue;
      }
      if (value) found.push(value);
      return value;
    }
  }
  const within = (aim: Aim) => search(game, aim, found);
  const even = floors.map(() => 1);
  const fair = yield* follow(within(largestLeast(floors, even)), (egalitarian) => ({
    egalitarian,
  }));
  if (!fair || leastGain(game, fair) < -TIE) return solutions;
  const bound = floors.map((floor) => (floor > -Infinity ? 1 : 0));
  yield* follow(within(largestSum(bound, floors)), (utilitarian) => ({ utilitarian }));
  for (let party = 0; party < floors.length; party++) {
    if (floors[party] === -Infinity) continue;
    const alone = floors.map((_, other) => (other === party ? 1 : 0));
    yield* follow(within(largestSum(alone, floors)), (ideal) => ({
      ideals: solutions.ideals.with(party, ideal),
    }));
  }
  const units = floors.map((floor, party) => {
    const ideal = solutions.ideals[party];
    const gain = ideal ? ideal.payoffs[party]! - floor : 0;
    return gain > TIE ? gain : 0;
  });
  const gainers = units.flatMap((unit, party) => (unit > 0 ? [party] : []));
  yield* follow(within(largestProduct(floors, gainers)), (nash) => ({ nash }));
  yield* follow(within(largestLeast(floors, units)), (outcome) => ({
    'kalai-smorodinsky': outcome,
  }));
  return solutions;
}

/** The largest weighted sum of payoffs in the zone; with a single weight, a party's ideal. */
export function maximise(
  game: ScorableGame,
  weights: readonly number[],
  starts: readonly Outcome[] = [],
): Search {
  return search(game, largestSum(weights, game.reservations), starts);
}
