// The thread in which a file of a session is made.
import { parentPort, workerData } from 'node:worker_threads';
import { exportOf, type Export, type ExportOptions } from '../../session/export/index.ts';
import { openLog } from './log.ts';

/** What is asked of a thread that makes a file. */
export interface Exporting {
  readonly kind: Export;
  /** The session's log, as it is kept. */
  readonly lines: readonly string[];
  readonly options: ExportOptions;
}

const { kind, lines, options } = workerData as Exporting;
const log = openLog(lines);
parentPort?.postMessage(log && exportOf(kind, log.level, log.entries, options));
