import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { aleaFor } from '../../src/base/alea.ts';
import { openStream, pickIndex } from '../../src/base/stream.ts';

describe('keyed streams', () => {
  it('give golden values: a change of one is a change of every recorded run', () => {
    const stream = openStream('7', 3, 'front');
    expect([stream.uniform(), stream.uniform(), stream.uniform(), stream.uniform()]).toEqual([
      0.05827688309364021, 0.2592208001296967, 0.7096527321264148, 0.20186855038627982,
    ]);
    expect(openStream('7', 4, 'front').uniform()).toBe(0.6960119097493589);
    expect(openStream('7', 3, 'test').uniform()).toBe(0.9018781124614179);
    expect(openStream('8', 3, 'front').uniform()).toBe(0.3803337188437581);
  });

  it('are those of seedrandom, whatever the characters of the seed', () => {
    for (let at = 0; at < 2000; at++) {
      const seed = `${at} é漢🙂`.repeat(at % 5);
      const ours = aleaFor(seed);
      const theirs = seedrandom.alea(seed);
      for (let draw = 0; draw < 4; draw++) expect(ours()).toBe(theirs());
    }
  });

  it('start again from the beginning when opened again, whatever else was drawn', () => {
    const first = openStream('a', 1, 'x');
    const drawn = [first.uniform(), first.uniform()];
    openStream('a', 1, 'y').uniform();
    const second = openStream('a', 1, 'x');
    expect([second.uniform(), second.uniform()]).toEqual(drawn);
  });

  it('draw whole numbers within both bounds, and chances as stated', () => {
    const stream = openStream('range', 0, 'whole');
    const counts = new Map<number, number>();
    for (let at = 0; at < 6000; at++) {
      const drawn = stream.whole(1, 6);
      counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
    }
    expect([...counts.keys()].toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
    expect(openStream('never', 0, '').chance(0)).toBe(false);
    expect(openStream('always', 0, '').chance(1)).toBe(true);
  });

  it('pick in proportion to weights', () => {
    expect(pickIndex([1, 2, 1], 0)).toBe(0);
    expect(pickIndex([1, 2, 1], 0.2499)).toBe(0);
    expect(pickIndex([1, 2, 1], 0.25)).toBe(1);
    expect(pickIndex([1, 2, 1], 0.7499)).toBe(1);
    expect(pickIndex([1, 2, 1], 0.75)).toBe(2);
    expect(pickIndex([0, 1, 0], 0)).toBe(1);
    expect(pickIndex([0, 0, 0], 0.4)).toBe(2);
  });
});
