import { solveStage, STAGE_CONSTANTS, } from '../model/index.ts';
import { priorsUnder, stageStateOf, tempoOf } from './conditions.ts';
import { provisionsOf, textKey } from './text.ts';
/** Quarters at which the stage game is solved; each stands for those up to the next. */
const SAMPLED_QUARTERS = [1, 2, 4, 10];
/** The force to expect under a text, from public statements: pledges × what such pledges are worth. */
export function expectedForce(level, provisions, contributors) {
    let field = 0;
    let pool = 0;
    if (provisions.force !== 'none') {
        for (let at = 0; at < contributors.length; at++) {
            const contributor = level.contributors[at];
            const state = contributors[at];
            if (state.status === 'declined')
                continue;
            if (provisions.effects.usPledge < (contributor.needsUsPledge ?? 0))
                continue;
            const joins = state.status === 'pledged'
                ? 1
                : (contributor.willingness[0] + contributor.willingness[1]) / 2;
            const kept = (contributor.reliability[0] + contributor.reliability[1]) / 2;
            const thousand = state.status === 'pledged' ? state.pledgedThousand : contributor.fieldThousand;
            field += joins * kept * thousand;
            pool += joins * contributor.poolThousand;
        }
    }
    return limitForce(level, provisions, field, pool);
}
/** Apply the text's ceiling and the arithmetic of rotation to a force and its pool, thousand. */
export function limitForce(level, provisions, fieldThousand, poolThousand) {
    const ceiling = provisions.effects.forceCeilingThousand;
    return {
        fieldThousand: Math.min(fieldThousand, ceiling),
        sustainedThousand: Math.min(fieldThousand, ceiling, poolThousand / level.deployment.rotation),
    };
}
/** Share of the force in the field in a quarter, given how ready it was before signature. */
function arrivedShare(level, quarter, readiness) {
    const lead = 1 - readiness;
    const shares = level.deployment.arrival;
    const inPlace = quarter - 1 - lead;
    if (inPlace < 0)
        return 0;
    const at = Math.min(Math.floor(inPlace), shares.length - 1);
    const next = Math.min(at + 1, shares.length - 1);
    const part = inPlace - Math.floor(inPlace);
    return shares[at] + part * (shares[next] - shares[at]);
}
/** What finance will have built by a quarter, and the army's march towards its ceiling. */
function metersBy(level, provisions, meters, quarter) {
    const { financeGrowth, armyAdjustment } = level.deployment;
    const billions = provisions.effects.financeBnPerQuarter * (quarter - 1);
    const grown = (value, perBn) => Math.min(1, value + perBn * billions);
    const uncapped = meters.ukrainianArmyThousand + financeGrowth.ukrainianArmyThousand * billions;
    const ceiling = provisions.effects.armyCeilingThousand;
    const excess = Math.max(0, uncapped - ceiling);
    let left = 1;
    for (let q = 0; q < quarter; q++)
        left *= 1 - armyAdjustment;
    return {
        ...meters,
        europeanEnablers: grown(meters.europeanEnablers, financeGrowth.europeanEnablers),
        longRange: grown(meters.longRange, financeGrowth.longRange),
        counterDrone: grown(meters.counterDrone, financeGrowth.counterDrone),
        ukrainianArmyThousand: uncapped - excess * (1 - left),
    };
}
/** Assess a text for a given force. */
export function assessWith(level, provisions, meters, beliefs, force, constants = STAGE_CONSTANTS) {
    let hold = 1;
    let warm;
    let solution;
    let firstQuarterRisk = 0;
    let risk = 0;
    for (let sample = 0; sample < SAMPLED_QUARTERS.length; sample++) {
        const quarter = SAMPLED_QUARTERS[sample];
        if (quarter > level.calendar.quarters)
            break;
        const until = SAMPLED_QUARTERS[sample + 1] ?? level.calendar.quarters + 1;
        const surge = quarter <= level.deployment.surgeQuarters;
        const thousand = arrivedShare(level, quarter, meters.readiness) *
            (surge ? force.fieldThousand : force.sustainedThousand);
        const state = stageStateOf(level, provisions, metersBy(level, provisions, meters, quarter), quarter, Math.min(thousand, force.sustainedThousand));
        solution = solveStage(state, beliefs, constants, warm);
        warm = solution.byType;
        risk = solution.moves[2] + solution.moves[3];
        if (sample === 0)
            firstQuarterRisk = risk;
        for (let q = quarter; q < until && q <= level.calendar.quarters; q++) {
            hold *= 1 - tempoOf(level, q - 1) * risk;
        }
    }
    return {
        hold,
        stageValue: solution?.russianValue ?? 0,
        breakEven: solution?.breakEven[2] ?? 0,
        firstQuarterRisk,
        settledRisk: risk,
    };
}
/** Assessments already made, by level and rounded circumstances: a staff estimate, reused. */
const made = new WeakMap();
const MOST_REMEMBERED = 50_000;
/** Round to a staff estimate's precision, so that like circumstances share one assessment. */
function roundTo(value, step) {
    return Math.round(value / step) * step;
}
/**
 * What a delegation may expect of a text: force from public statements, beliefs of the moment of
 * signature, army to the nearest 20,000, shares to the nearest 0.05.
 */
export function assessText(level, text, meters, contributors, revisionist) {
    const rounded = {
        ...meters,
        ukrainianArmyThousand: roundTo(meters.ukrainianArmyThousand, 20),
        russianForceThousand: roundTo(meters.russianForceThousand, 20),
        longRange: roundTo(meters.longRange, 0.05),
        europeanEnablers: roundTo(meters.europeanEnablers, 0.05),
        counterDrone: roundTo(meters.counterDrone, 0.05),
        readiness: roundTo(meters.readiness, 0.1),
        usCommitment: roundTo(meters.usCommitment, 0.05),
    };
    const rho = roundTo(revisionist, 0.05);
    let answers = '';
    for (const state of contributors)
        answers += state.status[0];
    const key = `${textKey(text)}|${rounded.ukrainianArmyThousand}|${rounded.russianForceThousand}|${Math.round(rounded.longRange * 20)}|${Math.round(rounded.europeanEnablers * 20)}|${Math.round(rounded.counterDrone * 20)}|${Math.round(rounded.readiness * 10)}|${Math.round(rounded.usCommitment * 20)}|${Math.round(rho * 20)}|${answers}`;
    let memory = made.get(level);
    if (!memory) {
        memory = new Map();
        made.set(level, memory);
    }
    const known = memory.get(key);
    if (known)
        return known;
    const provisions = provisionsOf(level, text);
    const assessment = assessWith(level, provisions, rounded, priorsUnder(provisions, rounded, rho), expectedForce(level, provisions, contributors));
    if (memory.size >= MOST_REMEMBERED)
        memory.clear();
    memory.set(key, assessment);
    return assessment;
}
