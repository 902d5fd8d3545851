import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/base/hash.ts';

/** The same value with the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, each]) => [key, reversed(each)]),
  );
}

describe('the hash of a value', () => {
  it('is the first 16 digits of the SHA-256 of its canonical JSON', () => {
    // printf '[]' | sha256sum
    expect(hashOf([])).toBe('4f53cda18c2baa0c');
    // printf '"x"' | sha256sum
    expect(hashOf('x')).toBe('ba2df4903a2c14e8');
    expect(hashOf({ b: [1, 2.5, 'é', null, true], a: { z: 1e21, y: -0 } })).toBe(
      'e0160f8d1d37066c',
    );
  });

  it('does not depend on the order of keys, nor on a save and load', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(hashOf(reversed(value))).toBe(hashOf(value));
        expect(hashOf(JSON.parse(JSON.stringify(value)))).toBe(hashOf(value));
      }),
    );
  });

  it('differs where values differ, and refuses what is not JSON', () => {
    expect(hashOf({ a: 1 })).not.toBe(hashOf({ a: '1' }));
    expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]));
    expect(hashOf({ a: undefined })).toBe(hashOf({}));
    expect(() => hashOf(undefined)).toThrow('only JSON values');
    expect(() => hashOf({ a: NaN })).toThrow('NaN');
    expect(() => hashOf({ a: Infinity })).toThrow('Infinity');
  });
});
