import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/session/index.ts';
import { pressOf } from '../../../src/ui/screens/wall/Side.tsx';

const TABLES = [1, 2, 3].map((number) => ({ number, forkedFrom: null }));
const FORK = { number: 4, forkedFrom: { table: 1, turn: 1 } };

const press = (id: number, table: number | null, text: string, atMs = 0): Message => ({
  id,
  atMs,
  table,
  turn: 1,
  person: null,
  party: null,
  channel: { kind: 'press' },
  text,
});
const shown = (messages: readonly Message[], tables = [...TABLES, FORK]) =>
  pressOf(messages, tables).map(({ text, to }) => [text, to]);

describe('the press wire', () => {
  it('lists a text that came to several tables together once, with the tables', () => {
    const rumour = [press(1, 2, 'A rumour.'), press(2, 1, 'A rumour.', 5)];
    expect(shown(rumour)).toEqual([['A rumour.', [1, 2]]]);
    expect(shown([...rumour, press(3, 3, 'A rumour.')])).toEqual([['A rumour.', null]]);
    // What came to all tables of the session did, whether or not a fork was opened since.
    expect(shown([press(1, null, 'To all.'), press(1, null, 'To all.')])).toEqual([
      ['To all.', null],
    ]);
  });

  it('keeps apart what was sent again, came later or says something else', () => {
    expect(shown([press(1, 1, 'A.'), press(2, 1, 'A.')])).toHaveLength(2);
    expect(shown([press(1, 1, 'A.'), press(2, 2, 'A.', 300_000)])).toEqual([
      ['A.', [2]],
      ['A.', [1]],
    ]);
    expect(shown([press(1, 1, 'A.'), press(2, 2, 'B.')])).toHaveLength(2);
  });
});
