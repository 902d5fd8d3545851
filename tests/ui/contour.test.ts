import { describe, expect, it } from 'vitest';
import { contourOf, regionAbove, type Point } from '../../src/ui/screens/model/contour.ts';

const GRID = Array.from({ length: 6 }, (_, y) => Array.from({ length: 9 }, (__, x) => x + 2 * y));

/** Area of a polygon, by the shoelace. */
function areaOf(points: readonly Point[]): number {
  const twice = points.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

describe('a plane, x + 2y', () => {
  it.each([-1, 0.5, 4, 7.25, 17.5, 30])(
    'has one line at %d at most, and it lies there',
    (value) => {
      const lines = contourOf(GRID, value);
      expect(lines).toHaveLength(value > 0 && value < 18 ? 1 : 0);
      for (const [x, y] of lines.flat()) expect(x + 2 * y).toBeCloseTo(value, 9);
    },
  );

  it.each([-1, 0.5, 4, 7.25, 17.5, 30])('is covered where it is above %d, once', (value) => {
    const covered = regionAbove(GRID, value).reduce((sum, polygon) => sum + areaOf(polygon), 0);
    // Area of {x + 2y > value} in 8 by 5, by slices.
    const slices = 4000;
    let expected = 0;
    for (let at = 0; at < slices; at++) {
      const y = (5 * (at + 0.5)) / slices;
      expected += (Math.min(8, Math.max(0, 8 - (value - 2 * y))) * 5) / slices;
    }
    expect(covered).toBeCloseTo(expected, 4);
  });
});
