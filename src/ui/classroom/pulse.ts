/** How often a line is asked whether it still carries anything. */
const BEAT_MS = 4_000;
/** A line that has not answered by then carries nothing, whatever the browser says of it. */
const SILENT_MS = 6_000;

/**
 * Watch over a line. A network that has gone leaves it open for minutes without a word: neither end is
 * told. Returns how to stop.
 * @param ping asks the other end, which calls back.
 * @param onSilent called once there has been no answer for too long.
 */
export function watchPulse(ping: (answered: () => void) => void, onSilent: () => void): () => void {
  let askedAtMs: number | null = null;
  const timer = setInterval(() => {
    if (askedAtMs === null) {
      askedAtMs = performance.now();
      ping(() => {
        askedAtMs = null;
      });
    } else if (performance.now() - askedAtMs > SILENT_MS) {
      clearInterval(timer);
      onSilent();
    }
  }, BEAT_MS);
  return () => clearInterval(timer);
}

/** What comes of a promise, or a rejection once it has taken too long. */
export function within<T>(limitMs: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not within ${limitMs} ms`)), limitMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
