// The thread in which a file of a session is made.
import { parentPort, workerData } from 'node:worker_threads';
import { exportOf } from '../../session/export/index.ts';
import type { Exporting } from './exporting.ts';
import { levelOf } from './levels.ts';

const { kind, entries, options } = workerData as Exporting;
const level = entries[0] && levelOf(entries[0]);
if (!level) throw new Error('broken invariant: a session on a level that is not here');
parentPort?.postMessage(exportOf(kind, level, entries, options));
