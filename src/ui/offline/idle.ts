/** A page that has loaded still draws its map and works out its first figures. */
const AFTER_LOAD_MS = 3000;

/** Do something that nobody waits for: once the page has loaded and has nothing else to do. */
export function whenIdle(work: () => void): void {
  const later = () => {
    setTimeout(() => {
      // Safari has no idle callbacks.
      if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 30_000 });
      else work();
    }, AFTER_LOAD_MS);
  };
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
