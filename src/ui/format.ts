/** Figures and dates as the page writes them. Only the shell formats; the layers below give numbers. */
const MINUS = '−';
const THIN = '\u202f';

function grouped(value: number, decimals: number): string {
  const [whole, part] = Math.abs(value).toFixed(decimals).split('.');
  const groups = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return part ? `${groups}.${part}` : groups;
}

/** 24,700; −3.5. */
export function number(value: number, decimals = 0): string {
  const text = grouped(value, decimals);
  return value < 0 && Number(text.replaceAll(',', '')) !== 0 ? `${MINUS}${text}` : text;
}

/** +16; −3; 0. */
export function signed(value: number, decimals = 0): string {
  const text = number(value, decimals);
  return value > 0 && Number(text.replaceAll(',', '')) !== 0 ? `+${text}` : text;
}

/** A share as "40 %"; small ones as "under 1 %". */
export function percent(share: number): string {
  const value = 100 * share;
  if (value > 0 && value < 0.5) return `under 1${THIN}%`;
  if (value < 100 && value > 99.5) return `over 99${THIN}%`;
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
  const half = grouped((high - low) / 2, decimals);
  return Number(half.replaceAll(',', '')) === 0 ? '' : `±${half}`;
}

/** Thousands of soldiers as "24,700". */
export function soldiers(thousand: number): string {
  return number(Math.round(thousand * 10) * 100);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A day as the reader's clock has it: "27 December 2026". */
export function dayAt(atMs: number): string {
  const date = new Date(atMs);
  return `${date.getDate()} ${MONTHS[date.getMonth()]!} ${date.getFullYear()}`;
}

function dayOf(iso: string, plusDays: number): Date {
  const [year, month, day] = iso.split('-').map(Number);
  return new Date(Date.UTC(year!, month! - 1, day! + plusDays));
}

/** "28 April – 11 May 2025". */
export function roundDates(start: string, round: number, days: number): string {
  const from = dayOf(start, (round - 1) * days);
  const until = dayOf(start, round * days - 1);
  const month = (date: Date) => MONTHS[date.getUTCMonth()]!;
  const first =
    from.getUTCMonth() === until.getUTCMonth()
      ? `${from.getUTCDate()}`
      : `${from.getUTCDate()} ${month(from)}`;
  return `${first} – ${until.getUTCDate()} ${month(until)} ${until.getUTCFullYear()}`;
}

/** "July – September 2025": the n-th full quarter after a day of talks. */
export function quarterDates(start: string, talkDays: number, quarter: number): string {
  const signed = dayOf(start, talkDays);
  const first = signed.getUTCFullYear() * 4 + Math.floor(signed.getUTCMonth() / 3) + quarter;
  const month = (first % 4) * 3;
  return `${MONTHS[month]} – ${MONTHS[month + 2]} ${Math.floor(first / 4)}`;
}

const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

const TEENS = [
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const TENS = [
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
] as const;

/** Numbers below a thousand in words, as the dead are counted. */
export function inWords(count: number): string {
  if (!Number.isInteger(count) || count < 0 || count >= 1000) return number(count);
  if (count < SMALL.length) return SMALL[count]!;
  if (count < 20) return TEENS[count - SMALL.length]!;
  if (count < 100) {
    const ten = TENS[Math.floor(count / 10) - 2]!;
    return count % 10 === 0 ? ten : `${ten}-${SMALL[count % 10]!}`;
  }
  const hundreds = `${SMALL[Math.floor(count / 100)]!} hundred`;
  return count % 100 === 0 ? hundreds : `${hundreds} and ${inWords(count % 100)}`;
}

/** First letter in lower case, for a sentence set within another; an acronym stays as it is. */
export function uncapital(text: string): string {
  return ACRONYM_FIRST.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** A first word with another capital or a figure in it: UN, HIMARS, E3, U.S. */
const ACRONYM_FIRST = /^\p{Lu}(?:[\p{L}]*[\p{Lu}\p{N}]|\.\p{Lu})/u;

/** First letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
