import { describe, expect, it } from 'vitest';
import { OUTCOMES, PARTIES, type Action } from '../../../src/engine/index.ts';
import {
  courseByTurn,
  finishedRun,
  QUESTIONS,
  questionsOf,
  type Question,
} from '../../../src/lab/index.ts';
import { seatsWith } from '../../../src/match/index.ts';
import { makeRecording, replay, type Recording } from '../../../src/replay/index.ts';
import { endedAs, restless } from '../../fixtures/debriefed.ts';
import { mainLevel } from '../../fixtures/level.ts';

const level = mainLevel();
const walkedOut: Recording = makeRecording(level, 'out', seatsWith(), 'model', [
  { type: 'walk-out', party: 'russia' },
  ...PARTIES.map((party): Action => ({ type: 'ready', party })),
]);
const runs: readonly (readonly [string, Recording])[] = [
  ...OUTCOMES.map((outcome) => [outcome, endedAs(level, outcome)] as const),
  ['walked out at once', walkedOut],
  ['restless', restless(level, 'follow/1', PARTIES, 'person')],
];

describe('the course of a run', () => {
  it.each(runs)('holds every event once, turn by turn: %s', (_name, recording) => {
    const played = replay(level, recording);
    if (!played.ok) throw new Error(played.fault.code);
    const course = courseByTurn(level, recording);
    expect(course.flatMap(({ events }) => events)).toEqual(
      played.value.log.map(({ event }) => event),
    );
    expect(course.map(({ turn }) => turn)).toEqual(course.map((_, at) => at + 1));
    expect(course.at(-1)!.turn).toBe(played.value.state.turn);
  });

  it.each(runs)('joins on: beliefs, ground and odds: %s', (_name, recording) => {
    const course = courseByTurn(level, recording);
    let taken = 0;
    let by = 0;
    for (const [at, turn] of course.entries()) {
      const next = course[at + 1];
      if (next) expect(next.before).toEqual(turn.after);
      taken += turn.takenKm2;
      expect(turn.takenSoFarKm2).toBeCloseTo(taken, 8);
      if (turn.quarter > 0 && turn.round === null) expect(turn.takenKm2).toBe(0);
      if (!turn.decision) continue;
      const { attack, attackedBy, came, sector, response } = turn.decision;
      expect(attackedBy).toBeCloseTo(1 - (1 - by) * (1 - attack), 12);
      by = attackedBy;
      expect(sector === null).toBe(came === 'comply');
      expect(response === null).toBe(came === 'comply');
    }
  });
});

describe('six questions', () => {
  const asked = (recording: Recording) =>
    PARTIES.map((party) =>
      questionsOf({ level, recording, party, judgement: null, decisions: [] }),
    );

  it.each(runs)(
    'are raised by every run in every seat, each of another kind: %s',
    (_, recording) => {
      for (const questions of asked(recording)) {
        expect(questions).toHaveLength(QUESTIONS);
        expect(new Set(questions.map(({ kind }) => kind)).size).toBe(QUESTIONS);
      }
    },
  );

  it('come from what happened', () => {
    for (const [, recording] of runs) {
      const run = finishedRun(level, recording);
      if (!run.ok) throw new Error(run.fault.code);
      const { end, signings } = run.value;
      for (const question of asked(recording).flat()) expectTrue(question);

      function expectTrue(question: Question) {
        switch (question.kind) {
          case 'ending':
            expect(question.cause).toBe(end.outcome!.cause);
            break;
          case 'untested':
            expect(end.tests).toEqual([]);
            break;
          case 'answer':
            expect(end.tests).toContainEqual(
              expect.objectContaining({
                quarter: question.quarter,
                move: question.move,
                response: question.response,
                backing: question.backing,
              }),
            );
            break;
          case 'alternative':
            expect(signings).toEqual([]);
            break;
          case 'would-it-hold':
            expect(signings.length).toBeGreaterThan(0);
            expect(question.held).toBe(run.ok && run.value.world.held);
            break;
          case 'belief':
            expect(question.resolute).toBe(end.secrets.types[question.of]);
            break;
          case 'reopened':
            expect(end.reopenings).toBeGreaterThan(0);
            break;
          case 'reserve':
            expect(question.points).toBe(end.secrets.reserve[question.of]);
            break;
          default:
        }
      }
    }
  });

  it('are not the same for every run', () => {
    const kinds = runs.map(([, recording]) =>
      asked(recording)[0]!
        .map(({ kind }) => kind)
        .join(),
    );
    expect(new Set(kinds).size).toBeGreaterThan(3);
  });

  it('are not asked of a run that is not over', () => {
    const recording = endedAs(level, 'settled');
    const cut = { ...recording, actions: recording.actions.slice(0, 20) };
    expect(asked(cut).flat()).toEqual([]);
  });
});
