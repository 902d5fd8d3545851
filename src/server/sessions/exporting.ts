import { Worker } from 'node:worker_threads';
import type { ExportFile } from '../../session/export/index.ts';
import type { Exporting } from './exporter.ts';

/** One file at a time: each thread holds every state of a session. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Make a file of a session in a thread of its own: it plays every table again, while others play here.
 * Null where the log cannot be played here.
 */
export function exportAside(asked: Exporting): Promise<ExportFile | null> {
  const made = last.then(() => inThread(asked));
  last = made.catch(() => undefined);
  return made;
}

function inThread(asked: Exporting): Promise<ExportFile | null> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./exporter.ts', import.meta.url), { workerData: asked });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}
