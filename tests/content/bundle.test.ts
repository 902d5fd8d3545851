import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BASE_MAPS,
  formatBundle,
  parseBundle,
  parseGround,
  parseLevelText,
  parseLine,
  withWords,
  wordsOf,
  type Bundle,
} from '../../src/content/index.ts';
import { layOut } from '../../src/content/bundle.ts';
import { factsOf } from '../../src/engine/index.ts';
import { countKinds, tryLevel } from '../../src/lab/index.ts';
import { loadBaseMap } from '../../src/map/bases.ts';
import { levelHash } from '../../src/replay/index.ts';

const LEVELS = new URL('../../levels/', import.meta.url);
const IDS = readdirSync(LEVELS).filter((id) => existsSync(new URL(`${id}/level.json`, LEVELS)));

/** A level of the game as a bundle, each part read by its own parser. */
function bundleOf(id: string): Bundle {
  const text = (name: string) => readFileSync(new URL(`${id}/${name}`, LEVELS), 'utf8');
  const level = parseLevelText(text('level.json'));
  if (!level.ok) throw new Error(JSON.stringify(level.faults));
  const line = parseLine(level.level, text('line.json'));
  if (!line.ok) throw new Error(JSON.stringify(line.faults));
  if (!existsSync(new URL(`${id}/map.json`, LEVELS))) {
    return { level: level.level, line: line.line };
  }
  const map = parseGround(text('map.json'));
  if (!map.ok) throw new Error(JSON.stringify(map.faults));
  return { level: level.level, line: line.line, map: map.ground };
}

const small = bundleOf('first-talks');
// oxlint-disable-next-line typescript/no-explicit-any
type Broken = any;
const fresh = (): Broken => JSON.parse(formatBundle(small));

/** Faults of a bundle that was broken on purpose, as “path code”. */
function faultsOf(given: unknown): readonly string[] {
  const parsed = parseBundle(typeof given === 'string' ? given : JSON.stringify(given));
  return parsed.ok ? [] : parsed.faults.map(({ path, code }) => `${path} ${code}`);
}

describe('a level in one file', () => {
  it.each(IDS)('holds %s as its folder does', (id) => {
    const bundle = bundleOf(id);
    for (const indent of [0, 2] as const) {
      const parsed = parseBundle(formatBundle(bundle, indent));
      expect(parsed.ok && parsed.bundle).toEqual(bundle);
    }
  });

  it('comes back as it was written, whatever its words and figures', () => {
    const paths = Object.keys(wordsOf(small.level)).filter(
      (path) => !/sentence$|code$|shortName$/.test(path),
    );
    const words = fc.dictionary(
      fc.constantFrom(...paths),
      fc
        .string({ unit: 'binary', minLength: 1, maxLength: 60 })
        .filter((text) => text.isWellFormed() && !/[\u202a-\u202e\u2066-\u2069]/.test(text)),
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), fc.boolean(), (worded, rounds, far) => {
        const level = withWords(small.level, worded);
        const bundle: Bundle = {
          level: { ...level, calendar: { ...level.calendar, rounds } },
          line: small.line,
          ...(far ? { map: { base: 'korea' } } : {}),
        };
        const parsed = parseBundle(formatBundle(bundle));
        expect(parsed.ok && parsed.bundle).toEqual(bundle);
      }),
      { numRuns: 60 },
    );
  });

  it('has the same hash with a schema for editors and without', () => {
    const raw = JSON.parse(readFileSync(new URL('first-talks/level.json', LEVELS), 'utf8'));
    expect(raw.$schema).toBe('../level.schema.json');
    expect(levelHash(raw)).toBe(levelHash(small.level));
    expect(small.level).not.toHaveProperty('$schema');
  });

  it('names base maps that there are', async () => {
    for (const base of BASE_MAPS) await expect(loadBaseMap({ base }, 'en')).resolves.toBeDefined();
  });

  it.each<[string, (given: Broken) => void, string]>([
    [
      'a fault of the level',
      (b) => (b.level.acts[0].party = 'ukrain'),
      'level.acts[0].party unknown-value',
    ],
    ['another version', (b) => (b.format = 'line-of-contact/level/2'), 'format other-format'],
    ['an unknown key', (b) => (b.lines = []), 'lines unknown-key'],
    ['no line', (b) => delete b.line, 'line invalid-type'],
    ['no level', (b) => delete b.level, 'level invalid-type'],
    ['an unknown map', (b) => (b.map = { base: 'mars' }), 'map.base unknown-value'],
    [
      'a sector that the level has not',
      (b) => b.level.sectors.pop(),
      'line.sectors[3] no-such-sector',
    ],
    ['a sector that lies nowhere', (b) => b.line.sectors.pop(), 'line.sectors missing-sector'],
    [
      'sectors in another order',
      (b) => b.line.sectors.reverse(),
      'line.sectors[0].id other-sector',
    ],
    ['a wrong number', (b) => (b.line.sectors[1].number = 7), 'line.sectors[1].number misnumbered'],
    [
      'a place off the globe',
      (b) => (b.line.sectors[0].coordinates[0] = [500, 0]),
      'line.sectors[0].coordinates[0][0] too-big',
    ],
    [
      'a line of one place',
      (b) => b.line.sectors[0].coordinates.splice(1),
      'line.sectors[0].coordinates too-small',
    ],
  ])('%s is told with its place', (_, plant, told) => {
    const given = fresh();
    plant(given);
    expect(faultsOf(given)).toContain(told);
  });

  it('a level.json alone is told from what is no level at all', () => {
    expect(faultsOf(JSON.stringify(small.level))).toEqual(['format level-alone']);
    expect(faultsOf('{}')).toEqual(['format other-format']);
    expect(faultsOf('[]')).toEqual([' invalid-type']);
    expect(faultsOf('null')).toEqual([' invalid-type']);
  });
});

