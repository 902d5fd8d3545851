import { describe, expect, it } from 'vitest';
import { boxAround, inside, pressure, settle, squeeze } from '../../src/map/crowd.ts';
import type { Crowd } from '../../src/map/crowd.ts';
import { part, polyline, sideOf, stationAt } from '../../src/map/front.ts';

const page = { x0: 0, y0: 0, x1: 100, y1: 100 };

describe('labels', () => {
  it('take the first free place and leave out what has none', () => {
    const crowd: Crowd = { page, taken: [boxAround({ x: 50, y: 50 }, 20, 20)] };
    const at = (x: number, y: number) => ({ box: boxAround({ x, y }, 20, 20) });
    expect(settle(crowd, [at(55, 50), at(80, 50)])).toEqual(at(80, 50));
    expect(settle(crowd, [at(95, 50), at(50, 45)])).toBeUndefined();
    expect(crowd.taken).toHaveLength(2);
  });

  it('are drawn in from the edge of the page', () => {
    expect(inside(page, { x: 98, y: -4 }, 20, 10)).toEqual({ x: 90, y: 5 });
    expect(inside(page, { x: 40, y: 60 }, 20, 10)).toEqual({ x: 40, y: 60 });
  });

  it('that must be shown take the place that covers least', () => {
    const crowd: Crowd = { page, taken: [boxAround({ x: 50, y: 50 }, 40, 40)] };
    const at = (x: number, cost: number) => ({ cost, box: boxAround({ x, y: 50 }, 20, 20) });
    expect(squeeze(crowd, [at(50, 0), at(72, 10)])).toEqual(at(72, 10));
    expect(pressure(crowd, boxAround({ x: 0, y: 0 }, 10, 10))).toBe(75);
  });
});

describe('a front on the screen', () => {
  // Southwards down the screen: Ukrainian-held ground is on the right hand, the west.
  const line = polyline([
    { x: 50, y: 0 },
    { x: 50, y: 100 },
  ]);

  it('has its Ukrainian side on the right', () => {
    expect(stationAt(line, 0.5)).toMatchObject({ x: 50, y: 50, acrossX: -1 });
    expect(sideOf([line], { x: 20, y: 40 })).toBeGreaterThan(0);
    expect(sideOf([line], { x: 80, y: 40 })).toBeLessThan(0);
  });

  it('can be cut by shares of its length', () => {
    expect(part(line, 0.25, 0.75).length).toBeCloseTo(50);
    expect(part(line, 0.25, 0.75).points[0]).toEqual({ x: 50, y: 25 });
  });
});
