import { EXTENT, MOVES, stageFacts, } from '../model/index.ts';
import { effectiveForce, stageStateOf } from './conditions.ts';
import { sustainedThousand, troopsBySector } from './contributors.ts';
import { provisionsOf } from './text.ts';
/** The inputs of this quarter's stage game, from text, meters and troops on the ground. */
export function quarterStage(context) {
    const { level, contributors } = context;
    const troops = troopsBySector(level, contributors);
    return stageStateOf(level, provisionsOf(level, context.text), context.meters, context.quarter, Math.min(effectiveForce(level, troops), sustainedThousand(level, contributors)));
}
/**
 * Where a test would come: each sector's chance in proportion to its length, its worth to an
 * attacker, and the success to expect there given its own density and the guarantors' answers.
 */
export function sectorChances(context, stage, solution, beliefs, move) {
    const { level } = context;
    const at = MOVES.indexOf(move);
    const troops = troopsBySector(level, context.contributors);
    const weights = level.sectors.map((sector, index) => {
        const density = (troops[index] * sector.cover) / sector.lengthKm;
        const local = stageFacts({ ...stage, forceThousand: density * stage.frontKm });
        let success = 0;
        for (let extent = 0; extent < EXTENT.length; extent++) {
            const [firm, soft] = solution.responses[at];
            const answer = beliefs.firm * firm[extent] + (1 - beliefs.firm) * soft[extent];
            const [committed, detached] = solution.backing[at][extent];
            const back = beliefs.committed * committed + (1 - beliefs.committed) * detached;
            const [alone, backed] = local.success[at - 1][extent];
            success += answer * ((1 - back) * alone + back * backed);
        }
        return sector.lengthKm * sector.attraction * success;
    });
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
}
