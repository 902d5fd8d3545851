import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLevel, parseLevelText } from '../../src/content/index.ts';
import { mainLevelText } from '../fixtures/level.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../levels/march-2025/${name}`, import.meta.url), 'utf8');

/** A level as plain JSON, to be broken on purpose. */
// oxlint-disable-next-line typescript/no-explicit-any
type Broken = any;
const fresh = (): Broken => JSON.parse(mainLevelText());

/** Where the faults of a level are. */
function pathsOf(level: Broken): string[] {
  const parsed = parseLevel(level);
  return parsed.ok ? [] : parsed.faults.map(({ path }) => path).sort();
}

/** Follow a path by key, by index, or by id within a list. */
function follow(path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (Array.isArray(value)) {
      return value.find((item, at) => item?.id === key || String(at) === key);
    }
    return (value as Record<string, unknown> | undefined)?.[key];
  }, fresh());
}

describe('the main level', () => {
  it('has no fault', () => {
    expect(parseLevelText(mainLevelText())).toMatchObject({ ok: true });
  });

  it('agrees with its line: the same sectors, lengths within 2 %', () => {
    const { sectors } = JSON.parse(read('line.json'));
    const level = fresh();
    expect(sectors.map(({ id }: { id: string }) => id)).toEqual(
      level.sectors.map(({ id }: { id: string }) => id),
    );
  });

  const rows = read('notes.md')
    .split('\n')
    .filter((line) => /^\| \d+ \|/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('has notes on all 38 facts', () => {
    expect(rows.map((cells) => Number(cells[1]))).toEqual(
      Array.from({ length: 38 }, (_, at) => at + 1),
    );
  });

  it.each(rows.map((cells) => [cells[1]!, cells[4]!]))(
    'holds fact %s where its notes say',
    (_, where) => {
      const paths = [...where.matchAll(/`([^`]+)`/g)].map(([, path]) => path!);
      expect(paths.length).toBeGreaterThan(0);
      expect(paths.filter((path) => follow(path) === undefined)).toEqual([]);
    },
  );
});

describe('planted faults', () => {
  type Break = (level: Broken) => void;
  const cases: [string, Break, string, string?][] = [
    [
      'a misspelt effect',
      (l) => (l.articles[3].options[1].effects.usPlege = 1),
      'articles[3].options[1].effects.usPlege',
      'usPledge',
    ],
    [
      'a misspelt meter',
      (l) => (l.acts[2].changes = { tempoo: 1 }),
      'acts[2].changes.tempoo',
      'tempo',
    ],
    ['an unknown delegation', (l) => (l.acts[0].party = 'ukrain'), 'acts[0].party', 'ukraine'],
    ['an unknown key', (l) => (l.sectorz = []), 'sectorz', 'sectors'],
    ['a missing meter', (l) => delete l.war.bounds.tempo, 'war.bounds.tempo'],
    [
      'an unknown option',
      (l) => (l.delegations.russia.opening.territory = 'recognize'),
      'delegations.russia.opening.territory',
      'recognise',
    ],
    [
      'weights that do not sum',
      (l) => (l.delegations.us.weights.force = 1),
      'delegations.us.weights',
    ],
    ['an article without options', (l) => (l.articles[0].options = []), 'articles[0].options'],
    [
      'an article in which nothing can be signed',
      (l) =>
        (l.delegations.ukraine.redLines = l.articles[1].options.map(({ id }: { id: string }) => ({
          article: l.articles[1].id,
          option: id,
          why: 'x',
        }))),
      'articles[1].options',
    ],
    [
      'a red line naming nothing',
      (l) => (l.delegations.us.redLines[0].option = 'treatys'),
      'delegations.us.redLines[0].option',
      'treaty',
    ],
    ['an unknown source', (l) => (l.articles[0].source = 'defers'), 'articles[0].source', 'defer'],
    ['an id used twice', (l) => (l.sectors[1].id = 'vovchansk'), 'sectors[1].id'],
    [
      'a sentence without a bracket',
      (l) => (l.articles[0].sentence = 'No bracket.'),
      'articles[0].sentence',
    ],
    [
      'an unknown contributor',
      (l) => (l.acts.at(-1).asks = 'contributor-x'),
      `acts[${fresh().acts.length - 1}].asks`,
      'contributor-a',
    ],
    [
      'reversed bounds',
      (l) => (l.contributors[0].willingness = [0.9, 0.1]),
      'contributors[0].willingness',
    ],
    ['a start out of bounds', (l) => (l.war.start.usAid = 7), 'war.start.usAid'],
    ['a date that is none', (l) => (l.calendar.start = '2025-02-30'), 'calendar.start'],
    [
      'an opening across a red line',
      (l) => (l.delegations.us.opening.backing = 'treaty'),
      'delegations.us.redLines[0]',
    ],
    [
      'a share that is none',
      (level) => {
        level.articles[1].options[0].effects = { pullbackKm: -100 };
      },
      'articles[1].options[0].effects.pullbackKm',
      undefined,
    ],
    [
      'a meter beyond what the model reads',
      (level) => {
        level.war.bounds.longRange = [-3, 1];
      },
      'war.bounds.longRange',
      undefined,
    ],
    [
      'an army next to nothing',
      (level) => {
        level.war.bounds.ukrainianArmyThousand = [1e-300, 800];
      },
      'war.bounds.ukrainianArmyThousand',
      undefined,
    ],
    [
      'a negative weight',
      (level) => {
        const { weights } = level.delegations.us;
        weights.territory += weights.force + 10;
        weights.force = -10;
      },
      'delegations.us.weights.force',
      undefined,
    ],
  ];
  it.each([...cases])('%s is found', (_, plant, path, nearest) => {
    const level = fresh();
    plant(level);
    const parsed = parseLevel(level);
    expect(parsed.ok).toBe(false);
    const faults = parsed.ok ? [] : parsed.faults;
    const found = faults.find((fault) => fault.path === path);
    expect(found).toBeDefined();
    expect(found!.nearest).toBe(nearest);
    expect(found!.message.length).toBeGreaterThan(0);
  });

  it('are reported all at once', () => {
    const level = fresh();
    level.articles[3].options[1].effects.usPlege = 1;
    level.acts[0].party = 'ukrain';
    level.calendar.rounds = -1;
    delete level.war.bounds.tempo;
    const parsed = parseLevel(level);
    expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path).sort()).toEqual([
      'acts[0].party',
      'articles[3].options[1].effects.usPlege',
      'calendar.rounds',
      'war.bounds.tempo',
    ]);
  });

  it('are reported all at once, of shape and of what must agree with what', () => {
    const level = fresh();
    level.calendar.rounds = 'x';
    level.acts[0].source = 'nope';
    level.acts[1].party = 'ukrain';
    level.delegations.us.opening.force = 'treatys';
    level.delegations.us.weights.force = 1;
    level.events[0].title = 5;
    expect(pathsOf(level)).toEqual([
      'acts[0].source',
      'acts[1].party',
      'calendar.rounds',
      'delegations.us.opening.force',
      'delegations.us.weights',
      'events[0].title',
    ]);
  });

  it.each<[string, Break, string]>([
    ['an id', (l) => (l.articles[0].id = 'Bad id'), 'articles[0].id'],
    ['a list', (l) => (l.articles = 'none'), 'articles'],
    ['a weight', (l) => (l.delegations.us.weights.force = '8'), 'delegations.us.weights.force'],
    ['a cover', (l) => (l.sectors[0].cover = null), 'sectors[0].cover'],
    ['a bound', (l) => (l.war.bounds.tempo[1] = '2'), 'war.bounds.tempo[1]'],
    ['the only effect of an act', (l) => (l.acts[0].changes = 1), 'acts[0].changes'],
    ['a delegation', (l) => (l.delegations.us = []), 'delegations.us'],
    ['options', (l) => (l.articles[0].options = {}), 'articles[0].options'],
  ])('%s of the wrong shape is one fault: what depends on it is passed over', (_, plant, path) => {
    const level = fresh();
    plant(level);
    const paths = pathsOf(level);
    expect(paths.filter((each) => !each.startsWith(path))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('very many are counted, and the first 200 listed', () => {
    const level = {
      ...fresh(),
      ...Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`x${at}`, at])),
    };
    const parsed = parseLevel(level);
    expect(parsed).toMatchObject({ ok: false, total: 300 });
    const faults = parsed.ok ? [] : parsed.faults;
    expect(faults.length).toBe(201);
    expect(faults[200]).toEqual({ path: '', code: 'more-faults', message: 'and 100 more' });
  });

  it('a key written twice is told with its line', () => {
    const text = mainLevelText().replace('{', '{"calendar": {"rounds": -5},\n');
    expect(parseLevelText(text)).toMatchObject({
      ok: false,
      faults: [{ path: 'calendar', code: 'duplicate-key', message: 'written again on line 8' }],
    });
  });

  it.each<[string, string]>([
    ['"weights": {', 'delegations.ukraine.weights.__proto__'],
    ['"sources": {', 'sources.__proto__'],
    ['"calendar": {', 'calendar.__proto__'],
  ])('a prototype after %s is told with its path', (before, path) => {
    const text = mainLevelText().replace(before, `${before}"__proto__": 5, `);
    expect(parseLevelText(text)).toMatchObject({
      ok: false,
      faults: [{ path, code: 'unknown-key' }],
    });
  });

  it('text that is not JSON is refused with line and column', () => {
    expect(parseLevelText('{"a":\n [1,}')).toMatchObject({
      ok: false,
      faults: [{ path: 'line 2, column 5', code: 'not-json' }],
    });
  });
});

/** The main level with its first article under another name, here alone. */
function articleNamed(id: string) {
  const level = fresh();
  level.articles[0].id = id;
  return level;
}

describe('the nearest valid name', () => {
  const given = (plant: (level: Broken) => void) => {
    const level = fresh();
    plant(level);
    const parsed = parseLevel(level);
    return parsed.ok ? [] : parsed.faults.map(({ nearest }) => nearest);
  };
  it.each<[string, (level: Broken) => void, string | undefined]>([
    ['lacks its unit', (l) => (l.sectors[0].lenght = 5), 'lengthKm'],
    ['has another word here', (l) => (l.acts[0].effects = {}), 'changes'],
    ['and there', (l) => (l.articles[0].options[0].changes = {}), 'effects'],
    ['is of this table', (l) => (l.war.start.tempoo = 1), 'tempo'],
    [
      'is not of another table',
      (l) => (l.articles[0].options[0].effects = { tempo: 1 }),
      undefined,
    ],
    ['is not of another place', (l) => (l.sectors[0].weights = 5), undefined],
    ['is never the same', (l) => (l.acts[0].sectors = []), undefined],
    ['is not a word without a letter in common', (l) => (l.sectors[0].x = 5), undefined],
    ['is nothing for an empty name', (l) => (l.calendar[''] = 5), undefined],
  ])('%s', (_, plant, nearest) => {
    expect(given(plant)).toEqual([nearest]);
  });
});

describe('hostile levels', () => {
  it.each([
    ['and never closed', '['.repeat(1_000_000)],
    ['and closed again', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ])('text nested beyond any reader %s is refused with line and column', (_, text) => {
    expect(parseLevelText(text)).toMatchObject({
      ok: false,
      faults: [{ path: 'line 1, column 25', code: 'too-deep' }],
    });
  });

  it('never throw, whatever is put where', () => {
    const paths: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]) => {
      if (path.length > 0) paths.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const key of Object.keys(value)) {
        walk((value as Record<string, unknown>)[key], [
          ...path,
          Array.isArray(value) ? Number(key) : key,
        ]);
      }
    };
    walk(fresh(), []);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }), (path, value) => {
        const level = fresh();
        let at: Broken = level;
        for (const key of path.slice(0, -1)) at = at[key];
        at[path[path.length - 1]!] = value;
        const parsed = parseLevel(level);
        expect(typeof parsed.ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['an article called constructor', articleNamed('constructor')],
    ['half a character', { ...fresh(), title: '\ud800' }],
    ['deep nesting', JSON.parse(`${'['.repeat(400)}${']'.repeat(400)}`)],
    ['a prototype', JSON.parse('{"__proto__": {"ok": true}, "constructor": 1}')],
    ['nothing', null],
    ['a number', 7],
    ['a list', []],
  ])('%s is refused', (_, value) => {
    expect(parseLevel(value)).toMatchObject({ ok: false });
  });
});
