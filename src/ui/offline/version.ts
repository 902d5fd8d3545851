import { useSyncExternalStore } from 'react';

/** How often a page that is looked at asks whether there is a newer one. */
const EVERY_MS = 15 * 60_000;

const listeners = new Set<() => void>();
let newer = false;
let missing = false;
let asked = 0;

/** The first script of a page: its name holds a hash over all that it leads to. */
function scriptOf(page: Document): string | null {
  return page.querySelector('script[type="module"][src^="./assets/"]')?.getAttribute('src') ?? null;
}

/** Ask the server for its page; where another build lies there, fetch it and say so. */
async function look(): Promise<void> {
  const own = scriptOf(document);
  if (own === null || newer) return;
  asked = Date.now();
  const response = await fetch('./', { cache: 'no-cache' });
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const there = scriptOf(page);
  if (there === null || there === own) return;
  newer = true;
  for (const listener of listeners) listener();
  const registration = await navigator.serviceWorker?.getRegistration();
  await registration?.update();
}

/** Without a network there is nothing newer to be had. */
function lookQuietly(): void {
  look().catch(() => {});
}

function lookIfShown(): void {
  if (document.visibilityState === 'visible' && Date.now() - asked >= EVERY_MS) lookQuietly();
}

/**
 * Look for a newer version whenever the page is shown again and every so often, and at once where a part of
 * this one is gone. The page never loads itself anew: whoever reads it decides when.
 */
export function watchForNewVersion(): void {
  asked = Date.now();
  document.addEventListener('visibilitychange', lookIfShown);
  setInterval(lookIfShown, EVERY_MS);
  addEventListener('vite:preloadError', () => {
    missing = true;
    lookQuietly();
  });
}

/** Whether a part of this page could not be had, as after its version was replaced. */
export function isPartMissing(): boolean {
  return missing;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the server has a newer version than this page. */
export function useNewVersion(): boolean {
  return useSyncExternalStore(subscribe, () => newer);
}
