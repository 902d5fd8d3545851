import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../src/engine/index.ts';
import { PERSON } from '../../src/match/index.ts';
import { compareRuns, makeRecording } from '../../src/replay/index.ts';
import { courseByTurn } from '../../src/lab/debrief/index.ts';
import { sentenceOf } from '../../src/ui/game/words.ts';
import { firstInWords } from '../../src/ui/screens/compare/words.ts';
import { notableOf } from '../../src/ui/screens/debrief/timeline/notable.ts';
import { mainLevel } from '../fixtures/level.ts';
import { opened, recordOf } from '../fixtures/recorded.ts';

const level = mainLevel();

const SENTENCES: readonly (readonly [event: GameEvent, sentence: string])[] = [
  [
    { type: 'level-event', id: 'oil-price', injected: true },
    'The oil price falls. Russia’s revenue falls with it.',
  ],
  [{ type: 'handed-over', party: 'us', to: PERSON }, 'A person plays Washington from now on.'],
  [
    { type: 'handed-over', party: 'us', to: 'conceder' },
    'The strategy “Conceder” plays Washington from now on.',
  ],
  [{ type: 'timed-out', party: 'coalition' }, 'The coalition ran out of time.'],
];

describe('what a host does, in words', () => {
  it.each(SENTENCES)('%j', (event, sentence) => {
    expect(sentenceOf(level, event)).toBe(sentence);
  });

  const plain = recordOf(level, 'host');
  const { seed, seats, actions } = plain;
  const hosted = makeRecording(level, seed, seats, 'model', [
    { type: 'inject', event: 'oil-price' },
    { type: 'hand-over', party: 'us', to: PERSON },
    ...actions,
  ]);

  it('is told as the first difference of two runs', () => {
    const [a, b] = [opened(level, plain), opened(level, hosted)];
    expect(firstInWords(a, b, compareRuns(a, b))).toBe(
      'First difference: round 1. The facilitator brought “The oil price falls”; in A nothing.',
    );
  });

  it('stands in the timeline', () => {
    const told = notableOf(level, courseByTurn(level, hosted), 'us');
    const inFirst = told.filter(({ at }) => at === 0).map(({ words }) => words);
    expect(inFirst).toEqual(
      expect.arrayContaining(['The oil price falls', 'a person plays Washington']),
    );
  });
});
