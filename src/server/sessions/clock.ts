/** A machine's clock that has moved by so much more or less than time has passed was set. */
const SET_BY_MS = 1_000;

/**
 * A clock that goes on evenly. It follows the machine's, but where that is set, or the machine slept,
 * it goes on from where it was: no turn runs out and nobody is absent because of it.
 */
export function steadyClock(
  machine: () => number = Date.now,
  passed: () => number = () => performance.now(),
): () => number {
  let nowMs = machine();
  let machineMs = nowMs;
  let passedMs = passed();
  return () => {
    const moved = machine() - machineMs;
    const elapsed = Math.max(0, passed() - passedMs);
    machineMs += moved;
    passedMs += elapsed;
    nowMs += Math.abs(moved - elapsed) > SET_BY_MS ? elapsed : Math.max(0, moved);
    return Math.trunc(nowMs);
  };
}
