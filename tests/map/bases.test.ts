import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import type { BaseId, LevelMap } from '../../src/map/bases.ts';
import { loadBaseMap } from '../../src/map/bases.ts';
import { polyline, sideOf } from '../../src/map/front.ts';
import type { LonLat } from '../../src/map/view.ts';
import { groundOf, showsHeldGround } from '../../src/ui/mapspec.ts';
import type { LoadedLevel } from '../../src/ui/level.ts';

const ROOT = new URL('../../', import.meta.url);
const BASES: readonly BaseId[] = ['ukraine', 'kosovo', 'korea'];
const LANGUAGES = ['en', 'uk', 'de', 'fr'];
const read = (path: string) => readFileSync(new URL(path, ROOT));
const json = <T>(path: string) => JSON.parse(read(path).toString()) as T;

/** The place of a town, by its English name. */
async function placeOf(base: BaseId, name: string): Promise<[number, number]> {
  const found = (await loadBaseMap({ base }, 'en')).places.find((p) => p.name === name)!;
  return [found.lon, found.lat];
}

describe.each(BASES)('the base map of %s', (id) => {
  it('is small enough to be loaded with a level', () => {
    const files = ['region', 'waters', 'places', 'sheet'].map((file) =>
      read(`assets/geo/${id}/${file}.json`),
    );
    expect(gzipSync(Buffer.concat(files)).length).toBeLessThan(60_000);
  });

  it('is named whole in Ukrainian, and in no language twice the same within sight', async () => {
    const { places, areaNames, riverNames } = await loadBaseMap({ base: id }, 'uk');
    const names = [
      ...places.map(({ name }) => name),
      ...[...areaNames, ...riverNames].map(({ text }) => text),
    ];
    expect(names.filter((name) => /[a-z]/i.test(name))).toEqual([]);
    for (const language of LANGUAGES) {
      const base = await loadBaseMap({ base: id }, language);
      expect(new Set(base.places.map(({ name }) => name)).size).toBe(places.length);
    }
  });

  it('has its home inside its land and frame', async () => {
    const { homeBounds, frame, home, unitIds } = await loadBaseMap({ base: id }, 'en');
    expect(home.coordinates.length).toBeGreaterThan(0);
    expect(unitIds.length).toBeGreaterThan(0);
    expect(homeBounds.x1 - homeBounds.x0).toBeLessThan(frame.width);
    expect(homeBounds.y1 - homeBounds.y0).toBeLessThan(frame.height);
  });
});

describe('what is shown as held by the other side', () => {
  it('is nothing in Kosovo and in Korea', async () => {
    for (const id of ['kosovo', 'korea'] as const) {
      const line: LonLat[] = [
        [20.3, 42.8],
        [21.6, 42.3],
      ];
      expect((await loadBaseMap({ base: id }, 'en')).farGround(line)).toBeUndefined();
    }
  });

  it('takes in Crimea where the line does not reach it', async () => {
    const base = await loadBaseMap(json<LevelMap>('levels/minsk-2015/map.json'), 'en');
    const { sectors } = json<{ sectors: { coordinates: LonLat[] }[] }>(
      'levels/minsk-2015/line.json',
    );
    const far = base.farGround(sectors.flatMap(({ coordinates }) => coordinates))!;
    for (const name of ['Simferopol', 'Dzhankoi', 'Donetsk', 'Luhansk', 'Horlivka'])
      expect([name, geoContains(far, await placeOf('ukraine', name))]).toEqual([name, true]);
    for (const name of ['Mariupol', 'Kramatorsk', 'Kherson', 'Kharkiv', 'Starobilsk'])
      expect([name, geoContains(far, await placeOf('ukraine', name))]).toEqual([name, false]);
    // East of where the line begins, and north of it: the corner of Luhansk region at Milove.
    expect(geoContains(base.home, [39.9, 49.25])).toBe(true);
    expect(geoContains(far, [39.9, 49.25])).toBe(false);
  });
});

