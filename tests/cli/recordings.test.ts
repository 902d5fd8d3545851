import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvParse } from 'd3-dsv';
import {
  addNote,
  compareRuns,
  formatRecording,
  makeLink,
  parseRecording,
  type Recording,
} from '../../src/replay/index.ts';
import { InputError } from '../../src/cli/input.ts';
import { fork, type ForkOptions } from '../../src/cli/recordings/fork.ts';
import { mainLevel } from '../fixtures/level.ts';
import { MAIN, ownFolder, programIn } from '../fixtures/program.ts';
import { opened, recordOf } from '../fixtures/recorded.ts';

const folder = ownFolder();
const cli = programIn(folder);

const json = (...args: readonly string[]) => {
  const run = cli(...args, '--json');
  return { status: run.status, value: run.stdout === '' ? null : JSON.parse(run.stdout) };
};

const level = mainLevel();
const noted = addNote(recordOf(level, 'smoke/12'), { turn: 3, text: 'Why so late?', by: 'T' });
if (!noted.ok) throw new Error(noted.fault.code);
const recording = noted.value;
const link = makeLink(level, recording);
const file = join(folder, 'run.json');
writeFileSync(file, formatRecording(recording));

const stored = (name: string): Recording => {
  const parsed = parseRecording(readFileSync(join(folder, name), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.fault.code);
  return parsed.value;
};

describe('replay', () => {
  it('reads a link as it reads a file, and makes one', () => {
    const { value } = json('replay', 'run.json', '--link', '--notes');
    const { hashes } = recording;
    const sound = { ok: true, turns: hashes.length, hash: hashes.at(-1) };
    expect(value).toEqual({ ...sound, link, notes: recording.notes });
    expect(json('replay', `https://example.org/#/replay/${link}`).value).toEqual(sound);
    expect(cli('replay', link, '--link').stdout).toBe(`${link}\n`);
    expect(cli('replay', link, '--notes').stdout).toBe('Turn 3, T: Why so late?\n');
  });

  it('says what is wrong with a link', () => {
    expect(json('replay', link.slice(0, 200))).toEqual({
      status: 2,
      value: { ok: false, turn: 0, code: 'link/damaged', message: expect.any(String) },
    });
    expect(cli('replay', `B${link.slice(1)}`).stderr).toMatch(/^error: The link .+\.\n$/);
  });

  it('shows a turn, whole or as a delegation could see it', () => {
    const quarter = opened(level, recording).turns.find((turn) => turn.quarter === 2)!.turn;
    const { value } = json('replay', 'run.json', '--turn', `${quarter}`);
    expect(value.turn).toMatchObject({ turn: quarter, kind: 'quarter', quarter: 2, as: null });
    const parties = new Set(value.turn.decisions.map(({ party }: { party: string }) => party));
    expect([...parties].toSorted()).toEqual(['coalition', 'russia', 'ukraine', 'us']);
    const seen = json('replay', 'run.json', '--turn', `${quarter}`, '--as', 'us').value.turn;
    for (const { party } of seen.decisions) expect(party).toBe('us');
    const { stdout } = cli('replay', 'run.json', '--turn', `${quarter}`);
    expect(stdout).toMatch(/^Quarter 2 \(turn \d+ of \d+\)\nDecisions:\n {2}\w+/);
  });

  it('writes tables of events, whole, and over others of their kind alone', () => {
    const write = () => cli('replay', 'run.json', '--csv', 'e.csv', '--dictionary', 'd.csv');
    expect([write().status, write().status]).toEqual([0, 0]);
    const events = csvParse(readFileSync(join(folder, 'e.csv'), 'utf8').trimEnd());
    const columns = csvParse(readFileSync(join(folder, 'd.csv'), 'utf8').trimEnd());
    expect(columns.map(({ name }) => name)).toEqual(events.columns);
    expect(events).toHaveLength(opened(level, recording).happenings.length);
    const refused = cli('replay', 'run.json', '--csv', 'run.json');
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(stored('run.json')).toEqual(recording);
    expect(cli('replay', 'run.json', '--tidy', 'e.json').status).toBe(0);
    const tidy = JSON.parse(readFileSync(join(folder, 'e.json'), 'utf8'));
    expect(tidy.recording).toEqual(recording);
  });
});

describe('fork', () => {
  it('plays on from a turn under the same luck and records that', () => {
    const made = json('fork', 'run.json', '--turn', '9', '--record', 'same.json');
    expect(made.status).toBe(0);
    expect(made.value).toMatchObject({
      turns: recording.hashes.length,
      hash: recording.hashes.at(-1),
      forkedFrom: { check: recording.checks.at(-1), turn: 9 },
      anew: [],
    });
    expect(stored('same.json').hashes).toEqual(recording.hashes);
  });

  it('changes a decision, given as JSON, and takes over seats', () => {
    const text = { force: 'full', backing: 'none' };
    const decide = JSON.stringify([{ type: 'table', party: 'us', text }]);
    const made = cli('fork', link, '--turn', '4', '--decide', decide, '--record', 'other.json');
    expect(made).toMatchObject({ status: 0, stderr: '' });
    const compared = compareRuns(opened(level, recording), opened(level, stored('other.json')));
    expect(compared.first).toMatchObject({ kind: 'decision', turn: 4, party: 'us' });
    const person = ['--seat', 'us=person', '--stop', '--record', 'left.json'];
    const left = json('fork', 'run.json', '--turn', '4', ...person);
    expect(left.value).toMatchObject({ turns: 4, outcome: null });
    expect(stored('left.json').seats.us).toBe('person');
  });

  it.each<[string, Partial<ForkOptions>, RegExp]>([
    ['a turn that is not', { turn: '99' }, /--turn is “99”/],
    ['no number', { turn: '1e1' }, /--turn is “1e1”/],
    ['an unknown seat', { seat: ['usa=broker'] }, /Did you mean “us”/],
    ['a strategy that is none', { seat: ['us=brokr'] }, /Did you mean “broker”/],
    ['an unknown way to keep', { keep: 'some' }, /all, persons, none/],
    ['what is no JSON', { decide: '[{' }, /not JSON/],
    ['no list', { decide: '{}' }, /list of actions/],
    ['no action', { decide: '[{"type":"x"}]' }, /\[0\]\.type/],
    ['a further key', { decide: '[{"type":"ready","party":"us","x":1}]' }, /\[0\]\.x/],
    [
      'what only the host does',
      { decide: '[{"type":"inject","event":"oil-price"}]' },
      /“inject”, which is no delegation’s decision/,
    ],
    ['nobody', { decide: '[{"type":"ready","party":"nato"}]' }, /“nato” is not known/],
    [
      'an option that is none',
      { decide: '[{"type":"table","party":"us","text":{"force":"ful"}}]' },
      /Did you mean “full”/,
    ],
    [
      'what the rules refuse',
      { decide: '[{"type":"walk-out","party":"us"}]' },
      /talks\/not-required/,
    ],
  ])('refuses %s in a sentence, and writes nothing', (_, options, words) => {
    const record = join(folder, 'none.json');
    const attempt = () => fork(file, { turn: '4', keep: 'all', record, ...options });
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(words);
    expect(readdirSync(folder)).not.toContain('none.json');
  });

  it.skipIf(process.platform === 'win32')(
    'leaves nothing half-written where there is no room',
    () => {
      const before = readFileSync(file, 'utf8');
      const files = readdirSync(folder);
      // No file may grow beyond four kilobytes or so.
      const line = 'ulimit -f 4; exec "$1" "$2" fork run.json --turn 14 --record run.json';
      const { status, stderr } = spawnSync('sh', ['-c', line, 'sh', process.execPath, MAIN], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(status).toBe(2);
      expect(stderr).toMatch(/^error: .+ cannot be written: .+\.\n$/);
      expect(readFileSync(file, 'utf8')).toBe(before);
      expect(readdirSync(folder)).toEqual(files);
    },
  );
});

describe('diff', () => {
  it('finds no difference in a run and itself', () => {
    expect(cli('diff', 'run.json', link).stdout).toBe('The two runs are the same.\n');
    expect(json('diff', 'run.json', 'run.json').value).toEqual({
      setup: [],
      first: null,
      turns: [],
    });
  });

  it('tells where two runs part and what differs from then on', () => {
    const decide = '[{"type":"consent","party":"ukraine","granted":false}]';
    cli('fork', 'run.json', '--turn', '14', '--decide', decide, '--record', 'refused.json');
    const { stdout } = cli('diff', 'run.json', 'refused.json');
    expect(stdout).toMatch(/^They part at turn 14: ukraine: .+ → refuses consent\.\n/);
    expect(stdout).toMatch(/troops in \w+/);
    expect(stdout).toMatch(/chance of a strike or offensive [\d.]+ % → [\d.]+ %/);
    const whole = compareRuns(opened(level, recording), opened(level, stored('refused.json')));
    expect(json('diff', 'run.json', 'refused.json').value).toEqual(
      JSON.parse(JSON.stringify(whole)),
    );
  });

  it.each([
    ['a missing file', ['run.json', 'nowhere.json']],
    ['one run alone', ['run.json']],
    ['a damaged link', ['run.json', link.slice(1)]],
  ])('ends with 2 on %s', (_, args) => {
    expect(cli('diff', ...args).status).toBe(2);
  });
});
