import { describe, expect, it } from 'vitest';
import {
  findSolutions,
  paretoFrontier,
  type ScorableGame,
  type Solutions,
} from '../../../src/model/index.ts';

function finish<T>(search: Generator<T, T>): T {
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}
const solve = (game: ScorableGame): Solutions => finish(findSolutions(game));

describe('solutions at the edges', () => {
  it('Nash leaves out of the product whoever can gain nothing', () => {
    const game = {
      scores: [
        [
          [0, 10],
          [0, 0],
        ],
        [
          [0, 0],
          [0, 0],
        ],
        [
          [0, 0],
          [0, 6],
        ],
      ],
      reservations: [0, 0, 0],
    };
    expect(solve(game).nash!.payoffs).toEqual([10, 0, 6]);
  });

  it('there are solutions where nobody can gain', () => {
    const game = { scores: [[[0, 0]], [[0, 0]]], reservations: [0, 0] };
    const { nash, egalitarian, 'kalai-smorodinsky': kalai, utilitarian } = solve(game);
    for (const each of [nash, egalitarian, kalai, utilitarian]) {
      expect(each!.payoffs).toEqual([0, 0]);
    }
  });

  it('none but the closest text where the zone is empty', () => {
    const game = { scores: [[[10, 0]], [[0, 10]]], reservations: [6, 6] };
    const { nash, egalitarian, 'kalai-smorodinsky': kalai, utilitarian } = solve(game);
    expect([nash, kalai, utilitarian]).toEqual([null, null, null]);
    expect(Math.min(...egalitarian!.payoffs)).toBe(0);
  });

  it('a frontier says within how much it is proven, and never less than nothing', () => {
    const game = { scores: [[[10, 0]], [[0, 10]]], reservations: [0, 0] };
    expect(finish(paretoFrontier(game, 0)).within).toBe(0);
    expect(finish(paretoFrontier(game, 0, 1)).within).toBeGreaterThanOrEqual(0);
  });
});
