import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MAIN, ownFolder, programIn } from '../fixtures/program.ts';

const LEVEL = fileURLToPath(new URL('../../levels/march-2025', import.meta.url));
const folder = ownFolder();

const cli = programIn(folder);
const json = (...args: readonly string[]) => {
  const run = cli(...args, '--json');
  return { status: run.status, value: JSON.parse(run.stdout) };
};

describe('the command line', () => {
  it('runs a game, records it, and replays it to the same hash', () => {
    const file = join(folder, 'game.json');
    const run = json('run', '--level', 'march-2025', '--seed', '7', '--record', file);
    expect(run.status).toBe(0);
    expect(run.value).toEqual({
      level: 'march-2025',
      rulesVersion: '3',
      seed: 7,
      outcome: { kind: expect.any(String), turn: expect.any(Number) },
      hash: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    const replayed = json('replay', file);
    expect(replayed.status).toBe(0);
    expect(replayed.value).toEqual({
      ok: true,
      turns: run.value.outcome.turn,
      hash: run.value.hash,
    });
    expect(json('run', '--level', LEVEL, '--seed', '7').value).toEqual(run.value);
    expect(readdirSync(folder)).toEqual(['game.json']);
  });

  it('replaces a recording, and no file that only speaks of one', () => {
    const file = join(folder, 'kept.json');
    const run = () => cli('run', '--seed', '1', '--record', file).status;
    expect([run(), run()]).toEqual([0, 0]);
    const note = JSON.stringify({ about: JSON.parse(readFileSync(file, 'utf8')) });
    writeFileSync(file, note);
    expect(run()).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe(note);
  });

  it('takes a value that looks like an option where it is written so', () => {
    expect(json('run', '--seed=--json')).toMatchObject({ status: 0, value: { seed: '--json' } });
  });

  it('says at which turn and why a changed recording is refused', () => {
    const file = join(folder, 'changed.json');
    cli('run', '--level', 'march-2025', '--seed', 'x', '--record', file);
    const recording = JSON.parse(readFileSync(file, 'utf8'));
    recording.hashes[2] = '0000000000000000';
    writeFileSync(file, JSON.stringify(recording));
    expect(json('replay', file)).toEqual({
      status: 2,
      value: { ok: false, turn: 3, code: 'replay/diverged', message: expect.any(String) },
    });
  });

  it('checks levels', () => {
    expect(json('level', 'check', LEVEL)).toEqual({ status: 0, value: [] });
    const level = JSON.parse(readFileSync(join(LEVEL, 'level.json'), 'utf8'));
    level.acts[0].party = 'ukrain';
    const file = join(folder, 'level.json');
    writeFileSync(file, JSON.stringify(level));
    expect(json('level', 'check', file)).toMatchObject({
      status: 2,
      value: [{ path: 'acts[0].party', nearest: 'ukraine' }],
    });
  });

  it('lists strategies by seat', () => {
    const { status, value } = json('strategies');
    expect(status).toBe(0);
    expect(Object.keys(value)).toEqual(['ukraine', 'russia', 'us', 'coalition']);
    for (const strategies of Object.values<{ id: string }[]>(value)) {
      expect(strategies.length).toBeGreaterThan(0);
    }
  });

  /** Run it with its streams led elsewhere by a shell. */
  const led = (line: string) =>
    spawnSync('sh', ['-c', line, 'sh', process.execPath, MAIN], { cwd: folder, encoding: 'utf8' });

  it.skipIf(!existsSync('/dev/full'))('says in a line that its output has no room', () => {
    const { status, stderr } = led('"$1" "$2" strategies > /dev/full');
    expect(status).toBe(2);
    expect(stderr).toBe('error: the output cannot be written: the disk is full.\n');
    expect(led('"$1" "$2" replay nowhere.json 2> /dev/full').status).toBe(2);
  });

  it('keeps its exit code when nobody reads what it says', () => {
    expect(
      led('{ sleep 0.2; "$1" "$2" nothing; echo $? > code; } 2>&1 | true; cat code').stdout,
    ).toBe('2\n');
  });

  it.each([['run'], ['replay'], ['level'], ['strategies']])('has help for %s', (command) => {
    const { status, stdout } = cli(command, '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/Usage/);
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['ran']],
    ['an option without its value', ['run', '--seed']],
    ['an option for the value of another', ['run', '--seed', '--json']],
    ['an option for a file', ['run', '--seed', '1', '--record', '--json']],
    ['a seed twice', ['run', '--seed', '1', '--seed=2']],
    ['a level twice', ['run', '--level', 'march-2025', '--level', 'march-2025', '--seed', '1']],
    ['a seed with a tab', ['run', '--seed', 'a\tb']],
    ['a seed with a mark of direction', ['run', '--seed', 'a\u202eb']],
    ['an unknown level', ['run', '--level', 'march-2026', '--seed', '1']],
    [
      'an unknown seat',
      ['run', '--level', 'march-2025', '--seed', '1', '--seat', 'rusia=attrition'],
    ],
    [
      'an unknown strategy',
      ['run', '--level', 'march-2025', '--seed', '1', '--seat', 'russia=atrition'],
    ],
    [
      'a seat twice',
      ['run', '--level', 'march-2025', '--seed', '1', '--seat', 'us=broker', '--seat', 'us=broker'],
    ],
    ['a missing file', ['replay', 'nowhere.json']],
    ['a folder for a file', ['replay', '.']],
    ['a level that is not there', ['level', 'check', 'nowhere']],
    [
      'a record path that cannot be',
      ['run', '--level', 'march-2025', '--seed', '1', '--record', '/dev/null/x'],
    ],
  ])('ends with 2 and a sentence on %s', (_, args) => {
    const { status, stdout, stderr } = cli(...args);
    expect(status).toBe(2);
    expect(`${stdout}${stderr}`.length).toBeGreaterThan(10);
    expect(`${stdout}${stderr}`).not.toMatch(/\n\s+at /);
  });
});
