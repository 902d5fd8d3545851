import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actionFault,
  amendments,
  apply,
  awaited,
  factsOf,
  legalActions,
  newRun,
  PARTIES,
  type Action,
  type Party,
  type State,
} from '../../src/engine/index.ts';
import { BACKINGS, MOVES, RESPONSES } from '../../src/model/index.ts';
import { stateHash } from '../../src/replay/index.ts';
import { CROSSING } from '../fixtures/crossing.ts';
import { drive, RANDOM, type Driven } from '../fixtures/drive.ts';
import { mainLevel } from '../fixtures/level.ts';
import { deepFreeze } from '../fixtures/scene.ts';

const ALL_RANDOM = { ukraine: RANDOM, russia: RANDOM, us: RANDOM, coalition: RANDOM };

/** Frozen states at every kind of place, a few of each. */
const PLACES: readonly State[] = (() => {
  const places = new Map<string, State[]>();
  for (let seed = 0; seed < 40; seed++) {
    drive(CROSSING, `places/${seed}`, seed % 2 === 0 ? {} : ALL_RANDOM, (action, { state }) => {
      const place = `${state.violation?.step ?? state.phase} after ${action.type}`;
      const known = places.get(place) ?? [];
      if (known.length < 2) places.set(place, [...known, deepFreeze(state)]);
    });
  }
  return [...places.values()].flat();
})();

const states = fc.constantFrom(...PLACES);

/** Words that mean something to the rules, and some that do not. */
const words = fc.constantFrom(
  ...PARTIES,
  ...MOVES,
  ...RESPONSES,
  ...BACKINGS,
  ...CROSSING.acts.map(({ id }) => id),
  ...CROSSING.sectors.map(({ id }) => id),
  ...CROSSING.contributors.map(({ id }) => id),
  ...CROSSING.events.map(({ id }) => id),
  'person',
  'accept',
  'reopen',
  'withdraw',
  'constructor',
  '__proto__',
  '',
);
const odd = fc.oneof(
  words,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.integer({ min: -1, max: 4 }), { maxLength: 7 }),
  fc.constant({ toString: 1, valueOf: 1 }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** An action as a stranger may send it: any JSON, or one of the right kind with any fields. */
const strangers: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 1, arbitrary: fc.jsonValue() },
  {
    weight: 6,
    arbitrary: fc.record(
      {
        type: fc.oneof(
          fc.constantFrom(
            'table',
            'show',
            'sign',
            'walk-out',
            'act',
            'move',
            'consent',
            'test',
            'respond',
            'back',
            'wish',
            'undo',
            'ready',
            'open-quarter',
            'inject',
            'hand-over',
            'time-out',
          ),
          odd,
        ),
        party: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PARTIES) }, odd),
        to: odd,
        text: fc.oneof(
          fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }),
          odd,
        ),
        act: odd,
        event: odd,
        contributor: odd,
        from: odd,
        thousand: odd,
        granted: odd,
        move: odd,
        sector: odd,
        response: odd,
        backing: odd,
        wish: odd,
      },
      { requiredKeys: ['type', 'party'] },
    ),
  },
);

describe('any action', () => {
  it('is applied or refused with a code: never an exception, never a change of its input', () => {
    let applied = 0;
    fc.assert(
      fc.property(states, strangers, (state, stranger) => {
        const hash = stateHash(state);
        const action = deepFreeze(stranger) as Action;
        const result = apply(state, action);
        if (result.ok) {
          applied++;
          expect(actionFault(state, action)).toBeNull();
          expect(stateHash(JSON.parse(JSON.stringify(result.value.state)))).toBe(
            stateHash(result.value.state),
          );
        } else {
          expect(result.fault.code).toMatch(
            /^(run|action|talks|act|move|consent|test|violation|host)\//,
          );
          expect(JSON.parse(JSON.stringify(result.fault))).toEqual(result.fault);
        }
        expect(stateHash(state)).toBe(hash);
      }),
      { numRuns: 4000 },
    );
    // A test of strangers that are all turned away would show little.
    expect(applied).toBeGreaterThan(40);
  });
});

