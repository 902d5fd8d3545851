import { readFileSync } from 'node:fs';
import { geoLength } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { parseLevelText } from '../../src/content/index.ts';
import { factsOf, type Level } from '../../src/engine/index.ts';
import { faultsOf, playLevel } from '../fixtures/levelgames.ts';

type Place = readonly [name: string, lon: number, lat: number];

/** What is known of a level's line: between what it measures, and which towns lie on which side of it. */
interface Ground {
  readonly frontKm: readonly [number, number];
  /** Towns of the side that holds the line, on the right when going along. */
  readonly right: readonly Place[];
  readonly left: readonly Place[];
}

const SPRING_2025: Ground = {
  frontKm: [970, 1050],
  right: [
    ['Kharkiv', 36.23, 49.99],
    ['Kupiansk', 37.61, 49.71],
    ['Kramatorsk', 37.58, 48.74],
    ['Pokrovsk', 37.18, 48.28],
    ['Zaporizhzhia', 35.14, 47.84],
    ['Kherson', 32.61, 46.64],
  ],
  left: [
    ['Svatove', 38.16, 49.41],
    ['Bakhmut', 38.0, 48.6],
    ['Donetsk', 37.8, 48.02],
    ['Velyka Novosilka', 36.84, 47.84],
    ['Melitopol', 35.37, 46.85],
    ['Enerhodar', 34.65, 47.5],
  ],
};

const LEVELS: readonly (readonly [id: string, ground: Ground])[] = [
  ['first-talks', SPRING_2025],
  ['march-2025', SPRING_2025],
  [
    'minsk-2015',
    {
      frontKm: [350, 400],
      right: [
        ['Starobilsk', 38.91, 49.28],
        ['Lysychansk', 38.43, 48.91],
        ['Popasna', 38.38, 48.63],
        ['Debaltseve', 38.4, 48.34],
        ['Svitlodarsk', 38.22, 48.43],
        ['Toretsk', 37.85, 48.4],
        ['Avdiivka', 37.74, 48.14],
        ['Marinka', 37.5, 47.94],
        ['Volnovakha', 37.5, 47.6],
        ['Mariupol', 37.54, 47.1],
      ],
      left: [
        ['Luhansk', 39.31, 48.57],
        ['Alchevsk', 38.8, 48.47],
        ['Pervomaisk', 38.55, 48.63],
        ['Vuhlehirsk', 38.28, 48.31],
        ['Horlivka', 38.05, 48.33],
        ['Yasynuvata', 37.86, 48.13],
        ['Donetsk', 37.8, 48.02],
        ['Dokuchaievsk', 37.68, 47.75],
        ['Novoazovsk', 38.09, 47.11],
        ['Shyrokyne', 37.82, 47.1],
      ],
    },
  ],
  [
    'kosovo-1999',
    {
      frontKm: [320, 360],
      right: [
        ['Pristina', 21.17, 42.66],
        ['Mitrovica', 20.87, 42.89],
        ['Leposavić', 20.8, 43.1],
        ['Podujevo', 21.19, 42.91],
        ['Peć', 20.29, 42.66],
        ['Prizren', 20.74, 42.21],
        ['Gnjilane', 21.47, 42.46],
        ['Kamenica', 21.58, 42.58],
      ],
      left: [
        ['Rožaje', 20.17, 42.84],
        ['Novi Pazar', 20.51, 43.14],
        ['Raška', 20.61, 43.29],
        ['Kuršumlija', 21.27, 43.14],
        ['Medveđa', 21.58, 42.84],
        ['Vranje', 21.9, 42.55],
        ['Bujanovac', 21.77, 42.46],
        ['Preševo', 21.65, 42.31],
      ],
    },
  ],
  [
    'korea-1953',
    {
      frontKm: [230, 250],
      right: [
        ['Seoul', 126.98, 37.57],
        ['Munsan', 126.79, 37.86],
        ['Yonchon', 127.07, 38.1],
        ['Chorwon', 127.22, 38.21],
        ['Hwachon', 127.71, 38.11],
        ['Yanggu', 127.99, 38.11],
        ['Sokcho', 128.59, 38.21],
      ],
      left: [
        ['Haeju', 125.71, 38.04],
        ['Kaesong', 126.55, 37.97],
        ['Pyonggang', 127.29, 38.41],
        ['Kumsong', 127.61, 38.43],
        ['Wonsan', 127.44, 39.15],
        ['Kosong', 128.23, 38.74],
      ],
    },
  ],
];
const EARTH_RADIUS_KM = 6371.0088;
const GAMES = 60;

interface Line {
  readonly sectors: readonly {
    readonly id: string;
    readonly number: number;
    readonly name: string;
    readonly coordinates: [number, number][];
  }[];
}

