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

/** The last meters listed: all delegations of a turn ask for the same ones. */
let latest: { readonly meters: Meters; readonly list: readonly number[] } | undefined;

/** Meters in the order of METERS: reading by index is far cheaper than by many names in turn. */
export function listMeters(meters: Meters): readonly number[] {
  if (latest?.meters !== meters) latest = { meters, list: METERS.map((meter) => meters[meter]) };
  return latest.list;
}

/** A meter's value kept within the level's bounds. */
export function withinBounds(level: Level, meter: Meter, value: number): number {
  // By index: taking a pair apart by its iterator costs more than all the rest.
  const bounds = level.war.bounds[meter];
  return clamp(value, bounds[0], bounds[1]);
}

/** Meters after additive changes, each kept within the level's bounds. */
export function changeMeters(level: Level, meters: Meters, changes: Changes): Meters {
  const next: Record<Meter, number> = { ...meters };
  // Mostly made on the spot, so not worth listing and remembering; each counts for itself alone.
  for (const name in changes) {
    const meter = name as Meter;
    next[meter] = withinBounds(level, meter, next[meter] + (changes[meter] ?? 0));
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
      for (const entry of entriesOf(rule.by)) change += entry[1] * meters[entry[0]];
    }
    changes[rule.meter] = (changes[rule.meter] ?? 0) + change;
  }
  return changes;
}
