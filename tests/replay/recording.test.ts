import { describe, expect, it } from 'vitest';
import type { Action, Level } from '../../src/engine/index.ts';
import { runThrough, seatsWith } from '../../src/match/index.ts';
import {
  formatRecording,
  levelHash,
  makeRecording,
  parseRecording,
  replay,
  stateAtSignature,
  stateHash,
  type Recording,
} from '../../src/replay/index.ts';
import { DEFAULT_STRATEGIES } from '../../src/strategies/index.ts';
import { mainLevel } from '../fixtures/level.ts';

const level = mainLevel();

function record(seed: string): Recording {
  const actions: Action[] = [];
  runThrough(level, seed, DEFAULT_STRATEGIES, (action) => actions.push(action));
  return makeRecording(level, seed, seatsWith(), 'model', actions);
}

const recording = record('tape');
const again = (change: Partial<Recording>, onLevel: Level = level) =>
  replay(onLevel, { ...recording, ...change });

describe('a recording', () => {
  it.each(['tape', 'a', 'b', '7'])('of seed %s plays to the same hash for each turn', (seed) => {
    const played = replay(level, record(seed));
    const end = runThrough(level, seed, DEFAULT_STRATEGIES);
    expect(played).toMatchObject({ ok: true, value: { turns: end.turn, hash: stateHash(end) } });
  });

  it('keeps one hash a turn, the last of the last state', () => {
    const played = replay(level, recording);
    expect(played.ok && recording.hashes.length).toBe(played.ok && played.value.turns);
  });

  it('survives its file', () => {
    expect(parseRecording(formatRecording(recording))).toEqual({ ok: true, value: recording });
  });

  it('of a game under way can be taken up', () => {
    const actions = recording.actions.slice(0, 20);
    const part = makeRecording(level, 'tape', seatsWith(), 'model', actions);
    expect(replay(level, part)).toMatchObject({ ok: true });
  });
});

describe('the day of signature', () => {
  const { actions } = recording;
  const ready = (party: 'ukraine' | 'russia' | 'us' | 'coalition'): Action => ({
    type: 'ready',
    party,
  });

  it('is the state in which the text of the end came into force', () => {
    const text = runThrough(level, 'tape', DEFAULT_STRATEGIES).positions.russia;
    const signing: readonly Action[] = (['ukraine', 'russia', 'us', 'coalition'] as const).flatMap(
      (party) => [{ type: 'table', party, text }, ready(party)] satisfies Action[],
    );
    const signed = stateAtSignature(
      level,
      makeRecording(level, 'tape', seatsWith(), 'model', signing),
    );
    expect(signed).toMatchObject({ phase: 'ceasefire', turn: 1, quarter: 0, text });
  });

  it('has not come while talks last', () => {
    const part = makeRecording(level, 'tape', seatsWith(), 'model', actions.slice(0, 1));
    expect(stateAtSignature(level, part)).toBeNull();
  });
});

describe('is refused with turn and reason:', () => {
  const turns = recording.hashes.length;
  it('another rules version', () => {
    expect(again({ rulesVersion: '0' })).toEqual({
      ok: false,
      fault: { turn: 0, code: 'replay/other-rules', facts: { recorded: '0', here: '2' } },
    });
  });
  it('another level', () => {
    expect(again({ level: { ...recording.level, id: 'elsewhere' } })).toMatchObject({
      fault: { turn: 0, code: 'replay/other-level' },
    });
  });
  it('a changed level', () => {
    expect(again({}, { ...level, summary: 'Another.' })).toMatchObject({
      fault: { turn: 0, code: 'replay/changed-level' },
    });
  });
  it('a changed hash, at its turn', () => {
    for (const turn of [1, 3, turns]) {
      const hashes = recording.hashes.map((hash, at) => (at === turn - 1 ? '0'.repeat(16) : hash));
      expect(again({ hashes })).toEqual({ ok: false, fault: { turn, code: 'replay/diverged' } });
    }
  });
  it('another seed, at the first turn', () => {
    expect(again({ seed: 'other' })).toMatchObject({ fault: { turn: 1 } });
  });
  it('a decision left out', () => {
    const actions = recording.actions.filter((_, at) => at !== 10);
    expect(again({ actions }).ok).toBe(false);
  });
  it('a decision that is not legal', () => {
    const actions = [{ type: 'respond', party: 'us', response: 'protest' } as const];
    expect(again({ actions })).toEqual({
      ok: false,
      fault: { turn: 1, code: 'replay/illegal', facts: { reason: 'run/wrong-phase' } },
    });
  });
  it('turns cut off', () => {
    expect(again({ hashes: recording.hashes.slice(0, -1) }).ok).toBe(false);
  });
});

describe('a level whose file lists its parts in another order', () => {
  /** The same data with the keys of every object reversed. */
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, each]) => [key, reversed(each)]),
    );
  };
  const other = reversed(level) as Level;
  it('is the same level, and plays to the same hashes', () => {
    expect(levelHash(other)).toBe(levelHash(level));
    for (let seed = 0; seed < 30; seed++) {
      expect(replay(other, record(`order/${seed}`))).toMatchObject({ ok: true });
    }
  });
});

describe('a file that is none', () => {
  const text = formatRecording(recording);
  it.each([
    ['empty', '', 'recording/not-json'],
    ['truncated', text.slice(0, text.length / 2), 'recording/not-json'],
    ['a list', '[]', 'recording/malformed'],
    ['null', 'null', 'recording/malformed'],
    ['another format', text.replace('recording/1', 'recording/9'), 'recording/malformed'],
    ['actions of numbers', text.replace(/"actions": \[/, '"actions": [1,'), 'recording/malformed'],
    ['half a character', text.replace('"tape"', '"\\ud800"'), 'recording/malformed'],
    ['too large', `"${'x'.repeat(4_000_001)}"`, 'recording/too-large'],
  ])('%s is refused', (_, file, code) => {
    expect(parseRecording(file)).toMatchObject({ ok: false, fault: { code } });
  });
});
