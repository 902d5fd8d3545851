import { describe, expect, it } from 'vitest';
import { parseOrders } from '../../src/ui/screens/line/kept.ts';
import { mainLevel } from '../fixtures/level.ts';

const level = mainLevel();
const orders = {
  moves: [{ contributor: 0, from: 2, to: 5, thousand: 1 }],
  acts: ['counter-drone'],
  test: { move: 'strike', sector: 3 },
};
const kept = (changes: object = {}) => JSON.stringify({ ...orders, ...changes });

describe('orders kept over a reload', () => {
  it('come back as they were', () => {
    expect(parseOrders(kept(), level)).toEqual(orders);
  });

  it.each([
    ['nothing', ''],
    ['not JSON', '{'],
    ['another shape', '[]'],
    ['a sector that is not there', kept({ moves: [{ ...orders.moves[0], to: 40 }] })],
    ['a move without a number', kept({ moves: [{ ...orders.moves[0], thousand: 'all' }] })],
    ['acts that are no list', kept({ acts: 'all' })],
    ['a move of Moscow’s that is none', kept({ test: { move: 'retreat', sector: 1 } })],
  ])('%s is left alone', (_, text) => {
    expect(parseOrders(text, level)).toBeNull();
  });
});
