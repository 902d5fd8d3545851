import { exp, log } from '../../base/detmath.ts';
import { Agents, profileFrom } from './agents.ts';
import type { ExtensiveGame, Profile } from './game.ts';
import { solveInPlace } from './linear.ts';

/**
 * Logit agent quantal response equilibria (McKelvey and Palfrey 1998): at each information set the
 * probability of an action is in proportion to exp(λ · expected payoff given that the set is
 * reached). The principal branch is followed from λ = 0, where all play is uniform, by Newton
 * predictor and corrector along its arc length (Turocy 2005, 2010), so that it may turn back in λ.
 *
 * Unknowns are x = (log p, λ). For each set one equation says that its probabilities add up to one,
 * the others that log p(a) − log p(first) = λ (u(a) − u(first)).
 */
export interface LogitPoint {
  readonly lambda: number;
  /** Probabilities by information set and action. */
  readonly profile: Profile;
  /** Expected payoff of the game to each player. */
  readonly payoffs: readonly number[];
  /** By information set: how likely each of its nodes is once the set is reached. */
  readonly beliefs: readonly (readonly number[])[];
  /** Largest error of the equations. */
  readonly residual: number;
}

export type SolvedLogit =
  | { readonly ok: true; readonly points: readonly LogitPoint[]; readonly steps: number }
  | { readonly ok: false; readonly fault: LogitFault };

export interface LogitFault {
  readonly code:
    | 'logit/lambda-out-of-range'
    | 'logit/too-large'
    | 'logit/unreached-set'
    | 'logit/too-many-steps'
    | 'logit/stuck';
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Most steps along the branch, and most arithmetic operations in all: about half a minute. */
const MOST_STEPS = 20_000;
const MOST_WORK = 2e10;
/** Most entries of the table of slopes. */
const MOST_SLOPES = 20_000_000;
const MOST_ACTIONS = 600;
const MOST_LAMBDA = 1e6;
const FIRST_STEP = 0.03;
const LEAST_STEP = 1e-9;
/** Least cosine between neighbouring directions of the branch. */
const STRAIGHT = 0.97;
const CORRECTED = 1e-9;
const POLISHED = 1e-13;
const MOST_CORRECTIONS = 12;

/**
 * The principal branch at some values of λ, each where the branch first comes to it.
 * @param lambdas finite, not negative, at most 1e6; in any order.
 * @returns the points in the order asked for, or a fault: a λ out of range, a game too large, a set
 * that chance never lets anyone reach, or a branch that cannot be followed within the limits.
 */
export function solveLogit(game: ExtensiveGame, lambdas: readonly number[]): SolvedLogit {
  for (const lambda of lambdas) {
    if (!(lambda >= 0 && lambda <= MOST_LAMBDA)) {
      return refuse('logit/lambda-out-of-range', { lambda: String(lambda), most: MOST_LAMBDA });
    }
  }
  const actions = game.informationSets.reduce((sum, set) => sum + set.actions.length, 0);
  const slopes = game.nodes.length * game.players.length * actions;
  if (actions > MOST_ACTIONS || slopes > MOST_SLOPES) {
    return refuse('logit/too-large', {
      actions,
      nodes: game.nodes.length,
      mostActions: MOST_ACTIONS,
    });
  }
  const agents = new Agents(game);
  const unreached = agents.unreachedSet();
  if (unreached >= 0) {
    const set = game.informationSets[unreached]!;
    return refuse('logit/unreached-set', {
      player: game.players[set.player]!,
      number: set.number,
      name: set.name,
    });
  }
  return new Branch(agents).visit(lambdas);
}

function refuse(
  code: LogitFault['code'],
  facts: LogitFault['facts'],
): { readonly ok: false; readonly fault: LogitFault } {
  return { ok: false, fault: { code, facts } };
}

/** A walk along the principal branch. */
class Branch {
  readonly #agents: Agents;
  readonly #size: number;
  /** Where it stands: log-probabilities, then λ. */
  #at: Float64Array;
  /** Unit direction of the branch there. */
  #direction: Float64Array;
  /** Arithmetic operations so far, roughly. */
  #work = 0;

