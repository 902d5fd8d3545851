import { describe, expect, it } from 'vitest';
import type { Judgement, Measured } from '../../src/lab/debrief/index.ts';
import { isMostlySigning, verdictInWords } from '../../src/ui/screens/debrief/luck/verdict.ts';

const estimate = (value: number, by: number) => ({
  value,
  low: value - by,
  high: value + by,
  of: 40,
});

function measured(judgement: number, by: number, luck: number): Measured {
  return {
    run: 0,
    own: estimate(0, 1),
    reference: estimate(0, 1),
    luck: estimate(luck, 1),
    judgement: estimate(judgement, by),
    percentile: estimate(0.5, 0.1),
  };
}

const CASES: readonly (readonly [judgement: number, by: number, luck: number, words: string])[] = [
  [3, 1, 4, 'You decided better than the declared strategy, and you were lucky.'],
  [3, 1, -4, 'You decided better than the declared strategy, and you were unlucky.'],
  [-3, 1, 4, 'You decided worse than the declared strategy, and you were lucky.'],
  [-3, 1, 0.2, 'You decided worse than the declared strategy, and luck did little.'],
  [0.3, 1.9, -6.2, 'You decided about as well as the declared strategy, and you were unlucky.'],
];

describe('the verdict on a run', () => {
  it.each(CASES)('judgement %f ±%f, luck %f: %s', (judgement, by, luck, words) => {
    expect(verdictInWords(measured(judgement, by, luck), 'quarters')).toBe(words);
  });

  it('calls the same luck little in points that is much in quarters', () => {
    expect(verdictInWords(measured(3, 1, 0.8), 'quarters')).toMatch(/lucky\.$/u);
    expect(verdictInWords(measured(3, 1, 0.8), 'points')).toMatch(/luck did little\.$/u);
  });

  it.each([
    ['signature', 1, 0.1, true],
    ['signature', 1, 0.9, false],
    ['talks', 1, 0.1, false],
  ] as const)('after %s, signed in %f against %f: %s', (basis, own, reference, mostly) => {
    const signed = { own: estimate(own, 0), reference: estimate(reference, 0) };
    expect(isMostlySigning({ basis, signed } as Judgement)).toBe(mostly);
  });
});
