import { parentPort, workerData } from 'node:worker_threads';
import type { Units } from '../../lab/index.ts';
import { makeRunner } from './lines.ts';

/** Runs units of one experiment as they are asked for, and answers with their lines. */
const run = makeRunner(workerData);

parentPort!.on('message', (units: Units) => parentPort!.postMessage(run(units)));
