// The thread of a store: whatever waits for the disk, the rooms of the process go on.
import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Call } from './calls.ts';
import { openStore, type StorePlace } from './open.ts';

const say = (answer: Answer) => parentPort?.postMessage(answer);
const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

try {
  const store = await openStore(workerData as StorePlace);
  parentPort?.on('message', ({ id, method, args }: Call) => {
    const work = store[method] as (...given: unknown[]) => Promise<unknown>;
    work.apply(store, [...args]).then(
      (value) => say({ id, value }),
      (error: unknown) => say({ id, error: reason(error) }),
    );
  });
  say({ id: 0, value: null });
} catch (error) {
  say({ id: 0, error: reason(error) });
}
