import { hashOf } from '../../base/hash.ts';
import type { Cell } from './cells.ts';
import { worldSeed, type Experiment } from './experiment.ts';
import { worldOf, type World } from './world.ts';

/**
 * Run units first…last − 1 of an experiment in order. Units count worlds cell by cell: unit u is world
 * u mod n of cell ⌊u / n⌋, so that any split of them, merged in order, is the single run.
 */
export function* runUnits(
  experiment: Experiment,
  cells: readonly Cell[],
  first: number,
  last: number,
): Generator<World> {
  for (let unit = first; unit < last; unit++) {
    const world = unit % experiment.worlds;
    const cell = (unit - world) / experiment.worlds;
    const { begin, play } = cells[cell]!;
    const from = begin(worldSeed(experiment, world));
    yield worldOf({ cell, world }, from, play(from));
  }
}

/** Hash of results: equal in the page, in a worker and in Node. */
export function worldsHash(worlds: readonly World[]): string {
  return hashOf(worlds);
}
