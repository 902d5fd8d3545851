import type { State } from '../engine/index.ts';
import { TIMED_PHASES, type SessionOptions } from './options.ts';
import type { Clock } from './session.ts';

/** The clock of a table at which nothing is timed. */
export function stillClock(atMs: number): Clock {
  return { endsAtMs: null, leftMs: null, wholeMs: 0, sinceMs: atMs, out: false };
}

/** What of a state a clock belongs to: a new turn, and each step of a violation, has a new one. */
export function clockKey(state: State): string {
  return `${state.turn}/${state.phase}/${state.violation?.step ?? ''}`;
}

/** The clock as a turn, or a step of a violation, begins. */
export function newClock(
  options: Pick<SessionOptions, 'turnSeconds'>,
  state: State,
  atMs: number,
  paused: boolean,
): Clock {
  const phase = TIMED_PHASES.find((each) => each === state.phase);
  const wholeMs = phase === undefined || state.outcome ? 0 : options.turnSeconds[phase] * 1_000;
  if (wholeMs === 0) return stillClock(atMs);
  return {
    endsAtMs: paused ? null : atMs + wholeMs,
    leftMs: paused ? wholeMs : null,
    wholeMs,
    sinceMs: atMs,
    out: false,
  };
}

/** The clock held still, or going on with what was left. */
export function pauseClock(clock: Clock, paused: boolean, atMs: number): Clock {
  if (paused && clock.endsAtMs !== null) {
    return { ...clock, endsAtMs: null, leftMs: Math.max(0, clock.endsAtMs - atMs) };
  }
  if (!paused && clock.leftMs !== null) {
    return { ...clock, endsAtMs: atMs + clock.leftMs, leftMs: null };
  }
  return clock;
}

/** More time, or less. A clock that was out, or that a table did not have, begins with it. */
export function extendClock(clock: Clock, ms: number, atMs: number, paused: boolean): Clock {
  // Where there is no limit there is nothing to take from.
  if (ms < 0 && clock.endsAtMs === null && clock.leftMs === null) return clock;
  const left = clock.leftMs ?? (clock.endsAtMs === null ? 0 : Math.max(0, clock.endsAtMs - atMs));
  const nextMs = Math.max(0, left + ms);
  return {
    ...clock,
    endsAtMs: paused ? null : atMs + nextMs,
    leftMs: paused ? nextMs : null,
    wholeMs: Math.max(clock.wholeMs + ms, nextMs, 1),
    out: false,
  };
}
