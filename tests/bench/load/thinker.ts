// A thread that thinks for the clients of a load driver, so that its clocks are not held up by it.
import { parentPort } from 'node:worker_threads';
import type { SeatPicture } from '../../../src/session/index.ts';
import { decisionsAt } from '../../fixtures/classroom.ts';
import { mainLevel } from '../../fixtures/level.ts';

const level = mainLevel();

parentPort?.on('message', ({ id, seat }: { readonly id: number; readonly seat: SeatPicture }) => {
  parentPort?.postMessage({ id, actions: decisionsAt(level, seat) });
});
