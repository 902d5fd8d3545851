const PARENT_CHECK_MS = 500;

/**
 * Calls back once when this process is to end: by Ctrl-C, by a signal, or because npm is gone. A shell
 * between npm and this process does not pass on the signal that ends it.
 * @param {() => void} stop
 */
export function onStop(stop) {
  let stopped = false;
  const once = () => {
    if (stopped) return;
    stopped = true;
    stop();
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, once);
  }
  const parent = process.ppid;
  if (process.env['npm_lifecycle_event'] === undefined) return;
  setInterval(() => {
    if (process.ppid !== parent) once();
  }, PARENT_CHECK_MS).unref();
}
