import { describe, expect, it } from 'vitest';
import { openStream } from '../../src/base/stream.ts';
import {
  PARTIES,
  quarterOdds,
  riskContributions,
  seenBy,
  signHoldFrontier,
  viewFor,
  type GameEvent,
  type Level,
  type Party,
  type State,
  type View,
} from '../../src/engine/index.ts';
import { decideBy } from '../../src/match/index.ts';
import { DEFAULT_STRATEGIES } from '../../src/strategies/index.ts';
import { CROSSING, text } from '../fixtures/crossing.ts';
import { drive, RANDOM } from '../fixtures/drive.ts';
import { mainLevel } from '../fixtures/level.ts';

/** Another set of secrets, all different, that leave the holder of the view its own. */
const SECRETS: Readonly<Record<string, (state: State, party: Party) => State>> = {
  'the seed': (state) => withSecrets(state, { seed: 'another' }),
  'types of others': (state, party) => {
    const { types } = state.secrets;
    // Before signature the guarantors have no type yet, so not even their own shows.
    const unknown = state.text === null;
    return withSecrets(state, {
      types: {
        russia: party === 'russia' ? types.russia : !types.russia,
        coalition: party === 'coalition' && !unknown ? types.coalition : !types.coalition,
        us: party === 'us' && !unknown ? types.us : !types.us,
      },
    });
  },
  'weights of others': (state, party) =>
    withSecrets(state, {
      weights: others(state.secrets.weights, party, (weights) => weights.toReversed()),
    }),
  'reserves of others': (state, party) =>
    withSecrets(state, {
      reserve: others(state.secrets.reserve, party, (reserve) => reserve + 7),
    }),
  'what contributors are willing to do, and keep': (state) =>
    withSecrets(state, {
      contributors: state.secrets.contributors.map(({ willing, kept }) => ({
        willing: 1 - willing,
        kept: kept / 2,
      })),
    }),
  'what others have laid down this turn': (state, party) => ({
    ...state,
    sealed: others(state.sealed, party, (sealed, other) => ({
      ...sealed,
      table: state.positions[other].map((option) => (option === 0 ? 1 : 0)),
      sign: null,
      shows: [{ to: PARTIES.find((each) => each !== other)!, text: state.positions[other] }],
      acts: [...sealed.acts, 'rest'],
      walksOut: true,
      wish: 'withdraw' as const,
      test: { move: 'strike' as const, sector: 0 },
      moves: [{ contributor: 0, from: 0, to: 1, thousand: 1 }],
    })),
  }),
  'texts shown between others': (state, party) => {
    const [from, to] = PARTIES.filter((other) => other !== party);
    const shown = state.shown.filter((each) => each.from === party || each.to === party);
    return {
      ...state,
      shown: [...shown, { from: from!, to: to!, text: state.positions[from!], turn: state.turn }],
    };
  },
};

function withSecrets(state: State, change: Partial<State['secrets']>): State {
  return { ...state, secrets: { ...state.secrets, ...change } };
}

function others<T>(
  table: Readonly<Record<Party, T>>,
  own: Party,
  change: (value: T, party: Party) => T,
): Record<Party, T> {
  const next = { ...table };
  for (const party of PARTIES) if (party !== own) next[party] = change(table[party], party);
  return next;
}

/** Which secrets, changed, change what is computed for a delegation. */
function leaks(
  of: (state: State, party: Party) => unknown,
  states: readonly State[],
): readonly string[] {
  const found = new Set<string>();
  for (const state of states) {
    for (const party of PARTIES) {
      const before = JSON.stringify(of(state, party));
      for (const [secret, change] of Object.entries(SECRETS)) {
        if (JSON.stringify(of(change(state, party), party)) !== before) found.add(secret);
      }
    }
  }
  return [...found];
}

/** States of every phase and step, from runs by strategies and by random legal actions. */
function gather(level: Level, runs: number): State[] {
  const states: State[] = [];
  for (let seed = 0; seed < runs; seed++) {
    const random = { ukraine: RANDOM, russia: RANDOM, us: RANDOM, coalition: RANDOM };
    let last = '';
    drive(level, `secrecy/${seed}`, seed % 2 === 0 ? {} : random, (_, { state }) => {
      const place = `${state.turn}/${state.phase}/${state.violation?.step}`;
      if (place !== last && !state.outcome) states.push(state);
      last = place;
    });
  }
  return states;
}

