import { describe, expect, it } from 'vitest';
import { openStream } from '../../src/base/stream.ts';
import {
  awaited,
  byParty,
  PARTIES,
  viewFor,
  type ByParty,
  type State,
} from '../../src/engine/index.ts';
import { runThrough } from '../../src/match/index.ts';
import {
  DIFFICULTIES,
  findStrategy,
  STRATEGIES,
  strategiesAt,
  strategiesFor,
  type Strategy,
} from '../../src/strategies/index.ts';
import { mainLevel } from '../fixtures/level.ts';
import { watched, type BadSignature } from '../fixtures/watch.ts';

const level = mainLevel();

/** Seats drawn among all strategies, the same for the same name. */
function drawnSeats(name: string): ByParty<Strategy> {
  const seats = {} as Record<(typeof PARTIES)[number], Strategy>;
  for (const party of PARTIES) {
    const known = strategiesFor(party);
    seats[party] = known[openStream(name, 0, party).whole(0, known.length - 1)]!;
  }
  return seats;
}

/** The game of some seats, each watched for signing what is worth less to it than fighting on. */
function signaturesIn(seed: string, seats: ByParty<Strategy>): readonly BadSignature[] {
  const bad: BadSignature[] = [];
  const report = (each: BadSignature) => bad.push(each);
  runThrough(level, seed, {
    ukraine: watched(seats.ukraine, report),
    russia: watched(seats.russia, report),
    us: watched(seats.us, report),
    coalition: watched(seats.coalition, report),
  });
  return bad;
}

describe('no strategy signs what is worth less to it than fighting on, or across a red line', () => {
  it.each(STRATEGIES.map((strategy) => [strategy.party, strategy.id] as const))(
    '%s: %s',
    (party, id) => {
      for (let game = 0; game < 6; game++) {
        const seed = `honest/${party}/${id}/${game}`;
        const seats = { ...drawnSeats(seed), [party]: findStrategy(party, id)! };
        expect(signaturesIn(seed, seats)).toEqual([]);
      }
    },
  );

  it.each(DIFFICULTIES)('at the difficulty “%s”', (difficulty) => {
    for (let game = 0; game < 6; game++) {
      const seed = `difficulty/${game}`;
      const ids = strategiesAt(difficulty, seed);
      const seats = drawnSeats(seed) as Record<(typeof PARTIES)[number], Strategy>;
      for (const party of PARTIES) seats[party] = findStrategy(party, ids[party])!;
      expect(signaturesIn(seed, seats)).toEqual([]);
    }
  });
});

describe('what others keep secret', () => {
  const CASES = 2000;

  it(`changes no move and no reason, in ${CASES} cases`, () => {
    const states: { readonly state: State; readonly seats: ByParty<Strategy> }[] = [];
    for (let game = 0; states.length < CASES / 4; game++) {
      const seats = drawnSeats(`secret/${game}`);
      let turn = 0;
      runThrough(level, `secret/${game}`, seats, (_, state) => {
        if (state.turn === turn || awaited(state).length === 0) return;
        ({ turn } = state);
        if (state.phase === 'talks' || game % 8 === 0) states.push({ state, seats });
      });
    }
    let cases = 0;
    for (const [at, { state, seats }] of states.entries()) {
      for (const other of PARTIES) {
        if (cases === CASES) break;
        const chance = openStream('others', at, other);
        const party = PARTIES[(PARTIES.indexOf(other) + chance.whole(1, 3)) % PARTIES.length]!;
        if (!awaited(state).includes(party)) continue;
        cases++;
        const raw = level.articles.map(() => chance.uniform());
        const sum = raw.reduce((total, each) => total + each, 0);
        const otherwise: State = {
          ...state,
          secrets: {
            ...state.secrets,
            // Own weights are copied: what was worked out for the array of before is worked out anew.
            weights: {
              ...byParty((each) => [...state.secrets.weights[each]]),
              [other]: raw.map((each) => (100 * each) / sum),
            },
            reserve: { ...state.secrets.reserve, [other]: 40 * chance.uniform() },
          },
        };
        const decisionOf = (from: State) => {
          const stream = openStream('luck', from.turn, party);
          const { actions, reason } = seats[party].decide(viewFor(from, party), stream);
          return { actions, reason: reason() };
        };
        expect(decisionOf(otherwise)).toEqual(decisionOf(state));
      }
    }
    expect(cases).toBe(CASES);
  });
});
