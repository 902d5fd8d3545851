import { clamp, exp, log, pow } from '../base/detmath.ts';
import { factsOf } from './facts.ts';
/**
 * From the text in force, the meters and the troops on the ground to the inputs of the stage game.
 */
/**
 * Troops, thousand, that a tester would face: the soft minimum over sectors of density, weighted by
 * length, times the length of the front. An even spread over even ground gives exactly its own
 * strength; a gap anywhere pulls the figure towards the gap.
 *   n = −τ · ln Σ wᵢ · exp(−cᵢnᵢ/τ)
 * @param inSector troops by sector, thousand.
 */
export function effectiveForce(level, inSector) {
    const { frontKm, lengthShare } = factsOf(level);
    const thickness = level.deployment.softMinimumTroopsPerKm;
    let sum = 0;
    let any = false;
    for (let at = 0; at < inSector.length; at++) {
        const sector = level.sectors[at];
        if (inSector[at] > 0)
            any = true;
        const density = (1000 * inSector[at] * sector.cover) / sector.lengthKm;
        sum += lengthShare[at] * exp(-density / thickness);
    }
    if (!any)
        return 0;
    return Math.max(0, (-thickness * log(sum) * frontKm) / 1000);
}
/** What of the text is in force this quarter: pull-back and monitors come over weeks, not at once. */
export function inForceShare(level, quarter) {
    const shares = level.deployment.inForce;
    if (quarter < 1)
        return 0;
    return shares[Math.min(quarter, shares.length) - 1];
}
/** Russia's stage game in a given quarter, facing a given effective force (thousand). */
export function stageStateOf(level, provisions, meters, quarter, forceThousand) {
    const { effects } = provisions;
    const share = inForceShare(level, quarter);
    const ceiling = effects.forceCeilingThousand;
    const strength = ceiling > 0 ? Math.min(1, forceThousand / ceiling) : 0;
    const national = level.deployment.nationalMeansMonitoring;
    return {
        forceThousand,
        frontKm: factsOf(level).frontKm,
        europeanEnablers: meters.europeanEnablers,
        counterDrone: clamp(meters.counterDrone +
            effects.counterDrone * share +
            level.deployment.forceCounterDrone * strength, 0, 1),
        engagement: effects.engagement,
        armyThousand: Math.max(1, meters.ukrainianArmyThousand),
        longRange: Math.min(meters.longRange, effects.longRangeCeiling),
        pullbackKm: effects.pullbackKm * share,
        monitoring: clamp(national + (effects.monitoring - national) * share, national, 1),
        usPledge: effects.usPledge,
        snapback: effects.snapback,
        concessions: effects.concessions,
        businessStake: effects.businessStake,
        russianForceThousand: meters.russianForceThousand,
    };
}
/** Starting beliefs under a text: ρ carried over, γ = 0.2 + 0.6 g, υ = 0.2 + 0.6 B + drift. */
export function priorsUnder(provisions, meters, revisionist) {
    const { engagement, usPledge } = provisions.effects;
    return {
        revisionist,
        firm: 0.2 + 0.6 * engagement,
        committed: clamp(0.2 + 0.6 * usPledge + meters.usCommitment, 0.05, 0.95),
    };
}
/**
 * Tempo o: the chance that a decision to test arises in a quarter. A front on which shots fell
 * yesterday is live; each quiet quarter settles it, towards the rate that fits past ceasefires.
 */
export function tempoOf(level, quietQuarters) {
    const { liveTempo, settledTempo, tempoHalfLifeQuarters } = level.priors;
    return (settledTempo + (liveTempo - settledTempo) * pow(0.5, quietQuarters / tempoHalfLifeQuarters));
}
