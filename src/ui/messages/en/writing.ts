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

/** A number from 0 to 999 in words. */
function inWords(count: number): string {
  if (count < SMALL.length) return SMALL[count]!;
  if (count < 20) return TEENS[count - SMALL.length]!;
  if (count < 100) {
    const ten = TENS[Math.floor(count / 10) - 2]!;
    return count % 10 === 0 ? ten : `${ten}-${SMALL[count % 10]!}`;
  }
  const hundreds = `${SMALL[Math.floor(count / 100)]!} hundred`;
  return count % 100 === 0 ? hundreds : `${hundreds} and ${inWords(count % 100)}`;
}

/** How figures, dates and lists are written. */
export const writing = {
  /** The tag by which dates are written. */
  dates: 'en-GB',
  decimal: '.',
  /** Between groups of three digits. */
  group: ',',
  under: (share: string) => `under ${share}`,
  over: (share: string) => `over ${share}`,
  inWords,
  /** Between a label and what it names. */
  colon: ': ',
  /** Before the last of a list. */
  and: ' and ',
  /** Whether a label that stands within a sentence begins in lower case. */
  lowerWithin: true as boolean,
};
