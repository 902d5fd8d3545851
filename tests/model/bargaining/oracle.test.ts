import { describe, expect, it } from 'vitest';
import {
  findSolutions,
  improve,
  isAcceptable,
  maximise,
  pairFrontier,
  paretoFrontier,
  TIE,
  type Outcome,
} from '../../../src/model/index.ts';
import { finish, randomSpace, type Space } from './random.ts';

/**
 * Every answer of the library against looking at all texts, on 200 random reduced spaces: 185 of up to
 * 1,000 texts and 15 of up to 100,000.
 */
const SPACES = Array.from({ length: 200 }, (_, at) => ({
  seed: `space/${at}`,
  mostTexts: at % 13 === 12 ? 100_000 : 1_000,
}));

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const most = (values: readonly number[]) =>
  values.reduce((top, value) => Math.max(top, value), -Infinity);

/** Outcomes that no other betters for the parties given, one for equal payoffs. */
function frontierOf(outcomes: readonly Outcome[], parties: readonly number[]): Outcome[] {
  const total = ({ payoffs }: Outcome) => sum(parties.map((party) => payoffs[party]!));
  const front: Outcome[] = [];
  for (const outcome of outcomes.toSorted((a, b) => total(b) - total(a))) {
    const covered = front.some(({ payoffs }) =>
      parties.every((party) => payoffs[party]! >= outcome.payoffs[party]! - TIE),
    );
    if (!covered) front.push(outcome);
  }
  return front;
}

/** Payoffs of the parties, to a millionth, in an order of their own. */
function payoffsIn(outcomes: readonly Outcome[], parties: readonly number[]): string[] {
  return outcomes
    .map(({ payoffs }) => parties.map((party) => (payoffs[party]! + 1e-9).toFixed(6)).join(' '))
    .sort();
}

/** Fails unless two lists are the same to rounding, naming the space. */
function expectNear(seed: string, found: readonly number[], expected: readonly number[]): void {
  const isNear =
    found.length === expected.length &&
    found.every((value, at) => value === expected[at] || Math.abs(value - expected[at]!) < 1e-6);
  expect({ seed, found, expected, isNear }).toMatchObject({ isNear: true });
}

/** The best sorted gains of some outcomes: least first, then second least, and so on. */
function bestLeximin(
  outcomes: readonly Outcome[],
  gains: (outcome: Outcome) => number[],
): number[] {
  const sorted = outcomes.map((outcome) => gains(outcome).sort((a, b) => a - b));
  return sorted.reduce((best, list) => {
    const at = list.findIndex((gain, place) => Math.abs(gain - best[place]!) > TIE);
    return at >= 0 && list[at]! > best[at]! ? list : best;
  });
}

function gainsIn({ game }: Space) {
  return ({ payoffs }: Outcome) =>
    payoffs.map((payoff, party) => payoff - game.reservations[party]!);
}

