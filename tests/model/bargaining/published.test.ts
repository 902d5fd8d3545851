import { describe, expect, it } from 'vitest';
import {
  findSolutions,
  outcomeOf,
  pairFrontier,
  type ScorableGame,
  type Solutions,
} from '../../../src/model/index.ts';

/** Scorable games whose answers have been published, worked out again by the search. */

function solve(game: ScorableGame): Solutions {
  return finish(findSolutions(game));
}

function finish<T>(search: Generator<T, T>): T {
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

/** A game in which every item goes whole to one of two parties: option 0 to the first, 1 to the second. */
function division(
  items: readonly (readonly [first: number, second: number])[],
  reservations: readonly [number, number],
): ScorableGame {
  return {
    scores: [items.map(([first]) => [first, 0]), items.map(([, second]) => [0, second])],
    reservations,
  };
}

describe('Nash (1950), “The Bargaining Problem”, Econometrica 18, 155–162: Bill and Jack', () => {
  const ITEMS = ['book', 'whip', 'ball', 'bat', 'box', 'pen', 'toy', 'knife', 'hat'];
  // Worth to Bill and to Jack.
  const game = division(
    [
      [2, 4],
      [2, 2],
      [2, 1],
      [2, 2],
      [4, 1],
      [10, 1],
      [4, 1],
      [6, 2],
      [2, 2],
    ],
    // What each holds to begin with.
    [12, 6],
  );

  it('Bill gives book, whip, ball and bat for pen, toy and knife, gaining 12, Jack 5', () => {
    const { nash } = solve(game);
    expect(nash!.choice).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 1]);
    expect(nash!.payoffs).toEqual([12 + 12, 6 + 5]);
  });

  // Exchanges tabled with their gains in later accounts of the example, by what Bill ends up with.
  it.each([
    ['ball, pen', 0, 8],
    ['box, pen, toy', 6, 7],
    ['ball, box, pen, toy', 8, 6],
    ['box, pen, toy, knife', 12, 5],
    ['ball, box, pen, toy, knife', 14, 4],
    ['whip, box, pen, toy, knife', 14, 3],
    ['whip, ball, box, pen, toy, knife', 16, 2],
    ['whip, bat, box, pen, toy, knife', 16, 1],
    ['whip, ball, bat, box, pen, toy, knife', 18, 0],
    ['book, whip, ball, bat, box, pen, toy, knife, hat', 22, -6],
  ])('Bill has %s: gains %d and %d', (held, bill, jack) => {
    const bills = held.split(', ');
    const { payoffs } = outcomeOf(
      game,
      ITEMS.map((item) => (bills.includes(item) ? 0 : 1)),
    );
    expect([payoffs[0]! - 12, payoffs[1]! - 6]).toEqual([bill, jack]);
  });
});

/** An issue of a domain: evaluations of its options by each party, and the weight each gives it. */
interface Issue {
  readonly evaluations: readonly [readonly number[], readonly number[]];
  readonly weights: readonly [number, number];
}

/** Worth is weight times evaluation over the highest evaluation of the issue. */
function domain(issues: readonly Issue[]): ScorableGame {
  const scoresOf = (party: 0 | 1) =>
    issues.map(({ evaluations, weights }) => {
      const most = Math.max(...evaluations[party]);
      return evaluations[party].map((each) => (weights[party] * each) / most);
    });
  return { scores: [scoresOf(0), scoresOf(1)], reservations: [0, 0] };
}

const LAPTOP = domain([
  {
    evaluations: [
      [12, 20, 30],
      [12, 30, 20],
    ],
    weights: [0.4452125771655631, 0.37808251708013424],
  },
  {
    evaluations: [
      [30, 20, 9],
      [20, 30, 9],
    ],
    weights: [0.37808251708013424, 0.1767567099260568],
  },
  {
    evaluations: [
      [30, 10, 20],
      [3, 2, 1],
    ],
    weights: [0.1767567099260568, 0.4452125771655631],
  },
]);

const ITEX_CYPRESS = domain([
  {
    evaluations: [
      [30, 20, 10, 5, 1],
      [1, 10, 25, 33, 40],
    ],
    weights: [0.28841081991551565, 0.47048248943663656],
  },
  {
    evaluations: [
      [1, 20, 10, 5],
      [1, 10, 19, 25],
    ],
    weights: [0.19126751570348005, 0.12215720284742994],
  },
  {
    evaluations: [
      [10, 25, 1],
      [15, 6, 1],
    ],
    weights: [0.2421890531816915, 0.1771915552911671],
  },
  {
    evaluations: [
      [1, 30, 5],
      [20, 7, 1],
    ],
    weights: [0.2781326111993128, 0.23016875242476645],
  },
]);

const ENGLAND_ZIMBABWE = domain([
  {
    evaluations: [
      [5, 7, 9, 1],
      [9, 7, 5, 1],
    ],
    weights: [0.3033744084442424, 0.19727440231964374],
  },
  {
    evaluations: [
      [3, 6, 8, 1],
      [8, 5, 3, 1],
    ],
    weights: [0.30333306833810014, 0.2012628038133622],
  },
  {
    evaluations: [
      [12, 1, 7],
      [1, 9, 5],
    ],
    weights: [0.04906263711343137, 0.1541549866000236],
  },
  {
    evaluations: [
      [10, 1, 6],
      [1, 19, 9],
    ],
    weights: [0.04905698619007031, 0.15413235119309324],
  },
  {
    evaluations: [
      [7, 10, 4, 1],
      [11, 9, 7, 1],
    ],
    weights: [0.2951728999141558, 0.2931754560738772],
  },
]);

