import {
  REDRAW,
  STAGE_CONSTANTS,
  summariseStage,
  type Beliefs,
  type StageConstants,
  type StageSummary,
} from '../model/index.ts';
import {
  beliefsAtSignature,
  inForceNow,
  inForceUnder,
  priorsUnder,
  stageStateOf,
  tempoOf,
  type StageMeters,
} from './conditions.ts';
import { arrivalShare, isCalled } from './contributors.ts';
import type { Prospect } from './interests.ts';
import type { Level, Meter, Meters } from './level.ts';
import type { ContributorState, InForce, State } from './state.ts';
import { provisionsOf, type Provisions, type Text } from './text.ts';

/**
 * Would a text hold? The chance that no strike or offensive comes from signature to the last
 * quarter: for each type of Russia the product over quarters of 1 − o · P(strike or offensive), types
 * being drawn again as they are in a run, with the beliefs of the start, the force as it builds up and
 * the front settling while it is quiet. The stage game is solved in a few representative quarters,
 * each standing for those around it.
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
  /** Mean notice of its contingents, quarters from being called, before any preparation. */
  readonly leadQuarters: number;
  /** Mean quarter in which they are called: that of the signature, or earlier under an earlier text. */
  readonly calledQuarter: number;
}

/** Where a text signed now would start: quarters gone by, and what is in force already. */
export interface Start {
  readonly quarter: number;
  readonly from: InForce;
  /** Quiet quarters that lie behind a text in force: the front has settled by so much. */
  readonly quietQuarters?: number;
}

/** What an assessment reads of a state or a view: all of it public. */
export type Assessed = Pick<
  State,
  'level' | 'meters' | 'contributors' | 'beliefs' | 'text' | 'signed' | 'quarter'
>;

/** Where a text signed in this state would start. */
export function startOf(context: Assessed): Start {
  return { quarter: context.quarter, from: inForceNow(context) };
}

/** What everyone would believe on the day that a text is signed. */
export function beliefsUnder(
  context: Pick<State, 'level' | 'meters' | 'text' | 'beliefs'>,
  provisions: Provisions,
  force: ForceEstimate,
): Beliefs {
  const { level, meters, beliefs } = context;
  const priors = priorsUnder(level, provisions, meters, beliefs.revisionist, force.fieldThousand);
  return beliefsAtSignature(context, provisions, priors).beliefs;
}

/** Quarters at which the stage game is solved; each stands for those up to the next. */
const SAMPLED_QUARTERS = [1, 2, 5] as const;
export const LAST_SAMPLED_QUARTER = 5;

/**
 * The force to expect under a text, from public statements: pledges × what such pledges are worth.
 * @param quarter of the signature.
 */
export function expectedForce(
  level: Level,
  provisions: Provisions,
  contributors: readonly ContributorState[],
  quarter: number,
): ForceEstimate {
  let field = 0;
  let pool = 0;
  let notice = 0;
  let called = 0;
  if (provisions.force !== 'none') {
    for (let at = 0; at < contributors.length; at++) {
      const contributor = level.contributors[at]!;
      const state = contributors[at]!;
      if (state.status === 'declined' || !isCalled(contributor, provisions)) continue;
      const joins =
        state.status === 'pledged'
          ? 1
          : (contributor.willingness[0] + contributor.willingness[1]) / 2;
      const kept = (contributor.reliability[0] + contributor.reliability[1]) / 2;
      const thousand =
        state.status === 'pledged' ? state.pledgedThousand : contributor.fieldThousand;
      field += joins * kept * thousand;
      notice += joins * kept * thousand * contributor.arrivalQuarters;
      called += joins * kept * thousand * calledQuarterOf(state, quarter);
      pool += joins * contributor.poolThousand;
    }
  }
  return limitForce(level, provisions, {
    fieldThousand: field,
    sustainedThousand: pool / level.deployment.rotation,
    leadQuarters: field > 0 ? notice / field : 0,
    calledQuarter: field > 0 ? called / field : quarter,
  });
}

/** The quarter from which a contributor's notice runs under a text signed now. */
export function calledQuarterOf(state: ContributorState, quarter: number): number {
  return state.status === 'pledged'
    ? Math.max(state.pledgedQuarter, state.calledQuarter ?? quarter)
    : quarter;
}

/** A force within the text's ceiling, and as far as Moscow may be expected to let it in. */
export function limitForce(
  level: Level,
  provisions: Provisions,
  force: ForceEstimate,
): ForceEstimate {
  const ceiling = provisions.effects.forceCeilingThousand;
  const allowed = provisions.russianConsent ? level.deployment.consentChance : 1;
  const fieldThousand = allowed * Math.min(force.fieldThousand, ceiling);
  return {
    ...force,
    fieldThousand,
    sustainedThousand: Math.min(fieldThousand, allowed * force.sustainedThousand),
  };
}

