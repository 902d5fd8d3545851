import { openStream } from '../base/stream.ts';
import { STAGE_CONSTANTS } from './stage.ts';
/** Half-width of the box around every judged constant, as a share of its value. */
export const BOX_SHARE = 0.2;
/** Constants that the specification marks as judged. */
export const JUDGED_CONSTANTS = [
    'lambda',
    'usSupport',
    'opportunistGain',
    'softCost',
    'detachedCost',
    'effort',
    'statusQuoStake',
    'widerWar',
    'widerWarWithUs',
    'revisionistMultiplier',
    'usShareOfBurden',
    'exposure',
    'mandateFriction',
    'brokenPledge',
    'costOfBacking',
    'businessWeight',
];
/**
 * Sets of constants from a ±20 % box around all judged ones: a Latin hypercube, so that each
 * constant takes each part of its range once. The first set is the stated one.
 * @param count number of sets, at least 2.
 */
export function constantsBox(count) {
    const draws = count - 1;
    const ranks = JUDGED_CONSTANTS.map((name) => {
        const stream = openStream('box', draws, name);
        const order = Array.from({ length: draws }, (_, at) => at);
        for (let at = draws - 1; at > 0; at--) {
            const other = stream.whole(0, at);
            const held = order[at];
            order[at] = order[other];
            order[other] = held;
        }
        return order.map((rank) => (rank + stream.uniform()) / draws);
    });
    const sets = [STAGE_CONSTANTS];
    for (let draw = 0; draw < draws; draw++) {
        const set = {
            ...STAGE_CONSTANTS,
        };
        JUDGED_CONSTANTS.forEach((name, at) => {
            set[name] = STAGE_CONSTANTS[name] * (1 + BOX_SHARE * (2 * ranks[at][draw] - 1));
        });
        sets.push(set);
    }
    return sets;
}
