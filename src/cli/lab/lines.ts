import type { Level } from '../../engine/index.ts';
import {
  cellsOf,
  columnsOf,
  lineOf,
  runUnits,
  type Experiment,
  type Units,
} from '../../lab/index.ts';

/** What is run: all that a worker needs. */
export interface Job {
  readonly level: Level;
  readonly experiment: Experiment;
}

/** Runs units of an experiment that can be run: a line for each world. */
export function makeRunner({ level, experiment }: Job): (units: Units) => string {
  const cells = cellsOf(level, experiment);
  if (!cells.ok) throw new Error('broken invariant: this cannot be run');
  const columns = columnsOf(level, experiment, cells.value);
  return ({ first, last }) => {
    let lines = '';
    for (const world of runUnits(experiment, cells.value, first, last)) {
      lines += `${lineOf(columns, world)}\n`;
    }
    return lines;
  };
}
