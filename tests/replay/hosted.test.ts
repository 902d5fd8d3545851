import { describe, expect, it } from 'vitest';
import { apply, newRun, PARTIES, type Action, type Party } from '../../src/engine/index.ts';
import { decideBy, PERSON, seatsWith } from '../../src/match/index.ts';
import {
  compareRuns,
  continueOn,
  decisionsIn,
  forkOf,
  formatRecording,
  holdersAt,
  makeLink,
  makeRecording,
  newsIn,
  parseLink,
  parseRecording,
  playedByPersons,
  reasonsOf,
  replay,
  tidyOf,
  type Course,
  type History,
  type Recording,
} from '../../src/replay/index.ts';
import { findStrategy } from '../../src/strategies/index.ts';
import { hostedGame } from '../fixtures/hosted.ts';
import { mainLevel } from '../fixtures/level.ts';
import { opened, recordOf } from '../fixtures/recorded.ts';

const level = mainLevel();
const OIL: Action = { type: 'inject', event: 'oil-price' };

/** A recording with some actions of the host before others. */
function withHosted(recording: Recording, hosted: ReadonlyMap<number, readonly Action[]>) {
  const actions = recording.actions.flatMap((action, at) => [...(hosted.get(at) ?? []), action]);
  const { seed, seats, russiaTests } = recording;
  return makeRecording(level, seed, seats, russiaTests, actions);
}

/** The place of the first decision of a turn, or of the one that opens the quarter after it. */
function placeIn(recording: Recording, turn: number, from: 'opening' | 'ceasefire' = 'opening') {
  const { turns } = opened(level, recording);
  return from === 'opening' ? turns[turn - 1]!.first : turns[turn]!.first - 1;
}

function continued(history: History, turn: number, course: Course) {
  const made = continueOn(history, turn, course);
  if (!made.ok) throw new Error(JSON.stringify(made.fault));
  expect(replay(level, made.value.recording).ok).toBe(true);
  return made.value;
}

const plain = recordOf(level, 'smoke/12');
const firstQuarter = opened(level, plain).turns.find(({ kind }) => kind === 'quarter')!.turn;

describe('what the host does, in a recording', () => {
  it('comes back from a file and from a link, which stays short', () => {
    for (let at = 0; at < 5; at++) {
      const recording = hostedGame(level, `kept/${at}`);
      const types = new Set(recording.actions.map(({ type }) => type));
      expect([...types]).toEqual(expect.arrayContaining(['inject', 'hand-over', 'time-out']));
      expect(parseRecording(formatRecording(recording))).toEqual({ ok: true, value: recording });
      const link = makeLink(level, recording);
      expect(parseLink(() => level, link)).toEqual({ ok: true, value: recording });
      expect(link.length).toBeLessThan(2900);
    }
  });

  it('is no decision of any delegation', () => {
    const history = opened(level, hostedGame(level, 'kept/0'));
    for (const turn of history.turns) {
      for (const { actions } of decisionsIn(history, turn)) {
        for (const { type } of actions) expect(type).not.toMatch(/inject|hand-over|time-out/);
      }
    }
  });

  it('is refused where a seat is handed to nobody there is', () => {
    const to = 'gambler';
    const start = newRun(level, 'nobody').state;
    expect(apply(start, { type: 'hand-over', party: 'us', to })).toMatchObject({ ok: true });
    const recording = makeRecording(level, 'nobody', seatsWith(), 'model', [
      { type: 'hand-over', party: 'us', to: PERSON },
    ]);
    const actions: readonly Action[] = [{ type: 'hand-over', party: 'us', to }];
    expect(replay(level, { ...recording, actions })).toEqual({
      ok: false,
      fault: { turn: 1, code: 'replay/unknown-strategy', facts: { party: 'us', id: to } },
    });
  });
});

