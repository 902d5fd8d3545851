import { describe, expect, it } from 'vitest';
import { COVERED } from './covered.ts';
import { textOf } from './markdown.ts';

const RULES = textOf('docs/rules.md');
const NUMBERS = [...RULES.matchAll(/^- \*\*(\d+(?:\.\d+)+)\*\* /gm)].map(([, number]) => number!);

/** Titles of tests, scenes and rows of tables of tests in a file: strings with nothing but that before them. */
function titlesIn(source: string): ReadonlySet<string> {
  const begins = /(?<=\bit\(\s*|\)\(\s*|\brule:\s*|\[\s*)(['"`])((?:(?!\1).)*)\1,/g;
  return new Set([...source.matchAll(begins)].map(([, , title]) => title!));
}

describe('the rules', () => {
  it('are numbered once each, in order', () => {
    expect(NUMBERS.length).toBeGreaterThan(200);
    const parts = (number: string) => number.split('.').map(Number);
    NUMBERS.forEach((number, at) => {
      if (at === 0) return;
      const [before, now] = [parts(NUMBERS[at - 1]!), parts(number)];
      const differs = now.findIndex((part, index) => part !== before[index]);
      expect(now[differs], `${number} after ${NUMBERS[at - 1]}`).toBe((before[differs] ?? 0) + 1);
      const deeper = now.slice(differs + 1);
      expect([number, deeper]).toEqual([number, deeper.map(() => 1)]);
    });
  });

  it('are each held by a test', () => {
    const held = new Set(
      Object.values(COVERED).flatMap((tests) =>
        Object.values(tests).flatMap((rules) => rules.split(' ')),
      ),
    );
    expect(NUMBERS.filter((number) => !held.has(number))).toEqual([]);
    expect([...held].filter((number) => !NUMBERS.includes(number))).toEqual([]);
  });

  it.each(Object.entries(COVERED))('are held in %s by tests that are there', (file, tests) => {
    const titles = titlesIn(textOf(file));
    expect(Object.keys(tests).filter((title) => !titles.has(title))).toEqual([]);
  });

  it('state the figures of the main level', () => {
    const level: unknown = JSON.parse(textOf('levels/march-2025/level.json'));
    const figures = [...RULES.matchAll(/`([\w.]+)`: ([^;)]+)(?=[;)])/g)];
    expect(figures.length).toBeGreaterThan(30);
    for (const [, path, stated] of figures) {
      const value = path!
        .split('.')
        .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], level);
      expect([path, [value].flat().join(', ')]).toEqual([path, stated]);
    }
  });
});
