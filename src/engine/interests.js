import { exp, log } from '../base/detmath.ts';
import { factsOf } from './facts.ts';
/** Worth of the text's options alone: weights (summing to 100) times worth (0…100) over articles. */
export function giveOf(level, party, weights, text) {
    const worth = factsOf(level).worth[party];
    let sum = 0;
    for (let article = 0; article < text.length; article++) {
        sum += weights[article] * worth[article][text[article]];
    }
    return sum / 100;
}
/** What the text is worth if signed, given how likely it is to hold. */
export function payoffOf(level, party, weights, text, prospect) {
    const { durabilityShare, stageValuePoints } = level.delegations[party];
    const kept = 1 - durabilityShare * (1 - prospect.hold);
    return giveOf(level, party, weights, text) * kept + stageValuePoints * prospect.stageValue;
}
/** The worth of fighting on. */
export function alternativeOf(level, party, meters) {
    const { base, points } = level.delegations[party].alternative;
    let sum = base;
    for (const meter in points)
        sum += points[meter] * meters[meter];
    return sum;
}
/** Whether a text has an option that the delegation never signs. */
export function crossesRedLine(level, party, text) {
    return factsOf(level).redLines[party].some((line) => text[line.article] === line.option);
}
/** A private reserve from a uniform draw: half-logistic with the level's scale. */
export function reserveFrom(uniform, scale) {
    return scale * log((1 + uniform) / (1 - uniform));
}
/** Chance that a delegation whose reserve is unknown signs at this margin over its alternative. */
export function signChance(margin, scale) {
    if (margin <= 0)
        return 0;
    const e = exp(-margin / scale);
    return (1 - e) / (1 + e);
}
