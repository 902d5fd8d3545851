import { clamp } from '../base/detmath.ts';
/** Meters after additive changes, each kept within the level's bounds. */
export function changeMeters(level, meters, changes) {
    const next = { ...meters };
    for (const key in changes) {
        const meter = key;
        const [low, high] = level.war.bounds[meter];
        next[meter] = clamp(next[meter] + changes[meter], low, high);
    }
    return next;
}
/** The level's drift rules for one turn of a phase, all read from the meters before it. */
export function driftOf(level, meters, phase) {
    const changes = {};
    for (const rule of level.war.drift) {
        if (rule.phase !== phase)
            continue;
        let change = rule.base;
        for (const key in rule.by)
            change += rule.by[key] * meters[key];
        changes[rule.meter] = (changes[rule.meter] ?? 0) + change;
    }
    return changes;
}
