import type { Clock } from '../../session/index.ts';

/** What is left of a turn, milliseconds, never below nought; null for a turn without a limit. */
export function leftMs(clock: Clock, nowMs: number): number | null {
  if (clock.leftMs !== null) return clock.leftMs;
  return clock.endsAtMs === null ? null : Math.max(0, clock.endsAtMs - nowMs);
}

/**
 * What is left as it is shown: whole minutes while there are many, for a figure that changes each
 * second draws the eye; seconds in the last two minutes.
 */
export function leftShown(ms: number): {
  readonly minutes: number;
  readonly seconds: number | null;
} {
  const whole = Math.ceil(ms / 1000);
  if (whole > 120) return { minutes: Math.ceil(whole / 60), seconds: null };
  return { minutes: Math.floor(whole / 60), seconds: whole % 60 };
}

/** Seconds left at which those who listen are told. */
export const TOLD_AT_SECONDS = [60, 10] as const;
export type ToldAt = (typeof TOLD_AT_SECONDS)[number];

/**
 * Whether a moment at which it is told lies between two looks at the clock. Of two moments passed at
 * once, as after sleep, the later is told; more time, or a new turn, tells nothing.
 */
export function toldBetween(beforeMs: number | null, nowMs: number | null): ToldAt | null {
  if (beforeMs === null || nowMs === null || nowMs === 0) return null;
  return (
    TOLD_AT_SECONDS.findLast((seconds) => beforeMs > seconds * 1000 && nowMs <= seconds * 1000) ??
    null
  );
}
