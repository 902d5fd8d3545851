import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { levelSchemaText } from '../../src/cli/level/schema.ts';
import { EFFECTS, METERS } from '../../src/engine/index.ts';
import { ownFolder, programIn } from '../fixtures/program.ts';

const folder = ownFolder();
const cli = programIn(folder);

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** The schema at a path of keys; lists are stepped into. */
function at(schema: Schema, ...keys: readonly string[]): Schema {
  return keys.reduce((inner, key) => {
    const found = (inner.items ?? inner).properties?.[key];
    if (!found) throw new Error(`no “${key}”`);
    return found;
  }, schema);
}

describe('the schema of levels', () => {
  const file = new URL('../../levels/level.schema.json', import.meta.url);

  it('is as the program has it (npm run -s cli -- level schema > levels/level.schema.json)', () => {
    expect(readFileSync(file, 'utf8')).toBe(`${levelSchemaText()}\n`);
  });

  it('says what keys mean, in the words of the program', () => {
    const schema = JSON.parse(levelSchemaText()) as Schema;
    const delegation = schema.definitions!['delegation']!;
    expect(at(schema, 'minutes').description).toBe('How long a game takes alone, about.');
    expect(at(schema, 'calendar', 'rounds').description).toMatch(/^Rounds of talks/);
    expect(at(schema, 'sectors', 'cover').description).toMatch(/^How much a soldier covers here/);
    expect(at(delegation, 'worth').description).toMatch(/0…100/);
    expect(at(delegation, 'sheet', 'intelligence', 'confidence').description).toMatch(/0…1/);
    for (const meter of METERS) {
      expect(at(schema, 'war', 'start', meter).description).toBeTruthy();
    }
    for (const effect of EFFECTS) {
      const path = ['articles', 'options', 'effects', effect];
      expect(at(schema, ...path).description).toBeTruthy();
    }
  });
});

describe('a level of one’s own by the command line', () => {
  const path = join(folder, 'my-war');
  const inFolder = (name: string) => join(path, name);

  it('is made, checked, played and put into one file', () => {
    expect(cli('level', 'new', 'my-war')).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(path).sort()).toEqual(['level.json', 'line.json', 'notes.md']);
    expect(JSON.parse(readFileSync(inFolder('level.json'), 'utf8'))).toMatchObject({
      $schema: expect.stringMatching(/levels\/level\.schema\.json$/),
      id: 'my-war',
      title: 'My war',
    });
    const checked = cli('level', 'check', 'my-war');
    expect(checked.status).toBe(0);
    expect(checked.stdout).toMatch(/no fault[\s\S]*60 automatic games: .*held as signed \d+/);
    expect(checked.stdout).not.toContain('Advice');
    const run = cli('run', '--level', 'my-war', '--seed', '7', '--json');
    expect(JSON.parse(run.stdout)).toMatchObject({ level: 'my-war', seed: 7 });
    const bundle = join(folder, 'bundle.json');
    expect(cli('level', 'bundle', 'my-war', '--out', bundle).status).toBe(0);
    expect(cli('level', 'bundle', 'my-war').stdout).toBe(readFileSync(bundle, 'utf8'));
    expect(cli('run', '--level', bundle, '--seed', '7', '--json').stdout).toBe(run.stdout);
    expect(cli('level', 'check', bundle, '--json')).toMatchObject({ status: 0, stdout: '[]\n' });
  });

  it('is not written over what is there', () => {
    const before = readFileSync(inFolder('level.json'), 'utf8');
    writeFileSync(join(folder, 'bundle-note.json'), 'a note');
    expect(cli('level', 'new', 'my-war').stderr).toMatch(/exists, so it is left as it is/);
    expect(cli('level', 'new', 'march-2025').stderr).toMatch(/There is a level “march-2025”/);
    expect(cli('level', 'new', '../My War').stderr).toMatch(/cannot be the id of a level/);
    expect(cli('level', 'new', 'nowhere/my-war').stderr).toMatch(/there is no such folder/);
    const bundled = cli('level', 'bundle', 'my-war', '--out', 'bundle-note.json');
    expect(bundled.stderr).toMatch(/is not a level in one file/);
    expect(readFileSync(inFolder('level.json'), 'utf8')).toBe(before);
  });

  it('has the faults of all its files told, each with its file', () => {
    const line = JSON.parse(readFileSync(inFolder('line.json'), 'utf8'));
    line.sectors[1].id = 'nort';
    writeFileSync(inFolder('line.json'), JSON.stringify(line));
    writeFileSync(inFolder('map.json'), '{ "base": "ukrain" }');
    writeFileSync(inFolder('de.json'), '{ "titel": "Mein Krieg" }');
    const { status, stdout } = cli('level', 'check', 'my-war', '--json');
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ file: 'line.json', path: 'sectors[1].id', code: 'other-sector' }),
        expect.objectContaining({ file: 'map.json', path: 'base', nearest: 'ukraine' }),
        expect.objectContaining({ file: 'de.json', path: 'titel', nearest: 'title' }),
        expect.objectContaining({ file: 'de.json', path: 'title', code: 'missing-word' }),
      ]),
    );
    expect(cli('level', 'check', 'my-war').stdout).toContain('line.json, sectors[1].id: sector 2');
  });

  it('is advised where all games end alike', () => {
    cli('level', 'new', 'one-end');
    const file = join(folder, 'one-end', 'level.json');
    const level = JSON.parse(readFileSync(file, 'utf8'));
    level.calendar.rounds = 1;
    writeFileSync(file, JSON.stringify(level));
    const { status, stdout } = cli('level', 'check', 'one-end');
    expect(status).toBe(0);
    expect(stdout).toContain('Advice: they end in 1 way(s)');
  });
});
