import { parentPort, workerData } from 'node:worker_threads';
import type { Level } from '../../engine/index.ts';
import {
  cellsOf,
  columnsOf,
  lineOf,
  runUnits,
  type Experiment,
  type Units,
} from '../../lab/index.ts';

/** Runs units of one experiment as they are asked for, and answers with their lines. */
const { level, experiment } = workerData as { level: Level; experiment: Experiment };
const cells = cellsOf(level, experiment);
if (!cells.ok) throw new Error('broken invariant: a worker was given what cannot be run');
const columns = columnsOf(level, experiment, cells.value);

parentPort!.on('message', ({ first, last }: Units) => {
  let lines = '';
  for (const world of runUnits(experiment, cells.value, first, last)) {
    lines += `${lineOf(columns, world)}\n`;
  }
  parentPort!.postMessage(lines);
});
