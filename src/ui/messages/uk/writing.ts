import type { Catalogue } from '../catalogue.ts';

const SMALL = [
  'нуль',
  'один',
  'два',
  'три',
  'чотири',
  'п’ять',
  'шість',
  'сім',
  'вісім',
  'дев’ять',
  'десять',
  'одинадцять',
  'дванадцять',
  'тринадцять',
  'чотирнадцять',
  'п’ятнадцять',
  'шістнадцять',
  'сімнадцять',
  'вісімнадцять',
  'дев’ятнадцять',
] as const;
const TENS = [
  'двадцять',
  'тридцять',
  'сорок',
  'п’ятдесят',
  'шістдесят',
  'сімдесят',
  'вісімдесят',
  'дев’яносто',
] as const;
const HUNDREDS = [
  'сто',
  'двісті',
  'триста',
  'чотириста',
  'п’ятсот',
  'шістсот',
  'сімсот',
  'вісімсот',
  'дев’ятсот',
] as const;

/** A number from 0 to 999 in words, masculine. */
function inWords(count: number): string {
  if (count < SMALL.length) return SMALL[count]!;
  const [whole, rest] =
    count < 100
      ? [TENS[Math.floor(count / 10) - 2]!, count % 10]
      : [HUNDREDS[Math.floor(count / 100) - 1]!, count % 100];
  return rest === 0 ? whole : `${whole} ${inWords(rest)}`;
}

/** How figures, dates and lists are written. */
export const writing: Catalogue['writing'] = {
  dates: 'uk-UA',
  decimal: ',',
  group: '\u00a0',
  under: (share) => `менш ніж ${share}`,
  over: (share) => `понад ${share}`,
  inWords,
  colon: ': ',
  and: ' і ',
  lowerWithin: true,
};
