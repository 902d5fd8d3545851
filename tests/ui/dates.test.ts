import { expect, it } from 'vitest';
import { intervalInWords, quarterInterval, roundInterval } from '../../src/ui/format.ts';
import { lastDayOfRound } from '../../src/ui/game/dates.ts';

it('a text is signed on the last day of its round', () => {
  expect(intervalInWords(roundInterval('2025-03-03', 10, 14))).toBe('7 – 20 July 2025');
  expect(lastDayOfRound('2025-03-03', 10, 14)).toBe('20 July 2025');
});

it('rounds are told by days, quarters by months, years only where they differ', () => {
  const round = roundInterval('2025-12-22', 1, 14);
  expect(intervalInWords(round)).toBe('22 December 2025 – 4 January 2026');
  expect(intervalInWords(quarterInterval('2025-03-03', 140, 1))).toBe('October – December 2025');
  const last = quarterInterval('2025-03-03', 140, 20);
  expect(intervalInWords({ ...last, from: round.from })).toBe('December 2025 – September 2030');
});
