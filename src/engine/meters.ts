import { clamp } from '../base/detmath.ts';
import type { Changes, Level, Meter, Meters } from './level.ts';

/** Meters after additive changes, each kept within the level's bounds. */
export function changeMeters(level: Level, meters: Meters, changes: Changes): Meters {
  const next: Record<Meter, number> = { ...meters };
  for (const key in changes) {
    const meter = key as Meter;
    const [low, high] = level.war.bounds[meter];
    next[meter] = clamp(next[meter] + changes[meter]!, low, high);
  }
  return next;
}

/** The level's drift rules for one turn of a phase, all read from the meters before it. */
export function driftOf(level: Level, meters: Meters, phase: 'talks' | 'deployment'): Changes {
  const changes: Partial<Record<Meter, number>> = {};
  for (const rule of level.war.drift) {
    if (rule.phase !== phase) continue;
    let change = rule.base;
    for (const key in rule.by) change += rule.by[key as Meter]! * meters[key as Meter];
    changes[rule.meter] = (changes[rule.meter] ?? 0) + change;
  }
  return changes;
}
