import { clamp } from '../../../base/detmath.ts';
import type { Beliefs } from '../../../model/index.ts';
import {
  assessedUnder,
  assessWith,
  beliefsUnder,
  expectedForce,
  LAST_SAMPLED_QUARTER,
  type Assessed,
  type ForceEstimate,
} from '../../durability.ts';
import type { Prospect } from '../../interests.ts';
import type { Effect, Level, Option } from '../../level.ts';
import type { Provisions } from '../../text.ts';

/**
 * What an assessment reads of a text in two parts: the terms on which a force is sent, and amounts of
 * effects of which more always deters more. Amounts need not be those of any text.
 */

/** Effects that add up, and those that are ceilings; s and k stand together, as one stake. */
const SUMS = [
  'snapback',
  'concessions',
  'pullbackKm',
  'monitoring',
  'counterDrone',
  'businessStake',
  'financeBnPerQuarter',
] as const satisfies readonly Effect[];
const CEILINGS = ['armyCeilingThousand', 'longRangeCeiling'] as const satisfies readonly Effect[];
const READ: readonly Effect[] = [...SUMS, ...CEILINGS];
/** Those that are neither a share, which lies in 0…1, nor a ceiling. */
const UNBOUNDED: readonly Effect[] = ['pullbackKm', 'financeBnPerQuarter'];
const IS_SHARE = READ.map((effect, at) => at < SUMS.length && !UNBOUNDED.includes(effect));

const TERMS: readonly Effect[] = [
  'forceCeilingThousand',
  'engagement',
  'engagementCeiling',
  'usPledge',
];

/** Amounts by effect, in the order of READ. */
export type Amounts = readonly number[];

export const NOTHING: Amounts = READ.map((_, at) => (at < SUMS.length ? 0 : Infinity));

/** What options provide of the effects that deter. */
export function amountsOf(effects: Option['effects']): Amounts {
  return READ.map((effect, at) => effects?.[effect] ?? NOTHING[at]!);
}

/** Two amounts at once: the lower ceiling holds, the rest adds up. */
export function together(a: Amounts, b: Amounts): Amounts {
  const both: number[] = [];
  for (let at = 0; at < SUMS.length; at++) both.push(a[at]! + b[at]!);
  for (let at = SUMS.length; at < READ.length; at++) both.push(Math.min(a[at]!, b[at]!));
  return both;
}

/** The most, or the least, of each effect among some amounts. */
export function highest(choices: readonly Amounts[]): Amounts {
  return NOTHING.map((_, at) => Math.max(...choices.map((amounts) => amounts[at]!)));
}

export function lowest(choices: readonly Amounts[]): Amounts {
  return NOTHING.map((_, at) => Math.min(...choices.map((amounts) => amounts[at]!)));
}

/** Whether an option provides anything that an assessment reads. */
export function isRead({ effects }: Option): boolean {
  return effects !== undefined && READ.some((effect) => effects[effect] !== undefined);
}

/** Whether an option has a part in the terms on which a force is sent. */
export function decidesTerms(option: Option): boolean {
  return (
    option.force !== undefined ||
    option.russianConsent !== undefined ||
    option.effectsWithoutForce !== undefined ||
    TERMS.some((effect) => option.effects?.[effect] !== undefined)
  );
}

/** The terms on which a force is sent, and what follows from them alone. */
export interface Terms {
  /** Terms with the same name are the same. */
  readonly name: string;
  readonly provisions: Provisions;
  /** What the options that decide them provide besides. */
  readonly amounts: Amounts;
  readonly force: ForceEstimate;
  readonly beliefs: Beliefs;
}

/** The terms that some options set; they add up as in `provisionsOf`. */
export function termsOf(context: Assessed, chosen: readonly Option[]): Terms {
  let force: Provisions['force'] = 'none';
  let consent = false;
  for (const option of chosen) {
    if (option.force) force = option.force;
    if (option.russianConsent) consent = true;
  }
  const isSent = force !== 'none';
  const provided = chosen.map((option) =>
    isSent ? option.effects : (option.effectsWithoutForce ?? option.effects),
  );
  const sum = (effect: Effect) =>
    provided.reduce((total, effects) => total + (effects?.[effect] ?? 0), 0);
  const rules = provided.map((effects) => effects?.engagementCeiling ?? Infinity);
  const russianConsent = isSent && (consent || force === 'un');
  const forceCeilingThousand = isSent ? sum('forceCeilingThousand') : 0;
  const engagement = isSent ? Math.min(clamp(sum('engagement'), 0, 1), ...rules) : 0;
  const usPledge = clamp(sum('usPledge'), 0, 1);
  const effects = { forceCeilingThousand, engagement, usPledge } as Provisions['effects'];
  const provisions: Provisions = { force, russianConsent, effects, number: -1 };
  const { meters, beliefs, start } = assessedUnder(context);
  const expected = expectedForce(context.level, provisions, context.contributors, start.quarter);
  return {
    name: [force, russianConsent, forceCeilingThousand, engagement, usPledge].join(),
    provisions,
    amounts: provided.map(amountsOf).reduce(together, NOTHING),
    force: expected,
    beliefs: beliefsUnder({ ...context, meters, beliefs }, provisions, expected),
  };
}

