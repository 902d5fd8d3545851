import { openStream } from '../base/stream.ts';
import { STAGE_CONSTANTS, type StageConstants } from './stage.ts';

/** Half-width of the box around every judged constant, as a share of its value. */
export const BOX_SHARE = 0.2;

/** Constants that the specification marks as judged; the severities of probe and strike come besides. */
export const JUDGED_CONSTANTS = [
  'lambda',
  'pullbackReferenceKm',
  'usSupport',
  'opportunistGain',
  'softCost',
  'detachedCost',
  'effort',
  'statusQuoStake',
  'widerWar',
  'widerWarWithUs',
  'revisionistMultiplier',
  'usShareOfBurden',
  'exposure',
  'mandateFriction',
  'brokenPledge',
  'costOfBacking',
  'businessWeight',
] as const satisfies readonly (keyof StageConstants)[];

/**
 * Sets of constants from a ±20 % box around all judged ones: a Latin hypercube, so that each
 * constant takes each part of its range once. The first set is the stated one.
 * @param count number of sets, at least 2.
 */
export function constantsBox(count: number): readonly StageConstants[] {
  const draws = count - 1;
  const ranksOf = (name: string) => {
    const stream = openStream('box', draws, name);
    const order = Array.from({ length: draws }, (_, at) => at);
    for (let at = draws - 1; at > 0; at--) {
      const other = stream.whole(0, at);
      const held = order[at]!;
      order[at] = order[other]!;
      order[other] = held;
    }
    return order.map((rank) => (rank + stream.uniform()) / draws);
  };
  const ranks = JUDGED_CONSTANTS.map(ranksOf);
  // The severity of an offensive is the unit of the others.
  const severities = ['severity/probe', 'severity/strike'].map(ranksOf);
  const sets: StageConstants[] = [STAGE_CONSTANTS];
  for (let draw = 0; draw < draws; draw++) {
    const set: { -readonly [K in keyof StageConstants]: StageConstants[K] } = {
      ...STAGE_CONSTANTS,
    };
    JUDGED_CONSTANTS.forEach((name, at) => {
      set[name] = STAGE_CONSTANTS[name] * (1 + BOX_SHARE * (2 * ranks[at]![draw]! - 1));
    });
    const [probe, strike, offensive] = STAGE_CONSTANTS.severity;
    const factor = (at: number) => 1 + BOX_SHARE * (2 * severities[at]![draw]! - 1);
    set.severity = [probe * factor(0), strike * factor(1), offensive];
    sets.push(set);
  }
  return sets;
}
