import { describe, expect, it } from 'vitest';
import {
  byParty,
  isOfHost,
  newRun,
  PARTIES,
  reseed,
  type Action,
  type ByParty,
  type Party,
  type State,
} from '../../../src/engine/index.ts';
import {
  anew,
  cellsOf,
  courseOf,
  decidedBy,
  occasionsOf,
  playCourse,
  runUnits,
  standInSeats,
  type Experiment,
  type Moment,
} from '../../../src/lab/index.ts';
import { MOVES, solveStage } from '../../../src/model/index.ts';
import { PERSON, resolveSeats } from '../../../src/match/index.ts';
import { makeRecording, newsIn, stateHash, type Recording } from '../../../src/replay/index.ts';
import type { Strategy } from '../../../src/strategies/index.ts';
import { RANDOM } from '../../fixtures/drive.ts';
import { hostedGame } from '../../fixtures/hosted.ts';
import { mainLevel } from '../../fixtures/level.ts';
import { endedAs, restless } from '../../fixtures/debriefed.ts';
import { recordOf } from '../../fixtures/recorded.ts';

const level = mainLevel();

function strategiesOf(recording: Recording): ByParty<Strategy> {
  const seats = resolveSeats(standInSeats(recording));
  if (!seats.ok) throw new Error(seats.fault.code);
  return seats.value as ByParty<Strategy>;
}

/** Hash of the state whenever a turn has closed and at the end, as in a recording. */
function hashesOf(recording: Recording, moment: Omit<Moment, 'kind' | 'recording'>): string[] {
  const news = newsIn(level, recording);
  const course = courseOf(recording, occasionsOf(level, recording), news, moment);
  const { state } = newRun(level, recording.seed, { russiaTests: recording.russiaTests });
  const hashes: string[] = [];
  let last: State = state;
  playCourse(decidedBy(course, state), strategiesOf(recording), course, (_action, next) => {
    if (next.turn !== last.turn) hashes.push(stateHash(last));
    last = next;
  });
  hashes.push(stateHash(last));
  return hashes;
}

function worldsOf(recording: Recording, moment: Omit<Moment, 'kind' | 'recording'>, worlds = 6) {
  const experiment: Experiment = {
    start: { kind: 'moment', recording, ...moment },
    seats: standInSeats(recording),
    worlds,
    series: 'follow',
    vary: [],
  };
  const cells = cellsOf(level, experiment);
  if (!cells.ok) throw new Error(cells.fault.code);
  return [...runUnits(experiment, cells.value, 0, worlds)];
}

describe('orders that are followed', () => {
  const all: readonly Party[] = PARTIES;
  const runs: readonly (readonly [string, readonly Party[], (seed: string) => Recording])[] = [
    ['Kyiv restless', ['ukraine'], (seed) => restless(level, seed, ['ukraine'])],
    ['the coalition restless', ['coalition'], (seed) => restless(level, seed, ['coalition'])],
    ['Washington restless', ['us'], (seed) => restless(level, seed, ['us'])],
    ['Moscow testing', ['russia'], (seed) => restless(level, seed, ['russia'], 'person')],
    ['all restless', all, (seed) => restless(level, seed, all, 'person')],
    ['strategies, one followed', ['us'], (seed) => recordOf(level, seed)],
    ['strategies, all followed', all, (seed) => recordOf(level, seed)],
    ['as a class plays', all, (seed) => hostedGame(level, `hosted/${seed.at(-1)}`)],
    [
      'at random',
      all,
      (seed) =>
        recordOf(
          level,
          seed,
          byParty(() => RANDOM),
        ),
    ],
  ];

  it.each(runs)('lead to the run itself under its own luck: %s', (name, follow, run) => {
    let quarters = 0;
    for (const seed of ['follow/0', 'follow/1', 'follow/2', 'follow/3']) {
      const recording = run(seed);
      quarters += recording.actions.filter(({ type }) => type === 'open-quarter').length;
      expect(hashesOf(recording, { at: 0, follow })).toEqual(recording.hashes);
    }
    if (name !== 'at random') expect(quarters).toBeGreaterThan(3);
  });

  it('bring what a facilitator brought in every world, whoever is followed', () => {
    const recording = recordOf(level, 'follow/2');
    const { seed, seats, actions: taken } = recording;
    const oil: Action = { type: 'inject', event: 'oil-price' };
    // In the second round, which every world has.
    const at = taken.findIndex(
      ({ type }, place) =>
        type === 'ready' &&
        taken.slice(0, place).filter((each) => each.type === 'ready').length === 4,
    );
    const brought = makeRecording(
      level,
      seed,
      seats,
      'model',
      taken.toSpliced(at, 0, oil, oil, oil),
    );
    const strain = (of: Recording, moment: object) =>
      worldsOf(of, { at: 0, ...moment }, 4).map(({ payoffs }) => payoffs.russia);
    for (const follow of [[], ['us'], all]) {
      const [without, with3] = [strain(recording, { follow }), strain(brought, { follow })];
      expect(with3).not.toEqual(without);
    }
    // What came before the moment is in its state already, and does not come again.
    expect(newsIn(level, brought).map((news) => news.at)).toEqual([at, at + 1, at + 2]);
    const after = { at: at + 3, follow: [] };
    const course = courseOf(brought, occasionsOf(level, brought), newsIn(level, brought), after);
    expect(course.news).toEqual([]);
  });

  it('lead elsewhere under other luck, and never to a refusal', () => {
    const recording = restless(level, 'follow/1', ['coalition']);
    const outcomes = worldsOf(recording, { at: 0, follow: ['coalition'] }, 12);
    expect(new Set(outcomes.map(({ payoffs }) => payoffs.ukraine)).size).toBeGreaterThan(3);
  });
});

