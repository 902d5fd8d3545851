import { afterAll, expect, it } from 'vitest';
import { datesOfTurn, datesOfTurns, lastDayOfRound } from '../../src/ui/game/dates.ts';
import { loadLanguage } from '../../src/ui/language.ts';
import { mainLevel } from '../fixtures/level.ts';

const { calendar } = mainLevel();
const round = (turn: number) => ({ turn, quarter: 0 });
const quarter = (count: number) => ({ turn: 10 + count, quarter: count });

afterAll(() => loadLanguage('en'));

it('a text is signed on the last day of its round', () => {
  expect(datesOfTurn(calendar, 10, 0)).toBe('7 – 20 July 2025');
  expect(lastDayOfRound(calendar.start, 10, calendar.roundDays)).toBe('20 July 2025');
});

it('dates of several turns run from the first day to the last, as each language writes them', async () => {
  expect(datesOfTurns(calendar, round(1), round(10))).toBe('3 March – 20 July 2025');
  expect(datesOfTurns(calendar, quarter(1), quarter(1))).toBe('October – December 2025');
  expect(datesOfTurns(calendar, quarter(1), quarter(20))).toBe('October 2025 – September 2030');
  await loadLanguage('de');
  expect(datesOfTurns(calendar, round(1), round(10))).toBe('3. März – 20. Juli 2025');
  expect(datesOfTurns(calendar, quarter(1), quarter(1))).toBe('Oktober–Dezember 2025');
  expect(datesOfTurns(calendar, quarter(1), quarter(20))).toBe('Oktober 2025 – September 2030');
});
