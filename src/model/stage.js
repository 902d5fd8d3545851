import { exp, pow } from '../base/detmath.ts';
/**
 * The stage game: chance draws three private types, Russia acts, the guarantor answers, the United
 * States backs or abstains. Payoffs are in units of the value to a revisionist Russia of a fully
 * successful renewed offensive (= 1). Structure: Zagare and Kilgour (2000), Schelling (1966).
 */
export const MOVES = ['comply', 'probe', 'strike', 'offensive'];
export const RESPONSES = ['protest', 'reinforce', 'strike-back'];
export const BACKINGS = ['abstain', 'back'];
export const STAGE_CONSTANTS = {
    lambda: 14,
    coverHalfPointTroopsPerKm: 50,
    pullbackReferenceKm: 40,
    attackRatio: 3,
    attackExponent: 2,
    usSupport: 0.5,
    severity: [0.15, 0.4, 1],
    opportunistGain: 0.3,
    softCost: 0.4,
    detachedCost: 0.3,
    effort: 0.15,
    statusQuoStake: 0.3,
    widerWar: 0.3,
    widerWarWithUs: 3,
    revisionistMultiplier: 1.5,
    usShareOfBurden: 0.5,
    exposure: 0.3,
    mandateFriction: 0.4,
    brokenPledge: 0.9,
    costOfBacking: 0.2,
    businessWeight: 0.05,
};
/** The curve fitted to 672 division battles (Dupuy Institute 2019), instead of the 3:1 rule. */
export const BATTLE_DATA_CURVE = { attackRatio: 1.02, attackExponent: 0.79 };
/** x: how far the guarantor goes, by response index. */
export const EXTENT = [0, 0.5, 1];
/** Starting beliefs of the specification: ρ = 0.6, γ = 0.2 + 0.6 g, υ = 0.2 + 0.6 B. */
export function priorBeliefs(state, revisionist = 0.6) {
    return {
        revisionist,
        firm: 0.2 + 0.6 * state.engagement,
        committed: 0.2 + 0.6 * state.usPledge,
    };
}
/** Share of the line a force of the given density can watch and hold: 1 − 2^(−n/half-point). */
export function coverOf(troopsPerKm, constants = STAGE_CONSTANTS) {
    return 1 - exp((-troopsPerKm / constants.coverHalfPointTroopsPerKm) * 0.6931471805599453);
}
/** Compute section 3 once for a state; solver, explanation and tree all read it. */
export function stageFacts(state, constants = STAGE_CONSTANTS) {
    const { russianForceThousand: M, armyThousand: A, longRange: m, forceThousand: N } = state;
    const cover = coverOf((1000 * N) / state.frontKm, constants);
    const warning = 1 + Math.min(1, state.pullbackKm / constants.pullbackReferenceKm);
    const enablers = (b) => state.europeanEnablers + (1 - state.europeanEnablers) * b;
    const capabilityWith = (b) => {
        const coalition = (cover * enablers(b) * (1 + state.counterDrone)) / 2;
        const land = warning * (A * (0.5 + m) + constants.usSupport * M * b);
        return 1 - (1 - coalition) * (1 - land / (land + M));
    };
    const capability = [capabilityWith(0), capabilityWith(1)];
    const attribution = [state.monitoring, (1 + state.monitoring) / 2, 1];
    const offensiveWins = (x, b) => {
        const strength = warning * (A * (0.5 + m) + x * (N * enablers(b) + constants.usSupport * M * b));
        return 1 / (1 + pow((constants.attackRatio * strength) / M, constants.attackExponent));
    };
    const success = [0, 1, 2].map((move) => EXTENT.map((x) => move === 2
        ? [offensiveWins(x, 0), offensiveWins(x, 1)]
        : [1 - attribution[move] * x * capability[0], 1 - attribution[move] * x * capability[1]]));
    const stake = constants.statusQuoStake * (state.snapback + state.concessions);
    return { capability, success, attribution, stake };
}
