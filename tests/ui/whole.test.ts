import { describe, expect, it } from 'vitest';
import { wholePercents } from '../../src/ui/parts/whole.ts';

describe('odds as whole percent', () => {
  it.each([
    // The incident that showed 20, 23 and 56 % beside an offensive of under 1 %.
    [
      [0.204, 0.234, 0.557, 0.005],
      [20, 23, 56, 1],
    ],
    [
      [0.3252, 0.4146, 0.2549, 0.0053],
      [33, 41, 25, 1],
    ],
    [
      [1, 0, 0, 0],
      [100, 0, 0, 0],
    ],
    [
      [0.25, 0.25, 0.25, 0.25],
      [25, 25, 25, 25],
    ],
    [
      [1 / 3, 1 / 3, 1 / 3, 0],
      [34, 33, 33, 0],
    ],
  ])('%j', (odds, whole) => {
    expect(wholePercents(odds)).toEqual(whole);
    expect(whole.reduce((sum, each) => sum + each)).toBe(100);
  });
});