const read = (id: string, file: string) =>
  readFileSync(new URL(`../../levels/${id}/${file}`, import.meta.url), 'utf8');

function levelOf(id: string): Level {
  const parsed = parseLevelText(read(id, 'level.json'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults, null, 1));
  return parsed.level;
}

/** Follow a path by key, by index, or by id within a list. */
function follow(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((part, key) => {
    if (Array.isArray(part)) return part.find((item, at) => item?.id === key || String(at) === key);
    return (part as Record<string, unknown> | undefined)?.[key];
  }, value);
}

const kmOf = (coordinates: [number, number][]) =>
  geoLength({ type: 'LineString', coordinates }) * EARTH_RADIUS_KM;

/** Which side of a line a place lies on: that of the piece of the line that is nearest. */
function sideOf(line: readonly [number, number][], [, lon, lat]: Place): 'left' | 'right' {
  const east = Math.cos((lat * Math.PI) / 180);
  let nearest = Infinity;
  let side: 'left' | 'right' = 'left';
  line.slice(1).forEach((to, at) => {
    const from = line[at]!;
    const along = [(to[0] - from[0]) * east, to[1] - from[1]] as const;
    const out = [(lon - from[0]) * east, lat - from[1]] as const;
    const length = Math.hypot(...along);
    if (length === 0) return;
    const share = (out[0] * along[0] + out[1] * along[1]) / (length * length);
    const nearestShare = Math.min(1, Math.max(0, share));
    const away = Math.hypot(out[0] - nearestShare * along[0], out[1] - nearestShare * along[1]);
    if (away >= nearest) return;
    nearest = away;
    side = along[0] * out[1] - along[1] * out[0] < 0 ? 'right' : 'left';
  });
  return side;
}

describe.each(LEVELS)('the level %s', (id, { frontKm, right, left }) => {
  const level = levelOf(id);
  const line = JSON.parse(read(id, 'line.json')) as Line;
  const notes = read(id, 'notes.md');

  it('is called as its folder is, and its front is as long as it says', () => {
    expect(level.id).toBe(id);
    expect(factsOf(level).frontKm).toBeGreaterThan(frontKm[0]);
    expect(factsOf(level).frontKm).toBeLessThan(frontKm[1]);
  });

  it('agrees with its line: the same sectors, end to end, as long as stated', () => {
    expect(line.sectors.map((sector) => [sector.id, sector.name])).toEqual(
      level.sectors.map((sector) => [sector.id, sector.name]),
    );
    line.sectors.forEach(({ number, coordinates }, at) => {
      expect(number).toBe(at + 1);
      expect(coordinates.length).toBeGreaterThan(10);
      const before = line.sectors[at - 1];
      if (before) expect(coordinates[0]).toEqual(before.coordinates.at(-1));
      const { lengthKm } = level.sectors[at]!;
      expect(Math.abs(kmOf(coordinates) - lengthKm) / lengthKm).toBeLessThan(0.02);
    });
  });

  it('leaves each town on its side', () => {
    const points = line.sectors.flatMap(({ coordinates }) => coordinates);
    const sides = (places: readonly Place[]) =>
      places.map((place) => [place[0], sideOf(points, place)]);
    expect(sides(right)).toEqual(right.map(([name]) => [name, 'right']));
    expect(sides(left)).toEqual(left.map(([name]) => [name, 'left']));
  });

  const rows = notes
    .split('\n')
    .filter((row) => /^\| \d+ \|/.test(row))
    .map((row) => row.split('|').map((cell) => cell.trim()));

  it('holds every claim of its notes where they say', () => {
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.map((cells) => Number(cells[1]))).toEqual(rows.map((_, at) => at + 1));
    const astray = rows.flatMap((cells) => {
      const paths = [...cells[4]!.matchAll(/`([^`]+)`/g)].map(([, path]) => path!);
      if (paths.length === 0) return [`${cells[1]}: nowhere`];
      return paths.filter((path) => follow(level, path) === undefined);
    });
    expect(astray).toEqual([]);
  });

  it('says what is judged', () => {
    expect(notes).toMatch(/\*\*Judged\*\*/);
    expect(Object.values(level.sources).some(({ basis }) => basis === 'judged')).toBe(true);
  });

  it('cites every source that it lists', () => {
    const text = JSON.stringify({ ...level, sources: {} });
    const unused = Object.keys(level.sources).filter((key) => !text.includes(`"source":"${key}"`));
    expect(unused).toEqual([]);
  });

  it(`passes ${GAMES} games: they end in several ways, and strategies win and lose it`, () => {
    expect(faultsOf(playLevel(level, GAMES, 'level'))).toEqual([]);
  });
});
