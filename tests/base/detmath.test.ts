import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clamp, exp, log, logistic, pow } from '../../src/base/detmath.ts';

/** The 64 bits of a double, as hexadecimal. */
function bitsOf(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}

/** Golden bits: the same in every engine, for ever. A change of one is a change of the rules. */
const EXP: readonly (readonly [x: number, bits: string])[] = [
  [0, '3ff0000000000000'],
  [1, '4005bf0a8b14576a'],
  [-1, '3fd78b56362cef38'],
  [0.5, '3ffa61298e1e069c'],
  [-14.25, '3ea5baccf1932cc0'],
  [1e-10, '3ff000000006df38'],
  [Math.PI, '403724046eb09339'],
  [700, '7f0d945df4f8ec8e'],
  [709.78, '7fefe9ce5c4c52b4'],
  [-740, '0000000000000055'],
];
const LOG: readonly (readonly [x: number, bits: string])[] = [
  [1, '0000000000000000'],
  [2, '3fe62e42fefa39ef'],
  [0.5, 'bfe62e42fefa39ef'],
  [10, '40026bb1bbb55516'],
  [Math.PI, '3ff250d048e7a1bd'],
  [1 - 2 ** -53, 'bca0000000000000'],
  [1 + 2 ** -52, '3cafffffffffffff'],
  [1e-300, 'c085963447f87fb5'],
  [Number.MIN_VALUE, 'c0874385446d71c3'],
  [Number.MAX_VALUE, '40862e42fefa39ef'],
];
const POW: readonly (readonly [base: number, power: number, bits: string])[] = [
  [2, 0.5, '3ff6a09e667f3bcc'],
  [0.3, 0.79, '3fd8b927ad0b9989'],
  [1.02, 0.79, '3ff04094fc946d93'],
  [10, -3.3, '3f406c436388750f'],
  [3, 2, '4022000000000000'],
  [0, 2, '0000000000000000'],
  [0, -1, '7ff0000000000000'],
  [5, 0, '3ff0000000000000'],
];

const relative = (ours: number, theirs: number) =>
  ours === theirs ? 0 : Math.abs(ours - theirs) / Math.abs(theirs);
/** Both are off by less than one unit in the last place, so they differ by less than two. */
const TWO_ULP = 2 ** -51;

describe('deterministic mathematics', () => {
  it.each(EXP)('exp(%f) has its golden bits', (x, bits) => expect(bitsOf(exp(x))).toBe(bits));
  it.each(LOG)('log(%f) has its golden bits', (x, bits) => expect(bitsOf(log(x))).toBe(bits));
  it.each(POW)('pow(%f, %f) has its golden bits', (base, power, bits) =>
    expect(bitsOf(pow(base, power))).toBe(bits),
  );

  it('lies within one unit in the last place, as the engine’s own does', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 709, noNaN: true }), (x) => {
        expect(relative(exp(x), Math.exp(x))).toBeLessThan(TWO_ULP);
      }),
      { numRuns: 5000 },
    );
    fc.assert(
      fc.property(fc.double({ min: Number.MIN_VALUE, max: 1e308, noNaN: true }), (x) => {
        expect(relative(log(x), Math.log(x))).toBeLessThan(TWO_ULP);
      }),
      { numRuns: 5000 },
    );
  });

  it('raises to the small powers used here to about 1e-15', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (base, power) => {
          expect(relative(pow(base, power), Math.pow(base, power))).toBeLessThan(1e-14);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('behaves at the ends', () => {
    expect(exp(NaN)).toBeNaN();
    expect(exp(710)).toBe(Infinity);
    expect(exp(Infinity)).toBe(Infinity);
    expect(exp(-746)).toBe(0);
    expect(exp(-Infinity)).toBe(0);
    expect(log(0)).toBe(-Infinity);
    expect(log(-1)).toBeNaN();
    expect(log(NaN)).toBeNaN();
    expect(log(Infinity)).toBe(Infinity);
    expect(logistic(0)).toBe(0.5);
    expect(logistic(1000)).toBe(1);
    expect(logistic(-1000)).toBe(0);
    expect([clamp(-1, 0, 1), clamp(0.5, 0, 1), clamp(2, 0, 1)]).toEqual([0, 0.5, 1]);
  });
});
