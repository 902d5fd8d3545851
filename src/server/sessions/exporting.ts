import { Worker } from 'node:worker_threads';
import type { Entry } from '../../session/index.ts';
import type { Export, ExportFile, ExportOptions } from '../../session/export/index.ts';

/** What is asked of a thread that makes a file. */
export interface Exporting {
  readonly kind: Export;
  readonly entries: readonly Entry[];
  readonly options: ExportOptions;
}

/** Make a file of a session in a thread of its own: it plays every table again, while others play here. */
export function exportAside(asked: Exporting): Promise<ExportFile> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./exporter.ts', import.meta.url), { workerData: asked });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}