describe('the line of February 2015', () => {
  it('leaves the north of Luhansk region, up to the border, on the side of Kyiv', async () => {
    const base = await loadBaseMap(json<LevelMap>('levels/minsk-2015/map.json'), 'en');
    const { sectors } = json<{ sectors: { coordinates: LonLat[] }[] }>(
      'levels/minsk-2015/line.json',
    );
    const far = base.farGround(sectors.flatMap(({ coordinates }) => coordinates))!;
    // Milove, on the border in the north-east.
    expect(geoContains(far, [40.13, 49.37])).toBe(false);
    for (const name of ['Luhansk', 'Donetsk', 'Simferopol', 'Novoazovsk'])
      expect([name, geoContains(far, await placeOf('ukraine', name))]).toEqual([name, true]);
    for (const name of ['Mariupol', 'Debaltseve', 'Avdiivka', 'Popasna', 'Shchastia'])
      expect([name, geoContains(far, await placeOf('ukraine', name))]).toEqual([name, false]);
  });
});

describe('borders', () => {
  it('have Kosovo inside the state of 1999, and one ground in Korea', async () => {
    const kosovo = await loadBaseMap({ base: 'kosovo' }, 'en');
    const points = kosovo.innerBorders.coordinates.flat();
    // The crossing at Merdare, towards Serbia proper, and the boundary of Serbia and Montenegro.
    for (const [lon, lat] of [
      [21.24, 42.98],
      [19.7, 43.17],
    ] as const)
      expect(points.some(([x = 0, y = 0]) => Math.hypot((x - lon) * 0.73, y - lat) < 0.12)).toBe(
        true,
      );
    const korea = await loadBaseMap({ base: 'korea' }, 'en');
    expect(korea.unitBorders.coordinates).toEqual([]);
    expect(korea.innerBorders.coordinates).toEqual([]);
    for (const name of ['Seoul', 'Pyongyang', 'Kaesong'])
      expect([name, geoContains(korea.home, await placeOf('korea', name))]).toEqual([name, true]);
  });
});

const levels = readdirSync(new URL('levels', ROOT)).filter((id) =>
  existsSync(new URL(`levels/${id}/line.json`, ROOT)),
);

describe.each(levels)('the level %s on its map', (id) => {
  const path = `levels/${id}/map.json`;
  const map: LevelMap = existsSync(new URL(path, ROOT)) ? json(path) : { base: 'ukraine' };

  it('names a base map and places on it', async () => {
    expect(BASES).toContain(map.base);
    const { places } = await loadBaseMap({ base: map.base }, 'en');
    const known = new Set(places.map(({ name }) => name));
    expect(Object.keys(map.ranks ?? {}).filter((name) => !known.has(name))).toEqual([]);
  });

  it('is what the page draws, and hatches what the legend says', async () => {
    const loaded = { level: { id } as LoadedLevel['level'] };
    expect(groundOf(loaded)).toEqual(map);
    const base = await loadBaseMap(map, 'en');
    const line: LonLat[] = [
      [39, 48],
      [38, 47],
    ];
    expect(base.farGround(line) !== undefined).toBe(showsHeldGround(loaded));
  });

  it('has its line within its home or on its edge, with home-held ground on the right', async () => {
    const base = await loadBaseMap(map, 'en');
    const { sectors } = json<{ sectors: { coordinates: LonLat[] }[] }>(`levels/${id}/line.json`);
    const lines = sectors.map(({ coordinates }) => polyline(coordinates.map(base.plane.project)));
    const middle = {
      ukraine: 'Kyiv',
      kosovo: 'Prishtinë/Priština',
      korea: 'Seoul',
    }[map.base];
    const at = base.plane.project(await placeOf(map.base, middle));
    expect(sideOf(lines, at)).toBeGreaterThan(0);
    const { x0, y0, x1, y1 } = base.homeBounds;
    for (const { x, y } of lines.flatMap(({ points }) => points)) {
      expect(x > x0 - 20 && x < x1 + 20 && y > y0 - 20 && y < y1 + 20).toBe(true);
    }
  });
});
