import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LONGEST_LEVEL_LINK, makeLevelLink, parseLevelLink } from '../../src/replay/index.ts';

const linkOf = (version: number, body: Uint8Array) =>
  Buffer.from(Uint8Array.of(version, ...body)).toString('base64url');

describe('a level in a link', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
        const made = makeLevelLink(text);
        if (!made.ok) throw new Error(made.fault.code);
        expect(made.value).toMatch(/^[\w-]+$/);
        for (const link of [made.value, `https://example.org/#/levels?level-in=${made.value}`]) {
          expect(parseLevelLink(link)).toEqual({ ok: true, value: text });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('says when it is too long to be sent', () => {
    const text = Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 100_003).join(' ');
    const made = makeLevelLink(`${text}${text.split('').toReversed().join('')}`);
    expect(made).toMatchObject({ ok: false, fault: { code: 'link/too-long' } });
  });

  it.each<[string, string, string]>([
    ['nothing', '', 'link/damaged'],
    ['no base64url', 'a b+c/', 'link/damaged'],
    ['another version', linkOf(2, deflateSync(Buffer.from('{}'))), 'link/other-version'],
    ['no deflated data', linkOf(1, Uint8Array.of(255, 254, 253)), 'link/damaged'],
    ['a bomb', linkOf(1, deflateSync(new Uint8Array(40_000_000))), 'link/too-long'],
    ['a link without end', 'A'.repeat(LONGEST_LEVEL_LINK + 1), 'link/too-long'],
  ])('of %s is refused', (_, link, code) => {
    const started = performance.now();
    expect(parseLevelLink(link)).toMatchObject({ ok: false, fault: { code } });
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