describe('a change', () => {
  const recording = endedAs(level, 'settled', { coalition: PERSON });
  const occasions = occasionsOf(level, recording);
  const own = occasions.filter(({ party }) => party === 'coalition');

  it.each(['talks', 'deployment', 'response', 'aftermath'] as const)(
    'to what was decided anyway changes nothing, to the bit: %s',
    (step) => {
      const occasion = own.findLast((each) => each.step === step)!;
      const { at, actions } = occasion;
      const sameTalks = step === 'talks';
      const moment = { at, follow: ['coalition'] as const, sameTalks };
      expect(worldsOf(recording, { ...moment, change: actions })).toEqual(
        worldsOf(recording, moment),
      );
    },
  );

  it('replaces that occasion alone', () => {
    const { at, before } = own.findLast(({ step }) => step === 'deployment')!;
    const change: Action[] = [{ type: 'ready', party: 'coalition' }];
    const course = courseOf(recording, occasions, [], { at, follow: ['coalition'], change });
    const done: Action[] = [];
    playCourse(decidedBy(course, before), strategiesOf(recording), course, (action) =>
      done.push(action),
    );
    const first = done.filter((action) => !isOfHost(action));
    expect(first.find(({ party }) => party === 'coalition')).toEqual(change[0]);
  });

  it('leaves out what is not legal', () => {
    const { at } = own.findLast(({ step }) => step === 'deployment')!;
    const illegal: Action[] = [
      { type: 'act', party: 'coalition', act: 'no such act' },
      { type: 'walk-out', party: 'coalition' },
      { type: 'ready', party: 'coalition' },
    ];
    const moment = { at, follow: ['coalition'] as const };
    expect(worldsOf(recording, { ...moment, change: illegal })).toEqual(
      worldsOf(recording, { ...moment, change: illegal.slice(2) }),
    );
  });

  it('leaves the words of the talks as they were where they are to stay', () => {
    const round = own.find(({ step }) => step === 'talks')!;
    const worlds = worldsOf(recording, { at: round.at, sameTalks: true, follow: ['coalition'] });
    const signed = new Set(worlds.map(({ signedTurn }) => signedTurn));
    expect([...signed]).toEqual([worldsOf(recording, { at: signingOf() }, 1)[0]!.signedTurn]);

    function signingOf() {
      return recording.actions.findIndex(({ type }) => type === 'open-quarter');
    }
  });
});

describe('Moscow by a person who decides whether to test', () => {
  const recording = restless(level, 'follow/0', ['russia'], 'person');

  it('tests again where it is followed, and leaves it to the model where not', () => {
    const signed = recording.actions.findIndex(({ type }) => type === 'open-quarter');
    expect(signed).toBeGreaterThan(0);
    const followed = worldsOf(recording, { at: signed, follow: ['russia'] });
    const model = worldsOf(recording, { at: signed, follow: ['ukraine'] });
    const tests = (worlds: typeof model) =>
      worlds.map(({ probes, strikes, offensives }) => [probes, strikes, offensives].join());
    expect(tests(followed)).not.toEqual(tests(model));
  });
});

describe('another world while a test is being answered', () => {
  const recording = endedAs(level, 'settled', { coalition: PERSON });
  const struck = occasionsOf(level, recording).find(({ step }) => step === 'response')!.before;
  const move = MOVES.indexOf(struck.violation!.move);
  const { posterior } = solveStage(struck.violation!.stage, struck.beliefs);

  it('draws Moscow’s type by what the test says of it, and leaves public beliefs as they are', () => {
    const worlds = 3000;
    let revisionist = 0;
    for (let world = 0; world < worlds; world++) {
      const state = anew(struck, `anew/${world}`);
      expect(state.beliefs).toBe(struck.beliefs);
      if (state.secrets.types.russia) revisionist++;
    }
    const share = posterior[move]!;
    // The beliefs alone would be off by more than chance allows.
    const error = Math.sqrt((share * (1 - share)) / worlds);
    expect(Math.abs(revisionist / worlds - share)).toBeLessThan(4 * error);
    expect(Math.abs(struck.beliefs.revisionist - share)).toBeGreaterThan(4 * error);
  });

  it('draws as always once the answer is complete', () => {
    const after = occasionsOf(level, recording).find(({ step }) => step === 'aftermath')!.before;
    expect(anew(after, 'anew')).toEqual(reseed(after, 'anew'));
  });
});
