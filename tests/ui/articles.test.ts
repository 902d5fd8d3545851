import { describe, expect, it } from 'vitest';
import { factsOf, textFromIds, textToIds } from '../../src/engine/index.ts';
import { voidArticles } from '../../src/ui/articles.ts';
import { mainLevel } from '../fixtures/level.ts';

const level = mainLevel();
const opening = textToIds(level, factsOf(level).openings.ukraine);

describe('articles that mean nothing without a force', () => {
  it.each([
    ['none', ['consent', 'engagement']],
    ['un', []],
    ['tripwire', []],
    ['full', []],
  ] as const)('with force %s', (force, expected) => {
    const found = voidArticles(level, textFromIds(level, { ...opening, force }));
    expect([...found].map((at) => level.articles[at]!.id)).toEqual(expected);
  });
});
