import { readFileSync } from 'node:fs';
import { geoContains, geoDistance, geoLength } from 'd3-geo';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { loadBaseMap } from '../../src/map/bases.ts';

interface Line {
  sectors: { id: string; number: number; name: string; coordinates: [number, number][] }[];
}
const { sectors } = JSON.parse(
  readFileSync(new URL('../../levels/march-2025/line.json', import.meta.url), 'utf8'),
) as Line;
const EARTH_RADIUS_KM = 6371.0088;
const line = sectors.flatMap(({ coordinates }, i) =>
  i === 0 ? coordinates : coordinates.slice(1),
);
const kmBetween = (a: Position, b: Position) =>
  geoDistance([a[0] ?? 0, a[1] ?? 0], [b[0] ?? 0, b[1] ?? 0]) * EARTH_RADIUS_KM;
const lengthKm = (coordinates: Position[]) =>
  geoLength({ type: 'LineString', coordinates }) * EARTH_RADIUS_KM;

const base = await loadBaseMap({ base: 'ukraine' }, 'en');
const east = base.farGround(line)!;
const place = (name: string): [number, number] => {
  const found = base.places.find((p) => p.name === name);
  if (!found) throw new Error(`no place called ${name}`);
  return [found.lon, found.lat];
};
/** Ports may fall a little off the simplified coast. */
const inUkraine = ([lon, lat]: [number, number]) =>
  [0, 0.03].some((north) =>
    [-0.04, 0, 0.04].some((aside) => geoContains(base.home, [lon + aside, lat + north])),
  );

describe('the line of contact of early March 2025', () => {
  it('has at least nine sectors, numbered from north to south, with stable kebab-case ids', () => {
    expect(sectors.length).toBeGreaterThanOrEqual(9);
    expect(sectors.map((s) => s.number)).toEqual(sectors.map((_, i) => i + 1));
    for (const { id } of sectors) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(new Set(sectors.map((s) => s.id)).size).toBe(sectors.length);
  });

  it('joins end to end', () => {
    for (const [i, sector] of sectors.entries()) {
      const before = sectors[i - 1];
      if (before) expect(sector.coordinates[0]).toEqual(before.coordinates.at(-1));
      expect(sector.coordinates.length).toBeGreaterThan(10);
    }
  });

  it('measures about 1,000 km, no sector under 40 or over 220', () => {
    const total = lengthKm(line);
    expect(total).toBeGreaterThan(970);
    expect(total).toBeLessThan(1050);
    for (const { coordinates } of sectors) {
      expect(lengthKm(coordinates)).toBeGreaterThan(40);
      expect(lengthKm(coordinates)).toBeLessThan(220);
    }
  });

  it('runs from the border near Kharkiv to the strait off Kinburn', () => {
    expect(kmBetween(line[0] ?? [], place('Lyptsi'))).toBeLessThan(20);
    expect(kmBetween(line.at(-1) ?? [], place('Ochakiv'))).toBeLessThan(10);
    for (const [i, { coordinates }] of sectors.entries()) {
      const next = sectors[i + 1];
      if (next) expect(next.coordinates.at(-1)?.[1]).toBeLessThan(coordinates[0]?.[1] ?? 0);
    }
  });

  it('lies inside the recognised border, or on it within 3 km, or in the estuary of the Dnipro', () => {
    const outline = base.home.coordinates.flat(2);
    const astray = line.filter((point) => {
      const [lon, lat] = point;
      if (lon < 32.45 && lat < 46.65) return false;
      return !geoContains(base.home, point) && !outline.some((p) => kmBetween(p, point) < 3);
    });
    expect(astray).toEqual([]);
  });

  it.each([
    'Kharkiv',
    'Kupiansk',
    'Borova',
    'Lyman',
    'Siversk',
    'Kramatorsk',
    'Pokrovsk',
    'Myrnohrad',
    'Huliaipole',
    'Orikhiv',
    'Stepnohirsk',
    'Zaporizhzhia',
    'Nikopol',
    'Beryslav',
    'Kherson',
    'Ochakiv',
    'Odesa',
    'Kyiv',
  ])('%s is on the Ukrainian side', (name) => {
    expect(inUkraine(place(name))).toBe(true);
    expect(geoContains(east, place(name))).toBe(false);
  });

  it.each([
    'Dvorichna',
    'Svatove',
    'Kreminna',
    'Luhansk',
    'Bakhmut',
    'Toretsk',
    'Donetsk',
    'Kurakhove',
    'Velyka Novosilka',
    'Mariupol',
    'Tokmak',
    'Melitopol',
    'Enerhodar',
    'Nova Kakhovka',
    'Oleshky',
    'Simferopol',
    'Sevastopol',
    'Kerch',
  ])('%s is in Ukraine and occupied', (name) => {
    expect(inUkraine(place(name))).toBe(true);
    expect(geoContains(east, place(name))).toBe(true);
  });

  it('has Ukraine whole: 27 units, Crimea and Sevastopol among them', () => {
    expect(base.unitIds).toEqual(expect.arrayContaining(['UA-43', 'UA-40', 'UA-09', 'UA-14']));
    expect(base.unitIds).toHaveLength(27);
  });
});
