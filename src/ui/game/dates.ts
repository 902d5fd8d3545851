import type { Level, View } from '../../engine/index.ts';
import {
  calendarDay,
  intervalInWords,
  quarterInterval,
  roundInterval,
  type Interval,
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

/** Dates of a turn of a run, in words. */
export function datesOfTurn(calendar: Level['calendar'], turn: number, quarter: number): string {
  return intervalInWords(intervalOfTurn(calendar, turn, quarter));
}

/** Dates of a turn of a run: of its round before the first signature, else of its quarter. */
export function intervalOfTurn(
  { start, roundDays }: Level['calendar'],
  turn: number,
  quarter: number,
): Interval {
  // Turns that were not quarters were rounds of talks; the first quarter is the one after them.
  return quarter === 0
    ? roundInterval(start, turn, roundDays)
    : quarterInterval(start, (turn - quarter) * roundDays, quarter);
}
