import { clamp } from '../base/detmath.ts';
import { METERS, type Changes, type Level, type Meter, type Meters } from './level.ts';

const known = new WeakMap<Changes, readonly (readonly [Meter, number])[]>();

/**
 * The entries of some changes, in the order of METERS and not that of the file, so that sums come out
 * the same for equal levels. Listed once: walking a list is far cheaper than walking keys.
 */
export function entriesOf(changes: Changes): readonly (readonly [Meter, number])[] {
  let entries = known.get(changes);
  if (!entries) {
    entries = METERS.flatMap((meter) => {
      const change = changes[meter];
      return change === undefined ? [] : [[meter, change] as const];
    });
    known.set(changes, entries);
  }
  return entries;
}

/** A meter's value kept within the level's bounds. */
export function withinBounds(level: Level, meter: Meter, value: number): number {
  const [low, high] = level.war.bounds[meter];
  return clamp(value, low, high);
}

/** Meters after additive changes, each kept within the level's bounds. */
export function changeMeters(level: Level, meters: Meters, changes: Changes): Meters {
  const next: Record<Meter, number> = { ...meters };
  // Mostly made on the spot, so not worth listing and remembering.
  for (const meter of METERS) {
    const change = changes[meter];
    if (change === undefined) continue;
    next[meter] = withinBounds(level, meter, next[meter] + change);
  }
  return next;
}

/** The level's drift rules for one turn of a phase, all read from the meters before it. */
export function driftOf(level: Level, meters: Meters, phase: 'talks' | 'deployment'): Changes {
  const changes: Partial<Record<Meter, number>> = {};
  for (const rule of level.war.drift) {
    if (rule.phase !== phase) continue;
    let change = rule.base;
    if (rule.by) {
      for (const [meter, rate] of entriesOf(rule.by)) change += rate * meters[meter];
    }
    changes[rule.meter] = (changes[rule.meter] ?? 0) + change;
  }
  return changes;
}
