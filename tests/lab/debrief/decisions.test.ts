import { describe, expect, it } from 'vitest';
import {
  apply,
  newRun,
  PARTIES,
  type Action,
  type Party,
  type State,
} from '../../../src/engine/index.ts';
import {
  candidatesOf,
  decisionSearch,
  finishedRun,
  occasionsOf,
  searchDecisions,
  type Decision,
  type DecisionSearch,
  type Placed,
  type SearchOptions,
  type Tried,
} from '../../../src/lab/index.ts';
import { PERSON, playOut, seatsWith } from '../../../src/match/index.ts';
import { makeRecording, type Recording } from '../../../src/replay/index.ts';
import { DEFAULT_STRATEGIES } from '../../../src/strategies/index.ts';
import { endedAs, restless } from '../../fixtures/debriefed.ts';
import { mainLevel } from '../../fixtures/level.ts';

const level = mainLevel();

function placedIn(recording: Recording, party: Party): readonly Placed[] {
  const finished = finishedRun(level, recording);
  if (!finished.ok) throw new Error(finished.fault.code);
  const { signings, end } = finished.value;
  return candidatesOf(
    { level, recording, occasions: occasionsOf(level, recording), signings, end },
    party,
  );
}

function searchIn(recording: Recording, party: Party, options: SearchOptions): DecisionSearch {
  const search = decisionSearch(level, recording, party, options);
  if (!search.ok) throw new Error(search.fault.code);
  return search.value;
}

function found(recording: Recording, party: Party, options: SearchOptions): readonly Decision[] {
  return [...searchDecisions(searchIn(recording, party, options))].at(-1)?.decisions ?? [];
}

/** A run in which a delegation does something else on an occasion, and strategies go on from there. */
function withInstead(
  recording: Recording,
  party: Party,
  type: Action['type'],
  instead: Action,
): Recording {
  const at = recording.actions.findIndex(
    (action) => action.type === type && 'party' in action && action.party === party,
  );
  return goneOn(recording.seed, [...recording.actions.slice(0, at), instead]);
}

/** A run that goes on by strategies after some decisions. */
function goneOn(seed: string, first: readonly Action[]): Recording {
  const actions = [...first];
  let { state } = newRun(level, seed);
  for (const action of first) {
    const result = apply(state, action);
    if (!result.ok) throw new Error(result.fault.code);
    ({ state } = result.value);
  }
  if (!state.outcome) playOut(state, DEFAULT_STRATEGIES, (action) => actions.push(action));
  return makeRecording(level, seed, seatsWith(), 'model', actions);
}

describe('the candidates of a run', () => {
  const runs: readonly (readonly [string, Recording])[] = [
    ['a text that stood', endedAs(level, 'settled')],
    ['a text that was reopened', endedAs(level, 'reopened')],
    ['no text', endedAs(level, 'no-deal')],
    ['restless seats', restless(level, 'follow/1', PARTIES, 'person')],
    ['Moscow testing', restless(level, 'follow/0', ['russia'], 'person')],
  ];

  it.each(runs)('can all be taken where they stand: %s', (_name, recording) => {
    for (const party of PARTIES) {
      for (const { before, change, matter } of placedIn(recording, party)) {
        let state: State = before;
        for (const by of PARTIES) {
          for (const action of change.filter((each) => each.party === by)) {
            const result = apply(state, action);
            if (!result.ok) throw new Error(`${JSON.stringify([matter, action, result.fault])}`);
            ({ state } = result.value);
          }
        }
        // An article answered otherwise is signed by all whom the text needs.
        if (matter.kind === 'article') {
          const text = state.text ?? PARTIES.map((by) => state.sealed[by].table).find(Boolean)!;
          expect(text[matter.article]).toBe(matter.to);
        }
      }
    }
  });

  it('are of every kind that a run gives rise to', () => {
    const kinds = new Set(
      runs.flatMap(([, recording]) =>
        PARTIES.flatMap((party) => placedIn(recording, party).map(({ matter }) => matter.kind)),
      ),
    );
    for (const kind of ['article', 'signature', 'act', 'no-act', 'moves'] as const) {
      expect(kinds).toContain(kind);
    }
    for (const kind of ['consent', 'test', 'response', 'backing', 'wish'] as const) {
      expect(kinds).toContain(kind);
    }
  });

  it('include a text that wanted one signature alone', () => {
    const { us: text } = newRun(level, 'alone').state.positions;
    const round = (ready: Action[] = []): Action[] => [
      ...ready,
      ...PARTIES.map((party): Action => ({ type: 'ready', party })),
    ];
    const others = PARTIES.filter((party) => party !== 'russia');
    const asks = others.map((party): Action => ({ type: 'table', party, text }));
    // In the first round it lies on the table already; then once more, as late as can be.
    for (const last of [1, level.calendar.rounds]) {
      const idle = Array.from({ length: last - 1 }, () => round()).flat();
      const recording = goneOn('alone', [...idle, ...round(asks)]);
      const alone = placedIn(recording, 'russia').find(
        ({ matter }) => matter.kind === 'no-signature' && matter.text.join() === text.join(),
      );
      expect(alone).toMatchObject({ round: last, party: 'russia' });
      expect(
        placedIn(recording, 'us').filter(
          ({ matter }) => matter.kind === 'no-signature' && matter.text.join() === text.join(),
        ),
      ).toEqual([]);
    }
  });

  it('include staying at the table where one walked out', () => {
    const actions: Action[] = [
      { type: 'walk-out', party: 'russia' },
      ...PARTIES.map((party): Action => ({ type: 'ready', party })),
    ];
    const recording = makeRecording(level, 'out', seatsWith({ russia: PERSON }), 'model', actions);
    const [walkOut] = placedIn(recording, 'russia').filter(
      ({ matter }) => matter.kind === 'walk-out',
    );
    expect(walkOut!.change).toEqual([{ type: 'ready', party: 'russia' }]);
  });
});

