import {
  STAGE_CONSTANTS,
  summariseStage,
  type Beliefs,
  type StageConstants,
  type StageSummary,
} from '../model/index.ts';
import { priorsUnder, stageStateOf, tempoOf } from './conditions.ts';
import type { Prospect } from './interests.ts';
import type { Level, Meter, Meters } from './level.ts';
import type { ContributorState } from './state.ts';
import { provisionsOf, type Provisions, type Text } from './text.ts';

/**
 * Would a text hold? The chance that no strike or offensive comes from signature to the last
 * quarter: the product over quarters of 1 − o · P(strike or offensive), with the beliefs of the
 * start, the force as it builds up and the front settling while it is quiet. The stage game is
 * solved in a few representative quarters, each standing for those around it.
 */
export interface Assessment extends Prospect {
  /** Break-even resolve θ* for a strike once the force is in place. */
  readonly breakEven: number;
  /** Strike or offensive in one decision, in the first quarter and once the force is in place. */
  readonly firstQuarterRisk: number;
  readonly settledRisk: number;
}

/** What may be known or guessed of the force: troops in the field, and what rotation sustains. */
export interface ForceEstimate {
  readonly fieldThousand: number;
  readonly sustainedThousand: number;
}

/** Quarters at which the stage game is solved; each stands for those up to the next. */
const SAMPLED_QUARTERS = [1, 2, 5] as const;

/** The force to expect under a text, from public statements: pledges × what such pledges are worth. */
export function expectedForce(
  level: Level,
  provisions: Provisions,
  contributors: readonly ContributorState[],
): ForceEstimate {
  let field = 0;
  let pool = 0;
  if (provisions.force !== 'none') {
    for (let at = 0; at < contributors.length; at++) {
      const contributor = level.contributors[at]!;
      const state = contributors[at]!;
      if (state.status === 'declined') continue;
      if (provisions.effects.usPledge < (contributor.needsUsPledge ?? 0)) continue;
      const joins =
        state.status === 'pledged'
          ? 1
          : (contributor.willingness[0] + contributor.willingness[1]) / 2;
      const kept = (contributor.reliability[0] + contributor.reliability[1]) / 2;
      const thousand =
        state.status === 'pledged' ? state.pledgedThousand : contributor.fieldThousand;
      field += joins * kept * thousand;
      pool += joins * contributor.poolThousand;
    }
  }
  return limitForce(level, provisions, field, pool);
}

/** Apply the text's ceiling and the arithmetic of rotation to a force and its pool, thousand. */
export function limitForce(
  level: Level,
  provisions: Provisions,
  fieldThousand: number,
  poolThousand: number,
): ForceEstimate {
  const ceiling = provisions.effects.forceCeilingThousand;
  return {
    fieldThousand: Math.min(fieldThousand, ceiling),
    sustainedThousand: Math.min(fieldThousand, ceiling, poolThousand / level.deployment.rotation),
  };
}

/** Share of the force in the field in a quarter, given how ready it was before signature. */
function arrivedShare(level: Level, quarter: number, readiness: number): number {
  const lead = 1 - readiness;
  const shares = level.deployment.arrival;
  const inPlace = quarter - 1 - lead;
  if (inPlace < 0) return 0;
  const at = Math.min(Math.floor(inPlace), shares.length - 1);
  const next = Math.min(at + 1, shares.length - 1);
  const part = inPlace - Math.floor(inPlace);
  return shares[at]! + part * (shares[next]! - shares[at]!);
}

/** What finance will have built by a quarter, and the army's march towards its ceiling. */
function metersBy(level: Level, provisions: Provisions, meters: Meters, quarter: number): Meters {
  const { financeGrowth, armyAdjustment } = level.deployment;
  const billions = provisions.effects.financeBnPerQuarter * (quarter - 1);
  const grown = (value: number, perBn: number) => Math.min(1, value + perBn * billions);
  const uncapped = meters.ukrainianArmyThousand + financeGrowth.ukrainianArmyThousand * billions;
  const ceiling = provisions.effects.armyCeilingThousand;
  const excess = Math.max(0, uncapped - ceiling);
  let left = 1;
  for (let q = 0; q < quarter; q++) left *= 1 - armyAdjustment;
  return {
    ...meters,
    europeanEnablers: grown(meters.europeanEnablers, financeGrowth.europeanEnablers),
    longRange: grown(meters.longRange, financeGrowth.longRange),
    counterDrone: grown(meters.counterDrone, financeGrowth.counterDrone),
    ukrainianArmyThousand: uncapped - excess * (1 - left),
  };
}

/** An estimate needs no more than this of the fixed point. */
const ESTIMATE_TOLERANCE = 1e-8;

