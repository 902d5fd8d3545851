import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Clock } from '../../../src/session/index.ts';
import { leftMs, leftShown, toldBetween } from '../../../src/ui/classroom/countdown.ts';

const clock = (given: Partial<Clock>): Clock => ({
  endsAtMs: null,
  leftMs: null,
  wholeMs: 0,
  sinceMs: 0,
  out: false,
  ...given,
});

test('what is left follows the host’s clock, and stands still while paused', () => {
  expect(leftMs(clock({}), 5)).toBe(null);
  expect(leftMs(clock({ endsAtMs: 10_000 }), 4_000)).toBe(6_000);
  expect(leftMs(clock({ endsAtMs: 10_000 }), 12_000)).toBe(0);
  expect(leftMs(clock({ leftMs: 7_000 }), 12_000)).toBe(7_000);
});

test.for([
  [300_000, 5, null],
  [299_001, 5, null],
  [240_000, 4, null],
  [120_001, 3, null],
  [120_000, 2, 0],
  [61_000, 1, 1],
  [59_400, 1, 0],
  [9_001, 0, 10],
  [1, 0, 1],
  [0, 0, 0],
] as const)('%i ms are shown as %s min %s s', ([ms, minutes, seconds]) => {
  expect(leftShown(ms)).toEqual({ minutes, seconds });
});

test.for([
  [61_000, 60_000, 60],
  [60_000, 59_000, null],
  [90_000, 61_000, null],
  [11_000, 9_500, 10],
  // A tab that slept: only what still holds.
  [90_000, 5_000, 10],
  [90_000, 0, null],
  // More time, a new turn, no limit.
  [5_000, 65_000, null],
  [null, 9_000, null],
  [9_000, null, null],
] as const)('between %s and %s ms left, told: %s', ([before, now, told]) => {
  expect(toldBetween(before, now)).toBe(told);
});

test('a clock that runs out tells each moment once, however it is looked at', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 100, max: 9_000 }), { minLength: 40 }), (steps) => {
      let left = 120_000;
      const told: number[] = [];
      for (const step of steps) {
        const now = left - step;
        if (now <= 0) break;
        const at = toldBetween(left, now);
        if (at !== null) told.push(at);
        left = now;
      }
      expect(told).toEqual([60, 10].filter((seconds) => left <= seconds * 1000));
    }),
  );
});
