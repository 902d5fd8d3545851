import type { Level } from '../../engine/index.ts';
import { quarterDates, roundDates } from '../format.ts';

const DAY_MS = 86_400_000;

/** The day on which a round closes, and a text of it is signed: "20 July 2025". */
export function lastDayOfRound(start: string, round: number, days: number): string {
  const day = new Date(Date.parse(`${start}T00:00:00Z`) + (round * days - 1) * DAY_MS);
  return day.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** Dates of a turn of a run: of its round before the first signature, else of its quarter. */
export function datesOfTurn(
  { start, roundDays }: Level['calendar'],
  turn: number,
  quarter: number,
): string {
  // Turns that were not quarters were rounds of talks; the first quarter is the one after them.
  return quarter === 0
    ? roundDates(start, turn, roundDays)
    : quarterDates(start, (turn - quarter) * roundDays, quarter);
}
