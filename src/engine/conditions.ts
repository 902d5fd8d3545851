import { clamp, exp, log, pow } from '../base/detmath.ts';
import type { Beliefs, StageState } from '../model/index.ts';
import { factsOf } from './facts.ts';
import type { Level, Meters } from './level.ts';
import type { InForce, State } from './state.ts';
import { provisionsOf, type Provisions } from './text.ts';

/**
 * From the text in force, the meters and the troops on the ground to the inputs of the stage game.
 */

/**
 * Troops, thousand, that a tester would face: the soft minimum over sectors of density, weighted by
 * length and by what a gain there is worth, times the length of the front. An even spread over even
 * ground gives exactly its own strength; a gap anywhere pulls the figure towards the gap.
 *   n = −τ · ln Σ wᵢ · exp(−cᵢnᵢ/τ)
 * @param inSector troops by sector, thousand.
 */
export function effectiveForce(level: Level, inSector: readonly number[]): number {
  const { frontKm, testedShare } = factsOf(level);
  const thickness = level.deployment.softMinimumTroopsPerKm;
  let sum = 0;
  let any = false;
  for (let at = 0; at < inSector.length; at++) {
    const sector = level.sectors[at]!;
    if (inSector[at]! > 0) any = true;
    const density = (1000 * inSector[at]! * sector.cover) / sector.lengthKm;
    sum += testedShare[at]! * exp(-density / thickness);
  }
  if (!any) return 0;
  return Math.max(0, (-thickness * log(sum) * frontKm) / 1000);
}

/** Share of a text's terms in force in the n-th quarter after its signature: weeks, not at once. */
export function inForceShare(level: Level, quartersSinceSignature: number): number {
  const shares = level.deployment.inForce;
  if (quartersSinceSignature < 1) return 0;
  return shares[Math.min(quartersSinceSignature, shares.length) - 1]!;
}

/** Before any text: no zone, and what satellites and other national means see. */
export function nothingInForce(level: Level): InForce {
  return { pullbackKm: 0, monitoring: level.deployment.nationalMeansMonitoring, counterDrone: 0 };
}

/** A text's terms in its n-th quarter: from what was in force at its signature towards what it says. */
export function inForceUnder(
  level: Level,
  { effects }: Provisions,
  quartersSinceSignature: number,
  from: InForce,
): InForce {
  const share = inForceShare(level, quartersSinceSignature);
  const { monitoring } = nothingInForce(level);
  const towards = (start: number, end: number) => start + (end - start) * share;
  return {
    pullbackKm: towards(from.pullbackKm, effects.pullbackKm),
    monitoring: clamp(towards(from.monitoring, effects.monitoring), monitoring, 1),
    counterDrone: towards(from.counterDrone, effects.counterDrone),
  };
}

/** What is in force on the ground now. */
export function inForceNow(context: Pick<State, 'level' | 'text' | 'signed' | 'quarter'>): InForce {
  const { level, text, signed, quarter } = context;
  if (!text || !signed) return nothingInForce(level);
  return inForceUnder(level, provisionsOf(level, text), quarter - signed.quarter, signed.from);
}

/** The meters that the stage game reads. */
export type StageMeters = Pick<
  Meters,
  | 'europeanEnablers'
  | 'counterDrone'
  | 'ukrainianArmyThousand'
  | 'longRange'
  | 'russianForceThousand'
>;

/** Russia's stage game under a text, with what of it is in force, facing an effective force (thousand). */
export function stageStateOf(
  level: Level,
  provisions: Provisions,
  meters: StageMeters,
  inForce: InForce,
  forceThousand: number,
): StageState {
  const { effects } = provisions;
  const { forceCounterDrone } = level.deployment;
  const own = forceCounterDrone.most * Math.min(1, forceThousand / forceCounterDrone.atThousand);
  return {
    forceThousand,
    frontKm: factsOf(level).frontKm,
    europeanEnablers: meters.europeanEnablers,
    counterDrone: clamp(meters.counterDrone + inForce.counterDrone + own, 0, 1),
    engagement: effects.engagement * presenceOf(level, forceThousand),
    armyThousand: Math.max(1, meters.ukrainianArmyThousand),
    longRange: Math.min(meters.longRange, effects.longRangeCeiling),
    pullbackKm: inForce.pullbackKm,
    monitoring: inForce.monitoring,
    usPledge: effects.usPledge,
    snapback: effects.snapback,
    concessions: effects.concessions,
    businessStake: effects.businessStake,
    russianForceThousand: meters.russianForceThousand,
  };
}

/** How far a text's rules of engagement count: words without soldiers deter nobody. */
export function presenceOf(level: Level, forceThousand: number): number {
  return Math.min(1, forceThousand / level.deployment.engagementAtThousand);
}

/**
 * Starting beliefs under a text: ρ carried over, γ = 0.2 + 0.6 g, υ = 0.2 + 0.6 B + drift.
 * @param expectedThousand the force to expect in the field: g counts as far as it would be there.
 */
export function priorsUnder(
  level: Level,
  provisions: Provisions,
  meters: Meters,
  revisionist: number,
  expectedThousand: number,
): Beliefs {
  const { engagement, usPledge } = provisions.effects;
  return {
    revisionist,
    firm: 0.2 + 0.6 * engagement * presenceOf(level, expectedThousand),
    committed: committedPrior(usPledge, meters),
  };
}

/** υ = 0.2 + 0.6 B + drift. */
export function committedPrior(usPledge: number, meters: Meters): number {
  return clamp(0.2 + 0.6 * usPledge + meters.usCommitment, 0.05, 0.95);
}

/**
 * Beliefs on the day a text is signed: its priors, but a reputation outlives a new text that asks the
 * same of its holder.
 */
export function beliefsAtSignature(
  { level, text, beliefs }: Pick<State, 'level' | 'text' | 'beliefs'>,
  provisions: Provisions,
  priors: Beliefs,
): { readonly beliefs: Beliefs; readonly sameRules: boolean; readonly samePledge: boolean } {
  const before = text && provisionsOf(level, text).effects;
  const sameRules = before?.engagement === provisions.effects.engagement;
  const samePledge = before?.usPledge === provisions.effects.usPledge;
  return {
    beliefs: {
      revisionist: beliefs.revisionist,
      firm: sameRules ? beliefs.firm : priors.firm,
      committed: samePledge ? beliefs.committed : priors.committed,
    },
    sameRules,
    samePledge,
  };
}

/**
 * Tempo o: the chance that a decision to test arises in a quarter. A front on which shots fell
 * yesterday is live; each quiet quarter settles it, towards the rate that fits past ceasefires.
 */
export function tempoOf(level: Level, quietQuarters: number): number {
  const { liveTempo, settledTempo, tempoHalfLifeQuarters } = level.priors;
  // An estimate asks for many quarters, so each is worked out once for each level.
  const { tempos } = factsOf(level);
  return (tempos[quietQuarters] ??=
    settledTempo + (liveTempo - settledTempo) * pow(0.5, quietQuarters / tempoHalfLifeQuarters));
}
