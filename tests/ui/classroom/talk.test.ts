import { expect, test } from 'vitest';
import type { Channel, Message } from '../../../src/session/index.ts';
import {
  addresseeOf,
  mergeMessages,
  readToEnd,
  threadOf,
  threadsOf,
  unreadIn,
} from '../../../src/ui/classroom/talk.ts';

const ME = 1;

function said(id: number, person: number | null, channel: Channel): Message {
  return { id, atMs: id, table: 1, turn: 1, person, party: null, channel, text: `${id}` };
}

const MESSAGES = [
  said(1, 2, { kind: 'delegation', party: 'ukraine' }),
  said(2, ME, { kind: 'delegation', party: 'ukraine' }),
  said(3, 3, { kind: 'bilateral', between: ['ukraine', 'russia'] }),
  said(4, 4, { kind: 'bilateral', between: ['ukraine', 'us'] }),
  said(5, 3, { kind: 'plenary' }),
  said(6, null, { kind: 'press' }),
  said(7, null, { kind: 'facilitator', person: ME, party: 'ukraine' }),
];

test('a message belongs to one conversation of its reader', () => {
  expect(MESSAGES.map((message) => threadOf(message, 'ukraine'))).toEqual([
    'delegation',
    'delegation',
    'bilateral/russia',
    'bilateral/us',
    'plenary',
    'press',
    'facilitator',
  ]);
  expect(threadOf(MESSAGES[2]!, 'russia')).toBe('bilateral/ukraine');
});

test('one speaks with every other delegation, and an observer only with the facilitator', () => {
  expect(threadsOf('us')).toEqual([
    'delegation',
    'bilateral/ukraine',
    'bilateral/russia',
    'bilateral/coalition',
    'plenary',
    'press',
    'facilitator',
  ]);
  expect(threadsOf(null)).toEqual(['plenary', 'press', 'facilitator']);
  expect(addresseeOf('bilateral/russia')).toEqual({ kind: 'bilateral', with: 'russia' });
  expect(addresseeOf('plenary')).toEqual({ kind: 'plenary' });
  expect(addresseeOf('press')).toBe(null);
});

test('new is what others have said since one last read', () => {
  const all = unreadIn(MESSAGES, 'ukraine', ME, {});
  expect(all).toEqual({
    delegation: 1,
    'bilateral/russia': 1,
    'bilateral/us': 1,
    plenary: 1,
    press: 1,
    facilitator: 1,
  });
  const read = readToEnd(MESSAGES, 'ukraine', 'delegation', { press: 6 });
  expect(read).toEqual({ press: 6, delegation: 2 });
  expect(unreadIn(MESSAGES, 'ukraine', ME, read)).toEqual({
    'bilateral/russia': 1,
    'bilateral/us': 1,
    plenary: 1,
    facilitator: 1,
  });
  // Read to its end already: the same object, so that nothing is kept or drawn anew.
  expect(readToEnd(MESSAGES, 'ukraine', 'delegation', read)).toBe(read);
  expect(readToEnd([], 'ukraine', 'plenary', read)).toBe(read);
});

test('what several feeds hold is read once, in order', () => {
  const [a, b, c] = MESSAGES as [Message, Message, Message];
  expect(mergeMessages([c, a], [b, a])).toEqual([a, b, c]);
});
