import { describe, expect, inject, it } from 'vitest';
import cases from '../../assets/history/cases.csv?raw';
import { modelBatch } from '../fixtures/modelbatch.ts';

const games = Object.entries(
  import.meta.glob<string>('../fixtures/gambit/*.efg', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([, text]) => text);

/** Numbers as text have all their bits, so equal texts are equal bits. */
describe('the model gives the same bits as in Node', () => {
  const here = modelBatch(games, cases);
  const node = inject('nodeModel');

  it('of as many games', () => {
    expect(games).toHaveLength(9);
    expect(JSON.stringify(here)).not.toContain('"fault"');
    expect(Object.keys(node)).toEqual(Object.keys(here));
  });

  it.each(Object.keys(here) as (keyof typeof here)[])('%s', (part) => {
    expect(JSON.stringify(here[part])).toBe(node[part]);
  });
});
