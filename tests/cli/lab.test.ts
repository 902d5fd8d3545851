import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, it } from 'vitest';
import { InputError } from '../../src/cli/input.ts';
import { labInputs, labPresets } from '../../src/cli/lab/lists.ts';
import { labMerge } from '../../src/cli/lab/merge.ts';
import { labRun, type LabRunOptions } from '../../src/cli/lab/run.ts';
import { MAIN, ownFolder, programIn } from '../fixtures/program.ts';

const folder = ownFolder();

const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');

const program = programIn(folder);
const cli = (...args: readonly string[]) => program('lab', ...args);

/** Its commands in this process: a start of the program for each takes longer than what it does. */
const run = (options: Partial<LabRunOptions>) =>
  labRun({ worlds: '10', series: 'lab', jobs: '1', ...options });
const PAIR = { preset: 'bluff', worlds: '40' } as const;
/** The same as arguments, by two workers. */
const PAIR_ARGUMENTS = ['run', '--preset', 'bluff', '--worlds', '40', '--jobs', '2'];
let single: string;

beforeAll(async () => {
  await run({ ...PAIR, out: at('single.csv') });
  single = read('single.csv');
}, 60_000);

describe('lab run', () => {
  it('writes a row for each world, and nothing else is left', () => {
    const [head, ...rows] = single.trimEnd().split('\n');
    expect(head).toMatch(/^cell,world,seed,article_backing,force_thousand,outcome,cause,/);
    expect(rows.map((row) => row.split(',').slice(0, 3).join())).toEqual(
      Array.from(
        { length: 80 },
        (_, unit) => `${Math.floor(unit / 40)},${unit % 40},lab/${unit % 40}`,
      ),
    );
    expect(readdirSync(folder)).toEqual(['single.csv']);
  });

  it('says what they came to, the same by workers as by one alone', async () => {
    const alone = JSON.parse(await run({ preset: 'bluff', worlds: '20', json: true }));
    const workers = cli('run', '--preset', 'bluff', '--worlds', '20', '--json', '--jobs', '3');
    expect(workers).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(workers.stdout)).toEqual(alone);
    expect(alone.hash).toMatch(/^[0-9a-f]{16}$/);
    expect(alone.cells).toHaveLength(2);
    expect(alone.cells[0]).toMatchObject({ values: ['none', 20], worlds: 20 });
    const { difference } = alone.pairs[0].comparisons.find(
      (each: { measure: string }) => each.measure === 'held',
    );
    expect(difference.low).toBeLessThanOrEqual(difference.value);
  });

  it('writes Parquet with the same figures', async () => {
    const out = at('single.parquet');
    expect(await run({ ...PAIR, out, summary: true })).toContain('treaty');
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(out) });
    const lines = rows.map((row) => Object.values(row).map(String).join(','));
    expect(`${Object.keys(rows[0]!).join(',')}\n${lines.join('\n')}\n`).toBe(single);
    // Its own tables are replaced, whatever they hold.
    await run({ ...PAIR, worlds: '1', out });
  });

  it('begins with whole games, a text or a turn of a recording', async () => {
    const { text } = JSON.parse(labPresets({ level: 'march-2025', json: true }))[0];
    writeFileSync(at('text.json'), JSON.stringify(text));
    const pairs = Object.entries(text).map((pair) => pair.join('='));
    spawnSync(process.execPath, [MAIN, 'run', '--seed', '7', '--record', at('game.json')]);
    const vary = ['effect/usPledge=0:1:3', 'force/thousand=5,50'];
    for (const [options, cells] of [
      [{ vary: ['seat/us=broker,conceder'] }, 2],
      [{ text: at('text.json'), vary }, 6],
      [{ text: pairs.join(',') }, 1],
      [{ recording: at('game.json'), turn: '3' }, 1],
    ] as const) {
      const found = JSON.parse(await run({ worlds: '2', json: true, ...options }));
      expect(found.cells).toHaveLength(cells);
    }
  });

  it('lists inputs and presets', () => {
    const inputs = JSON.parse(labInputs({ level: 'march-2025', json: true }));
    expect(inputs[0]).toMatchObject({ id: 'force/thousand', needsText: true });
    expect(cli('presets').stdout).toContain('porcupine');
  });
});

describe('shards', () => {
  beforeAll(async () => {
    for (const shard of [1, 2, 3]) {
      await run({ ...PAIR, shard: `${shard}/3`, out: at(`${shard}.part`) });
    }
    await run({ preset: 'minerals', worlds: '2', shard: '1/1', out: at('other.part') });
    const second = read('2.part').trimEnd().split('\n');
    writeFileSync(at('cut.part'), `${second.slice(0, -3).join('\n')}\n`);
    writeFileSync(at('changed.part'), `${second.with(4, second[5]!).join('\n')}\n`);
  }, 60_000);

  it('merge to the single run, to the byte', () => {
    const parts = ['3.part', '1.part', '2.part'].map(at);
    const told = labMerge(parts, { out: at('merged.csv'), json: true });
    expect(read('merged.csv')).toBe(single);
    expect(JSON.parse(told).cells[1].worlds).toBe(40);
  });

  it.each([
    ['a part that is missing', ['1.part', '3.part'], 'lab/units-missing'],
    ['a part twice', ['1.part', '2.part', '2.part', '3.part'], 'lab/units-twice'],
    ['what is no part', ['1.part', 'single.csv', '3.part'], 'lab/not-a-part'],
    ['what is not there', ['nowhere.part'], 'file/unreadable'],
    ['another experiment', ['1.part', 'other.part'], 'lab/other-experiment'],
    ['a part that was cut', ['1.part', 'cut.part', '3.part'], 'lab/short-part'],
    ['a part that was changed', ['1.part', 'changed.part', '3.part'], 'lab/damaged-part'],
  ])('refuse %s', (_, parts, code) => {
    const merge = () => labMerge(parts.map(at), { out: at('refused.csv') });
    expect(merge).toThrow(expect.objectContaining({ code }));
    expect(existsSync(at('refused.csv'))).toBe(false);
  });
});

