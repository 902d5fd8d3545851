import { actFault, alternativeOf, } from '../engine/index.ts';
function after(meters, changes, share) {
    const next = { ...meters };
    for (const key in changes)
        next[key] += share * changes[key];
    return next;
}
/** Later effects count for less than those at once. */
const LATER_SHARE = 0.7;
/** What an act is worth to these aims, from its stated changes now and later. */
export function actWorth(view, act, aims) {
    const { level, meters } = view;
    const next = after(after(meters, act.changes, 1), act.later?.changes, LATER_SHARE);
    let worth = act.asks === undefined ? 0 : aims.asking;
    for (const key in aims.alternatives) {
        const party = key;
        worth +=
            aims.alternatives[party] *
                (alternativeOf(level, party, next) - alternativeOf(level, party, meters));
    }
    for (const key in aims.meters) {
        const meter = key;
        const [low, high] = level.war.bounds[meter];
        const moved = Math.min(high, Math.max(low, next[meter])) - meters[meter];
        worth += aims.meters[meter] * moved;
    }
    return worth;
}
/** The acts worth doing this turn, best first, within the limit and what is possible now. */
export function chooseActs(view, aims) {
    const ranked = view.level.acts
        .filter((act) => act.party === view.party && actFault(view, view.party, act, []) === null)
        .map((act) => ({ act, worth: actWorth(view, act, aims) }))
        .filter(({ worth }) => worth > aims.threshold)
        .sort((a, b) => b.worth - a.worth || (a.act.id < b.act.id ? -1 : 1));
    return ranked
        .slice(0, view.level.calendar.actsPerTurn)
        .map(({ act }) => ({ type: 'act', party: view.party, act: act.id }));
}
