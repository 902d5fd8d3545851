import { expEach, logisticEach } from '../base/detmath.ts';
import {
  guarantorBurden,
  guarantorPayoff,
  russianCost,
  russianPayoff,
  usBurden,
  usPayoff,
  widerWarToOthers,
  type BackIndex,
  type ExtentIndex,
  type MoveIndex,
} from './payoffs.ts';
import {
  STAGE_CONSTANTS,
  stageFacts,
  type Beliefs,
  type StageConstants,
  type StageFacts,
  type StageState,
} from './stage.ts';

/**
 * Logit agent quantal response equilibrium of the stage game (McKelvey and Palfrey 1998). Types are
 * independent and the guarantor and the United States learn about Russia only from its move, so the
 * fixed point involves just Russia's 2 × 4 strategy: iterate from uniform until it moves by less than
 * 1e-13, in full steps while they come closer (about 8 rounds), else relaxed by 0.7.
 */
export interface StageSolution {
  /** Russia's probabilities of comply, probe, strike, offensive by type: [revisionist, opportunist]. */
  readonly byType: readonly [readonly number[], readonly number[]];
  /** The same averaged over beliefs. */
  readonly moves: readonly number[];
  /** μ: probability that Russia is revisionist after each move. */
  readonly posterior: readonly number[];
  /** Guarantor's probabilities [move][firm, soft][protest, reinforce, strike back]; [] for comply. */
  readonly responses: readonly (readonly (readonly number[])[])[];
  /** Probability of backing [move][extent][committed, detached]; 0 where no decision arises. */
  readonly backing: readonly (readonly (readonly number[])[])[];
  /** Russia's expected payoff of each move by type. */
  readonly values: readonly [readonly number[], readonly number[]];
  /** Break-even resolve θ* of each move: expected cost / expected success; Infinity for comply. */
  readonly breakEven: readonly number[];
  /** Russia's expected payoff of the stage, averaged over types. */
  readonly russianValue: number;
  readonly rounds: number;
}

/** Step of the relaxation once a full step has failed to bring the strategy closer. */
const RELAXATION = 0.7;
const TOLERANCE = 1e-13;
const MAX_ROUNDS = 500;

// Scratch for the fixed point, reused by every call: the loop itself allocates nothing.
const strategy = new Float64Array(8); // [type][move]
const payoff = new Float64Array(36); // Russia's [type][move−1][extent][b]
const usBase = new Float64Array(12); // U(back) − U(abstain) at z = 0: [move−1][extent−1][type]
const usSlope = new Float64Array(12); // … and its change per unit of z
const guarBase = new Float64Array(36); // guarantor's [type][move−1][extent][b] at z = 0
const guarSlope = new Float64Array(36);
const backs = new Float64Array(12); // P(back) [move−1][extent−1][type]
const answers = new Float64Array(18); // P(response) [move−1][type][extent]
const backChance = new Float64Array(9); // … averaged over its type: [move−1][extent], 0 after protest
const answerChance = new Float64Array(9); // P(response) averaged over its type: [move−1][extent]
const widerWar = new Float64Array(3); // z, by move − 1
const odds = new Float64Array(12); // of answers, then of Russia's moves, against the first of each
const values = new Float64Array(8); // Russia's expected payoff [type][move]

