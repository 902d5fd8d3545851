import { whenIdle } from './idle.ts';

/**
 * Keep the page in the browser, so that it opens without a network: once it is idle, and not for those who
 * asked to save data. Browsers offer it only over HTTPS and on the machine itself.
 */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  whenIdle(() => {
    navigator.serviceWorker.register('./offline.js', { updateViaCache: 'none' }).catch(() => {
      // Not kept: the page works as before, with a network.
    });
  });
}