describe('the oracle agrees on', () => {
  const spaces = SPACES.map(({ seed, mostTexts }) => ({ seed, ...randomSpace(seed, mostTexts) }));

  it('frontiers of pairs', () => {
    for (const { seed, game, outcomes } of spaces) {
      for (let a = 0; a < game.scores.length; a++) {
        for (let b = a + 1; b < game.scores.length; b++) {
          const found = payoffsIn(finish(pairFrontier(game, a, b)), [a, b]);
          const expected = payoffsIn(pairOracle(outcomes, a, b), [a, b]);
          expect({ seed, a, b, found }).toEqual({ seed, a, b, found: expected });
        }
      }
    }
  });

  it('the frontier of all parties', () => {
    for (const { seed, game, outcomes } of spaces) {
      const everyone = game.scores.map((_, party) => party);
      const found = finish(paretoFrontier(game, 0));
      expect(found.within).toBe(0);
      const points = payoffsIn(found.outcomes, everyone);
      const expected = payoffsIn(frontierOf(outcomes, everyone), everyone);
      expect({ seed, points }).toEqual({ seed, points: expected });
    }
  });

  it('the zone and the solution points', () => {
    let empty = 0;
    for (const space of spaces) {
      const { seed, game, outcomes } = space;
      const gains = gainsIn(space);
      const zone = outcomes.filter((outcome) => isAcceptable(game, outcome));
      const found = finish(findSolutions(game));
      const sorted = (list: readonly number[]) => list.toSorted((a, b) => a - b);
      expectNear(seed, sorted(gains(found.egalitarian!)), bestLeximin(outcomes, gains));
      if (zone.length === 0) {
        empty++;
        expect([found.nash, found.utilitarian, found['kalai-smorodinsky']]).toEqual([
          null,
          null,
          null,
        ]);
        continue;
      }
      const product = (outcome: Outcome) =>
        gains(outcome).reduce((total, gain) => total * Math.max(0, gain), 1);
      const best = most(zone.map(product));
      expectNear(seed, [best > 0 ? product(found.nash!) / best : 1], [1]);
      const total = ({ payoffs }: Outcome) => sum(payoffs);
      expectNear(seed, [total(found.utilitarian!)], [most(zone.map(total))]);
      const ideals = game.scores.map((_, party) => most(zone.map((o) => gains(o)[party]!)));
      expectNear(
        seed,
        found.ideals.map((ideal, party) => gains(ideal!)[party]!),
        ideals,
      );
      const shares = (outcome: Outcome) =>
        gains(outcome).flatMap((gain, party) =>
          ideals[party]! > TIE ? [gain / ideals[party]!] : [],
        );
      expectNear(seed, sorted(shares(found['kalai-smorodinsky']!)), bestLeximin(zone, shares));
    }
    expect(empty).toBeGreaterThan(0);
    expect(empty).toBeLessThan(SPACES.length / 2);
  });

  it('the largest weighted sum in the zone, and how far a text is from the frontier', () => {
    for (const { seed, game, outcomes } of spaces) {
      const weights = game.scores.map((_, party) => 1 + party);
      const weighed = ({ payoffs }: Outcome) =>
        sum(payoffs.map((payoff, p) => payoff * weights[p]!));
      const zone = outcomes.filter((outcome) => isAcceptable(game, outcome));
      const best = finish(maximise(game, weights));
      expect(best === null).toBe(zone.length === 0);
      expectNear(seed, [best ? weighed(best) : -Infinity], [most(zone.map(weighed))]);
      const from = outcomes[Math.floor(outcomes.length / 3)]!;
      const { equal, joint } = finish(improve(game, from));
      const gains = ({ payoffs }: Outcome) => payoffs.map((payoff, p) => payoff - from.payoffs[p]!);
      const least = (outcome: Outcome) => Math.min(...gains(outcome));
      expectNear(seed, [least(equal)], [most(outcomes.map(least))]);
      const nobodyWorse = outcomes.filter((outcome) => least(outcome) >= -TIE);
      expectNear(seed, [sum(gains(joint))], [most(nobodyWorse.map((o) => sum(gains(o))))]);
    }
  });
});

/** The frontier of a pair by sorting all outcomes. */
function pairOracle(outcomes: readonly Outcome[], a: number, b: number): Outcome[] {
  let best = -Infinity;
  return outcomes
    .toSorted((x, y) => y.payoffs[a]! - x.payoffs[a]! || y.payoffs[b]! - x.payoffs[b]!)
    .filter(({ payoffs }) => {
      if (payoffs[b]! <= best + TIE) return false;
      best = payoffs[b]!;
      return true;
    });
}

describe('a frontier with a tolerance', () => {
  it('comes within what it states of every text, whole or cut short', () => {
    for (const { seed, mostTexts } of SPACES.slice(0, 60)) {
      const { game, outcomes } = randomSpace(seed, mostTexts);
      for (const budget of [40, 400, Infinity]) {
        const { outcomes: kept, within } = finish(paretoFrontier(game, 2, budget));
        expect({ seed, whole: budget < Infinity || within === 2 }).toEqual({ seed, whole: true });
        if (within === Infinity) continue;
        const far = outcomes.filter(
          ({ payoffs }) =>
            !kept.some((outcome) =>
              outcome.payoffs.every((payoff, party) => payoff >= payoffs[party]! - within - TIE),
            ),
        );
        expect({ seed, within, far }).toEqual({ seed, within, far: [] });
      }
    }
  });
});