/** Assess a text for a given force. */
export function assessWith(
  level: Level,
  provisions: Provisions,
  meters: Meters,
  beliefs: Beliefs,
  force: ForceEstimate,
  constants: StageConstants = STAGE_CONSTANTS,
): Assessment {
  let hold = 1;
  let summary: StageSummary | undefined;
  let firstQuarterRisk = 0;
  for (let sample = 0; sample < SAMPLED_QUARTERS.length; sample++) {
    const quarter = SAMPLED_QUARTERS[sample]!;
    if (quarter > level.calendar.quarters) break;
    const until = SAMPLED_QUARTERS[sample + 1] ?? level.calendar.quarters + 1;
    const surge = quarter <= level.deployment.surgeQuarters;
    const thousand =
      arrivedShare(level, quarter, meters.readiness) *
      (surge ? force.fieldThousand : force.sustainedThousand);
    const state = stageStateOf(
      level,
      provisions,
      metersBy(level, provisions, meters, quarter),
      quarter,
      Math.min(thousand, force.sustainedThousand),
    );
    summary = summariseStage(state, beliefs, constants, summary?.byType, ESTIMATE_TOLERANCE);
    const { risk } = summary;
    if (sample === 0) firstQuarterRisk = risk;
    for (let q = quarter; q < until && q <= level.calendar.quarters; q++) {
      hold *= 1 - tempoOf(level, q - 1) * risk;
    }
  }
  return {
    hold,
    stageValue: summary?.russianValue ?? 0,
    breakEven: summary?.breakEven ?? 0,
    firstQuarterRisk,
    settledRisk: summary?.risk ?? 0,
  };
}

/** Round to a staff estimate's precision, so that like circumstances share one assessment. */
function roundTo(value: number, step: number): number {
  return Math.round(value / step) * step;
}

/** The public circumstances of an assessment, rounded, and the assessments already made in them. */
interface Circumstances {
  readonly meters: Meters;
  readonly revisionist: number;
  readonly made: Map<number, Assessment>;
}

/** Precision of the estimate, by the meters that an assessment reads. */
const PRECISION = {
  ukrainianArmyThousand: 20,
  russianForceThousand: 20,
  longRange: 0.05,
  europeanEnablers: 0.05,
  counterDrone: 0.1,
  readiness: 0.2,
  usCommitment: 0.1,
} as const satisfies Partial<Record<Meter, number>>;

const remembered = new WeakMap<Level, Map<string, Circumstances>>();
/** The last circumstances looked up for some meters, which most calls share. */
const latest = new WeakMap<Meters, { revisionist: number; found: Circumstances }>();
const MOST_CIRCUMSTANCES = 4_000;

function circumstancesOf(level: Level, meters: Meters, revisionist: number): Circumstances {
  const last = latest.get(meters);
  if (last && last.revisionist === revisionist) {
    return last.found;
  }
  const rho = roundTo(revisionist, 0.05);
  const rounded: Record<Meter, number> = { ...meters };
  let key = `${Math.round(rho * 20)}`;
  for (const name in PRECISION) {
    const meter = name as keyof typeof PRECISION;
    rounded[meter] = roundTo(meters[meter], PRECISION[meter]);
    key += `|${Math.round(meters[meter] / PRECISION[meter])}`;
  }
  let known = remembered.get(level);
  if (!known) {
    known = new Map();
    remembered.set(level, known);
  }
  let found = known.get(key);
  if (!found) {
    if (known.size >= MOST_CIRCUMSTANCES) known.clear();
    found = { meters: rounded, revisionist: rho, made: new Map() };
    known.set(key, found);
  }
  latest.set(meters, { revisionist, found });
  return found;
}

const answers = new WeakMap<readonly ContributorState[], number>();
const answersMet = new Map<string, number>();
const MOST_ANSWERS = 1_000_000;

/** A number for what contributors have answered so far, as part of a key. */
function answersOf(contributors: readonly ContributorState[]): number {
  let number = answers.get(contributors);
  if (number === undefined) {
    const key = contributors.map(({ status }) => status[0]).join('');
    number = answersMet.get(key) ?? answersMet.size + 1;
    answersMet.set(key, number);
    answers.set(contributors, number);
  }
  return number;
}

/**
 * What a delegation may expect of a text: force from public statements, beliefs of the moment of
 * signature, circumstances to a staff estimate's precision. Assessments are remembered.
 */
export function assessText(
  level: Level,
  text: Text,
  meters: Meters,
  contributors: readonly ContributorState[],
  revisionist: number,
): Assessment {
  const circumstances = circumstancesOf(level, meters, revisionist);
  const provisions = provisionsOf(level, text);
  const key =
    provisions.number * MOST_ANSWERS + (provisions.force === 'none' ? 0 : answersOf(contributors));
  let assessment = circumstances.made.get(key);
  if (!assessment) {
    assessment = assessWith(
      level,
      provisions,
      circumstances.meters,
      priorsUnder(provisions, circumstances.meters, circumstances.revisionist),
      expectedForce(level, provisions, contributors),
    );
    circumstances.made.set(key, assessment);
  }
  return assessment;
}
