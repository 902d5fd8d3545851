import type { Catalogue } from '../catalogue.ts';

const SMALL = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
] as const;
const TENS = [
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
] as const;

/** A number from 0 to 999 in words, masculine. */
function inWords(count: number): string {
  if (count < SMALL.length) return SMALL[count]!;
  if (count < 100) {
    const tens = Math.floor(count / 10);
    const ten = TENS[tens - 2]!;
    // Seventy and ninety are counted on from sixty and eighty.
    const rest = tens === 7 || tens === 9 ? (count % 10) + 10 : count % 10;
    if (rest === 0) return count === 80 ? `${ten}s` : ten;
    const link = tens < 8 && (rest === 1 || rest === 11) ? ' et ' : '-';
    return `${ten}${link}${SMALL[rest]!}`;
  }
  const hundreds = Math.floor(count / 100);
  const head = hundreds === 1 ? 'cent' : `${SMALL[hundreds]!} cent`;
  if (count % 100 === 0) return hundreds === 1 ? head : `${head}s`;
  return `${head} ${inWords(count % 100)}`;
}

/** How figures, dates and lists are written. */
export const writing: Catalogue['writing'] = {
  dates: 'fr-FR',
  decimal: ',',
  group: '\u202f',
  under: (share) => `moins de ${share}`,
  over: (share) => `plus de ${share}`,
  inWords,
  colon: '\u00a0: ',
  and: ' et ',
  lowerWithin: true,
};
