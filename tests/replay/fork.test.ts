import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTIES, type Action } from '../../src/engine/index.ts';
import { PERSON } from '../../src/match/index.ts';
import {
  continueOn,
  continueWith,
  decisionsIn,
  forkAt,
  forkOf,
  identityOf,
  replay,
  type Continued,
  type Course,
  type Recording,
} from '../../src/replay/index.ts';
import { busyGame } from '../fixtures/busy.ts';
import { mainLevel } from '../fixtures/level.ts';
import { anyRecording, opened, recordOf } from '../fixtures/recorded.ts';

const level = mainLevel();

function continued(recording: Recording, turn: number, course: Course): Continued {
  const made = continueWith(level, recording, turn, course);
  if (!made.ok) throw new Error(JSON.stringify(made.fault));
  expect(replay(level, made.value.recording).ok).toBe(true);
  return made.value;
}

describe('a fork', () => {
  it('is a game under way at the opening of its turn, which knows its parent', () => {
    const recording = recordOf(level, 'fork');
    const history = opened(level, recording);
    for (const { turn, phase, first } of history.turns) {
      const fork = forkAt(level, recording, turn);
      if (!fork.ok) throw new Error(fork.fault.code);
      expect(fork.value.forkedFrom).toEqual({ check: identityOf(recording), turn });
      expect(fork.value.hashes.slice(0, -1)).toEqual(recording.hashes.slice(0, turn - 1));
      const played = replay(level, fork.value);
      if (!played.ok) throw new Error(played.fault.code);
      expect(played.value.state).toEqual(history.moments[first]!.state);
      expect([played.value.state.turn, played.value.state.phase]).toEqual([turn, phase]);
    }
  });

  it('goes on as recorded to the same hash of each turn, wherever it was cut', () => {
    fc.assert(
      fc.property(anyRecording(level), fc.nat(), (recording, at) => {
        const turn = 1 + (at % recording.hashes.length);
        const { recording: fork, kept, anew } = continued(recording, turn, {});
        expect(fork.hashes).toEqual(recording.hashes);
        expect(fork.actions).toEqual(recording.actions);
        expect(anew).toEqual([]);
        expect(kept).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });

  it('has its strategies decide as they did where nothing is to be kept', () => {
    const recording = recordOf(level, 'fork');
    const { recording: fork, anew } = continued(recording, 6, { keep: 'none' });
    expect(fork.hashes).toEqual(recording.hashes);
    expect(anew.every(({ why, turn }) => why === 'not-kept' && turn > 6)).toBe(true);
    expect(anew.length).toBeGreaterThan(10);
  });

  it('hands a seat over: the others’ recorded decisions stand while they may', () => {
    const recording = recordOf(level, 'fork');
    const seats = { us: 'conceder' };
    const fork = continued(recording, 4, { seats });
    expect(fork.recording.seats).toEqual({ ...recording.seats, ...seats });
    expect(fork.anew[0]).toMatchObject({ turn: 4, party: 'us', why: 'not-kept' });
    expect(fork.kept).toBeGreaterThan(10);
    const taken = forkAt(level, recording, 4, { seats: { coalition: PERSON } });
    expect(taken).toMatchObject({ ok: true, value: { seats: { coalition: PERSON } } });
  });

  it.each<[string, number, Course, string]>([
    ['a turn that is not', 99, {}, 'fork/no-such-turn'],
    ['turn 0', 0, {}, 'fork/no-such-turn'],
    ['half a turn', 1.5, {}, 'fork/no-such-turn'],
    ['an unknown strategy', 3, { seats: { us: 'x' } }, 'replay/unknown-strategy'],
    [
      'tests by a person after the first quarter',
      30,
      { seats: { russia: PERSON }, russiaTests: 'person' },
      'fork/tests-decided',
    ],
    ['tests by a strategy', 3, { russiaTests: 'person' }, 'fork/tests-need-person'],
  ])('is refused: %s', (_, turn, course, code) => {
    const recording = recordOf(level, 'smoke/12');
    expect(recording.hashes.length).toBeGreaterThan(30);
    expect(forkAt(level, recording, turn, course)).toMatchObject({ fault: { code } });
    expect(continueWith(level, recording, turn, course)).toMatchObject({ fault: { code } });
  });

  it('is refused of a recording that does not play', () => {
    const recording = recordOf(level, 'fork');
    const changed = { ...recording, hashes: recording.hashes.with(2, '0'.repeat(16)) };
    const fault = { turn: 3, code: 'replay/diverged' };
    expect(forkAt(level, changed, 5)).toEqual({ ok: false, fault });
    expect(continueWith(level, changed, 5)).toEqual({ ok: false, fault });
  });

  it('gives Moscow’s tests to the model with its seat, before the first of them', () => {
    const recording = busyGame(level, 'busy/13', ['russia'], {}, 'person');
    const history = opened(level, recording);
    const seats = { russia: 'attrition' };
    expect(forkOf(history, 3, { seats })).toMatchObject({ value: { russiaTests: 'model' } });
    expect(forkOf(history, 3)).toMatchObject({ value: { russiaTests: 'person' } });
    const late = history.turns.find(({ quarter }) => quarter === 3)!.turn;
    expect(forkOf(history, late, { seats })).toMatchObject({
      fault: { turn: late, code: 'fork/tests-need-person' },
    });
  });
});

describe('one decision changed', () => {
  const recording = recordOf(level, 'smoke/12');
  const history = opened(level, recording);

  it('stands in its turn among the others’ as they were sealed', () => {
    const text = level.articles.map(() => 0);
    const actions: Action[] = [{ type: 'table', party: 'ukraine', text }];
    const { recording: fork } = continued(recording, 5, {
      decision: { party: 'ukraine', actions },
    });
    const turn = opened(level, fork).turns[4]!;
    const [before, after] = [
      decisionsIn(history, history.turns[4]!),
      decisionsIn(opened(level, fork), turn),
    ];
    for (const party of PARTIES) {
      const of = (list: typeof before) => list.find((each) => each.party === party)!.actions;
      expect(of(after)).toEqual(party === 'ukraine' ? actions : of(before));
    }
    expect(fork.hashes.slice(0, 4)).toEqual(recording.hashes.slice(0, 4));
    expect(fork.hashes[4]).not.toEqual(recording.hashes[4]);
  });

  it('may be the answer to a violation, and what follows it there', () => {
    const tested = opened(level, recordOf(level, 'smoke/4'));
    const at = tested.happenings.find(({ event }) => event.type === 'tested')!;
    const step = (response: 'protest' | 'strike-back') => ({
      decision: {
        party: 'coalition' as const,
        actions: [{ type: 'respond' as const, party: 'coalition' as const, response }],
      },
    });
    for (const response of ['protest', 'strike-back'] as const) {
      const made = continueOn(tested, at.turn, step(response));
      if (!made.ok) throw new Error(made.fault.code);
      const events = opened(level, made.value.recording).happenings.filter(
        ({ turn }) => turn === at.turn,
      );
      const answer = events.find(({ event }) => event.type === 'responded')!.event;
      expect(answer).toMatchObject({ response: response === 'protest' ? 0 : 2 });
      const backed = events.some(({ event }) => event.type === 'backed');
      expect(backed).toBe(response !== 'protest');
    }
  });

  it('is played to the end of its turn alone where a person goes on', () => {
    const decision = { party: 'us', actions: [] } as const;
    const { recording: fork } = continued(recording, 5, { decision, until: 'turn' });
    const played = replay(level, fork);
    expect(played).toMatchObject({ ok: true, value: { turns: 6, state: { outcome: null } } });
    // A quarter ends before the next one opens.
    const quarter = history.turns.find((each) => each.quarter === 2)!.turn;
    const { recording: later } = continued(recording, quarter, { until: 'turn' });
    expect(replay(level, later)).toMatchObject({
      value: { turns: quarter, state: { phase: 'ceasefire' } },
    });
  });

  it('ends the run where it does', () => {
    const actions = [{ type: 'walk-out', party: 'russia' }] as const;
    const { recording: fork, anew } = continued(recording, 3, {
      decision: { party: 'russia', actions },
    });
    expect(replay(level, fork)).toMatchObject({
      value: { turns: 3, state: { outcome: { cause: 'walked-out', party: 'russia' } } },
    });
    expect(anew).toEqual([]);
  });

  it('leads to occasions of which nothing is recorded, and says so', () => {
    // Signed a round before the last.
    const early = recordOf(level, 'smoke/26');
    const signing = opened(level, early).turns.findLast(({ kind }) => kind === 'round')!.turn;
    const { recording: fork, anew } = continued(early, signing, {
      decision: { party: 'ukraine', actions: [{ type: 'sign', party: 'ukraine', text: null }] },
    });
    expect(fork.hashes[signing - 1]).not.toBe(early.hashes[signing - 1]);
    expect(anew.length).toBeGreaterThan(0);
    for (const { turn } of anew) expect(turn).toBeGreaterThan(signing);
    expect(anew[0]).toMatchObject({ turn: signing + 1, why: 'not-recorded' });
  });

  it.each<[string, Course['decision'], string]>([
    [
      'the rules refuse it',
      { party: 'us', actions: [{ type: 'act', party: 'us', act: 'x' }] },
      'fork/decision-refused',
    ],
    [
      'it is another’s',
      { party: 'us', actions: [{ type: 'ready', party: 'russia' }] },
      'fork/decision-refused',
    ],
    [
      'it is not due',
      { party: 'us', actions: [{ type: 'back', party: 'us', backing: 'back' }] },
      'fork/decision-not-due',
    ],
  ])('is refused where %s', (_, decision, code) => {
    expect(continueOn(history, 2, { decision: decision! })).toMatchObject({
      ok: false,
      fault: { turn: 2, code },
    });
  });
});