/** Assess what terms and amounts provide, as `assessText` does a text. */
export function prospectOf(context: Assessed, terms: Terms, amounts: Amounts): Prospect {
  const { meters, start } = assessedUnder(context);
  const effects: Record<Effect, number> = { ...terms.provisions.effects };
  for (let at = 0; at < READ.length; at++) {
    effects[READ[at]!] = IS_SHARE[at] ? clamp(amounts[at]!, 0, 1) : amounts[at]!;
  }
  const { force, russianConsent } = terms.provisions;
  const provisions: Provisions = { force, russianConsent, effects, number: -1 };
  return assessWith(context.level, provisions, meters, terms.beliefs, terms.force, start);
}

/**
 * What testing a text is worth to Moscow falls with what deters, but not quite: where one way of testing
 * becomes worse it turns to others, which are answered less, and by so much its value may rise for a
 * step of an effect (the stakes s and k never raise it). Judged from samples over the circumstances of
 * whole runs; a test measures what exceeds it.
 */
const STAGE_VALUE_SLACK: Readonly<Partial<Record<Effect, number>>> = {
  pullbackKm: 0.003,
  monitoring: 0.002,
  counterDrone: 0.0005,
  businessStake: 0.0035,
  financeBnPerQuarter: 0.002,
  armyCeilingThousand: 0.003,
  longRangeCeiling: 0.003,
};

/** The slack for a choice among some amounts. */
export function slackOver(choices: readonly Amounts[]): number {
  return READ.reduce((sum, effect, at) => {
    const differ = choices.some((amounts) => amounts[at] !== choices[0]![at]);
    return sum + (differ ? (STAGE_VALUE_SLACK[effect] ?? 0) : 0);
  }, 0);
}

/** Ceilings above this bind nobody: what the army and long-range weapons can reach by then. */
export function reachOf(context: Assessed): Amounts {
  const { level } = context;
  const { meters } = assessedUnder(context);
  const { financeGrowth } = level.deployment;
  const billions = LAST_SAMPLED_QUARTER * mostOf(level, 'financeBnPerQuarter');
  return READ.map((effect) => {
    if (effect === 'armyCeilingThousand') {
      return meters.ukrainianArmyThousand + financeGrowth.ukrainianArmyThousand * billions;
    }
    if (effect === 'longRangeCeiling') return meters.longRange + financeGrowth.longRange * billions;
    return Infinity;
  });
}

/** Amounts without ceilings that bind nobody. */
export function withinReach(amounts: Amounts, reach: Amounts): Amounts {
  return amounts.map((amount, at) =>
    at >= SUMS.length && amount >= reach[at]! ? Infinity : amount,
  );
}

/** The most of an effect that any text adds up to. */
function mostOf(level: Level, effect: Effect): number {
  return level.articles.reduce(
    (sum, { options }) => sum + Math.max(...options.map((option) => option.effects?.[effect] ?? 0)),
    0,
  );
}

/** Amounts closer than this count as the same. */
export const GRAIN = 1e-6;

/**
 * Keys for terms and amounts at a depth: the same for what provides the same. The stage game reads
 * snap-back and concessions only by their sum, so where no text exceeds a share they are keyed by it.
 */
export function keyMaker(level: Level): (terms: Terms, depth: number, amounts: Amounts) => string {
  const oneStake = mostOf(level, 'snapback') <= 1 && mostOf(level, 'concessions') <= 1;
  const names = new Map<string, number>();
  const seen = READ.map(() => new Map<number, number>());
  const numberOf = <T>(numbers: Map<T, number>, thing: T) => {
    let number = numbers.get(thing);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(thing, number);
    }
    return number;
  };
  return (terms, depth, amounts) => {
    let key = String.fromCharCode(numberOf(names, terms.name), depth);
    for (let at = 0; at < amounts.length; at++) {
      let amount = amounts[at]!;
      if (oneStake && at === 0) continue;
      if (oneStake && at === 1) amount += amounts[0]!;
      key += String.fromCharCode(numberOf(seen[at]!, Math.round(amount / GRAIN)));
    }
    return key;
  };
}
