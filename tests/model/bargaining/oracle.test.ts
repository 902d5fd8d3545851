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
          expect(found, `${seed} ${a} ${b}`).toEqual(payoffsIn(pairOracle(outcomes, a, b), [a, b]));
        }
      }
    }
  });

  it('the frontier of all parties', () => {
    for (const { seed, game, outcomes } of spaces) {
      const everyone = game.scores.map((_, party) => party);
      const found = finish(paretoFrontier(game, 0));
      expect(found.within).toBe(0);
      expect(payoffsIn(found.outcomes, everyone), seed).toEqual(
        payoffsIn(frontierOf(outcomes, everyone), everyone),
      );
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
      const near = (list: readonly number[], expected: readonly number[]) => {
        expect(list.length).toBe(expected.length);
        list.forEach((value, at) => expect(value, seed).toBeCloseTo(expected[at]!, 6));
      };
      near(sorted(gains(found.egalitarian!)), bestLeximin(outcomes, gains));
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
      expect(product(found.nash!) / most(zone.map(product)) || 1, seed).toBeCloseTo(1, 7);
      const total = ({ payoffs }: Outcome) => sum(payoffs);
      near([total(found.utilitarian!)], [most(zone.map(total))]);
      const ideals = game.scores.map((_, party) => most(zone.map((o) => gains(o)[party]!)));
      near(
        found.ideals.map((ideal, party) => gains(ideal!)[party]!),
        ideals,
      );
      const shares = (outcome: Outcome) =>
        gains(outcome).flatMap((gain, party) =>
          ideals[party]! > TIE ? [gain / ideals[party]!] : [],
        );
      near(sorted(shares(found['kalai-smorodinsky']!)), bestLeximin(zone, shares));
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
      expect(best ? weighed(best) : -Infinity, seed).toBeCloseTo(most(zone.map(weighed)), 6);
      const from = outcomes[Math.floor(outcomes.length / 3)]!;
      const { equal, joint } = finish(improve(game, from));
      const gains = ({ payoffs }: Outcome) => payoffs.map((payoff, p) => payoff - from.payoffs[p]!);
      const least = (outcome: Outcome) => Math.min(...gains(outcome));
      expect(least(equal), seed).toBeCloseTo(most(outcomes.map(least)), 6);
      const nobodyWorse = outcomes.filter((outcome) => least(outcome) >= -TIE);
      expect(sum(gains(joint)), seed).toBeCloseTo(most(nobodyWorse.map((o) => sum(gains(o)))), 6);
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
        if (budget === Infinity) expect(within).toBe(2);
        if (within === Infinity) continue;
        for (const { payoffs } of outcomes) {
          const near = kept.some((outcome) =>
            outcome.payoffs.every((payoff, party) => payoff >= payoffs[party]! - within - TIE),
          );
          if (!near) expect.fail(`${seed}: ${payoffs.join(' ')} is not within ${within}`);
        }
      }
    }
  });
});
