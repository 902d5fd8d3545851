import { describe, expect, it } from 'vitest';
import { mainLevel } from '../fixtures/level.ts';
import {
  chance,
  inWords,
  percent,
  percentRange,
  percentSpan,
  plusMinus,
  signed,
  span,
  uncapital,
} from '../../src/ui/format.ts';

const THIN = '\u202f';

describe('figures as the page writes them', () => {
  it.each([
    [percent(0.4), `40${THIN}%`],
    [percent(0), `0${THIN}%`],
    [percent(0.004), `under 1${THIN}%`],
    [chance(0), `under 1${THIN}%`],
    [chance(1), `over 99${THIN}%`],
    [chance(0.4), `40${THIN}%`],
    [percentSpan(0.33, 0.55), '33–55'],
    [percentSpan(0.001, 0.002), ''],
    [percentRange(0.15, 0.5), `15–50${THIN}%`],
    [percentRange(0.5, 0.5), `50${THIN}%`],
    [plusMinus(58, 68), '±5'],
    [plusMinus(-0.2, 0.2), ''],
    [span(1.1, 1.4, 1), '1.1–1.4'],
    [signed(-3.2), '−3'],
    [signed(0.2), '0'],
  ])('%s', (written, wanted) => {
    expect(written).toBe(wanted);
  });
});

describe('the dead are counted in words', () => {
  it.each([
    [1, 'one'],
    [13, 'thirteen'],
    [20, 'twenty'],
    [41, 'forty-one'],
    [100, 'one hundred'],
    [214, 'two hundred and fourteen'],
    [1204, '1,204'],
  ])('%i', (count, words) => {
    expect(inWords(count)).toBe(words);
  });
});

describe('a label within a sentence', () => {
  it.each([
    ['Raise operational tempo', 'raise operational tempo'],
    ['A smaller army', 'a smaller army'],
    ['Zoned by distance, UN verified', 'zoned by distance, UN verified'],
    ['Éloigner les forces', 'éloigner les forces'],
    ['No-fly zone', 'no-fly zone'],
    ['UN observers, 5,000', 'UN observers, 5,000'],
    ['NATO path open', 'NATO path open'],
    ['E3 monitors', 'E3 monitors'],
    ['U.S. monitors', 'U.S. monitors'],
    ['UN-led force', 'UN-led force'],
    ['nothing', 'nothing'],
    ['', ''],
  ])('%s: %s', (label, within) => {
    expect(uncapital(label)).toBe(within);
  });

  it('never lowers an acronym among the options and acts of the level', () => {
    const { articles, acts } = mainLevel();
    const labels = [...articles.flatMap(({ options }) => options), ...acts].map(
      ({ label }) => label,
    );
    const acronyms = labels.filter((label) => /^[A-Z]{2}/.test(label));
    expect(acronyms.length).toBeGreaterThan(0);
    for (const label of acronyms) expect(uncapital(label)).toBe(label);
  });
});
