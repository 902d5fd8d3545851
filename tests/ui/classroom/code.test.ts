import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCode } from '../../../src/ui/classroom/code.ts';

const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

test.for([
  ['ABC234', 'ABC234'],
  ['abc234', 'ABC234'],
  [' abc-234 ', 'ABC234'],
  ['A B C 2 3 4', 'ABC234'],
  ['abc–234.', 'ABC234'],
  // A keyboard left in Ukrainian, and full-width signs of an East Asian one.
  ['АВС234', 'ABC234'],
  ['авс234', 'ABC234'],
  ['ＡＢＣ２３４', 'ABC234'],
  // No code has U, so it was a V.
  ['uuu234', 'VVV234'],
  ['https://example.org/game/#/join?code=abc234', 'ABC234'],
  ['#/seat?code=ABC234&ticket=x', 'ABC234'],
] as const)('%s is read as %s', ([written, code]) => {
  expect(parseCode(written)).toEqual({ code, fault: null });
});

test.for([
  ['', 'length'],
  ['ABC23', 'length'],
  ['ABC2345', 'length'],
  ['ABC10O', 'character'],
  ['ABCDIL', 'character'],
  ['ABC23é', 'character'],
  ['ABC23<', 'character'],
] as const)('%s is refused: %s', ([written, fault]) => {
  expect(parseCode(written)).toEqual({ fault });
});

test('a code is found again however it is spaced and written', () => {
  const code = fc.array(fc.constantFrom(...LETTERS.split('')), { minLength: 6, maxLength: 6 });
  const gap = fc.constantFrom('', ' ', '-', '\u00a0', '\u200b', ' – ');
  fc.assert(
    fc.property(code, fc.array(gap, { minLength: 6, maxLength: 6 }), (letters, gaps) => {
      const written = letters.map((letter, at) => gaps[at]! + letter.toLowerCase()).join('');
      expect(parseCode(written)).toEqual({ code: letters.join(''), fault: null });
    }),
  );
});

test('what is read is always a code, whatever was written', () => {
  const written = fc.string({ unit: 'binary', maxLength: 60 });
  const similar = fc.string({ unit: fc.constantFrom('a', 'Z', '2', 'О', '-', ' ', 'U', '0') });
  fc.assert(
    fc.property(fc.oneof(written, similar), (text) => {
      const read = parseCode(text);
      expect(read.fault === null ? read.code : 'ABC234').toMatch(/^[2-9A-HJKMNP-TV-Z]{6}$/);
    }),
  );
});
