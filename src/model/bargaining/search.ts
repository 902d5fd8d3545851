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

/** What a search looks for: payoffs better than the best so far, which lie in a convex set. */
export interface Aim {
  /** Whether these payoffs are allowed and better than the best so far (null: than nothing). */
  isBetter(payoffs: readonly number[], best: readonly number[] | null): boolean;
  /**
   * The least that allowed payoffs better than the best can come to in a direction (≥ 0 by party), and
   * into `corner` payoffs that come to so much.
   */
  leastAlong(direction: Float64Array, best: readonly number[] | null, corner: Float64Array): number;
  /** Parties in whose direction a search may look. */
  readonly parties: readonly number[];
}

/** Directions tried at a place before it is branched on. */
const DIRECTIONS = 10;

/** A place and the direction in which its parent came closest to being ruled out. */
interface Open {
  readonly place: Place;
  readonly direction: Float64Array;
  readonly most: number;
}

/**
 * The best text of a game by some aim: depth-first branch and bound. What may lie under a place is
 * relaxed to sums under ceilings, whose most in a direction is a sum of the best options; the place is
 * ruled out when in some direction this is less than what anything better comes to (a Lagrangian bound;
 * Geoffrion 1974). The direction is improved by steps of the size of Polyak (1969).
 * @param starts outcomes to begin from, which may be the answer; good ones save work.
 */
export function* search(
  game: ScorableGame,
  aim: Aim,
  starts: readonly Outcome[] = [],
): Generator<Outcome | null, Outcome | null> {
  const plan = planOf(game);
  let best: Outcome | null = null;
  const take = (outcome: Outcome) => {
    if (aim.isBetter(outcome.payoffs, best && best.payoffs)) best = outcome;
  };
  for (const start of starts) take(start);
  const bound = new Bound(plan, aim);
  const even = new Float64Array(plan.parties);
  for (const party of aim.parties) even[party] = 1 / aim.parties.length;
  const stack: Open[] = [{ place: rootOf(plan), direction: even, most: Infinity }];
  const payoffs = () => best?.payoffs ?? null;
  for (let looked = 1; stack.length > 0; looked++) {
    if (looked % SLICE === 0) yield best;
    const open = stack.pop()!;
    if (bound.rulesOut(open.place, open.direction, payoffs(), 1)) continue;
    const place = narrowed(plan, open.place);
    if (bound.rulesOut(place, open.direction, payoffs(), DIRECTIONS)) continue;
    if (place.depth === plan.order.length) {
      take(outcomeOf(game, choiceOf(plan, place)));
      continue;
    }
    const direction = Float64Array.from(bound.direction);
    const children: Open[] = [];
    for (let at = 0; at < plan.options[place.depth]!.length; at++) {
      const below = placeUnder(plan, place, at);
      if (bound.rulesOut(below, direction, payoffs(), 1)) continue;
      children.push({ place: below, direction, most: bound.excess });
    }
    // The most promising is looked at first.
    children.sort((x, y) => x.most - y.most);
    stack.push(...children);
  }
  return best;
}

/** Bounds what may lie under places of a plan, for an aim. */
class Bound {
  /** The last direction tried, and by how much the place exceeded there what had to be reached. */
  readonly direction: Float64Array;
  excess = 0;
  readonly #plan: Plan;
  readonly #aim: Aim;
  readonly #corner: Float64Array;
  readonly #reached: Float64Array;
  readonly #scale: Float64Array;

  constructor(plan: Plan, aim: Aim) {
    this.#plan = plan;
    this.#aim = aim;
    this.direction = new Float64Array(plan.parties);
    this.#corner = new Float64Array(plan.parties);
    this.#reached = new Float64Array(plan.parties);
    this.#scale = new Float64Array(plan.parties);
  }

  /** Whether nothing under a place can be better than the best, as far as some directions show. */
  rulesOut(
    place: Place,
    from: Float64Array,
    best: readonly number[] | null,
    tries: number,
  ): boolean {
    const { direction } = this;
    direction.set(from);
    for (let left = tries; ; ) {
      let needed = this.#aim.leastAlong(direction, best, this.#corner);
      if (needed === -Infinity) {
        if (!this.#keepToFloors()) return false;
        needed = this.#aim.leastAlong(direction, best, this.#corner);
      }
      this.excess = this.#mostAlong(place) - needed;
      if (this.excess <= 0) return true;
      if (--left === 0 || !this.#improve()) return false;
    }
  }

  /** Before anything is found, anything will do of what has no floor: look along the others alone. */
  #keepToFloors(): boolean {
    const { direction } = this;
    let total = 0;
    for (const party of this.#aim.parties) {
      if (this.#corner[party]! > -Infinity) total += direction[party]!;
    }
    if (total < 1e-12) {
      this.excess = Infinity;
      return false;
    }
    for (const party of this.#aim.parties) {
      direction[party] = this.#corner[party]! > -Infinity ? direction[party]! / total : 0;
    }
    return true;
  }

  /** The most that the relaxed payoffs under a place come to, and into `#reached` where. */
  #mostAlong({ depth, coupled, fixed }: Place): number {
    const { parties, scores: byDepth, order } = this.#plan;
    const { factors, addends } = coupled;
    const reached = this.#reached;
    const scale = this.#scale;
    for (let party = 0; party < parties; party++) {
      reached[party] = fixed[party]!;
      scale[party] = this.direction[party]! * factors[party]!;
    }
    for (let at = depth; at < order.length; at++) {
      const scores = byDepth[at]!;
      let top = -Infinity;
      let from = 0;
      for (let start = 0; start < scores.length; start += parties) {
        let value = 0;
        for (let party = 0; party < parties; party++) {
          value += scale[party]! * scores[start + party]!;
        }
        if (value > top) {
          top = value;
          from = start;
        }
      }
      for (let party = 0; party < parties; party++) reached[party]! += scores[from + party]!;
    }
    let most = 0;
    for (let party = 0; party < parties; party++) {
      reached[party] = factors[party]! * reached[party]! + addends[party]!;
      most += this.direction[party]! * reached[party]!;
    }
    return most;
  }

  /** Turn the direction towards one in which less can be reached of what is needed. */
  #improve(): boolean {
    const { direction } = this;
    const { parties } = this.#aim;
    let square = 0;
    for (const party of parties) {
      if (this.#corner[party] === -Infinity) continue;
      const apart = this.#reached[party]! - this.#corner[party]!;
      square += apart * apart;
    }
    if (square === 0) return false;
    const step = this.excess / square;
    const turned = (party: number) =>
      this.#corner[party] === -Infinity
        ? 0
        : Math.max(0, direction[party]! - step * (this.#reached[party]! - this.#corner[party]!));
    let total = 0;
    for (const party of parties) total += turned(party);
    // Nothing separates them: what is reached is better for everyone.
    if (total < 1e-12) return false;
    for (const party of parties) direction[party] = turned(party) / total;
    return true;
  }
}
