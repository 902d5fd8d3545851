import { describe, expect, it } from 'vitest';
import {
  factsOf,
  isSameText,
  newRun,
  PARTIES,
  viewFor,
  type ByParty,
  type Party,
  type PastRound,
  type State,
  type View,
} from '../../src/engine/index.ts';
import { decideBy, resolveSeats, runThrough, seatsWith } from '../../src/match/index.ts';
import {
  DEFAULT_STRATEGIES,
  findStrategy,
  type Strategy,
  type Terms,
} from '../../src/strategies/index.ts';
import { Logroll } from '../../src/strategies/talks/concessions.ts';
import { ascribedWeights } from '../../src/strategies/talks/frequency.ts';
import { stakesOf, worthToMe } from '../../src/strategies/talks/worth.ts';
import { mainLevel } from '../fixtures/level.ts';

const level = mainLevel();

function strategiesWith(seats: Partial<ByParty<string>>): ByParty<Strategy> {
  const resolved = resolveSeats(seatsWith(seats));
  if (!resolved.ok) throw new Error(resolved.fault.code);
  return resolved.value as ByParty<Strategy>;
}

/** The state in which each round of the first talks is decided. */
function roundsOf(seed: string, seats: Partial<ByParty<string>>): readonly State[] {
  const rounds: State[] = [newRun(level, seed).state];
  runThrough(level, seed, strategiesWith(seats), (_, state) => {
    if (state.phase === 'talks' && state.reopenings === 0 && state.round > rounds.length) {
      rounds.push(state);
    }
  });
  return rounds;
}

/** How a seat came to its move in each round of the first talks. */
function termsOf(seed: string, party: Party, id: string): readonly (Terms & { state: State })[] {
  return roundsOf(seed, { [party]: id }).map((state) => {
    const reason = decideBy(findStrategy(party, id)!, state).reason();
    if (reason.kind !== 'talks') throw new Error('not in talks');
    return { ...reason, state };
  });
}

/** Share of the way from its opening to its reservation that a seat has gone by what it asks. */
function wayGone({ asks, state }: Terms & { state: State }, party: Party): number {
  const view = viewFor(state, party);
  const { floor, best } = stakesOf(view);
  return (best - asks) / (best - floor);
}

describe('time-dependent tactics go their way as t^(1/β)', () => {
  it.each([
    ['boulware', 0.2],
    ['conceder', 5],
  ] as const)('%s, β = %d', (id, beta) => {
    const terms = termsOf('way', 'ukraine', id);
    expect(terms.length).toBeGreaterThan(6);
    for (const each of terms) {
      const share = (each.state.round - 1) / (each.state.roundLimit - 1);
      expect(wayGone(each, 'ukraine')).toBeCloseTo(share ** (1 / beta), 9);
      expect(each.because).toMatchObject({ rule: 'time', timeShare: share });
    }
  });
});

describe('tit for tat', () => {
  const titForTat = findStrategy('ukraine', 'tit-for-tat')!;
  const { state } = newRun(level, 'tit');
  const view = viewFor(state, 'ukraine');
  const asksIn = (seen: View) => {
    const reason = titForTat.decide(seen, null as never).reason();
    if (reason.kind !== 'talks') throw new Error('not in talks');
    return reason.asks;
  };

  it('asks for its opening while nobody has moved', () => {
    expect(asksIn(view)).toBeCloseTo(stakesOf(view).best, 9);
  });

  it('gives way when another does, and takes back when it goes back', () => {
    const { openings } = factsOf(level);
    const opening = openings.russia;
    // The option of the army that Moscow asks for, given up.
    const army = level.articles.findIndex(({ id }) => id === 'army');
    const moved = {
      ...view,
      positions: { ...view.positions, russia: opening.with(army, 2) },
      signatures: { ...view.signatures, russia: opening.with(army, 2) },
    };
    expect(asksIn(moved)).toBeLessThan(stakesOf(moved).best - 1);
    expect(asksIn({ ...moved, positions: view.positions, signatures: view.signatures })).toBe(
      asksIn(view),
    );
  });
});

