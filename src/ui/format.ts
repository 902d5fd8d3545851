import { say } from './messages/index.ts';

/** Figures and dates as the page writes them. Only the shell formats; the layers below give numbers. */
const MINUS = '−';
const THIN = '\u202f';

function grouped(value: number, decimals: number): string {
  const [whole, part] = Math.abs(value).toFixed(decimals).split('.');
  const groups = whole!.replace(/\B(?=(\d{3})+$)/g, say.writing.group);
  return part ? `${groups}${say.writing.decimal}${part}` : groups;
}

/** Whether anything but zeros is left of a value at so many places. */
function isZero(value: number, decimals: number): boolean {
  return Number(value.toFixed(decimals)) === 0;
}

/** 24,700; −3.5. */
export function number(value: number, decimals = 0): string {
  const text = grouped(value, decimals);
  return value < 0 && !isZero(value, decimals) ? `${MINUS}${text}` : text;
}

/** +16; −3; 0. */
export function signed(value: number, decimals = 0): string {
  const text = number(value, decimals);
  return value > 0 && !isZero(value, decimals) ? `+${text}` : text;
}

/** A share as "40 %"; small ones as "under 1 %". */
export function percent(share: number): string {
  const value = 100 * share;
  if (value > 0 && value < 0.5) return say.writing.under(`1${THIN}%`);
  if (value < 100 && value > 99.5) return say.writing.over(`99${THIN}%`);
  return `${number(value)}${THIN}%`;
}

/** A chance as "40 %": none is quite nothing or certain, so the ends are "under 1 %" and "over 99 %". */
export function chance(share: number): string {
  return percent(Math.min(1 - 1e-9, Math.max(1e-9, share)));
}

/** A range of figures as "33–55"; nothing where it has no width. */
export function span(low: number, high: number, decimals = 0): string {
  const [from, to] = [number(low, decimals), number(high, decimals)];
  return from === to ? '' : `${from}–${to}`;
}

/** A range of shares as "33–55"; nothing where it has no width. */
export function percentSpan(low: number, high: number): string {
  return span(100 * low, 100 * high);
}

/** A range of shares that stands alone: "15–50 %". */
export function percentRange(low: number, high: number): string {
  const width = percentSpan(low, high);
  return width ? `${width}${THIN}%` : percent(low);
}

/** Half the width of a range: "±5"; nothing where it has no width. */
export function plusMinus(low: number, high: number, decimals = 0): string {
  const half = (high - low) / 2;
  return isZero(half, decimals) ? '' : `±${grouped(half, decimals)}`;
}

/** Thousands of soldiers as "24,700". */
export function soldiers(thousand: number): string {
  return number(Math.round(thousand * 10) * 100);
}

/** How a language writes a date, made once for each. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${say.writing.dates} ${JSON.stringify(options)}`;
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(say.writing.dates, options);
  dateFormats.set(key, format);
  return format;
}

/** Versions of the same browser set thin or usual spaces into dates. */
function plainly(date: string): string {
  return date.replaceAll('\u2009', ' ');
}

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const MONTH = { month: 'long', year: 'numeric' } as const;

/** A day as the reader's clock has it: "27 December 2026". */
export function dayAt(atMs: number): string {
  return plainly(dateFormat(DAY).format(atMs));
}

/** The time of day as the reader's clock has it: "14:05". */
export function timeAt(atMs: number): string {
  return plainly(dateFormat({ hour: '2-digit', minute: '2-digit' }).format(atMs));
}

/** Day and time as the reader's clock has it: "27 Dec 2026, 14:05". */
export function momentAt(atMs: number): string {
  return plainly(dateFormat({ dateStyle: 'medium', timeStyle: 'short' }).format(atMs));
}

function dayOf(iso: string, plusDays: number): Date {
  const [year, month, day] = iso.split('-').map(Number);
  return new Date(Date.UTC(year!, month! - 1, day! + plusDays));
}

/** "20 July 2025": so many days after a day of a level's calendar. */
export function calendarDay(start: string, plusDays: number): string {
  return plainly(dateFormat({ ...DAY, timeZone: 'UTC' }).format(dayOf(start, plusDays)));
}

/** A stretch of a level's calendar, told by days or by whole months. */
export interface Interval {
  readonly unit: 'days' | 'months';
  readonly from: Date;
  /** Its last day, or a day of its last month. */
  readonly until: Date;
}

/** The days of a round of talks, counted from 1. */
export function roundInterval(start: string, round: number, days: number): Interval {
  const [from, until] = [dayOf(start, (round - 1) * days), dayOf(start, round * days - 1)];
  return { unit: 'days', from, until };
}

/** The months of the n-th full quarter after a day of talks. */
export function quarterInterval(start: string, talkDays: number, quarter: number): Interval {
  const signed = dayOf(start, talkDays);
  const first = signed.getUTCFullYear() * 4 + Math.floor(signed.getUTCMonth() / 3) + quarter;
  const month = (later: number) =>
    new Date(Date.UTC(Math.floor(first / 4), (first % 4) * 3 + later));
  return { unit: 'months', from: month(0), until: month(2) };
}

/** "28 April – 11 May 2025"; "July – September 2025". */
export function intervalInWords({ unit, from, until }: Interval): string {
  const format = dateFormat({ ...(unit === 'days' ? DAY : MONTH), timeZone: 'UTC' });
  return plainly(format.formatRange(from, until));
}

/** Numbers below a thousand in words, as the dead are counted. */
export function inWords(count: number): string {
  return Number.isInteger(count) && count >= 0 && count < 1000
    ? say.writing.inWords(count)
    : number(count);
}

/** Names as a list in a sentence: "Kyiv, Moscow and the coalition". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${say.writing.and}${last}`;
}

/** A label within a sentence: in lower case where the language has it so; an acronym stays as it is. */
export function uncapital(text: string): string {
  if (!say.writing.lowerWithin) return text;
  return ACRONYM_FIRST.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** A first word with another capital or a figure in it: UN, HIMARS, E3, U.S. */
const ACRONYM_FIRST = /^\p{Lu}(?:[\p{L}]*[\p{Lu}\p{N}]|\.\p{Lu})/u;

/** First letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