describe('a run that was stopped', () => {
  /** Start a run in a process of its own, and kill it once its journal is so long. */
  async function killAt(bytes: number, args: readonly string[], journal: string): Promise<void> {
    const child = spawn(process.execPath, [MAIN, 'lab', ...args], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    for (let waited = 0; waited < 30_000 && child.exitCode === null; waited += 5) {
      if (existsSync(journal) && statSync(journal).size >= bytes) break;
      await wait(5);
    }
    child.kill('SIGKILL');
    await ended;
  }

  it('goes on where it was killed, and ends in the same file', async () => {
    const out = at('killed.csv');
    const journal = `${out}.part`;
    // As soon as there is a journal, and in the midst.
    for (const bytes of [1, 5_000]) {
      await killAt(bytes, [...PAIR_ARGUMENTS, '--out', out], journal);
      expect(existsSync(out)).toBe(false);
      // What it may have been writing when it ended.
      appendFileSync(journal, '1,3,lab/3,treaty,2');
    }
    await run({ ...PAIR, out });
    expect(read('killed.csv')).toBe(single);
    expect(existsSync(journal)).toBe(false);
  });

  it('is not taken up by another experiment', async () => {
    const part = read('1.part');
    writeFileSync(at('busy.csv.part'), part);
    await expect(run({ ...PAIR, series: 'other', out: at('busy.csv') })).rejects.toMatchObject({
      code: 'lab/other-journal',
    });
    expect(read('busy.csv.part')).toBe(part);
  });

  it.skipIf(process.platform === 'win32')('keeps its journal where the disk is full', async () => {
    // No file may grow beyond a few blocks: writing then fails as on a full disk.
    const shell = 'ulimit -f 8; exec "$0" "$@"';
    const args = ['-c', shell, process.execPath, MAIN, 'lab', ...PAIR_ARGUMENTS];
    const { status, stderr } = spawnSync('sh', [...args, '--out', at('full.csv')], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^error: .*full\.csv\.part cannot be written: .+ goes on from there\.\n$/,
    );
    const left = readdirSync(folder).filter((name) => name.includes('full.csv'));
    expect(left).toEqual(['full.csv.part']);
    await run({ ...PAIR, out: at('full.csv') });
    expect(read('full.csv')).toBe(single);
  });
});

describe('bad input is refused in a sentence', () => {
  const notes = at('notes.csv');
  beforeAll(() => writeFileSync(notes, 'mine\n'));

  it.each<[string, Partial<LabRunOptions>]>([
    ['lab/unknown-preset', { preset: 'blufff' }],
    ['lab/two-starts', { preset: 'bluff', text: 'force=none' }],
    ['lab/preset-varies', { preset: 'bluff', vary: ['seat/us=broker'] }],
    ['lab/no-turn', { recording: 'game.json' }],
    ['file/missing', { recording: 'nowhere.json', turn: '1' }],
    ['lab/unknown-input', { vary: ['seat/france=broker'] }],
    ['lab/no-values', { vary: ['seat/us'] }],
    ['lab/value', { vary: ['meter/longRange=2'] }],
    ['lab/value', { vary: ['meter/longRange=much'] }],
    ['count/invalid', { vary: ['meter/longRange=0:1:0'] }],
    ['lab/input-needs-text', { vary: ['force/thousand=10'] }],
    ['lab/same-input', { vary: ['seat/us=broker', 'seat/us=conceder'] }],
    ['lab/too-many-inputs', { vary: ['seat/us=broker', 'seat/russia=x', 'seat/ukraine=x'] }],
    ['lab/text', { text: 'force=none' }],
    ['lab/unknown-option', { text: 'force=army' }],
    ['lab/unknown-article', { text: 'forces=none' }],
    ['lab/article-twice', { text: 'force=none,force=none' }],
    ['count/invalid', { worlds: '0' }],
    ['lab/too-large', { worlds: '1000000', vary: ['meter/longRange=0:1:11'] }],
    ['lab/series', { series: 'a,b' }],
    ['lab/shard', { shard: '3/2', out: 'x.part' }],
    ['lab/shard-out', { shard: '1/2' }],
    ['lab/shard-summary', { shard: '1/2', out: 'x.part', summary: true }],
    ['count/invalid', { jobs: '0' }],
    ['lab/other-kind', { out: 'worlds.xlsx' }],
    ['file/not-replaced', { out: notes }],
    ['file/not-written', { out: '/dev/null/worlds.csv' }],
    ['file/not-written', { out: at('no/where.csv') }],
  ])('%s: %j', async (code, options) => {
    const refused = await run(options).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(InputError);
    expect(refused).toMatchObject({ code, message: expect.stringMatching(/^.{10,}[.?]$/) });
    // Each code has its words.
    expect((refused as InputError).message).not.toContain(code);
    expect(read('notes.csv')).toBe('mine\n');
  });

  it('on the command line ends with 2, and says how large a grid may be', () => {
    const grid = ['--worlds', '1000000', '--vary', 'meter/longRange=0:1:11'];
    const { status, stdout, stderr } = cli('run', ...grid);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error: .*11000000 worlds .* more than the \d+ .*\n$/);
  });
});