describe('legal actions', () => {
  /** Every action there could be, legal or not; texts within one change of a position. */
  function universe(state: State, party: Party): Action[] {
    const { level } = state;
    const texts = amendments(state, state.positions[party]);
    const contributors = level.contributors.map(({ id }) => id);
    const sectors = level.sectors.map(({ id }) => id);
    return [
      ...texts.map((text): Action => ({ type: 'table', party, text })),
      ...PARTIES.flatMap((to) => texts.map((text): Action => ({ type: 'show', party, to, text }))),
      ...PARTIES.flatMap((other) => amendments(state, state.positions[other])).map(
        (text): Action => ({ type: 'sign', party, text }),
      ),
      // Texts shown to anyone: those between others must be refused.
      ...state.shown.map(({ text }): Action => ({ type: 'sign', party, text })),
      { type: 'sign', party, text: null },
      { type: 'walk-out', party },
      ...level.acts.map(({ id }): Action => ({ type: 'act', party, act: id })),
      ...contributors.flatMap((contributor, at) =>
        sectors.flatMap((from, index) =>
          sectors.map(
            (to): Action => ({
              type: 'move',
              party,
              contributor,
              from,
              to,
              thousand: state.contributors[at]!.inSector[index] || 1,
            }),
          ),
        ),
      ),
      ...[true, false].map((granted): Action => ({ type: 'consent', party, granted })),
      ...MOVES.flatMap((move) =>
        sectors.map((sector): Action => ({ type: 'test', party, move, sector })),
      ),
      ...RESPONSES.map((response): Action => ({ type: 'respond', party, response })),
      ...BACKINGS.map((backing): Action => ({ type: 'back', party, backing })),
      ...(['accept', 'reopen', 'withdraw'] as const).map(
        (wish): Action => ({ type: 'wish', party, wish }),
      ),
      { type: 'undo', party },
      { type: 'ready', party },
    ];
  }
  const keyOf = (action: Action) =>
    JSON.stringify(Object.entries(action).toSorted(([a], [b]) => (a < b ? -1 : 1)));

  it('are all accepted, and everything outside them is refused', () => {
    for (const state of PLACES) {
      for (const party of PARTIES) {
        const legal = legalActions(state, party);
        for (const action of legal) expect(apply(state, action).ok).toBe(true);
        const accepted = universe(state, party).filter((action) => apply(state, action).ok);
        expect([...new Set(accepted.map(keyOf))].toSorted()).toEqual(
          [...new Set(legal.map(keyOf))].toSorted(),
        );
      }
    }
  });

  it('are there for whoever is awaited, and for nobody else', () => {
    for (const state of PLACES) {
      const waited = awaited(state);
      for (const party of PARTIES) {
        expect(legalActions(state, party).length > 0).toBe(waited.includes(party));
      }
    }
  });
});

describe('a run', () => {
  const samples: readonly Driven[] = [
    drive(CROSSING, 'same', {}),
    drive(CROSSING, 'same-random', ALL_RANDOM),
    drive(mainLevel(), 'same', {}),
  ];

  it('is its level, its seed and its decisions', () => {
    for (const { state, actions } of samples) {
      let again = newRun(state.level, state.secrets.seed, state).state;
      for (const action of actions) {
        const result = apply(again, action);
        again = result.ok ? result.value.state : again;
      }
      expect(stateHash(again)).toBe(stateHash(state));
    }
    expect(stateHash(drive(CROSSING, 'same', {}).state)).toBe(stateHash(samples[0]!.state));
    expect(stateHash(drive(CROSSING, 'other', {}).state)).not.toBe(stateHash(samples[0]!.state));
  });

  it('goes on from a saved state as it would have gone on', () => {
    for (const { state: last, actions } of samples) {
      let saved = newRun(last.level, last.secrets.seed, last).state;
      for (const action of actions) {
        // The level is data beside the run; the rest is saved and loaded at every step.
        const { level, ...rest } = saved;
        const loaded: State = { ...JSON.parse(JSON.stringify(rest)), level };
        expect(stateHash(loaded)).toBe(stateHash(saved));
        const result = apply(loaded, action);
        if (!result.ok) throw new Error(result.fault.code);
        saved = result.value.state;
      }
      expect(stateHash(saved)).toBe(stateHash(last));
    }
  });

  it('is never longer than its level allows, whoever plays', () => {
    for (let seed = 0; seed < 60; seed++) {
      const { state } = drive(CROSSING, `length/${seed}`, ALL_RANDOM);
      expect(state.outcome).not.toBeNull();
      expect(state.turn).toBeLessThanOrEqual(factsOf(CROSSING).maxTurns);
    }
  });

  it('keeps troops whole: none appears or is lost but by arriving and going home', () => {
    for (let seed = 0; seed < 30; seed++) {
      const inField = (state: State) =>
        state.contributors.reduce(
          (sum, { inSector }) => sum + inSector.reduce((all, thousand) => all + thousand, 0),
          0,
        );
      let before = 0;
      drive(CROSSING, `troops/${seed}`, ALL_RANDOM, (_, { state, events }) => {
        for (const event of events) {
          if (event.type === 'arrived') before += event.thousand;
          if (event.type === 'went-home') before -= event.thousand;
        }
        expect(inField(state)).toBeCloseTo(before, 6);
        for (const { inSector } of state.contributors) {
          for (const thousand of inSector) expect(thousand).toBeGreaterThanOrEqual(0);
        }
        before = inField(state);
      });
    }
  });
});
