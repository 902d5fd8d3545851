/** Letters and digits of a code: without those that are taken for one another (0 O, 1 I L, U for V). */
const CODE = /^[2-9A-HJKMNP-TV-Z]+$/;
const LENGTH = 6;

/**
 * Letters that look like others: those of other alphabets, as a keyboard left in another language gives
 * them, and U, which no code has.
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  U: 'V',
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  Ј: 'J',
  К: 'K',
  М: 'M',
  Р: 'P',
  Ѕ: 'S',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
};

/** What is wrong with a code: it is not of six characters, or has one that no code has. */
export type CodeFault = 'length' | 'character';

/**
 * Read a session's code as people write it: in any case, with spaces, hyphens or dots, in full-width or
 * Cyrillic letters that look the same, or as the link that it stands in.
 */
export function parseCode(
  written: string,
): { readonly code: string; readonly fault: null } | { readonly fault: CodeFault } {
  const inLink = /[?&]code=([^&#\s]*)/.exec(written)?.[1];
  const letters = (inLink ?? written)
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{P}\u200b-\u200f\u2060\ufeff]/gu, '');
  const code = letters.replaceAll(/./gu, (letter) => LOOK_ALIKES[letter] ?? letter);
  if (code.length !== LENGTH) return { fault: 'length' };
  if (!CODE.test(code)) return { fault: 'character' };
  return { code, fault: null };
}
