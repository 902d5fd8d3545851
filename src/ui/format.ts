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

/** A range of shares as "33–55". */
export function percentSpan(low: number, high: number): string {
  return `${number(100 * low)}–${number(100 * high)}`;
}

/** Half the width of a range: "±5". */
export function plusMinus(low: number, high: number, decimals = 0): string {
  return `±${grouped((high - low) / 2, decimals)}`;
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

/** Numbers up to twelve in words, as the dead are counted. */
export function inWords(count: number): string {
  return SMALL[count] ?? number(count);
}

/** First letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
