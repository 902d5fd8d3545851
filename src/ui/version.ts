import { readInTab, writeInTab } from './storage.ts';

/** Two reloads in so short a time would be a page that cannot be had, and not a new version. */
const AGAIN_MS = 30_000;

/**
 * A part of the page that is gone from the server means that a new version was put there meanwhile: the
 * page loads itself anew, once. Games and seats are kept, so nothing is lost by it.
 */
export function reloadForNewVersion(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(readInTab('reloaded') ?? 0);
    const now = Date.now();
    if (now - last < AGAIN_MS) return;
    writeInTab('reloaded', String(now));
    event.preventDefault();
    location.reload();
  });
}
