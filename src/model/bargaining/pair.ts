import { outcomeOf, type Outcome, type ScorableGame } from './game.ts';
import {
  choiceOf,
  narrowed,
  placeUnder,
  planOf,
  rootOf,
  SLICE,
  type Place,
  type Plan,
} from './plan.ts';
import { Staircase } from './staircase.ts';

/** The nondominated sums of scores that the issues from a depth on can add, by falling sum of the first. */
interface Remainder {
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** Options that add up to each, by depth. */
  readonly options: readonly (readonly number[])[];
}

/** Remainders by depth: Minkowski sums of the issues' own frontiers, from the last issue back. */
function remaindersOf(plan: Plan, a: number, b: number): Remainder[] {
  const remainders: Remainder[] = [];
  let after: Remainder = { first: Float64Array.of(0), second: Float64Array.of(0), options: [[]] };
  remainders[plan.order.length] = after;
  for (let depth = plan.order.length - 1; depth >= 0; depth--) {
    const scores = plan.scores[depth]!;
    const sums: { first: number; second: number; at: number; tail: number }[] = [];
    for (let at = 0; at < plan.options[depth]!.length; at++) {
      for (let tail = 0; tail < after.first.length; tail++) {
        sums.push({
          first: scores[at * plan.parties + a]! + after.first[tail]!,
          second: scores[at * plan.parties + b]! + after.second[tail]!,
          at,
          tail,
        });
      }
    }
    sums.sort((x, y) => y.first - x.first || y.second - x.second);
    let best = -Infinity;
    const kept = sums.filter(({ second }) => {
      if (second <= best) return false;
      best = second;
      return true;
    });
    const tails = after.options;
    after = {
      first: Float64Array.from(kept, ({ first }) => first),
      second: Float64Array.from(kept, ({ second }) => second),
      options: kept.map(({ at, tail }) => [plan.options[depth]![at]!, ...tails[tail]!]),
    };
    remainders[depth] = after;
  }
  return remainders;
}

/** Rounds of a search before the exact one, each with half the tolerance of the one before it. */
const ROUGH_ROUNDS = 5;
/** Tolerance of the first round, as a share of the most that either party could have. */
const FIRST_TOLERANCE = 0.04;

/**
 * Every pair of payoffs that two parties can have and no text betters for both, with one text each; by
 * rising payoff of the first. Branch and bound over the issues that couple: at each place what is open
 * adds its own frontier of sums, scaled by the ceilings of factors and addends, and the place is left
 * when what was found covers all of that. Where nothing couples any more the sums are exact, and all
 * are taken at once. The first rounds leave places already where what was found comes within a
 * tolerance: good texts are soon at hand, and the exact round then looks at far fewer places.
 * Texts that give both the same count once: the first that the search meets.
 * @param starts outcomes to begin from, which may be part of the answer.
 */
export function* pairFrontier(
  game: ScorableGame,
  a: number,
  b: number,
  starts: readonly Outcome[] = [],
): Generator<readonly Outcome[], readonly Outcome[]> {
  const plan = planOf(game);
  const found = new Staircase(a, b);
  for (const start of starts) found.add(start);
  const remainders = remaindersOf(plan, a, b);
  const root = rootOf(plan);
  let tolerance = FIRST_TOLERANCE * mostOf(root, remainders[0]!, a, b);
  const isLeft = (place: Place) => isCovered(found, place, remainders[place.depth]!, tolerance);
  let looked = 0;
  for (let round = 0; round <= ROUGH_ROUNDS; round++) {
    if (round === ROUGH_ROUNDS) tolerance = 0;
    const stack: Place[] = [root];
    while (stack.length > 0) {
      if (++looked % SLICE === 0) yield found.outcomes.toReversed();
      const place = narrowed(plan, stack.pop()!);
      if (isLeft(place)) continue;
      if (place.depth >= plan.coupledDepth) {
        for (const rest of remainders[place.depth]!.options) {
          found.add(outcomeOf(game, choiceOf(plan, place, rest)));
        }
        continue;
      }
      for (let at = plan.options[place.depth]!.length - 1; at >= 0; at--) {
        const below = placeUnder(plan, place, at);
        if (!isLeft(below)) stack.push(below);
      }
    }
    tolerance /= 2;
  }
  return found.outcomes.toReversed();
}

/** The most that either party may have under a place. */
function mostOf(
  { coupled, fixed }: Place,
  { first, second }: Remainder,
  a: number,
  b: number,
): number {
  const most = (party: number, sum: number) =>
    coupled.factors[party]! * (fixed[party]! + sum) + coupled.addends[party]!;
  return Math.max(0, most(a, first[0]!), most(b, second.at(-1)!));
}

/** Whether what was found comes within a tolerance of all that may lie under a place. */
function isCovered(
  found: Staircase,
  { coupled, fixed }: Place,
  { first, second }: Remainder,
  tolerance: number,
): boolean {
  const { a, b } = found;
  const factorA = coupled.factors[a]!;
  const factorB = coupled.factors[b]!;
  const fromA = factorA * fixed[a]! + coupled.addends[a]! - tolerance;
  const fromB = factorB * fixed[b]! + coupled.addends[b]! - tolerance;
  return found.coversAll(first, second, [factorA, factorB], [fromA, fromB]);
}