  constructor(agents: Agents) {
    this.#agents = agents;
    this.#size = agents.count + 1;
    this.#at = new Float64Array(this.#size);
    agents.setOf.forEach((set, variable) => {
      this.#at[variable] = -log(agents.game.informationSets[set]!.actions.length);
    });
    this.#direction = new Float64Array(this.#size);
    this.#direction[this.#size - 1] = 1;
  }

  visit(lambdas: readonly number[]): SolvedLogit {
    const points = new Map<number, LogitPoint>();
    const waiting = [...new Set(lambdas)].sort((a, b) => a - b);
    let length = FIRST_STEP;
    let steps = 0;
    if (waiting[0] === 0) points.set(waiting.shift()!, this.#point(this.#at));
    if (waiting.length > 0) this.#direction = this.#directionAt(this.#at) ?? this.#direction;
    while (waiting.length > 0) {
      const here = this.#at[this.#size - 1]!;
      if (++steps > MOST_STEPS || this.#work > MOST_WORK)
        return refuse('logit/too-many-steps', { lambda: here, steps });
      const step = this.#step(length);
      if (!step) {
        length /= 2;
        if (length < LEAST_STEP) return refuse('logit/stuck', { lambda: here });
        continue;
      }
      const there = step.at[this.#size - 1]!;
      // All the values of λ passed on this step, each polished with λ held fast.
      let missed = false;
      while (waiting.length > 0 && there >= waiting[0]!) {
        const point = this.#polish(waiting[0]!, step.at);
        if (!point) {
          missed = true;
          break;
        }
        points.set(waiting.shift()!, point);
      }
      if (missed) {
        length /= 2;
        if (length < LEAST_STEP) return refuse('logit/stuck', { lambda: here });
        continue;
      }
      this.#at = step.at;
      this.#direction = step.direction;
      if (step.corrections <= 3) length *= 1.6;
      else if (step.corrections > 6) length *= 0.7;
    }
    return { ok: true, points: lambdas.map((lambda) => points.get(lambda)!), steps };
  }

  /** One step of a given length: where it ends, and the direction there; null where it fails. */
  #step(length: number) {
    const predicted = this.#at.map((value, i) => value + length * this.#direction[i]!);
    const at = Float64Array.from(predicted);
    let last = Infinity;
    let corrections = 0;
    for (; last > CORRECTED; corrections++) {
      if (corrections >= MOST_CORRECTIONS) return null;
      const change = this.#newton(at, this.#direction, this.#along(at, predicted));
      const largest = change && largestOf(change);
      // A step that lands off its branch shows as a correction that grows or is long.
      if (largest === null || !(largest < 0.9 * last) || largest > 2 * length + 0.5) return null;
      for (let i = 0; i < this.#size; i++) at[i]! += change![i]!;
      last = largest;
    }
    const direction = this.#directionAt(at);
    if (!direction || dot(direction, this.#direction) < STRAIGHT) return null;
    return { at, direction, corrections };
  }

  /** How far a point lies from the predicted one along the branch. */
  #along(at: Float64Array, predicted: Float64Array): number {
    let sum = 0;
    for (let i = 0; i < this.#size; i++) sum += (at[i]! - predicted[i]!) * this.#direction[i]!;
    return sum;
  }

  /** From a neighbouring point to the branch at one λ; null where Newton does not come there. */
  #polish(lambda: number, near: Float64Array): LogitPoint | null {
    const from = this.#at[this.#size - 1]!;
    const to = near[this.#size - 1]!;
    const share = to > from ? (lambda - from) / (to - from) : 1;
    const at = this.#at.map((value, i) => value + share * (near[i]! - value));
    at[this.#size - 1] = lambda;
    const held = new Float64Array(this.#size);
    held[this.#size - 1] = 1;
    let last = Infinity;
    for (let corrections = 0; corrections < 3 * MOST_CORRECTIONS; corrections++) {
      const change = this.#newton(at, held, 0);
      if (!change) return null;
      const largest = largestOf(change);
      if (largest > 1) return null;
      for (let i = 0; i < this.#size - 1; i++) at[i]! += change[i]!;
      if (largest < POLISHED * Math.max(1, -smallestOf(at)) || (last < 1e-9 && largest >= last)) {
        return this.#point(at);
      }
      last = largest;
    }
    return null;
  }

  #point(at: Float64Array): LogitPoint {
    const errors = this.#errors(at, false);
    return {
      lambda: at[this.#size - 1]!,
      profile: profileFrom(this.#agents, at),
      payoffs: this.#agents.expectedPayoffs(),
      beliefs: this.#agents.beliefs(),
      residual: largestOf(errors),
    };
  }

  /** Newton's change of a point, with one further equation: `row` · change = −`excess`. */
  #newton(at: Float64Array, row: Float64Array, excess: number): Float64Array | null {
    const right = this.#errors(at, true).map((error) => -error);
    right[this.#size - 1] = -excess;
    return solveInPlace(this.#slopes(at, row), right) ? right : null;
  }

  /** Unit direction of the branch at a point, onward from the last one. */
  #directionAt(at: Float64Array): Float64Array | null {
    this.#errors(at, true);
    const right = new Float64Array(this.#size);
    right[this.#size - 1] = 1;
    if (!solveInPlace(this.#slopes(at, this.#direction), right)) return null;
    const length = Math.sqrt(dot(right, right));
    return Number.isFinite(length) ? right.map((value) => value / length) : null;
  }

  /** The equations' errors at a point, the last one left 0. Evaluates the agents there. */
  #errors(at: Float64Array, withSlopes: boolean): Float64Array {
    const { first, game, worth, count } = this.#agents;
    const lambda = at[this.#size - 1]!;
    this.#agents.evaluate(at, withSlopes);
    if (withSlopes) {
      this.#work += game.nodes.length * game.players.length * count + (count * count * count) / 3;
    }
    const errors = new Float64Array(this.#size);
    game.informationSets.forEach((set, index) => {
      const head = first[index]!;
      let sum = 0;
      for (let a = 0; a < set.actions.length; a++) sum += exp(at[head + a]!);
      errors[head] = sum - 1;
      for (let a = 1; a < set.actions.length; a++) {
        errors[head + a] = at[head + a]! - at[head]! - lambda * (worth[head + a]! - worth[head]!);
      }
    });
    return errors;
  }

  /** Slopes of the equations where the agents were last evaluated, and one further row. */
  #slopes(at: Float64Array, row: Float64Array): Float64Array {
    const { first, game, worth, slope, count } = this.#agents;
    const size = this.#size;
    const lambda = at[size - 1]!;
    const matrix = new Float64Array(size * size);
    game.informationSets.forEach((set, index) => {
      const head = first[index]!;
      for (let a = 0; a < set.actions.length; a++) {
        matrix[head * size + head + a] = exp(at[head + a]!);
      }
      for (let a = 1; a < set.actions.length; a++) {
        const here = (head + a) * size;
        for (let k = 0; k < count; k++) {
          matrix[here + k] = -lambda * (slope[(head + a) * count + k]! - slope[head * count + k]!);
        }
        matrix[here + head + a]! += 1;
        matrix[here + head]! -= 1;
        matrix[here + count] = worth[head]! - worth[head + a]!;
      }
    });
    matrix.set(row, (size - 1) * size);
    return matrix;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function largestOf(values: Float64Array): number {
  let most = 0;
  for (const value of values) {
    const size = Math.abs(value);
    if (!(size <= most)) most = size;
  }
  return most;
}

function smallestOf(values: Float64Array): number {
  let least = Infinity;
  for (const value of values) if (value < least) least = value;
  return least;
}
