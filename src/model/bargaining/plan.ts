import type { Choice, Coupled, ScorableGame } from './game.ts';

/** Places looked at between two yields of a search: some milliseconds. */
export const SLICE = 150;

/** A game laid out for searching: issues in the order of fixing, those that couple first. */
export interface Plan {
  readonly parties: number;
  /** Issues by depth. */
  readonly order: readonly number[];
  /** Depth from which on nothing couples any more. */
  readonly coupledDepth: number;
  /** Options that are not excluded, by depth. */
  readonly options: readonly (readonly number[])[];
  /** Scores by depth: of the option at `options[depth][at]`, the party's is at `at * parties + party`. */
  readonly scores: readonly Float64Array[];
  readonly root: Coupled;
}

/** Without a coupling, a payoff is the sum itself. */
function uncoupled(parties: number): Coupled {
  const same: Coupled = {
    factors: Array.from({ length: parties }, () => 1),
    addends: Array.from({ length: parties }, () => 0),
    fix: () => same,
  };
  return same;
}

/** Lay a game out. */
export function planOf(game: ScorableGame): Plan {
  const parties = game.scores.length;
  const issues = game.scores[0]!.length;
  const coupling = game.coupling?.issues ?? [];
  const rest = Array.from({ length: issues }, (_, issue) => issue).filter(
    (issue) => !coupling.includes(issue),
  );
  const order = [...coupling, ...rest];
  const options = order.map((issue) =>
    game.scores[0]![issue]!.flatMap((_, option) =>
      game.excluded?.[issue]?.[option] ? [] : [option],
    ),
  );
  return {
    parties,
    order,
    coupledDepth: coupling.length,
    options,
    scores: options.map((open, depth) =>
      Float64Array.from(
        open.flatMap((option) => game.scores.map((scores) => scores[order[depth]!]![option]!)),
      ),
    ),
    root: game.coupling?.root ?? uncoupled(parties),
  };
}

/** A place in the tree of a search: the issues of the first depths are fixed. */
export interface Place {
  readonly depth: number;
  readonly coupled: Coupled;
  /** Scores of what is fixed, by party. */
  readonly fixed: readonly number[];
  /** The option fixed last. */
  readonly option: number;
  readonly parent: Place | null;
}

/** The place before anything is fixed. */
export function rootOf(plan: Plan): Place {
  const fixed = Array.from({ length: plan.parties }, () => 0);
  return { depth: 0, coupled: plan.root, fixed, option: -1, parent: null };
}

/**
 * The place with the next issue fixed to the option listed at `at`, still under the ceilings of its
 * parent: looking at it costs no more than sums.
 */
export function placeUnder(plan: Plan, parent: Place, at: number): Place {
  const { depth, coupled } = parent;
  const scores = plan.scores[depth]!;
  const fixed: number[] = [];
  for (let party = 0; party < plan.parties; party++) {
    fixed.push(parent.fixed[party]! + scores[at * plan.parties + party]!);
  }
  return { depth: depth + 1, coupled, fixed, option: plan.options[depth]![at]!, parent };
}

/** A place under its own ceilings, which may cost the coupling some work. */
export function narrowed(plan: Plan, place: Place): Place {
  return place.parent && place.depth <= plan.coupledDepth
    ? { ...place, coupled: place.parent.coupled.fix(place.option) }
    : place;
}

/** The options fixed at a place, by issue, and those given for the depths that follow. */
export function choiceOf(plan: Plan, place: Place, rest: readonly number[] = []): Choice {
  const choice = plan.order.map(() => 0);
  for (let at: Place = place; at.parent; at = at.parent) {
    choice[plan.order[at.depth - 1]!] = at.option;
  }
  rest.forEach((option, at) => {
    choice[plan.order[place.depth + at]!] = option;
  });
  return choice;
}
