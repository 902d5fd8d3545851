/** η: chance in a quarter that a type is drawn again from its prior. */
export const REDRAW = 0.05;
function bayes(prior, ifTrue, ifFalse) {
    const joint = prior * ifTrue;
    const total = joint + (1 - prior) * ifFalse;
    return total > 0 ? joint / total : prior;
}
/**
 * Beliefs after a quarter, by Bayes on each observed move, before the redraw of types.
 * @param tempo chance that a decision arose at all; a quiet quarter then says less (1 on a live front).
 */
export function updateBeliefs(beliefs, solution, seen, tempo = 1) {
    const likelihood = (type) => seen.move === 0
        ? 1 - tempo + tempo * solution.byType[type][0]
        : tempo * solution.byType[type][seen.move];
    const revisionist = bayes(beliefs.revisionist, likelihood(0), likelihood(1));
    let { firm, committed } = beliefs;
    if (seen.response !== undefined) {
        const byType = solution.responses[seen.move];
        firm = bayes(firm, byType[0][seen.response], byType[1][seen.response]);
        if (seen.backing !== undefined) {
            const chances = solution.backing[seen.move][seen.response];
            const back = seen.backing === 1;
            committed = bayes(committed, back ? chances[0] : 1 - chances[0], back ? chances[1] : 1 - chances[1]);
        }
    }
    return { revisionist, firm, committed };
}
/** Belief after the redraw of types: 0.95 · posterior + 0.05 · prior. */
export function redrawBeliefs(posterior, prior) {
    const mix = (after, before) => (1 - REDRAW) * after + REDRAW * before;
    return {
        revisionist: mix(posterior.revisionist, prior.revisionist),
        firm: mix(posterior.firm, prior.firm),
        committed: mix(posterior.committed, prior.committed),
    };
}
