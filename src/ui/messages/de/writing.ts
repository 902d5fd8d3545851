import type { Catalogue } from '../catalogue.ts';

const SMALL = [
  'null',
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
] as const;
const TENS = [
  'zwanzig',
  'dreißig',
  'vierzig',
  'fünfzig',
  'sechzig',
  'siebzig',
  'achtzig',
  'neunzig',
] as const;

/** A number from 0 to 999 in words. */
function inWords(count: number): string {
  if (count < 20) return SMALL[count]!;
  if (count < 100) {
    const ten = TENS[Math.floor(count / 10) - 2]!;
    const one = count % 10;
    return one === 0 ? ten : `${one === 1 ? 'ein' : SMALL[one]!}und${ten}`;
  }
  const hundreds = `${count < 200 ? '' : SMALL[Math.floor(count / 100)]!}hundert`;
  return count % 100 === 0 ? hundreds : `${hundreds}${inWords(count % 100)}`;
}

/** How figures, dates and lists are written. */
export const writing: Catalogue['writing'] = {
  dates: 'de-DE',
  decimal: ',',
  group: '.',
  under: (share) => `unter ${share}`,
  over: (share) => `über ${share}`,
  inWords,
  colon: ': ',
  and: ' und ',
  lowerWithin: false,
};
