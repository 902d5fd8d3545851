import { expect, it } from 'vitest';
import { loadBaseMap } from '../../src/map/bases.ts';
import { layOut } from '../../src/map/front.ts';
import type { LonLat, MapView } from '../../src/map/view.ts';

it('a line to and fro across the world is laid out in as many points as can be drawn', async () => {
  const base = await loadBaseMap({ base: 'ukraine' }, 'en');
  const coordinates = Array.from({ length: 500 }, (_, at): LonLat => [at % 2 ? 170 : -170, 40]);
  const view = {
    sectors: [{ id: 'wild', number: 1, name: 'Wild', coordinates, lengthKm: 1, troopsPerKm: 5 }],
  } as unknown as MapView;
  const size = { width: 800, height: 600 };
  const [stretch] = layOut(base, view, { x: 0, y: 0, pxPerKm: 1 }, size);
  expect(stretch!.line.points.length).toBeLessThan(30_000);
  expect(stretch!.line.points.every(({ x, y }) => Number.isFinite(x + y))).toBe(true);
});
