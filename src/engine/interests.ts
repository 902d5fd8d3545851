import { exp, log } from '../base/detmath.ts';
import { factsOf } from './facts.ts';
import type { Level, Meter, Meters } from './level.ts';
import { entriesOf } from './meters.ts';
import type { ByParty, Party } from './party.ts';
import type { Outcome } from './state.ts';
import type { Text } from './text.ts';

/**
 * What a text and the war are worth to a delegation, in points of 0…100.
 *
 * A text is worth what it gives, times what is kept of it if it may break:
 * payoff = give · (1 − share · (1 − hold)) + points · Russia's stage value (Russia alone).
 * The alternative, fighting on, is a base and so many points for each unit of each meter of the war.
 */
export interface Prospect {
  /** Chance that the text holds: no strike or offensive to the last quarter. */
  readonly hold: number;
  /** Russia's mean stage value once the text is in force. */
  readonly stageValue: number;
}

/** Worth of the text's options alone: weights (summing to 100) times worth (0…100) over articles. */
export function giveOf(level: Level, party: Party, weights: readonly number[], text: Text): number {
  const worth = factsOf(level).worth[party];
  let sum = 0;
  for (let article = 0; article < text.length; article++) {
    sum += weights[article]! * worth[article]![text[article]!]!;
  }
  return sum / 100;
}

/** What the text is worth if signed, given how likely it is to hold. */
export function payoffOf(
  level: Level,
  party: Party,
  weights: readonly number[],
  text: Text,
  prospect: Prospect,
): number {
  const { durabilityShare, stageValuePoints } = level.delegations[party];
  const kept = 1 - durabilityShare * (1 - prospect.hold);
  return giveOf(level, party, weights, text) * kept + stageValuePoints * prospect.stageValue;
}

/** The worth of fighting on. */
export function alternativeOf(level: Level, party: Party, meters: Meters): number {
  const { base, points } = level.delegations[party].alternative;
  let sum = base;
  for (const entry of entriesOf(points)) sum += entry[1] * meters[entry[0]];
  return sum;
}

/** The meter of each delegation's fatigue. */
export const FATIGUE: ByParty<Meter> = {
  ukraine: 'strainUkraine',
  russia: 'strainRussia',
  us: 'strainUs',
  coalition: 'strainCoalition',
};

/** Points that a delegation's fatigue has cost it, with a deal or without. */
export function burdenOf(level: Level, party: Party, meters: Meters): number {
  return level.delegations[party].fatigueBurden * meters[FATIGUE[party]];
}

/** A run that is over, as far as its results go. */
interface Ended {
  readonly level: Level;
  readonly text: Text | null;
  readonly meters: Meters;
  readonly outcome: Outcome | null;
}

/**
 * What a run that is over gave a delegation: the text, less what is lost with it if it broke, or what
 * fighting on is worth where nothing was signed; less the burden of its fatigue.
 */
export function resultOf(
  { level, text, meters, outcome }: Ended,
  party: Party,
  weights: readonly number[],
): number {
  const burden = burdenOf(level, party, meters);
  if (!text) return alternativeOf(level, party, meters) - burden;
  const kept = outcome?.cause === 'last-quarter' ? 1 : 1 - level.delegations[party].durabilityShare;
  return giveOf(level, party, weights, text) * kept - burden;
}

/** Whether a text has an option that the delegation never signs. */
export function crossesRedLine(level: Level, party: Party, text: Text): boolean {
  return factsOf(level).redLines[party].some((line) => text[line.article] === line.option);
}

/** A private reserve from a uniform draw: half-logistic with the level's scale. */
export function reserveFrom(uniform: number, scale: number): number {
  return scale * log((1 + uniform) / (1 - uniform));
}

/** Chance that a delegation whose reserve is unknown signs at this margin over its alternative. */
export function signChance(margin: number, scale: number): number {
  if (margin <= 0) return 0;
  const e = exp(-margin / scale);
  return (1 - e) / (1 + e);
}