describe('a fork of a run that had a host', () => {
  const place = placeIn(plain, 4);
  const recording = withHosted(plain, new Map([[place + 1, [OIL]]]));
  const history = opened(level, recording);
  const text = level.articles.map(() => 0);
  const decision = {
    party: 'coalition' as Party,
    actions: [{ type: 'table', party: 'coalition', text }] as const,
  };

  it('brings the same about at the same time, whatever is decided otherwise', () => {
    for (const keep of ['all', 'persons', 'none'] as const) {
      const fork = continued(history, 3, { decision, keep, until: 'end' });
      expect(newsIn(level, fork.recording)).toMatchObject([{ action: OIL, occasion: 'round/0/4' }]);
    }
  });

  it('brings it about once, in the turn of the fork too', () => {
    const fork = continued(history, 4, { decision });
    expect(newsIn(level, fork.recording)).toHaveLength(1);
  });

  it('brings it about after the quarter, where the step in which it came does not come', () => {
    const { recording: probed, at, turn } = probedRun();
    const noted = opened(level, withHosted(probed, new Map([[at, [OIL]]])));
    expect(newsIn(level, noted.recording)[0]!.occasion).toMatch(/response$/);
    // Without the test the answer to it is not asked for.
    const comply: readonly Action[] = [{ type: 'undo', party: 'russia' }];
    const fork = continued(noted, turn, { decision: { party: 'russia', actions: comply } });
    const [news] = newsIn(level, fork.recording);
    expect(news).toMatchObject({ action: OIL, occasion: expect.stringMatching(/^ceasefire/) });
  });

  it('comes in the ceasefire in which it came', () => {
    const at = placeIn(plain, firstQuarter, 'ceasefire');
    const noted = opened(level, withHosted(plain, new Map([[at, [OIL]]])));
    const [before] = newsIn(level, noted.recording);
    expect(before!.occasion).toBe('ceasefire/1');
    const fork = continued(noted, firstQuarter, {});
    expect(fork.recording.actions).toEqual(noted.recording.actions);
  });

  it('has in its seats who held them then', () => {
    const handed = withHosted(
      plain,
      new Map<number, readonly Action[]>([
        [placeIn(plain, 3), [{ type: 'hand-over', party: 'us', to: PERSON }]],
        [placeIn(plain, 5), [{ type: 'hand-over', party: 'us', to: 'conceder' }]],
      ]),
    );
    const run = opened(level, handed);
    const seatIn = (turn: number) => {
      const fork = forkOf(run, turn);
      return fork.ok && fork.value.seats.us;
    };
    expect([2, 4, 6].map(seatIn)).toEqual([plain.seats.us, PERSON, 'conceder']);
    expect(playedByPersons(handed)).toEqual(['us']);
    expect(playedByPersons(plain)).toEqual([]);
    // A fork that says who plays a seat has it handed over no more.
    const taken = continued(run, 2, { seats: { us: 'boulware' } });
    expect(taken.recording.actions.some(({ type }) => type === 'hand-over')).toBe(false);
    const left = continued(run, 2, {});
    expect(left.recording.actions).toEqual(handed.actions);
    const fork = opened(level, taken.recording);
    expect(holdersAt(fork, fork.recording.actions.length).us).toBe('boulware');
  });

  it('keeps only what persons decided, if asked, by who held the seat then', () => {
    const handed = withHosted(
      plain,
      new Map<number, readonly Action[]>([
        [placeIn(plain, 4), [{ type: 'hand-over', party: 'us', to: PERSON }]],
        [placeIn(plain, 6), [{ type: 'hand-over', party: 'us', to: plain.seats.us }]],
      ]),
    );
    const { anew } = continued(opened(level, handed), 3, { keep: 'persons' });
    const again = anew.filter(({ party }) => party === 'us').map(({ turn }) => turn);
    expect(again).not.toContain(4);
    expect(again).not.toContain(5);
    expect(again).toContain(6);
  });
});