const STATES: readonly State[] = [...gather(CROSSING, 24), ...gather(mainLevel(), 2)];

describe('a view', () => {
  it('is examined in every phase', () => {
    const places = new Set(STATES.map((state) => state.violation?.step ?? state.phase));
    expect([...places].toSorted()).toEqual([
      'aftermath',
      'backing',
      'ceasefire',
      'deployment',
      'response',
      'talks',
    ]);
  });

  it('is the same whatever others keep secret', () => {
    expect(leaks(viewFor, STATES)).toEqual([]);
  });

  it('holds no seed', () => {
    for (const state of STATES.slice(0, 40)) {
      const secret = withSecrets(state, { seed: 'SEED-NOT-TO-BE-SEEN' });
      for (const party of PARTIES) {
        expect(JSON.stringify(viewFor(secret, party))).not.toContain('SEED-NOT-TO-BE-SEEN');
      }
    }
  });

  it.each<[string, (state: State, party: Party) => unknown]>([
    ['the seed', (state) => openStream(state.secrets.seed, state.turn, 'x').uniform()],
    ['types of others', (state) => state.secrets.types],
    ['weights of others', (state) => state.secrets.weights],
    ['reserves of others', (state) => Math.max(...Object.values(state.secrets.reserve))],
    ['what contributors are willing to do, and keep', (state) => state.secrets.contributors],
    ['what others have laid down this turn', (state) => state.sealed],
    ['texts shown between others', (state) => state.shown.length],
  ])('a planted leak of %s would be found', (secret, plant) => {
    const leaking = (state: State, party: Party) => ({
      ...viewFor(state, party),
      planted: plant(state, party),
    });
    expect(leaks(leaking, STATES)).toContain(secret);
  });

  it('opens everything when the run is over', () => {
    const { state } = drive(CROSSING, 'over', {});
    expect(state.outcome).not.toBeNull();
    for (const party of PARTIES) expect(viewFor(state, party).revealed).toEqual(state.secrets);
  });
});

describe('what is made from a view', () => {
  const some = STATES.filter((_, at) => at % 7 === 0);

  it('is a strategy’s decision, the same whatever others keep secret', () => {
    const decide = (state: State, party: Party) => {
      const strategy = DEFAULT_STRATEGIES[party];
      return isAwaited(state, party)
        ? strategy.decide(viewFor(state, party), openStream('luck', state.turn, party)).actions
        : null;
    };
    expect(leaks(decide, STATES)).toEqual([]);
  });

  it('but a seat’s luck comes from the run, so that a run is its seed', () => {
    const states = STATES.filter((state) => state.violation?.step === 'response');
    const decided = (seed: string) =>
      states.map(
        (state) => decideBy(DEFAULT_STRATEGIES.coalition, withSecrets(state, { seed })).actions,
      );
    expect(decided('a')).toEqual(decided('a'));
    expect(JSON.stringify(decided('a'))).not.toBe(JSON.stringify(decided('b')));
  });

  it('is advice, the same whatever others keep secret', () => {
    const advise = (state: State, party: Party) => {
      const view: View = viewFor(state, party);
      return state.phase === 'deployment'
        ? [quarterOdds(view), riskContributions(view)]
        : state.phase === 'talks' && state.level === CROSSING
          ? signHoldFrontier(view)
          : null;
    };
    expect(leaks(advise, some)).toEqual([]);
  });
});

function isAwaited(state: State, party: Party): boolean {
  const step = state.violation?.step;
  if (step === 'response') return party === 'coalition';
  if (step === 'backing') return party === 'us';
  return state.phase !== 'ceasefire';
}

describe('events', () => {
  it('are public, but for a text shown to one delegation alone', () => {
    const shown: GameEvent = { type: 'shown', party: 'us', to: 'russia', text: text() };
    expect(seenBy(shown)).toEqual(['us', 'russia']);
    expect(seenBy({ type: 'walked-out', party: 'us' })).toEqual(PARTIES);
  });

  it('name no secret before the end of a run', () => {
    const { events } = drive(CROSSING, 'events', {});
    const revealed = events.findIndex(({ type }) => type === 'revealed');
    const ended = events.findIndex(({ type }) => type === 'ended');
    expect(revealed).toBe(ended + 1);
    expect(revealed).toBe(events.length - 1);
  });
});