describe('the decisions that mattered', () => {
  const stood = endedAs(level, 'settled', { ukraine: PERSON });
  const left = withInstead(stood, 'ukraine', 'wish', {
    type: 'wish',
    party: 'ukraine',
    wish: 'withdraw',
  });

  it('include one that was plainly bad', () => {
    const stages = [
      { worlds: 6, most: 'all' },
      { worlds: 30, most: 3 },
    ] as const;
    const decisions = found(left, 'ukraine', { stages });
    const withdrew = decisions.find(({ matter }) => matter.kind === 'wish')!;
    expect(withdrew.matter).toMatchObject({ from: 'withdraw' });
    expect(withdrew.isClear).toBe(true);
    expect(withdrew.points.low).toBeGreaterThan(5);
    expect(withdrew.points.of).toBe(30);
    // What a fork needs.
    expect(left.actions[withdrew.at]).toMatchObject({ party: 'ukraine', wish: 'withdraw' });
    expect(withdrew.turn).toBe(finished(left));
  });

  it('do not include one that could change nothing any more', () => {
    const stages = [{ worlds: 40, most: 'all' }] as const;
    const search = searchIn(stood, 'ukraine', { stages });
    const late = [...search.candidates.entries()].flatMap(([at, { quarter, matter }]) =>
      quarter >= level.calendar.quarters - 1 && matter.kind !== 'wish' ? [at] : [],
    );
    expect(late.length).toBeGreaterThan(0);
    const tried = late.flatMap((candidate) =>
      search.run({ stage: 0, candidates: [candidate], first: 0, last: 40 }),
    );
    for (const { isClear, points } of search.decisions(tried)) {
      expect(isClear).toBe(false);
      expect(Math.abs(points.value)).toBeLessThan(0.5);
    }
  });

  it('are the same however the work is shared', () => {
    const stages = [
      { worlds: 3, most: 4 },
      { worlds: 60, most: 2 },
    ] as const;
    // The first stage looks at one decision in ten, to be quick.
    const search = searchIn(left, 'ukraine', { stages });
    const first: Tried[] = search.candidates.flatMap((_, candidate) =>
      candidate % 10 === 0 || candidate === search.candidates.length - 1
        ? [...search.run({ stage: 0, candidates: [candidate], first: 0, last: 3 })]
        : [],
    );
    const trials = search.trials(1, first);
    const alone = trials.flatMap((trial) => search.run(trial));
    const other = searchIn(left, 'ukraine', { stages });
    const shared = trials
      .toReversed()
      .flatMap(({ candidates, ...trial }) =>
        candidates.toReversed().flatMap((each) => other.run({ ...trial, candidates: [each] })),
      );
    expect(other.decisions(shared)).toEqual(search.decisions(alone));
    expect(search.decisions(alone).length).toBe(2);
  });

  it('give the worlds of each stage seeds of their own', () => {
    const search = searchIn(left, 'ukraine', {});
    const candidate = search.candidates.findIndex(({ matter }) => matter.kind === 'wish');
    const [one, two] = [0, 1].map((stage) =>
      search.run({ stage, candidates: [candidate], first: 0, last: 8 }),
    );
    expect(one![0]!.points).not.toEqual(two![0]!.points);
  });

  it('are refused for a run that is not over', () => {
    const cut = { ...stood, actions: stood.actions.slice(0, 30) };
    expect(decisionSearch(level, cut, 'us')).toMatchObject({
      fault: { code: 'debrief/not-over' },
    });
  });

  function finished(recording: Recording): number {
    const run = finishedRun(level, recording);
    return run.ok ? run.value.end.turn : -1;
  }
});