const GROCERY = domain([
  {
    evaluations: [
      [10, 2, 1, 5],
      [10, 5, 2, 1],
    ],
    weights: [0.3, 0.2],
  },
  {
    evaluations: [
      [1, 5, 3, 3, 10],
      [10, 3, 1, 2, 5],
    ],
    weights: [0.2, 0.05],
  },
  {
    evaluations: [
      [1, 2, 5, 10],
      [2, 10, 1, 5],
    ],
    weights: [0.05, 0.5],
  },
  {
    evaluations: [
      [1, 2, 10, 5],
      [1, 10, 2, 5],
    ],
    weights: [0.15, 0.15],
  },
  {
    evaluations: [
      [1, 2, 5, 3, 10],
      [1, 3, 5, 10, 2],
    ],
    weights: [0.3, 0.1],
  },
]);

// Baarslag, Hindriks and Jonker (2014), “Effective acceptance conditions in real-time automated
// negotiation”, Decision Support Systems, doi 10.1016/j.dss.2013.05.021, Table 3; two decimals.
describe.each([
  ['Laptop', LAPTOP, [1.0, 0.82], [0.87, 0.87]],
  ['Itex and Cypress', ITEX_CYPRESS, [0.72, 0.67], [0.72, 0.67]],
  ['England and Zimbabwe', ENGLAND_ZIMBABWE, [0.91, 0.73], [0.82, 0.79]],
  ['Grocery', GROCERY, [0.84, 0.9], [0.84, 0.9]],
] as const)('Baarslag, Hindriks and Jonker (2014), Table 3: %s', (_, game, nash, kalai) => {
  const solutions = solve(game);
  // One published figure lies on the edge of rounding.
  const near = (payoffs: readonly number[], published: readonly number[]) =>
    payoffs.every((payoff, party) => Math.abs(payoff - published[party]!) <= 0.0051);

  it('Nash point', () => {
    expect(solutions.nash!.payoffs).toSatisfy((payoffs: number[]) => near(payoffs, nash));
  });

  it('Kalai–Smorodinsky point', () => {
    expect(solutions['kalai-smorodinsky']!.payoffs).toSatisfy((payoffs: number[]) =>
      near(payoffs, kalai),
    );
  });

  it('both lie on the frontier', () => {
    const frontier = finish(pairFrontier(game, 0, 1)).map(({ payoffs }) => payoffs.join());
    expect(frontier).toContain(solutions.nash!.payoffs.join());
    expect(frontier).toContain(solutions['kalai-smorodinsky']!.payoffs.join());
  });
});

/**
 * Adjusted winner (Brams and Taylor) is efficient and gives both the same, so with nothing to fall back on
 * it is the Kalai–Smorodinsky and the egalitarian point. One item is divided in so many parts.
 */
function adjustedWinner(
  items: readonly (readonly [number, number])[],
  split: number,
  parts: number,
): ScorableGame {
  const { scores, reservations } = division(items, [0, 0]);
  const [first, second] = items[split]!;
  const shares = Array.from({ length: parts + 1 }, (_, part) => part / parts);
  return {
    scores: [
      scores[0]!.with(
        split,
        shares.map((share) => first * share),
      ),
      scores[1]!.with(
        split,
        shares.map((share) => second * (1 - share)),
      ),
    ],
    reservations,
  };
}

describe('adjusted winner (Brams and Taylor 1996)', () => {
  // For All Practical Purposes, student resources: “Adjusted Winner Divorce Procedure”.
  it('John keeps A, D and 1/7 of C, Mary gets the rest: 62 6/7 each', () => {
    const game = adjustedWinner(
      [
        [30, 20],
        [15, 25],
        [20, 15],
        [30, 15],
        [5, 25],
      ],
      2,
      7,
    );
    const solutions = solve(game);
    for (const name of ['kalai-smorodinsky', 'egalitarian'] as const) {
      expect(solutions[name]!.choice).toEqual([0, 1, 1, 0, 1]);
      expect(solutions[name]!.payoffs[0]).toBeCloseTo(62 + 6 / 7, 9);
      expect(solutions[name]!.payoffs[1]).toBeCloseTo(62 + 6 / 7, 9);
    }
    // Before the adjustment John has A, C and D (80 points) and Mary B and E (50).
    expect(solutions.utilitarian!.payoffs).toEqual([80, 50]);
  });

  // Adjusted Winner site of New York University: Carol and Bob.
  it('Bob receives 1/6 of the retirement account: 56.67 each', () => {
    const game = adjustedWinner(
      [
        [50, 40],
        [20, 30],
        [15, 10],
        [10, 10],
        [5, 10],
      ],
      0,
      6,
    );
    const { 'kalai-smorodinsky': kalai } = solve(game);
    expect(kalai!.choice).toEqual([5, 1, 0, 1, 1]);
    expect(kalai!.payoffs[0]).toBeCloseTo(56.67, 2);
    expect(kalai!.payoffs[1]).toBeCloseTo(56.67, 2);
  });
});
