import type { Level } from '../engine/index.ts';
import type { HistoryTurn } from './history.ts';

/** A day of the Gregorian calendar; months from 1. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/*
 * Days since 1 March of year 0 and back (Hinnant 2013, "chrono-compatible low-level date algorithms"):
 * the pure layers have no clock, and a date needs none.
 */
function numberOf({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leaps + dayOfYear;
}

function dayAt(number: number): Day {
  const era = Math.floor(number / 146_097);
  const dayOfEra = number - era * 146_097;
  const leaps =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const before = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - before;
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function isoOf({ year, month, day }: Day): string {
  const two = (value: number) => `${value}`.padStart(2, '0');
  return `${`${year}`.padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/**
 * The first day of a turn, ISO: of a round of the first talks; of a quarter that of the calendar quarter,
 * the n-th full one after the talks. Talks that reopen have no date of their own: null.
 */
export function firstDayOf(level: Level, turn: HistoryTurn): string | null {
  const { start, roundDays } = level.calendar;
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const from = numberOf({ year, month, day });
  if (turn.kind === 'round') {
    return turn.reopenings > 0 ? null : isoOf(dayAt(from + (turn.round - 1) * roundDays));
  }
  // Turns that were not quarters were rounds.
  const signed = dayAt(from + (turn.turn - turn.quarter) * roundDays);
  const quarter = signed.year * 4 + Math.floor((signed.month - 1) / 3) + turn.quarter;
  return isoOf({ year: Math.floor(quarter / 4), month: 1 + 3 * (quarter % 4), day: 1 });
}