/** A run in which a person in Moscow's seat tests, and where the answer to it begins. */
function probedRun(): { recording: Recording; at: number; turn: number } {
  const seats = seatsWith({ russia: PERSON });
  let { state } = newRun(level, 'smoke/12', { russiaTests: 'person' });
  const actions: Action[] = [];
  const take = (action: Action) => {
    const result = apply(state, action);
    if (!result.ok) throw new Error(result.fault.code);
    ({ state } = result.value);
    actions.push(action);
  };
  let at = 0;
  let turn = 0;
  while (!state.outcome) {
    if (state.phase === 'ceasefire') {
      take({ type: 'open-quarter' });
      continue;
    }
    const party = PARTIES.find((each) =>
      state.phase === 'violation' && state.violation!.step !== 'aftermath'
        ? each === (state.violation!.step === 'response' ? 'coalition' : 'us')
        : !state.ready[each],
    )!;
    if (party === 'russia' && state.phase === 'deployment' && state.quarter === 2) {
      take({ type: 'test', party, move: 'probe', sector: level.sectors[0]!.id });
      ({ turn } = state);
    }
    const id = seats[party] === PERSON ? seatsWith()[party] : seats[party];
    for (const action of decideBy(findStrategy(party, id)!, state).actions) take(action);
    if (at === 0 && state.phase === 'violation') at = actions.length;
  }
  return { recording: makeRecording(level, 'smoke/12', seats, 'person', actions), at, turn };
}

describe('two runs that differ by what their hosts did', () => {
  it('part where one facilitator brought an event, and nobody decided otherwise', () => {
    const at = placeIn(plain, 4);
    const [a, b] = [plain, withHosted(plain, new Map([[at, [OIL]]]))];
    const { first, turns } = compareRuns(opened(level, a), opened(level, b));
    expect(first).toEqual({ kind: 'news', turn: 4, a: [], b: ['oil-price'] });
    expect(turns[0]).toMatchObject({ decisions: [], news: { a: [], b: ['oil-price'] } });
    const meters = turns[0]!.changes.filter(({ kind }) => kind === 'meter');
    expect(meters).toMatchObject([{ meter: 'strainRussia' }]);
  });

  it('are the same where only announcements differ', () => {
    const at = placeIn(plain, 4);
    const announced = withHosted(plain, new Map([[at, [{ type: 'time-out', party: 'ukraine' }]]]));
    const { first } = compareRuns(opened(level, plain), opened(level, announced));
    expect(first).toBeNull();
  });
});

describe('the table of events', () => {
  it('says who played, who plays now, and what was brought', () => {
    const at = placeIn(plain, 4);
    const handed = withHosted(
      plain,
      new Map<number, readonly Action[]>([
        [
          at,
          [OIL, { type: 'time-out', party: 'us' }, { type: 'hand-over', party: 'us', to: PERSON }],
        ],
      ]),
    );
    const { columns, rows } = tidyOf(opened(level, handed));
    const cell = (row: (typeof rows)[number], name: string) =>
      row[columns.findIndex((column) => column.name === name)];
    const of = (type: string) => rows.filter((row) => cell(row, 'type') === type);
    const brought = of('level-event').filter((row) => cell(row, 'injected') === 1);
    expect(brought.map((row) => [cell(row, 'turn'), cell(row, 'level_event')])).toEqual([
      [4, 'oil-price'],
    ]);
    const [over] = of('handed-over');
    expect([cell(over!, 'seat'), cell(over!, 'handed_to')]).toEqual([plain.seats.us, PERSON]);
    expect(of('timed-out').map((row) => cell(row, 'party'))).toEqual(['us']);
    const acts = rows.filter(
      (row) => cell(row, 'party') === 'us' && cell(row, 'type') !== 'handed-over',
    );
    for (const row of acts.filter((each) => cell(each, 'type') !== 'timed-out')) {
      expect(cell(row, 'seat')).toBe(Number(cell(row, 'turn')) < 4 ? plain.seats.us : PERSON);
    }
    expect(acts.length).toBeGreaterThan(5);
  });
});

describe('reasons of strategies', () => {
  it('are told while they hold a seat, and for whoever took one over', () => {
    const handed = withHosted(
      plain,
      new Map<number, readonly Action[]>([
        [placeIn(plain, 3), [{ type: 'hand-over', party: 'us', to: PERSON }]],
        [placeIn(plain, 5), [{ type: 'hand-over', party: 'us', to: plain.seats.us }]],
      ]),
    );
    const turns = reasonsOf(level, handed).flatMap(({ party, turn }) =>
      party === 'us' ? [turn] : [],
    );
    expect(turns.slice(0, 4)).toEqual([1, 2, 5, 6]);
  });
});
