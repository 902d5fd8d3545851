import { exp, logistic } from '../base/detmath.ts';
import { guarantorPayoff, russianCost, russianPayoff, usPayoff, widerWarToOthers, } from './payoffs.ts';
import { STAGE_CONSTANTS, stageFacts, } from './stage.ts';
/** Step of the relaxation once a full step has failed to bring the strategy closer. */
const RELAXATION = 0.7;
const TOLERANCE = 1e-13;
const MAX_ROUNDS = 500;
// Scratch for the fixed point, reused by every call: the loop itself allocates nothing.
const strategy = new Float64Array(8); // [type][move]
const payoff = new Float64Array(36); // Russia's [type][move−1][extent][b]
const usBase = new Float64Array(12); // U(back) − U(abstain) at z = 0: [move−1][extent−1][type]
const usSlope = new Float64Array(12); // … and its change per unit of z
const guarBase = new Float64Array(36); // guarantor's [type][move−1][extent][b] at z = 0
const guarSlope = new Float64Array(36);
const backs = new Float64Array(12); // P(back) [move−1][extent−1][type]
const answers = new Float64Array(18); // P(response) [move−1][type][extent]
const values = new Float64Array(8); // Russia's expected payoff [type][move]
function fillTables(state, constants, facts) {
    for (let a = 0; a < 3; a++) {
        const move = (a + 1);
        for (let e = 0; e < 3; e++) {
            const extent = e;
            for (let back = 0; back < 2; back++) {
                const b = back;
                for (let type = 0; type < 2; type++) {
                    const at = ((type * 3 + a) * 3 + e) * 2 + b;
                    const gain = type === 0 ? 1 : constants.opportunistGain;
                    payoff[at] = russianPayoff(facts, constants, gain, move, extent, b);
                    const cost = type === 0 ? 1 : constants.softCost;
                    const calm = guarantorPayoff(state, facts, constants, cost, 0, move, extent, b);
                    guarBase[at] = calm;
                    guarSlope[at] =
                        guarantorPayoff(state, facts, constants, cost, 1, move, extent, b) - calm;
                }
            }
            if (e === 0)
                continue;
            for (let type = 0; type < 2; type++) {
                const cost = type === 0 ? 1 : constants.detachedCost;
                const gap = (z) => usPayoff(state, facts, constants, cost, z, move, e, 1) -
                    usPayoff(state, facts, constants, cost, z, move, e, 0);
                const at = (a * 2 + e - 1) * 2 + type;
                usBase[at] = gap(0);
                usSlope[at] = gap(1) - usBase[at];
            }
        }
    }
}
/** Answers of guarantor and United States to one move, given the posterior about Russia. */
function answerMove(a, posterior, beliefs, constants) {
    const { lambda } = constants;
    const z = widerWarToOthers(constants, posterior);
    for (let e = 1; e < 3; e++) {
        const at = (a * 2 + e - 1) * 2;
        backs[at] = logistic(lambda * (usBase[at] + z * usSlope[at]));
        backs[at + 1] = logistic(lambda * (usBase[at + 1] + z * usSlope[at + 1]));
    }
    for (let type = 0; type < 2; type++) {
        const from = (type * 3 + a) * 6;
        const protest = guarBase[from] + z * guarSlope[from];
        let reinforce = 0;
        let strikeBack = 0;
        for (let e = 1; e < 3; e++) {
            const p = backChance(a, e, beliefs);
            const at = from + e * 2;
            const value = (1 - p) * (guarBase[at] + z * guarSlope[at]) +
                p * (guarBase[at + 1] + z * guarSlope[at + 1]);
            const odds = exp(lambda * (value - protest));
            if (e === 1)
                reinforce = odds;
            else
                strikeBack = odds;
        }
        const total = 1 + reinforce + strikeBack;
        const at = (a * 2 + type) * 3;
        answers[at] = 1 / total;
        answers[at + 1] = reinforce / total;
        answers[at + 2] = strikeBack / total;
    }
}
/** P(the United States backs) after move a + 1 and extent e, averaged over its type. */
function backChance(a, e, beliefs) {
    if (e === 0)
        return 0;
    const at = (a * 2 + e - 1) * 2;
    return beliefs.committed * backs[at] + (1 - beliefs.committed) * backs[at + 1];
}
/** P(response e) to move a + 1, averaged over the guarantor's type. */
function answerChance(a, e, beliefs) {
    const at = a * 6 + e;
    return beliefs.firm * answers[at] + (1 - beliefs.firm) * answers[at + 3];
}
function posteriorAfter(move, beliefs) {
    const revisionist = beliefs.revisionist * strategy[move];
    const opportunist = (1 - beliefs.revisionist) * strategy[4 + move];
    return revisionist / (revisionist + opportunist);
}
/** Russia's expected payoff of move a + 1 for each type, into `values`. */
function valueMove(a, beliefs) {
    for (let type = 0; type < 2; type++) {
        let value = 0;
        for (let e = 0; e < 3; e++) {
            const p = backChance(a, e, beliefs);
            const at = ((type * 3 + a) * 3 + e) * 2;
            value += answerChance(a, e, beliefs) * ((1 - p) * payoff[at] + p * payoff[at + 1]);
        }
        values[type * 4 + a + 1] = value;
    }
}
/** Russia's logit reply to `values`, relaxed into `strategy`. Returns the largest change. */
function replyOfRussia(lambda, step) {
    let change = 0;
    for (let type = 0; type < 2; type++) {
        const from = type * 4;
        const probe = exp(lambda * values[from + 1]);
        const strike = exp(lambda * values[from + 2]);
        const offensive = exp(lambda * values[from + 3]);
        const total = 1 + probe + strike + offensive;
        for (let move = 0; move < 4; move++) {
            const odds = move === 0 ? 1 : move === 1 ? probe : move === 2 ? strike : offensive;
            const next = strategy[from + move] + step * (odds / total - strategy[from + move]);
            const moved = Math.abs(next - strategy[from + move]);
            if (moved > change)
                change = moved;
            strategy[from + move] = next;
        }
    }
    return change;
}
/**
 * Solve the stage game.
 * @param warm Russia's strategy of a neighbouring state to start from ([revisionist, opportunist]).
 * @throws when it does not settle, which no state within the stated ranges does.
 */
