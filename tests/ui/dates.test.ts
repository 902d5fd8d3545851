import { expect, it } from 'vitest';
import { roundDates } from '../../src/ui/format.ts';
import { lastDayOfRound } from '../../src/ui/game/dates.ts';

it('a text is signed on the last day of its round', () => {
  expect(roundDates('2025-03-03', 10, 14)).toBe('7 – 20 July 2025');
  expect(lastDayOfRound('2025-03-03', 10, 14)).toBe('20 July 2025');
});