function fillTables(state: StageState, constants: StageConstants, facts: StageFacts): void {
  const { severity, opportunistGain, softCost, detachedCost } = constants;
  for (let a = 0; a < 3; a++) {
    const weight = severity[a]!;
    for (let e = 0; e < 3; e++) {
      const extent = e as ExtentIndex;
      const success = facts.success[a]![e]!;
      for (let back = 0; back < 2; back++) {
        const b = back as BackIndex;
        const q = success[b];
        const at = (a * 3 + e) * 2 + b;
        const cost = russianCost(facts, constants, (a + 1) as MoveIndex, extent, b);
        payoff[at] = russianPayoff(weight, 1, q, cost);
        payoff[18 + at] = russianPayoff(weight, opportunistGain, q, cost);
        const calm = guarantorBurden(state, facts, constants, 0, b);
        const wider = guarantorBurden(state, facts, constants, 1, b);
        guarBase[at] = guarantorPayoff(weight, 1, q, extent, calm);
        guarSlope[at] = guarantorPayoff(weight, 1, q, extent, wider) - guarBase[at];
        guarBase[18 + at] = guarantorPayoff(weight, softCost, q, extent, calm);
        guarSlope[18 + at] =
          guarantorPayoff(weight, softCost, q, extent, wider) - guarBase[18 + at]!;
      }
      if (e === 0) continue;
      const abstaining = usBurden(state, constants, 0, extent, 0);
      const calm = usBurden(state, constants, 0, extent, 1);
      const wider = usBurden(state, constants, 1, extent, 1);
      for (let type = 0; type < 2; type++) {
        const cost = type === 0 ? 1 : detachedCost;
        const abstain = usPayoff(weight, state, constants, cost, success[0], abstaining);
        const at = (a * 2 + e - 1) * 2 + type;
        usBase[at] = usPayoff(weight, state, constants, cost, success[1], calm) - abstain;
        usSlope[at] =
          usPayoff(weight, state, constants, cost, success[1], wider) - abstain - usBase[at];
      }
    }
  }
}

/** Answers of guarantor and United States to every move, given Russia's strategy. */
function answerMoves(beliefs: Beliefs, constants: StageConstants): void {
  const { lambda } = constants;
  const { firm, committed } = beliefs;
  for (let a = 0; a < 3; a++) {
    const z = widerWarToOthers(constants, posteriorAfter(a + 1, beliefs));
    widerWar[a] = z;
    for (let at = a * 4; at < a * 4 + 4; at++) {
      backs[at] = lambda * (usBase[at]! + z * usSlope[at]!);
    }
  }
  logisticEach(backs, 12);
  for (let a = 0; a < 3; a++) {
    const z = widerWar[a]!;
    for (let e = 1; e < 3; e++) {
      const at = (a * 2 + e - 1) * 2;
      backChance[a * 3 + e] = committed * backs[at]! + (1 - committed) * backs[at + 1]!;
    }
    for (let type = 0; type < 2; type++) {
      const from = (type * 3 + a) * 6;
      const protest = guarBase[from]! + z * guarSlope[from]!;
      for (let e = 1; e < 3; e++) {
        const value = guarantorValue(from, e, z, backChance[a * 3 + e]!);
        odds[(a * 2 + type) * 2 + e - 1] = lambda * (value - protest);
      }
    }
  }
  expEach(odds, 12);
  for (let each = 0; each < 6; each++) {
    const reinforce = odds[each * 2]!;
    const strikeBack = odds[each * 2 + 1]!;
    const total = 1 + reinforce + strikeBack;
    answers[each * 3] = 1 / total;
    answers[each * 3 + 1] = reinforce / total;
    answers[each * 3 + 2] = strikeBack / total;
  }
  for (let a = 0; a < 3; a++) {
    for (let e = 0; e < 3; e++) {
      const at = a * 6 + e;
      answerChance[a * 3 + e] = firm * answers[at]! + (1 - firm) * answers[at + 3]!;
    }
  }
}

/** The guarantor's payoff of an extent at z, backed with probability p; its table starts at `from`. */
function guarantorValue(from: number, e: number, z: number, p: number): number {
  const at = from + e * 2;
  return (
    (1 - p) * (guarBase[at]! + z * guarSlope[at]!) +
    p * (guarBase[at + 1]! + z * guarSlope[at + 1]!)
  );
}

function posteriorAfter(move: number, beliefs: Beliefs): number {
  const revisionist = beliefs.revisionist * strategy[move]!;
  const opportunist = (1 - beliefs.revisionist) * strategy[4 + move]!;
  return revisionist / (revisionist + opportunist);
}

