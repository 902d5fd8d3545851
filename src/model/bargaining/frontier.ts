import { outcomeOf, TIE, type Outcome, type ScorableGame } from './game.ts';
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

/** A set of texts that comes close to all that can be had. */
export interface Frontier {
  readonly outcomes: readonly Outcome[];
  /** Proven: every text has one here that gives each party at least its payoff less this many points. */
  readonly within: number;
}

/** Rounds of a search before the last, each with half the tolerance of the one before it. */
const ROUGH_ROUNDS = 4;
/** What the rounds start from where the last is exact, as a share of the most that anyone could have. */
const FIRST_TOLERANCE = 0.1;

/**
 * The Pareto frontier of all parties that have a reservation, or with a tolerance a set that comes
 * within it of every text (an ε-Pareto set; Papadimitriou and Yannakakis 2000). Branch and bound: a
 * place is left when some outcome comes within the tolerance of what each party could at most have
 * under it. Rounds grow finer, so that whenever the budget ends the last whole one has proven a bound.
 * @param tolerance in points; 0 for the frontier itself.
 * @param budget places to look at, at most.
 */
export function* paretoFrontier(
  game: ScorableGame,
  tolerance: number,
  budget = Infinity,
): Generator<Frontier, Frontier> {
  const plan = planOf(game);
  const parties = game.reservations.flatMap((least, party) => (least > -Infinity ? [party] : []));
  const open = mostByDepth(plan);
  const ceilings = ({ depth, coupled, fixed }: Place) =>
    parties.map(
      (party) =>
        coupled.factors[party]! * (fixed[party]! + open[depth]![party]!) + coupled.addends[party]!,
    );
  const root = rootOf(plan);
  const first =
    tolerance > 0
      ? tolerance * (1 << ROUGH_ROUNDS)
      : FIRST_TOLERANCE * Math.max(0, ...ceilings(root));
  const found = new Nondominated(parties);
  let within = Infinity;
  let looked = 0;
  for (let round = 0, now = first; round <= ROUGH_ROUNDS; round++, now /= 2) {
    const reach = round === ROUGH_ROUNDS ? tolerance : now;
    const stack = [root];
    while (stack.length > 0) {
      if (++looked > budget) return { outcomes: found.outcomes(), within };
      if (looked % SLICE === 0) yield { outcomes: found.outcomes(), within };
      const wide = stack.pop()!;
      if (found.comesWithin(ceilings(wide), reach)) continue;
      const place = narrowed(plan, wide);
      if (place !== wide && found.comesWithin(ceilings(place), reach)) continue;
      if (place.depth === plan.order.length) {
        found.add(outcomeOf(game, choiceOf(plan, place)));
        continue;
      }
      for (let at = plan.options[place.depth]!.length - 1; at >= 0; at--) {
        stack.push(placeUnder(plan, place, at));
      }
    }
    within = reach;
  }
  return { outcomes: found.outcomes(), within };
}

/** The most that the issues from a depth on can add, by depth and party. */
function mostByDepth(plan: Plan): number[][] {
  const most: number[][] = [];
  most[plan.order.length] = Array.from({ length: plan.parties }, () => 0);
  for (let depth = plan.order.length - 1; depth >= 0; depth--) {
    const scores = plan.scores[depth]!;
    most[depth] = most[depth + 1]!.map((sum, party) => {
      let top = 0;
      for (let at = party; at < scores.length; at += plan.parties) {
        top = Math.max(top, scores[at]!);
      }
      return sum + top;
    });
  }
  return most;
}

interface Entry {
  readonly outcome: Outcome;
  readonly payoffs: readonly number[];
  readonly sum: number;
}

/** Outcomes of which none gives everyone as much as another, by falling sum of payoffs. */
class Nondominated {
  #entries: Entry[] = [];
  readonly #parties: readonly number[];

  constructor(parties: readonly number[]) {
    this.#parties = parties;
  }

  outcomes(): Outcome[] {
    return this.#entries.map(({ outcome }) => outcome);
  }

  /** Whether some outcome gives each party at least this, less a tolerance. */
  comesWithin(most: readonly number[], tolerance: number): boolean {
    const slack = tolerance + TIE;
    let needed = 0;
    for (const payoff of most) needed += payoff - slack;
    for (const { payoffs, sum } of this.#entries) {
      // Those that follow have less in all than is needed.
      if (sum < needed) return false;
      let party = 0;
      while (party < most.length && payoffs[party]! >= most[party]! - slack) party++;
      if (party === most.length) return true;
    }
    return false;
  }

  add(outcome: Outcome): void {
    const payoffs = this.#parties.map((party) => outcome.payoffs[party]!);
    if (this.comesWithin(payoffs, 0)) return;
    const sum = payoffs.reduce((total, payoff) => total + payoff, 0);
    const kept = this.#entries.filter((entry) =>
      entry.payoffs.some((payoff, party) => payoff > payoffs[party]! + TIE),
    );
    const at = kept.findIndex((entry) => entry.sum < sum);
    kept.splice(at < 0 ? kept.length : at, 0, { outcome, payoffs, sum });
    this.#entries = kept;
  }
}