export function solveStage(state, beliefs, constants = STAGE_CONSTANTS, warm) {
    const facts = stageFacts(state, constants);
    fillTables(state, constants, facts);
    values[0] = 0;
    values[4] = 0;
    for (let move = 0; move < 4; move++) {
        strategy[move] = warm ? warm[0][move] : 0.25;
        strategy[4 + move] = warm ? warm[1][move] : 0.25;
    }
    let rounds = 0;
    let step = 1;
    for (let change = Infinity; change > TOLERANCE; rounds++) {
        if (rounds >= MAX_ROUNDS)
            throw new Error('broken invariant: the stage game did not settle');
        for (let a = 0; a < 3; a++) {
            answerMove(a, posteriorAfter(a + 1, beliefs), beliefs, constants);
            valueMove(a, beliefs);
        }
        const next = replyOfRussia(constants.lambda, step);
        if (next > change)
            step = RELAXATION;
        change = next;
    }
    return readSolution(facts, beliefs, constants, rounds);
}
function readSolution(facts, beliefs, constants, rounds) {
    const revisionist = Array.from(strategy.subarray(0, 4));
    const opportunist = Array.from(strategy.subarray(4, 8));
    const moves = revisionist.map((p, move) => beliefs.revisionist * p + (1 - beliefs.revisionist) * opportunist[move]);
    const posterior = moves.map((_, move) => posteriorAfter(move, beliefs));
    const responses = [[]];
    const backing = [[]];
    const breakEven = [Infinity];
    for (let a = 0; a < 3; a++) {
        responses.push([
            Array.from(answers.subarray(a * 6, a * 6 + 3)),
            Array.from(answers.subarray(a * 6 + 3, a * 6 + 6)),
        ]);
        backing.push([
            [0, 0],
            Array.from(backs.subarray(a * 4, a * 4 + 2)),
            Array.from(backs.subarray(a * 4 + 2, a * 4 + 4)),
        ]);
        breakEven.push(breakEvenResolve(facts, beliefs, constants, a));
    }
    const valueOf = (type) => {
        let value = 0;
        for (let move = 0; move < 4; move++) {
            value += strategy[type * 4 + move] * values[type * 4 + move];
        }
        return value;
    };
    return {
        byType: [revisionist, opportunist],
        moves,
        posterior,
        responses,
        backing,
        values: [Array.from(values.subarray(0, 4)), Array.from(values.subarray(4, 8))],
        breakEven,
        russianValue: beliefs.revisionist * valueOf(0) + (1 - beliefs.revisionist) * valueOf(1),
        rounds,
    };
}
/** θ*(a) = expected cost / expected q under equilibrium responses. */
function breakEvenResolve(facts, beliefs, constants, a) {
    let cost = 0;
    let success = 0;
    for (let e = 0; e < 3; e++) {
        const back = backChance(a, e, beliefs);
        for (let b = 0; b < 2; b++) {
            const chance = answerChance(a, e, beliefs) * (b === 1 ? back : 1 - back);
            cost +=
                chance *
                    russianCost(facts, constants, (a + 1), e, b);
            success += chance * facts.success[a][e][b];
        }
    }
    return success > 0 ? cost / success : Infinity;
}
