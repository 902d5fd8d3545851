import { readFileSync } from 'node:fs';
import { geoLength } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { parseLevelText } from '../../src/content/index.ts';
import { factsOf, type Level } from '../../src/engine/index.ts';
import { faultsOf, playLevel } from '../fixtures/levelgames.ts';

/** Every level, and between what its front measures, km. */
const LEVELS: readonly (readonly [id: string, frontKm: readonly [number, number]])[] = [
  ['first-talks', [970, 1050]],
  ['march-2025', [970, 1050]],
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

describe.each(LEVELS)('the level %s', (id, [shortest, longest]) => {
  const level = levelOf(id);
  const line = JSON.parse(read(id, 'line.json')) as Line;
  const notes = read(id, 'notes.md');

  it('is called as its folder is, and its front is as long as it says', () => {
    expect(level.id).toBe(id);
    expect(factsOf(level).frontKm).toBeGreaterThan(shortest);
    expect(factsOf(level).frontKm).toBeLessThan(longest);
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