/** What finance will have built by a quarter, and the army's march towards its ceiling. */
function metersBy(
  level: Level,
  provisions: Provisions,
  meters: Meters,
  quarter: number,
): StageMeters {
  const { financeGrowth, armyAdjustment } = level.deployment;
  const billions = provisions.effects.financeBnPerQuarter * quarter;
  const grown = (value: number, perBn: number) => Math.min(1, value + perBn * billions);
  const uncapped = meters.ukrainianArmyThousand + financeGrowth.ukrainianArmyThousand * billions;
  const ceiling = provisions.effects.armyCeilingThousand;
  const excess = Math.max(0, uncapped - ceiling);
  let left = 1;
  for (let q = 0; q < quarter; q++) left *= 1 - armyAdjustment;
  return {
    russianForceThousand: meters.russianForceThousand,
    europeanEnablers: grown(meters.europeanEnablers, financeGrowth.europeanEnablers),
    longRange: grown(meters.longRange, financeGrowth.longRange),
    counterDrone: grown(meters.counterDrone, financeGrowth.counterDrone),
    ukrainianArmyThousand: uncapped - excess * (1 - left),
  };
}

/** An estimate needs no more than this of the fixed point. */
const ESTIMATE_TOLERANCE = 1e-5;

/** Assess a text for a given force, from its signature to the last quarter. */
export function assessWith(
  level: Level,
  provisions: Provisions,
  meters: Meters,
  beliefs: Beliefs,
  force: ForceEstimate,
  start: Start,
  constants: StageConstants = STAGE_CONSTANTS,
): Assessment {
  // Still quiet, by type: a type that tests is soon gone from the quiet ones, so types are kept apart.
  const prior = level.priors.revisionist;
  let revisionist = beliefs.revisionist;
  let opportunist = 1 - revisionist;
  let summary: StageSummary | undefined;
  let firstQuarterRisk = 0;
  const quartersLeft = level.calendar.quarters - start.quarter;
  for (let sample = 0; sample < SAMPLED_QUARTERS.length; sample++) {
    const quarter = SAMPLED_QUARTERS[sample]!;
    if (sample > 0 && quarter > quartersLeft) break;
    const until = SAMPLED_QUARTERS[sample + 1] ?? quartersLeft + 1;
    // Some may be there already under an earlier text.
    const called = start.quarter + quarter - force.calledQuarter;
    const surge = called <= level.deployment.surgeQuarters;
    const thousand =
      arrivalShare(level, called - 1 - force.leadQuarters * (1 - meters.readiness)) *
      (surge ? force.fieldThousand : force.sustainedThousand);
    const state = stageStateOf(
      level,
      provisions,
      metersBy(level, provisions, meters, quarter),
      inForceUnder(level, provisions, quarter, start.from),
      Math.min(thousand, force.sustainedThousand),
    );
    summary = summariseStage(state, beliefs, constants, summary?.byType, ESTIMATE_TOLERANCE);
    if (sample === 0) firstQuarterRisk = summary.risk;
    const [bold, wary] = summary.byType;
    for (let q = quarter; q < until && q <= quartersLeft; q++) {
      const tempo = tempoOf(level, (start.quietQuarters ?? 0) + q - 1);
      revisionist *= 1 - tempo * (bold[2]! + bold[3]!);
      opportunist *= 1 - tempo * (wary[2]! + wary[3]!);
      const quiet = revisionist + opportunist;
      revisionist = (1 - REDRAW) * revisionist + REDRAW * prior * quiet;
      opportunist = quiet - revisionist;
    }
  }
  return {
    hold: revisionist + opportunist,
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

/** Assessments made, by the number of what a text provides. */
type Made = Map<number, Assessment>;

/** The public circumstances of an assessment, rounded, and the assessments already made in them. */
interface Circumstances {
  readonly meters: Meters;
  readonly beliefs: Beliefs;
  readonly start: Start;
  /** By contributors' answers. */
  readonly made: Map<string, Made>;
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

const ROUNDED = Object.keys(PRECISION) as (keyof typeof PRECISION)[];

const BELIEF_PRECISION = 0.05;

const remembered = new WeakMap<Level, Map<string, Circumstances>>();
const MOST_CIRCUMSTANCES = 4_000;

function circumstancesOf(context: Assessed): Circumstances {
  const { level, meters, text } = context;
  const beliefs = {
    revisionist: roundTo(context.beliefs.revisionist, BELIEF_PRECISION),
    firm: roundTo(context.beliefs.firm, BELIEF_PRECISION),
    committed: roundTo(context.beliefs.committed, BELIEF_PRECISION),
  };
  let key = `${beliefs.revisionist}`;
  if (text) {
    const { engagement, usPledge } = provisionsOf(level, text).effects;
    key += `|${engagement}|${usPledge}|${beliefs.firm}|${beliefs.committed}`;
  }
  for (const meter of ROUNDED) key += `|${Math.round(meters[meter] / PRECISION[meter])}`;
  const start = startOf(context);
  const { pullbackKm, monitoring, counterDrone } = start.from;
  key += `|${start.quarter}|${pullbackKm}|${monitoring}|${counterDrone}`;
  let known = remembered.get(level);
  if (!known) {
    known = new Map();
    remembered.set(level, known);
  }
  let found = known.get(key);
  // The least recently used are the first in the map, and the first to be forgotten.
  if (found) known.delete(key);
  else {
    found = { meters: roundedMeters(meters), beliefs, start, made: new Map() };
    if (known.size >= MOST_CIRCUMSTANCES) known.delete(known.keys().next().value!);
  }
  known.set(key, found);
  return found;
}

function roundedMeters(meters: Meters): Meters {
  const rounded: Record<Meter, number> = { ...meters };
  for (const meter of ROUNDED) rounded[meter] = roundTo(meters[meter], PRECISION[meter]);
  return rounded;
}

/** What contributors have answered so far, as a key. */
function answersOf(contributors: readonly ContributorState[]): string {
  let key = '';
  for (const { status, pledgedQuarter, calledQuarter } of contributors) {
    key += `${status[0]}${pledgedQuarter}/${calledQuarter},`;
  }
  return key;
}

/** Where to look for assessments: those of texts with a force depend on contributors' answers too. */
interface Occasion {
  readonly of: Assessed;
  readonly circumstances: Circumstances;
  readonly withForce: Made;
  readonly withoutForce: Made;
  /** Those already looked up on this occasion, which are asked for again and again. */
  readonly byText: Map<Text, Assessment>;
}

/** The last occasion looked up: delegations that decide in one round share it. */
let latest: Occasion | undefined;

function occasionOf(context: Assessed): Occasion {
  if (latest && isSameOccasion(latest.of, context)) return latest;
  const { level, meters, contributors, beliefs, quarter, text, signed } = context;
  const circumstances = circumstancesOf(context);
  const madeBy = (answers: string) => {
    let made = circumstances.made.get(answers);
    if (!made) {
      made = new Map();
      circumstances.made.set(answers, made);
    }
    return made;
  };
  latest = {
    of: { level, meters, contributors, beliefs, quarter, text, signed },
    circumstances,
    withForce: madeBy(answersOf(contributors)),
    withoutForce: madeBy('no force'),
    byText: new Map(),
  };
  return latest;
}

function isSameOccasion(a: Assessed, b: Assessed): boolean {
  return (
    a.meters === b.meters &&
    a.level === b.level &&
    a.contributors === b.contributors &&
    a.beliefs === b.beliefs &&
    a.quarter === b.quarter &&
    a.text === b.text &&
    a.signed === b.signed
  );
}

/** What an assessment goes by besides the text: public circumstances to a staff estimate's precision. */
export function assessedUnder(
  context: Assessed,
): Pick<Circumstances, 'meters' | 'beliefs' | 'start'> {
  return occasionOf(context).circumstances;
}

/**
 * What a delegation may expect of a text: force from public statements, beliefs of the moment of
 * signature, circumstances to a staff estimate's precision. Assessments are remembered.
 */
export function assessText(context: Assessed, text: Text): Assessment {
  const occasion = occasionOf(context);
  let assessment = occasion.byText.get(text);
  if (!assessment) {
    assessment = assessOn(occasion, text);
    occasion.byText.set(text, assessment);
  }
  return assessment;
}

function assessOn({ of: context, circumstances, withForce, withoutForce }: Occasion, text: Text) {
  const { level, contributors } = context;
  const provisions = provisionsOf(level, text);
  const made = provisions.force === 'none' ? withoutForce : withForce;
  let assessment = made.get(provisions.number);
  if (!assessment) {
    const { meters, beliefs, start } = circumstances;
    const force = expectedForce(level, provisions, contributors, start.quarter);
    assessment = assessWith(
      level,
      provisions,
      meters,
      beliefsUnder({ ...context, meters, beliefs }, provisions, force),
      force,
      start,
    );
    made.set(provisions.number, assessment);
  }
  return assessment;
}
