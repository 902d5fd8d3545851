import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewFor } from '../../src/engine/index.ts';
import {
  addNote,
  endOf,
  formatRecording,
  forkAt,
  historyOf,
  LONGEST_NOTE,
  MOST_NOTES,
  parseRecording,
  removeNote,
  replay,
  stateHash,
  treeOf,
  type Branch,
  type Recording,
} from '../../src/replay/index.ts';
import { mainLevel } from '../fixtures/level.ts';
import { anyRecording, opened, recordOf } from '../fixtures/recorded.ts';

const level = mainLevel();

describe('a history', () => {
  it('is the run that replay plays, with each turn and event in its place', () => {
    fc.assert(
      fc.property(anyRecording(level), (recording) => {
        const history = opened(level, recording);
        const { moments, turns, happenings } = history;
        const played = replay(level, recording);
        if (!played.ok) throw new Error(played.fault.code);
        expect(moments).toHaveLength(recording.actions.length + 1);
        expect(stateHash(moments.at(-1)!.state)).toBe(played.value.hash);
        expect(happenings.map(({ event }) => event)).toEqual(
          played.value.log.map(({ event }) => event),
        );
        expect(turns.map(({ turn }) => turn)).toEqual(recording.hashes.map((_, at) => at + 1));
        expect(turns.map(({ hash }) => hash)).toEqual(recording.hashes);
        for (const turn of turns) {
          expect(stateHash(moments[turn.last]!.state)).toBe(turn.hash);
          for (let at = turn.first; at <= turn.last; at++) {
            expect(moments[at]!.turn).toBe(turn.turn);
          }
          expect(
            happenings.slice(turn.from, turn.to).every((each) => each.turn === turn.turn),
          ).toBe(true);
        }
        expect(turns.at(-1)!.to).toBe(happenings.length);
        expect(turns.at(-1)!.last).toBe(moments.length - 1);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps what closes a round in it, and what opens the next in that', () => {
    const { turns, happenings, moments } = opened(level, recordOf(level, 'history'));
    const rounds = turns.filter(({ kind }) => kind === 'round');
    expect(rounds.length).toBeGreaterThan(3);
    for (const { turn, round, from, to } of rounds) {
      const events = happenings.slice(from, to).map(({ event }) => event);
      const closed = events.filter((event) => event.type === 'round-closed');
      expect(closed).toEqual([{ type: 'round-closed', round }]);
      expect(moments[turns[turn - 1]!.first]!.state.round).toBe(round);
    }
    const quarters = turns.filter(({ kind }) => kind === 'quarter');
    for (const { quarter, from } of quarters) {
      expect(happenings[from]!.event).toMatchObject({ type: 'quarter-opened', quarter });
    }
  });

  it('leads to signature, first quarter, tests and end, and to talks that reopen', () => {
    const history = opened(level, recordOf(level, 'smoke/4'));
    const { jumps, happenings, moments } = history;
    const count = (kind: string) => jumps.filter((jump) => jump.kind === kind).length;
    const events = (type: string) => happenings.filter(({ event }) => event.type === type).length;
    expect(count('signature')).toBe(events('agreed'));
    expect(count('incident')).toBe(events('tested'));
    expect(count('talks')).toBe(1 + events('reopened'));
    expect(events('reopened')).toBeGreaterThan(0);
    expect(count('deployment')).toBe(count('signature'));
    expect(jumps.at(-1)).toMatchObject({ kind: 'end', moment: moments.length - 1 });
    for (const { turn, moment, kind } of jumps) {
      const { phase, outcome } = moments[moment]!.state;
      if (kind === 'incident') expect(phase).toBe('violation');
      if (kind === 'talks') expect([phase, moments[moment]!.turn]).toEqual(['talks', turn]);
      if (kind === 'deployment') expect(phase).toBe('deployment');
      if (kind === 'end') expect(outcome).not.toBeNull();
    }
  });

  it('shows a turn as a delegation saw it', () => {
    const { moments } = opened(level, recordOf(level, 'history'));
    const middle = moments[Math.floor(moments.length / 2)]!.state;
    expect(viewFor(middle, 'us')).toMatchObject({ party: 'us', revealed: null });
  });

  it('ends its turns as the comparison reads them', () => {
    const history = opened(level, recordOf(level, 'history'));
    for (const turn of history.turns) {
      const end = endOf(history, turn);
      expect(end.quarter).toBe(turn.quarter);
      if (turn.kind === 'quarter') expect(end.turn).toBe(turn.turn);
    }
  });

  it('names the first turn that was changed, as replay does', () => {
    const recording = recordOf(level, 'history');
    for (const turn of [1, 4, recording.hashes.length]) {
      const hashes = recording.hashes.with(turn - 1, '0'.repeat(16));
      expect(historyOf(level, { ...recording, hashes })).toEqual({
        ok: false,
        fault: { turn, code: 'replay/diverged' },
      });
    }
  });
});

describe('notes', () => {
  const recording = recordOf(level, 'notes');
  const note = (turn: number, text: string, by?: string) => ({ turn, text, ...(by ? { by } : {}) });
  const noted = [note(5, 'e'), note(2, 'b', 'T'), note(5, 'f')].reduce((game: Recording, each) => {
    const made = addNote(game, each);
    if (!made.ok) throw new Error(made.fault.code);
    return made.value;
  }, recording);

  it('stand by turn, stay in the file, and change nothing of the game', () => {
    expect(noted.notes?.map(({ text }) => text)).toEqual(['b', 'e', 'f']);
    expect(parseRecording(formatRecording(noted))).toEqual({ ok: true, value: noted });
    expect(replay(level, noted)).toEqual(replay(level, recording));
    const reworded = { ...noted, notes: [note(1, 'something else')] };
    expect(replay(level, reworded).ok).toBe(true);
  });

  it('are taken away one by one, to the file as it was', () => {
    const left = removeNote(noted, 1);
    expect(left.notes?.map(({ text }) => text)).toEqual(['b', 'f']);
    const bare = removeNote(removeNote(left, 0), 0);
    expect(formatRecording(bare)).toBe(formatRecording(recording));
  });

  it.each<[string, object, string]>([
    ['a turn that is not', note(99, 'x'), 'note/turn'],
    ['turn 0', note(0, 'x'), 'note/turn'],
    ['half a turn', note(1.5, 'x'), 'note/turn'],
    ['no text', note(1, ' \n'), 'note/text'],
    ['too long a text', note(1, 'x'.repeat(LONGEST_NOTE + 1)), 'note/text'],
    ['half a character', note(1, 'x\ud800'), 'note/text'],
    ['too long a name', note(1, 'x', 'y'.repeat(81)), 'note/by'],
  ])('refuse %s', (_, wrong, code) => {
    expect(addNote(recording, wrong as never)).toMatchObject({ ok: false, fault: { code } });
  });

  it('are so many at most', () => {
    const full = { ...recording, notes: Array.from({ length: MOST_NOTES }, () => note(1, 'x')) };
    expect(addNote(full, note(1, 'x'))).toMatchObject({ fault: { code: 'note/too-many' } });
    expect(parseRecording(formatRecording(full)).ok).toBe(true);
    const over = { ...recording, notes: [...full.notes, note(1, 'x')] };
    expect(parseRecording(formatRecording(over))).toMatchObject({
      fault: { code: 'recording/malformed', facts: { path: 'notes' } },
    });
  });

  it.each<[unknown, string]>([
    [{}, 'notes'],
    [[1], 'notes[0]'],
    [[note(1, 'a'), { turn: 1 }], 'notes[1].text'],
    [[{ ...note(1, 'a'), at: 2 }], 'notes[0].at'],
    [[note(1, '')], 'notes[0].text'],
    [[note(-1, 'a')], 'notes[0].turn'],
    [[{ ...note(1, 'a'), by: 7 }], 'notes[0].by'],
  ])('%j in a file is malformed', (notes, path) => {
    expect(parseRecording(JSON.stringify({ ...recording, notes }))).toMatchObject({
      fault: { code: 'recording/malformed', facts: { path } },
    });
  });
});

describe('where a recording comes from', () => {
  it.each<[unknown, string]>([
    [null, 'forkedFrom'],
    [{ check: 'x'.repeat(16), turn: 1 }, 'forkedFrom.check'],
    [{ check: '0'.repeat(16), turn: 0 }, 'forkedFrom.turn'],
    [{ check: '0'.repeat(16) }, 'forkedFrom.turn'],
  ])('%j is malformed', (forkedFrom, path) => {
    const file = JSON.stringify({ ...recordOf(level, 'notes'), forkedFrom });
    expect(parseRecording(file)).toMatchObject({ fault: { facts: { path } } });
  });

  it('is covered by its checks', () => {
    const fork = forkAt(level, recordOf(level, 'notes'), 3);
    if (!fork.ok) throw new Error(fork.fault.code);
    expect(replay(level, fork.value).ok).toBe(true);
    const { forkedFrom: _, ...rest } = fork.value;
    expect(replay(level, rest)).toEqual({ ok: false, fault: { turn: 1, code: 'replay/changed' } });
  });
});

describe('the tree of runs', () => {
  const root = recordOf(level, 'tree');
  const fork = (of: Recording, turn: number, us = 'conceder'): Recording => {
    const made = forkAt(level, of, turn, { seats: { us } });
    if (!made.ok) throw new Error(made.fault.code);
    return made.value;
  };
  const early = fork(root, 2);
  const late = fork(root, 5);
  const child = fork(late, 3, 'boulware');
  const shape = (branches: readonly Branch[]): unknown[] =>
    branches.map(({ recording, turn, forks }) => [
      [root, early, late, child].indexOf(recording),
      turn,
      shape(forks),
    ]);

  it('has forks under their parents by turn, whatever their order, each once', () => {
    const whole = [
      [
        0,
        null,
        [
          [1, 2, []],
          [2, 5, [[3, 3, []]]],
        ],
      ],
    ];
    expect(shape(treeOf([root, early, late, child]))).toEqual(whole);
    expect(shape(treeOf([child, late, early, root, late, root]))).toEqual(whole);
    expect(treeOf([])).toEqual([]);
  });

  it('has as roots those whose parent is not there', () => {
    expect(shape(treeOf([early, child]))).toEqual([
      [1, null, []],
      [3, null, []],
    ]);
  });

  it('knows a parent that was played on since', () => {
    const underWay = fork(root, 9);
    const made = forkAt(level, underWay, 4);
    if (!made.ok) throw new Error(made.fault.code);
    const last = underWay.checks.length;
    const further = { ...underWay, checks: [...underWay.checks, 'f'.repeat(16)] };
    expect(made.value.forkedFrom!.check).toBe(underWay.checks[last - 1]);
    expect(treeOf([further, made.value])[0]!.forks).toHaveLength(1);
  });

  it('breaks a ring of runs that name each other, and a run that names itself', () => {
    const naming = (of: Recording, check: string): Recording => ({
      ...of,
      forkedFrom: { check, turn: 1 },
    });
    const [a, b, c] = [root, early, late].map(({ checks }) => checks.at(-1)!);
    const ring = [naming(root, c!), naming(early, a!), naming(late, b!)];
    const count = (branches: readonly Branch[]): number =>
      branches.reduce((sum, { forks }) => sum + 1 + count(forks), 0);
    expect(count(treeOf(ring))).toBe(3);
    expect(treeOf(ring)).toHaveLength(1);
    expect(treeOf([naming(root, a!)])).toMatchObject([{ turn: null, forks: [] }]);
  });
});
