// The thread in which a file of a session is made.
import { parentPort, workerData } from 'node:worker_threads';
import { exportOf, type Export, type ExportOptions } from '../../session/export/index.ts';
import type { Entry } from '../../session/index.ts';
import { levelOf } from './levels.ts';

/** What is asked of a thread that makes a file. */
export interface Exporting {
  readonly kind: Export;
  readonly entries: readonly Entry[];
  readonly options: ExportOptions;
}

const { kind, entries, options } = workerData as Exporting;
const level = entries[0] && levelOf(entries[0]);
if (!level) throw new Error('broken invariant: a session on a level that is not here');
parentPort?.postMessage(exportOf(kind, level, entries, options));
