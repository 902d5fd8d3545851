import type { Level, View } from '../../engine/index.ts';
import {
  calendarDay,
  daysOfQuarter,
  daysOfRound,
  inDays,
  inMonths,
  type Dates,
} from '../format.ts';
import { say } from '../messages/index.ts';

/** The day on which a round closes, and a text of it is signed: "20 July 2025". */
export function lastDayOfRound(start: string, round: number, days: number): string {
  return calendarDay(start, round * days - 1);
}

/** Whether the text is signed and its first quarter not yet opened. */
function isJustSigned(view: View): boolean {
  return view.phase === 'ceasefire' && view.quarter === 0;
}

/** "Round 5 of 12", "Signed" or "Quarter 2 of 20". */
export function lineOf(view: View): string {
  if (isJustSigned(view)) return say.common.signed;
  return view.phase === 'talks' || view.text === null
    ? say.common.roundOf(view.round, view.roundLimit)
    : say.common.quarterOf(Math.max(1, view.quarter), view.level.calendar.quarters);
}

/** Dates of the current turn. */
export function datesOf(view: View): string {
  const { start, roundDays } = view.level.calendar;
  if (isJustSigned(view)) return lastDayOfRound(start, view.round, roundDays);
  return datesOfTurn(view.level.calendar, view.turn, view.quarter);
}

type Turn = Pick<View, 'turn' | 'quarter'>;

/** Dates of a turn of a run: of its round before the first signature, else of its quarter. */
export function datesOfTurn(calendar: Level['calendar'], turn: number, quarter: number): string {
  return datesOfTurns(calendar, { turn, quarter }, { turn, quarter });
}

/** Dates from the beginning of one turn to the end of another, as far as the calendar tells. */
export function datesOfTurns(calendar: Level['calendar'], from: Turn, until: Turn): string {
  const dates = { first: daysOf(calendar, from).first, last: daysOf(calendar, until).last };
  return from.quarter === 0 ? inDays(dates) : inMonths(dates);
}

function daysOf({ start, roundDays }: Level['calendar'], { turn, quarter }: Turn): Dates {
  // Turns that were not quarters were rounds of talks; the first quarter is the one after them.
  return quarter === 0
    ? daysOfRound(start, turn, roundDays)
    : daysOfQuarter(start, (turn - quarter) * roundDays, quarter);
}
