import { log } from '../../base/detmath.ts';
import { openStream } from '../../base/stream.ts';
import { solveStage } from '../solve.ts';
import { priorBeliefs, STAGE_CONSTANTS, type StageConstants } from '../stage.ts';
import { failed, stageOfCase, type HistoricalCase } from './cases.ts';

/** A figure with its 95 % bootstrap interval over cases. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How one score orders the cases that failed above those that held. */
export interface Score {
  readonly id: ScoreId;
  /** Area under the curve: chance that a failed case scores higher than one that held. */
  readonly auc: Interval;
}
export const SCORES = [
  'model',
  'modelResolveFixed',
  'resolve',
  'backing',
  'density',
  'hostStrength',
] as const;
export type ScoreId = (typeof SCORES)[number];

export interface CaseResult {
  readonly case: HistoricalCase;
  /** Probability of a strike or offensive in a decision, by the model. */
  readonly probability: number;
  readonly failed: boolean;
}

export interface Band {
  readonly low: number;
  readonly high: number;
  readonly cases: number;
  readonly failures: number;
  /** Mean probability that the model gave; null for an empty band. */
  readonly meanProbability: number | null;
}

/**
 * The model held up against past cases. Its constants were chosen with these cases in view and the
 * judged columns were filled in with hindsight, so every figure is in-sample: it supports signs and
 * order, not levels.
 */
export interface HistoryCheck {
  readonly results: readonly CaseResult[];
  readonly failures: number;
  readonly baseRate: number;
  readonly scores: readonly Score[];
  /** Mean squared error of the model's probability, and of the base rate for every case. */
  readonly brier: Interval;
  readonly brierBaseRate: number;
  readonly bands: readonly Band[];
  /** Waiting times: hazard a quarter o·P by the model against a constant one. */
  readonly hazard: {
    readonly tempo: number;
    readonly logLikelihood: number;
    readonly logLikelihoodResolveFixed: number;
    readonly logLikelihoodConstant: number;
  };
}

const BANDS = [0, 0.3, 0.6, 1] as const;
const FIXED_RESOLVE = 0.6;
const BOOTSTRAP_SAMPLES = 1000;
const MONTHS_PER_QUARTER = 3;

function riskOf(given: HistoricalCase, constants: StageConstants, resolve: number): number {
  const state = stageOfCase(given);
  const { moves } = solveStage(state, priorBeliefs(state, resolve), constants);
  return moves[2]! + moves[3]!;
}

/** Chance that a failed case has the higher score; ½ for ties, and where all cases went one way. */
export function areaUnderCurve(scores: readonly number[], failures: readonly boolean[]): number {
  let wins = 0;
  let pairs = 0;
  failures.forEach((bad, i) => {
    if (!bad) return;
    failures.forEach((alsoBad, j) => {
      if (alsoBad) return;
      pairs++;
      if (scores[i]! > scores[j]!) wins += 1;
      else if (scores[i] === scores[j]) wins += 0.5;
    });
  });
  return pairs === 0 ? 0.5 : wins / pairs;
}

/** Log-likelihood of the waiting times at hazards o·weight a quarter, o fitted; and that o. */
function fitHazard(cases: readonly HistoricalCase[], weights: readonly number[]) {
  const spells = cases.map((given, at) => {
    const months = given.monthsToViolation ?? given.monthsObserved;
    return {
      weight: weights[at]!,
      quarters: Math.max(1, Math.round(months / MONTHS_PER_QUARTER)),
      ended: given.monthsToViolation !== null,
    };
  });
  const most = 1 / Math.max(...weights, 1e-9);
  // The likelihood is concave in o: find where its slope changes sign.
  const slope = (tempo: number) =>
    spells.reduce((sum, { weight, quarters, ended }) => {
      const quiet = ended ? quarters - 1 : quarters;
      return sum + (ended ? 1 / tempo : 0) - (quiet * weight) / (1 - tempo * weight);
    }, 0);
  let low = 1e-9;
  let high = most * (1 - 1e-9);
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  const logLikelihood = spells.reduce((sum, { weight, quarters, ended }) => {
    const hazard = Math.max(1e-12, low * weight);
    const quiet = ended ? quarters - 1 : quarters;
    return sum + (ended ? log(hazard) : 0) + quiet * log(1 - hazard);
  }, 0);
  return { tempo: low, logLikelihood };
}

/** The 2.5th and 97.5th percentile of a figure over resampled cases. */
function bootstrap(
  cases: number,
  value: number,
  figure: (sample: readonly number[]) => number,
): Interval {
  const stream = openStream('history', 0, 'bootstrap');
  const values = Array.from({ length: BOOTSTRAP_SAMPLES }, () =>
    figure(Array.from({ length: cases }, () => stream.whole(0, cases - 1))),
  ).sort((a, b) => a - b);
  const at = (share: number) => values[Math.floor(share * (BOOTSTRAP_SAMPLES - 1))]!;
  return { value, low: at(0.025), high: at(0.975) };
}

/** Hold the model up against a list of cases (section 8 of the specification). */
export function checkHistory(
  cases: readonly HistoricalCase[],
  constants: StageConstants = STAGE_CONSTANTS,
): HistoryCheck {
  const failures = cases.map(failed);
  const columns: Readonly<Record<ScoreId, readonly number[]>> = {
    model: cases.map((given) => riskOf(given, constants, given.resolve)),
    modelResolveFixed: cases.map((given) => riskOf(given, constants, FIXED_RESOLVE)),
    resolve: cases.map((given) => given.resolve),
    backing: cases.map((given) => -given.backing),
    density: cases.map((given) => -given.forceTroops / given.frontageKm),
    hostStrength: cases.map((given) => -given.hostStrength),
  };
  const scores = SCORES.map((id): Score => {
    const column = columns[id];
    const auc = bootstrap(cases.length, areaUnderCurve(column, failures), (sample) =>
      areaUnderCurve(
        sample.map((at) => column[at]!),
        sample.map((at) => failures[at]!),
      ),
    );
    return { id, auc };
  });
  const count = failures.filter(Boolean).length;
  const baseRate = count / cases.length;
  const errors = columns.model.map((p, at) => square(p - (failures[at] ? 1 : 0)));
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const model = fitHazard(cases, columns.model);
  return {
    results: cases.map((given, at) => ({
      case: given,
      probability: columns.model[at]!,
      failed: failures[at]!,
    })),
    failures: count,
    baseRate,
    scores,
    brier: bootstrap(cases.length, mean(errors), (sample) => mean(sample.map((at) => errors[at]!))),
    brierBaseRate: baseRate * (1 - baseRate),
    bands: BANDS.slice(0, -1).map((low, at) =>
      bandOf(columns.model, failures, low, BANDS[at + 1]!),
    ),
    hazard: {
      ...model,
      logLikelihoodResolveFixed: fitHazard(cases, columns.modelResolveFixed).logLikelihood,
      logLikelihoodConstant: fitHazard(
        cases,
        cases.map(() => 1),
      ).logLikelihood,
    },
  };
}

function bandOf(
  probabilities: readonly number[],
  failures: readonly boolean[],
  low: number,
  high: number,
): Band {
  const within = probabilities.flatMap((p, at) =>
    p >= low && (p < high || high === 1) ? [at] : [],
  );
  const sum = within.reduce((total, at) => total + probabilities[at]!, 0);
  return {
    low,
    high,
    cases: within.length,
    failures: within.filter((at) => failures[at]).length,
    meanProbability: within.length === 0 ? null : sum / within.length,
  };
}

function square(value: number): number {
  return value * value;
}
