import { EXTENT } from './stage.ts';
/** What testing costs Russia before any gain, not yet weighted by severity. */
export function russianCost(facts, constants, move, extent, b) {
    const x = EXTENT[extent];
    return (constants.effort +
        facts.attribution[move - 1] * (facts.stake + x * facts.capability[b]) +
        constants.widerWar * x * x * (1 + constants.widerWarWithUs * b));
}
/** Russia: σ[θq − effort − α(J + xK(b)) − 0.30x²(1 + 3b)]. */
export function russianPayoff(facts, constants, gain, move, extent, b) {
    const q = facts.success[move - 1][extent][b];
    return (constants.severity[move - 1] * (gain * q - russianCost(facts, constants, move, extent, b)));
}
/** Expected wider-war cost to the others, z, when Russia is revisionist with probability μ. */
export function widerWarToOthers(constants, revisionist) {
    return constants.widerWar * (1 + (constants.revisionistMultiplier - 1) * revisionist);
}
/** Guarantor: −σ[φq + x²(0.3(1 − K(b)) + 0.4(1 − g) + z(1 − ½b))]. */
export function guarantorPayoff(state, facts, constants, cost, widerWar, move, extent, b) {
    const x = EXTENT[extent];
    const answering = constants.exposure * (1 - facts.capability[b]) +
        constants.mandateFriction * (1 - state.engagement) +
        widerWar * (1 - constants.usShareOfBurden * b);
    const q = facts.success[move - 1][extent][b];
    return -constants.severity[move - 1] * (cost * q + x * x * answering);
}
/** United States: −σ[(ω + 0.05h)q + (0.20 + ½x²z if backing; 0.9B if abstaining)], for x > 0. */
export function usPayoff(state, facts, constants, cost, widerWar, move, extent, b) {
    const x = EXTENT[extent];
    const q = facts.success[move - 1][extent][b];
    const choice = b === 1
        ? constants.costOfBacking + constants.usShareOfBurden * x * x * widerWar
        : constants.brokenPledge * state.usPledge;
    const stake = cost + constants.businessWeight * state.businessStake;
    return -constants.severity[move - 1] * (stake * q + choice);
}