describe('hostile files', () => {
  const text = () => formatBundle(small, 0);
  /** The text of a bundle in which a first part stands for another. */
  const put = (part: string, other: string) => {
    expect(text().includes(part)).toBe(true);
    return text().replace(part, other);
  };

  it.each<[string, () => string, RegExp]>([
    [
      'a key of the prototype',
      () => put('"level":{', '"level":{"__proto__":{"a":1},'),
      /^level\.__proto__ unknown-key$/,
    ],
    [
      'a key of the prototype at the top',
      () => put('{"format"', '{"__proto__":{},"format"'),
      /^__proto__ unknown-key$/,
    ],
    [
      'a constructor',
      () => put('"level":{', '"level":{"constructor":{},'),
      /^level\.constructor unknown-key$/,
    ],
    ['2 MB', () => `${' '.repeat(2_000_000)}${text()}`, /too-large$/],
    ['deep nesting', () => '['.repeat(100_000), /too-deep$/],
    [
      'deep nesting within',
      () => put('"id":"first-talks"', `"id":${'['.repeat(30)}${']'.repeat(30)}`),
      /too-deep$/,
    ],
    ['NaN', () => put('"minutes":', '"minutes":NaN,"x":'), /not-json$/],
    ['Infinity', () => put('"minutes":', '"minutes":1e999,"x":'), /^level\.minutes invalid-type$/],
    [
      'a lone surrogate',
      () => put('"title":"', String.raw`"title":"\ud800`),
      /^level\.title custom$/,
    ],
    [
      'a lone surrogate in a code',
      () => put('"code":"', String.raw`"code":"\ud800`),
      /\.code (custom|too-big)$/,
    ],
    [
      'an id with slashes',
      () => put('"id":"first-talks"', '"id":"../../x"'),
      /^level\.id invalid-format$/,
    ],
    [
      'an id that every table has from its prototype',
      () => text().replaceAll('"north"', '"constructor"'),
      /^level\.sectors\[\d+\]\.id invalid-format$/,
    ],
    ['text that turns round', () => put('"title":"', '"title":"\u202e'), /^level\.title custom$/],
    [
      'text that ends isolation',
      () => put('"summary":"', '"summary":"\u2069\u202e'),
      /^level\.summary custom$/,
    ],
    ['an id twice', () => put('"id":"donetsk"', '"id":"north"'), /duplicate-id|other-sector/],
    ['a key twice', () => put('"minutes":', '"minutes":1,"minutes":'), /duplicate-key$/],
  ])('%s is refused', (_, make, told) => {
    const given = make();
    expect(faultsOf(given)).toContainEqual(expect.stringMatching(told));
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  it('very many sectors are refused at once', () => {
    const given = fresh();
    given.level.sectors = Array.from({ length: 5000 }, () => given.level.sectors[0]);
    given.line.sectors = Array.from({ length: 5000 }, () => ({
      ...given.line.sectors[0],
      coordinates: [
        [1, 1],
        [2, 2],
      ],
    }));
    const started = performance.now();
    const faults = faultsOf(given);
    expect(faults).toContain('level.sectors too-big');
    expect(faults.length).toBeLessThanOrEqual(201);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('a long list of numbers that ends in something else is laid out at once', () => {
    const list = [...Array.from({ length: 60 }, () => -1), 'x'];
    expect(JSON.parse(layOut(list))).toEqual(list);
    expect(layOut({ a: [-1, -2.5e-7, 30] })).toBe('{\n  "a": [-1, -2.5e-7, 30]\n}\n');
  });

  it('a far ground without corners is refused', () => {
    const given = fresh();
    given.map = { base: 'ukraine', corners: [] };
    expect(faultsOf(given)).toEqual(['map.corners too-small']);
  });

  it('text of a page is a text like any other', () => {
    const markup = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const given = fresh();
    given.level.title = markup;
    const parsed = parseBundle(JSON.stringify(given));
    expect(parsed.ok && parsed.bundle.level.title).toBe(markup);
  });

  it('nothing that is put anywhere is thrown at the reader', () => {
    const whole = text();
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.nat(40),
        fc.constantFrom('', '"', '{', ']', '1e999', '\\', 'null', '-', '"\\ud800"', '\u202e'),
        (at, gone, piece) => {
          const parsed = parseBundle(whole.slice(0, at) + piece + whole.slice(at + gone));
          expect(typeof parsed.ok).toBe('boolean');
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a level that would never end', () => {
  it('ends by its calendar, however long that is', () => {
    const given = fresh();
    Object.assign(given.level.calendar, {
      rounds: 40,
      quarters: 60,
      reopenings: 10,
      reopenedRounds: 20,
    });
    const parsed = parseBundle(JSON.stringify(given));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    const { level } = parsed.bundle;
    const outcomes = [...tryLevel(level, 15)];
    const most = factsOf(level).maxTurns;
    expect(most).toBeLessThanOrEqual(1000);
    for (const { turn } of outcomes) expect(turn).toBeLessThanOrEqual(most);
    expect(Object.values(countKinds(outcomes)).reduce((sum, count) => sum + count)).toBe(15);
  });
});
