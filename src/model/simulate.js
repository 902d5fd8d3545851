import { openStream } from '../base/stream.ts';
import { REDRAW, redrawBeliefs, updateBeliefs } from './beliefs.ts';
import { solveStage } from './solve.ts';
import { priorBeliefs } from './stage.ts';
function drawTypes(beliefs, stream) {
    return {
        revisionist: stream.chance(beliefs.revisionist),
        firm: stream.chance(beliefs.firm),
        committed: stream.chance(beliefs.committed),
    };
}
/**
 * One seeded run of the stage game, quarter after quarter in an unchanging setting, with Bayesian
 * updating and the redraw of types (section 5). A decision arises every quarter (tempo 1).
 */
export function simulateStage(state, seed, quarters, revisionist = 0.6) {
    const prior = priorBeliefs(state, revisionist);
    let beliefs = prior;
    let types = drawTypes(prior, openStream(seed, 0, 'types'));
    let strike = null;
    for (let quarter = 1; quarter <= quarters; quarter++) {
        const stream = openStream(seed, quarter, 'test');
        const solution = solveStage(state, beliefs);
        const move = stream.pick(solution.byType[types.revisionist ? 0 : 1]);
        if (move >= 2 && strike === null)
            strike = quarter;
        if (move === 3)
            return { strike, offensive: quarter };
        let response;
        let backing;
        if (move > 0) {
            response = stream.pick(solution.responses[move][types.firm ? 0 : 1]);
            if (response > 0) {
                const chances = solution.backing[move][response];
                backing = stream.chance(chances[types.committed ? 0 : 1]) ? 1 : 0;
            }
        }
        const seen = {
            move,
            ...(response === undefined ? {} : { response }),
            ...(backing === undefined ? {} : { backing }),
        };
        beliefs = redrawBeliefs(updateBeliefs(beliefs, solution, seen), prior);
        const redraw = openStream(seed, quarter, 'redraw');
        const again = drawTypes(prior, redraw);
        types = {
            revisionist: redraw.chance(REDRAW) ? again.revisionist : types.revisionist,
            firm: redraw.chance(REDRAW) ? again.firm : types.firm,
            committed: redraw.chance(REDRAW) ? again.committed : types.committed,
        };
    }
    return { strike, offensive: null };
}