/** Russia's expected payoff of every move for each type, into `values`. */
function valueMoves(): void {
  for (let type = 0; type < 2; type++) {
    for (let a = 0; a < 3; a++) {
      let value = 0;
      for (let e = 0; e < 3; e++) {
        const p = backChance[a * 3 + e]!;
        const at = ((type * 3 + a) * 3 + e) * 2;
        value += answerChance[a * 3 + e]! * ((1 - p) * payoff[at]! + p * payoff[at + 1]!);
      }
      values[type * 4 + a + 1] = value;
    }
  }
}

/** Russia's logit reply to `values`, relaxed into `strategy`. Returns the largest change. */
function replyOfRussia(lambda: number, step: number): number {
  for (let each = 0; each < 8; each++) odds[each] = lambda * values[each]!;
  expEach(odds, 8);
  let change = 0;
  for (let from = 0; from < 8; from += 4) {
    const total = 1 + odds[from + 1]! + odds[from + 2]! + odds[from + 3]!;
    for (let move = 0; move < 4; move++) {
      const reply = odds[from + move]! / total;
      change = Math.max(change, moveTowards(from + move, reply, step));
    }
  }
  return change;
}

/** Take a step of one entry of `strategy` towards the reply. Returns how far it moved. */
function moveTowards(at: number, reply: number, step: number): number {
  const now = strategy[at]!;
  const next = now + step * (reply - now);
  strategy[at] = next;
  return Math.abs(next - now);
}

/** Bring the scratch tables and strategies to the fixed point of this state. Returns the rounds taken. */
function settle(
  state: StageState,
  facts: StageFacts,
  beliefs: Beliefs,
  constants: StageConstants,
  warm: StageSolution['byType'] | undefined,
  tolerance = TOLERANCE,
): number {
  fillTables(state, constants, facts);
  values[0] = 0;
  values[4] = 0;
  for (let move = 0; move < 4; move++) {
    strategy[move] = warm ? warm[0][move]! : 0.25;
    strategy[4 + move] = warm ? warm[1][move]! : 0.25;
  }
  let rounds = 0;
  let step = 1;
  for (let change = Infinity; change > tolerance; rounds++) {
    if (rounds >= MAX_ROUNDS) throw new Error('broken invariant: the stage game did not settle');
    answerMoves(beliefs, constants);
    valueMoves();
    const next = replyOfRussia(constants.lambda, step);
    if (next > change) step = RELAXATION;
    change = next;
  }
  return rounds;
}

/** The last solution, and all that it depends on: a quarter asks for the same one up to five times. */
let last:
  | {
      readonly state: StageState;
      readonly beliefs: Beliefs;
      readonly constants: StageConstants;
      readonly warm: StageSolution['byType'] | undefined;
      readonly solution: StageSolution;
    }
  | undefined;

/**
 * Solve the stage game.
 * @param warm Russia's strategy of a neighbouring state to start from ([revisionist, opportunist]).
 * @throws when it does not settle, which no state within the stated ranges does.
 */
export function solveStage(
  state: StageState,
  beliefs: Beliefs,
  constants: StageConstants = STAGE_CONSTANTS,
  warm?: StageSolution['byType'],
): StageSolution {
  if (
    last?.state === state &&
    last.beliefs === beliefs &&
    last.constants === constants &&
    last.warm === warm
  ) {
    return last.solution;
  }
  const facts = stageFacts(state, constants);
  const rounds = settle(state, facts, beliefs, constants, warm);
  const solution = readSolution(facts, beliefs, constants, rounds);
  last = { state, beliefs, constants, warm, solution };
  return solution;
}

/** The few figures of a solution that assessing many texts, or a quiet quarter, needs. */
export interface StageSummary {
  /** Russia's probabilities of comply, probe, strike, offensive, averaged over beliefs. */
  readonly moves: readonly number[];
  /** Chance of a strike or offensive. */
  readonly risk: number;
  /** θ* for a strike. */
  readonly breakEven: number;
  /** Russia's expected payoff of the stage, averaged over types. */
  readonly russianValue: number;
  /** Russia's strategy by type, to start the next one from. */
  readonly byType: StageSolution['byType'];
}