describe('the frequency model', () => {
  const { state } = newRun(level, 'model');
  const view = viewFor(state, 'ukraine');
  const { openings, weights } = factsOf(level);

  it('is the stated weights as long as nobody has moved', () => {
    expect(ascribedWeights(view).russia).toEqual(weights.russia);
  });

  it('raises what a delegation never changes against what it always does, and sums to 100', () => {
    const round = (turn: number, option: number): PastRound => ({
      turn,
      positions: { ...openings, russia: openings.russia.with(0, option) },
      signatures: openings,
    });
    const seen = { ...view, pastRounds: [round(1, 1), round(2, 2), round(3, 1)] };
    const learned = ascribedWeights({ ...seen, round: 4 }).russia;
    expect(learned.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 9);
    expect(learned[0]).toBeLessThan(weights.russia[0]!);
    for (let article = 1; article < learned.length; article++) {
      expect(learned[article]).toBeGreaterThan(weights.russia[article]!);
    }
    expect(ascribedWeights(seen).ukraine).toBe(view.own.weights);
  });

  it('comes no farther from the true weights than what was stated', () => {
    let [stated, learned] = [0, 0];
    for (let game = 0; game < 20; game++) {
      const state = roundsOf(`learn/${game}`, {}).at(-1)!;
      const ascribed = ascribedWeights(viewFor(state, 'us'));
      for (const party of ['ukraine', 'russia', 'coalition'] as const) {
        state.secrets.weights[party].forEach((truth, article) => {
          stated += Math.abs(truth - weights[party][article]!);
          learned += Math.abs(truth - ascribed[party][article]!);
        });
      }
    }
    expect(learned).toBeLessThan(stated * 1.01);
  });

  it('leads logrolling to give way first where little is given up for much', () => {
    const towards = { ukraine: 1, russia: 1, us: 1, coalition: 1 };
    const { worth } = factsOf(level);
    const ratioOf = (ascribed: ByParty<readonly number[]>) => {
      const first = new Logroll(view, towards, ascribed).at(1)!;
      const article = first.findIndex((option, at) => option !== openings.ukraine[at]);
      const gain = PARTIES.filter((party) => party !== 'ukraine').reduce((sum, party) => {
        const theirs = worth[party][article]!;
        const change = theirs[first[article]!]! - theirs[openings.ukraine[article]!]!;
        return sum + weights[party][article]! * change;
      }, 0);
      const mine = worth.ukraine[article]!;
      const cost =
        view.own.weights[article]! * (mine[openings.ukraine[article]!]! - mine[first[article]!]!);
      return cost <= 0 ? Infinity : gain / cost;
    };
    const blind = level.articles.map(() => 1);
    const blindly = { ukraine: blind, russia: blind, us: blind, coalition: blind };
    expect(ratioOf(ascribedWeights(view))).toBeGreaterThanOrEqual(ratioOf(blindly));
  });
});

describe('the hardliner', () => {
  it('never moves from its opening', () => {
    const own = termsOf('hard', 'ukraine', 'hardliner').filter(({ move }) => move !== 'signs');
    const opening = factsOf(level).openings.ukraine;
    expect(own.length).toBeGreaterThan(6);
    expect(own.filter(({ text }) => !isSameText(text, opening))).toEqual([]);
  });

  it('signs nothing that gives it less than it said', () => {
    const terms = ['h1', 'h2', 'h3', 'h4'].flatMap((seed) =>
      termsOf(seed, 'coalition', 'hardliner'),
    );
    const signing = terms.filter(({ move }) => move === 'signs');
    expect(signing.length).toBeGreaterThan(0);
    expect(signing.filter(({ asks, worth }) => worth < asks)).toEqual([]);
  });
});

describe('the spoiler', () => {
  it.each(PARTIES)('in the seat of %s stands ready to sign nothing', (party) => {
    const rounds = roundsOf(`spoil/${party}`, { [party]: 'spoiler' });
    expect(rounds.at(-1)!.round).toBe(level.calendar.rounds);
    for (const state of rounds.slice(1)) expect(state.signatures[party]).toBeNull();
  });

  it('seems to give way, and then retreats', () => {
    const terms = termsOf('retreat', 'ukraine', 'spoiler');
    const opening = factsOf(level).openings.ukraine;
    expect(terms.some(({ text }) => !isSameText(text, opening))).toBe(true);
    expect(isSameText(terms.at(-1)!.text, opening)).toBe(true);
  });
});

describe('a text that both sides of the war have signed', () => {
  const state = roundsOf('settled-text', {}).at(-1)!;
  const { openings } = factsOf(level);
  // A text worth signing to all but those who wage the war, who have signed it already.
  const text = openings.coalition;
  const signedBySides = {
    ...state,
    positions: { ...state.positions, ukraine: text, russia: text },
    signatures: { ...state.signatures, ukraine: text, russia: text },
  };

  it.each(['broker', 'satisficer', 'conceder'])(
    'is signed at the last by the United States as %s',
    (id) => {
      const view = viewFor(signedBySides, 'us');
      expect(worthToMe(view, text)).toBeGreaterThan(stakesOf(view).floor);
      const { actions } = decideBy(findStrategy('us', id)!, signedBySides);
      expect(actions).toContainEqual({ type: 'sign', party: 'us', text });
    },
  );
});

describe('every decision in talks', () => {
  it('says the worth of the text that it stands by or signs', () => {
    for (const state of roundsOf('worth', {})) {
      for (const party of PARTIES) {
        const reason = decideBy(DEFAULT_STRATEGIES[party], state).reason();
        if (reason.kind !== 'talks') throw new Error('not in talks');
        expect(reason.worth).toBe(worthToMe(viewFor(state, party), reason.text));
        if (reason.move === 'signs') expect(reason.worth).toBeGreaterThan(0);
      }
    }
  });
});
