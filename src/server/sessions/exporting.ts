import { Worker } from 'node:worker_threads';
import type { ExportFile } from '../../session/export/index.ts';
import type { Exporting } from './exporter.ts';

/** Make a file of a session in a thread of its own: it plays every table again, while others play here. */
export function exportAside(asked: Exporting): Promise<ExportFile> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./exporter.ts', import.meta.url), { workerData: asked });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}
