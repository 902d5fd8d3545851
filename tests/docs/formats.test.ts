import { existsSync, readdirSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseLevelText, parseWords } from '../../src/content/index.ts';
import { levelSchema } from '../../src/content/schema.ts';
import { EFFECTS, METERS, type Level } from '../../src/engine/index.ts';
import { readHead } from '../../src/cli/lab/head.ts';
import { columnsOf } from '../../src/lab/index.ts';
import { loadBaseMap, type LevelMap } from '../../src/map/bases.ts';
import { readCases, readEfg } from '../../src/model/index.ts';
import { makeLink, makeRecording, parseLink, parseRecording } from '../../src/replay/index.ts';
import { archive, openMaterial } from '../../src/session/export/index.ts';
import { Classroom } from '../fixtures/classroom.ts';
import { blocksIn, placeOf, tableAfter, textOf } from './markdown.ts';

const FORMATS = textOf('docs/formats.md');
const BLOCKS = blocksIn(FORMATS);
const LEVEL_TEXT = textOf('levels/first-talks/level.json');
const level = levelFrom(LEVEL_TEXT);

function levelFrom(text: string): Level {
  const parsed = parseLevelText(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.level;
}

/** The only example of a kind. */
function exampleOf(kind: string): string {
  const found = BLOCKS.filter((block) => block.kind === kind);
  expect(found).toHaveLength(1);
  return found[0]!.text;
}

/** What stands in backquotes between two phrases of the page. */
function namesBetween(from: string, to: string): readonly string[] {
  const start = FORMATS.indexOf(from);
  const end = FORMATS.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`“${from}” to “${to}” is not on the page`);
  return [...FORMATS.slice(start, end).matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
}

describe('examples of formats', () => {
  it.each(['articles', 'acts', 'contributors', 'sectors', 'events'] as const)(
    '%s fit into a level',
    (part) => {
      const example = JSON.parse(exampleOf(`json ${part}`)) as { readonly id: string };
      const given = JSON.parse(LEVEL_TEXT) as Record<typeof part, { readonly id: string }[]>;
      const at = given[part].findIndex(({ id }) => id === example.id);
      expect(at).toBeGreaterThanOrEqual(0);
      given[part][at] = example;
      expect(levelFrom(JSON.stringify(given))[part][at]).toEqual(example);
    },
  );

  it('words are those of the level, as far as they go', () => {
    const parsed = parseWords(level, exampleOf('json words'));
    const faults = parsed.ok ? [] : parsed.faults;
    expect(faults.filter(({ code }) => code !== 'missing-word')).toEqual([]);
  });

  it('the ground is a base map that there is, as every level’s', async () => {
    const example = JSON.parse(exampleOf('json map')) as LevelMap;
    const given = readdirSync(placeOf('levels')).flatMap((id) => {
      const path = `levels/${id}/map.json`;
      return existsSync(placeOf(path)) ? [JSON.parse(textOf(path)) as LevelMap] : [];
    });
    const stated = namesBetween('`base` names', '; how one is made').slice(1);
    for (const map of [example, ...given]) {
      expect(stated).toContain(map.base);
      expect(Object.keys(example)).toEqual(expect.arrayContaining(Object.keys(map)));
      await expect(loadBaseMap(map, 'en')).resolves.toBeDefined();
    }
  });

  it('the recording plays', () => {
    const parsed = parseRecording(exampleOf('json recording'));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
    const { seed, seats, russiaTests, actions, notes } = parsed.value;
    const again = makeRecording(level, seed, seats, russiaTests, actions, { notes: notes! });
    // Hashes are those of the day on which the page was written: levels go on being mended.
    const { level: named, hashes, checks } = parsed.value;
    expect(named.id).toBe(level.id);
    for (const hash of [named.hash, ...hashes, ...checks]) expect(hash).toMatch(/^[0-9a-f]{16}$/);
    const { level: now, hashes: states, checks: covers } = again;
    expect({ ...parsed.value, level: now, hashes: states, checks: covers }).toEqual(again);
  });

  it('a link is built as it says', () => {
    const parsed = parseRecording(exampleOf('json recording'));
    if (!parsed.ok) throw new Error(parsed.fault.code);
    const { seed, seats, russiaTests, actions } = parsed.value;
    const recording = makeRecording(level, seed, seats, russiaTests, actions);
    const link = makeLink(level, recording);
    expect(Buffer.from(link, 'base64url')[0]).toBe(1);
    for (const address of [link, `https://example.org/page/#/replay?game=${link}`]) {
      const read = parseLink(() => level, address);
      expect(read.ok && read.value).toEqual(recording);
    }
  });

  it('the head of a part is one', () => {
    expect(readHead('example', exampleOf('json part').trim())).toMatchObject({ last: 500 });
  });

  it('the game for Gambit and the past cases are read', () => {
    const game = readEfg(exampleOf('efg'));
    expect(game.ok && game.game.nodes.length).toBe(5);
    const cases = readCases(exampleOf('csv'));
    expect(cases.ok && cases.cases.map(({ id }) => id)).toEqual(['undof_1974', 'minsk2_2015']);
  });

  it('all are of a kind that is read here', () => {
    const kinds = new Set(BLOCKS.map(({ kind }) => kind));
    const read = [
      'articles',
      'acts',
      'contributors',
      'sectors',
      'events',
      'words',
      'map',
      'recording',
      'part',
    ];
    expect([...kinds].sort()).toEqual(
      ['csv', 'efg', 'sh', ...read.map((kind) => `json ${kind}`)].sort(),
    );
  });
});

describe('names of formats', () => {
  it('effects and meters are all there are', () => {
    expect(namesBetween('Effects of options:', 'An option with')).toEqual(EFFECTS);
    expect(namesBetween('Meters:', 'A contributor, a sector')).toEqual(METERS);
  });

  it('keys of a level are all there are', () => {
    const rows = tableAfter(FORMATS, '### `level.json`').slice(1);
    const keys = rows.flatMap(([cell]) => [...cell!.matchAll(/`(\w+)`/g)].map(([, key]) => key!));
    expect(keys).toEqual(expect.arrayContaining(Object.keys(level)));
    for (const key of keys) expect(Object.keys(levelSchema.shape)).toContain(key);
  });

  it('keys of a recording are all there are', () => {
    const keys = tableAfter(FORMATS, '## Recordings')
      .slice(1)
      .flatMap(([cell]) => [...cell!.matchAll(/`(\w+)`/g)].map(([, key]) => key!));
    const example = JSON.parse(exampleOf('json recording')) as object;
    expect(keys.sort()).toEqual([...Object.keys(example), 'forkedFrom'].sort());
  });

  it('columns of the lab are there', () => {
    const columns = columnsOf(level, { series: 'lab', vary: [] }, []).map(({ name }) => name);
    for (const name of namesBetween('Columns: `cell`', 'and the like')) {
      if (name === 'tests_SECTOR') expect(columns).toContain('tests_north');
      else expect(columns).toContain(name);
    }
  });

  it('files of a session are those of its archive', () => {
    const room = new Classroom(level, { tables: 1 });
    const files = Object.keys(unzipSync(archive(openMaterial(level, room.entries))));
    const top = files.map((name) => name.replace(/\/.*/, '/'));
    const stated = tableAfter(FORMATS, '## Files of a session')
      .slice(1)
      .map(([cell]) => cell!.replaceAll('`', ''));
    expect(stated.sort()).toEqual([...new Set(top)].sort());
  });
});