/**
 * Solve the stage game and read only its summary.
 * @param tolerance change of Russia's strategy at which it counts as settled.
 */
export function summariseStage(
  state: StageState,
  beliefs: Beliefs,
  constants: StageConstants = STAGE_CONSTANTS,
  warm?: StageSolution['byType'],
  tolerance = TOLERANCE,
): StageSummary {
  const facts = stageFacts(state, constants);
  settle(state, facts, beliefs, constants, warm, tolerance);
  const rho = beliefs.revisionist;
  const moveChance = (move: number) => rho * strategy[move]! + (1 - rho) * strategy[4 + move]!;
  const moves = [moveChance(0), moveChance(1), moveChance(2), moveChance(3)];
  return {
    moves,
    risk: moves[2]! + moves[3]!,
    breakEven: breakEvenResolve(facts, constants, 1),
    russianValue: rho * valueOfType(0) + (1 - rho) * valueOfType(1),
    byType: [
      [strategy[0]!, strategy[1]!, strategy[2]!, strategy[3]!],
      [strategy[4]!, strategy[5]!, strategy[6]!, strategy[7]!],
    ],
  };
}

/** Russia's expected payoff of the stage for one type. */
function valueOfType(type: 0 | 1): number {
  let value = 0;
  for (let move = 0; move < 4; move++) {
    value += strategy[type * 4 + move]! * values[type * 4 + move]!;
  }
  return value;
}

/** Part of a scratch array as a list; much cheaper than a typed view of it. */
function listed(scratch: Float64Array, from: number, count: number): number[] {
  const list: number[] = [];
  for (let at = from; at < from + count; at++) list.push(scratch[at]!);
  return list;
}

function readSolution(
  facts: StageFacts,
  beliefs: Beliefs,
  constants: StageConstants,
  rounds: number,
): StageSolution {
  const revisionist = listed(strategy, 0, 4);
  const opportunist = listed(strategy, 4, 4);
  const moves = revisionist.map(
    (p, move) => beliefs.revisionist * p + (1 - beliefs.revisionist) * opportunist[move]!,
  );
  const posterior = moves.map((_, move) => posteriorAfter(move, beliefs));
  const responses: number[][][] = [[]];
  const backing: number[][][] = [[]];
  const breakEven = [Infinity];
  for (let a = 0; a < 3; a++) {
    responses.push([listed(answers, a * 6, 3), listed(answers, a * 6 + 3, 3)]);
    backing.push([[0, 0], listed(backs, a * 4, 2), listed(backs, a * 4 + 2, 2)]);
    breakEven.push(breakEvenResolve(facts, constants, a));
  }
  return {
    byType: [revisionist, opportunist],
    moves,
    posterior,
    responses,
    backing,
    values: [listed(values, 0, 4), listed(values, 4, 4)],
    breakEven,
    russianValue: beliefs.revisionist * valueOfType(0) + (1 - beliefs.revisionist) * valueOfType(1),
    rounds,
  };
}

/** θ*(a) = expected cost / expected q under equilibrium responses. */
function breakEvenResolve(facts: StageFacts, constants: StageConstants, a: number): number {
  let cost = 0;
  let success = 0;
  for (let e = 0; e < 3; e++) {
    const back = backChance[a * 3 + e]!;
    for (let b = 0; b < 2; b++) {
      const chance = answerChance[a * 3 + e]! * (b === 1 ? back : 1 - back);
      cost +=
        chance *
        russianCost(facts, constants, (a + 1) as MoveIndex, e as ExtentIndex, b as BackIndex);
      success += chance * facts.success[a]![e]![b]!;
    }
  }
  return success > 0 ? cost / success : Infinity;
}
