import { setTimeout as sleep } from 'node:timers/promises';

const GIVE_UP_AFTER_MS = 15_000;
const LONGEST_PAUSE_MS = 20;

/**
 * Does a work again as long as the database is busy with another host's. Waiting here instead of in
 * the database keeps this process answering, and never waits for a transaction of its own thread.
 */
export async function untilFree<T>(
  isBusy: (error: unknown) => boolean,
  work: () => Promise<T>,
): Promise<T> {
  const giveUpAtMs = performance.now() + GIVE_UP_AFTER_MS;
  for (let pauseMs = 1; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > giveUpAtMs) throw error;
      await sleep(pauseMs);
    }
  }
}
