import { deflateSync, inflateSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/base/hash.ts';
import { PARTIES, type Level } from '../../src/engine/index.ts';
import { fromBase64Url, toBase64Url } from '../../src/replay/bytes.ts';
import { addNote, forkAt, makeLink, parseLink, type Recording } from '../../src/replay/index.ts';
import { busyGame } from '../fixtures/busy.ts';
import { mainLevel } from '../fixtures/level.ts';
import { anyRecording, recordOf } from '../fixtures/recorded.ts';

const level = mainLevel();
const levelOf = (id: string): Level | null => (id === level.id ? level : null);
const read = (link: string) => parseLink(levelOf, link);

const recording = recordOf(level, 'link');
const link = makeLink(level, recording);

/** What a QR code of the largest size holds in bytes (version 40, level L), and the address before it. */
const QR_BYTES = 2953;
const ADDRESS = 60;
const LINK_LIMIT = 4096;

describe('a link', () => {
  it('carries the whole recording, of any game', () => {
    fc.assert(
      fc.property(anyRecording(level), (game) => {
        expect(read(makeLink(level, game))).toEqual({ ok: true, value: game });
      }),
      { numRuns: 25 },
    );
  });

  it('carries a game under way, where it was forked, and its notes', () => {
    const fork = forkAt(level, recording, 7, { seats: { us: 'person' } });
    if (!fork.ok) throw new Error(fork.fault.code);
    const texts = ['\ufeffPourquoi ? Зачем? 🕊', 'x'];
    const noted = texts.reduce((game: Recording, text, at) => {
      const made = addNote(game, { turn: 3 - at, text, ...(at === 0 ? { by: 'A. Teacher' } : {}) });
      if (!made.ok) throw new Error(made.fault.code);
      return made.value;
    }, fork.value);
    expect(noted.notes).toHaveLength(2);
    expect(read(makeLink(level, noted))).toEqual({ ok: true, value: noted });
  });

  it('is read from an address, and from one that was wrapped', () => {
    const whole = `https://example.org/play/?lang=en#/replay/${link}`;
    const wrapped = ` ${whole.replace(/(.{70})/g, '$1\r\n')}\n`;
    for (const text of [whole, wrapped]) expect(read(text)).toEqual({ ok: true, value: recording });
  });

  it('needs nothing but letters, digits, - and _', () => {
    expect(link).toMatch(/^[\w-]+$/);
  });
});

describe('the longest games', () => {
  it('fit in a QR code with a person who does all that a turn allows, at any seat', () => {
    // Found by a search over sixty seeds: 40 turns, and the longest link of any seat.
    const longest = busyGame(level, 'busy/5', ['coalition']);
    expect(longest.hashes).toHaveLength(40);
    expect(longest.actions.length).toBeGreaterThan(500);
    const others = PARTIES.map((party) =>
      busyGame(level, 'busy/13', [party], {}, party === 'russia' ? 'person' : 'model'),
    );
    for (const game of [longest, ...others]) {
      const text = makeLink(level, game);
      expect(text.length).toBeLessThan(QR_BYTES - ADDRESS);
      expect(read(text)).toEqual({ ok: true, value: game });
    }
  });

  it('fit in a link with four such persons', () => {
    const game = busyGame(level, 'busy/25', PARTIES, {}, 'person');
    expect(game.hashes).toHaveLength(40);
    expect(makeLink(level, game).length).toBeLessThan(LINK_LIMIT - ADDRESS);
  });
});

describe('a damaged link', () => {
  it('is refused wherever it was cut', () => {
    for (let length = 0; length < link.length; length++) {
      const code = length === 0 ? 'link/none' : 'link/damaged';
      expect(read(link.slice(0, length))).toEqual({ ok: false, fault: { turn: 0, code } });
    }
  });

  it('is refused whatever was changed in it', () => {
    fc.assert(
      fc.property(fc.nat(link.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
        const changed = link.slice(0, at) + put + link.slice(at + 1);
        fc.pre(changed.replace(/\s/gu, '') !== link && !/[#/?=&]/.test(put));
        expect(read(changed)).toMatchObject({ ok: false, fault: { turn: 0 } });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['nothing', '', 'link/none'],
    ['an address without one', 'https://example.org/#/replay/', 'link/none'],
    ['what is no base64url', 'AQ!!', 'link/none'],
    ['a later version', `C${link.slice(1)}`, 'link/other-version'],
    ['more than any game', 'A'.repeat(100_001), 'link/too-long'],
  ])('%s is refused', (_, text, code) => {
    expect(read(text)).toMatchObject({ ok: false, fault: { turn: 0, code } });
  });
});

/** A link of a body that is whole, whatever it says. */
function sealed(body: Uint8Array): string {
  const digits = hashOf(toBase64Url(body)).slice(0, 8);
  const damage = [0, 2, 4, 6].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  return toBase64Url(Uint8Array.of(1, ...damage, ...body));
}

describe('a forged link', () => {
  it('never throws, hangs, or grows, whatever it says', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(read(sealed(bytes)).ok).toBe(false);
        expect(read(sealed(deflateSync(bytes))).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('inflates to no more than any game needs', () => {
    const bomb = sealed(deflateSync(new Uint8Array(20_000_000), { level: 9 }));
    expect(bomb.length).toBeLessThan(100_000);
    expect(read(bomb)).toEqual({ ok: false, fault: { turn: 0, code: 'link/damaged' } });
  });

  it('with one byte of a real one changed is refused with a code, or says the very same', () => {
    const plain = inflateSync(fromBase64Url(link)!.subarray(5));
    fc.assert(
      fc.property(fc.nat(plain.length - 1), fc.nat(255), (at, value) => {
        fc.pre(plain[at] !== value);
        const changed = Uint8Array.from(plain);
        changed[at] = value;
        const result = read(sealed(deflateSync(changed)));
        // A text may be named by any of the places at which it stands: another byte, the same recording.
        if (result.ok) expect(result.value).toEqual(recording);
        else expect(result.fault.code).toMatch(/^(link|replay)\//);
      }),
      { numRuns: 300 },
    );
  });

  it('names the first turn that differs', () => {
    const other = recordOf(level, 'link', { us: 'conceder' });
    const turns = recording.checks.length;
    for (const turn of [1, 5, turns]) {
      const checks = recording.checks.with(turn - 1, other.checks[0]!);
      expect(read(makeLink(level, { ...recording, checks }))).toMatchObject({
        ok: false,
        fault: { turn, code: 'replay/diverged' },
      });
    }
    const checks = recording.checks.slice(0, -1);
    expect(read(makeLink(level, { ...recording, checks }))).toMatchObject({ ok: false });
  });

  it.each<[string, Partial<Recording>, string]>([
    ['of other rules', { rulesVersion: '1' }, 'replay/other-rules'],
    [
      'of a changed level',
      { level: { ...recording.level, hash: '0'.repeat(16) } },
      'replay/changed-level',
    ],
    [
      'with a seat that none can play',
      { seats: { ...recording.seats, us: 'x' } },
      'replay/unknown-strategy',
    ],
  ])('%s is refused as a file would be', (_, change, code) => {
    expect(read(makeLink(level, { ...recording, ...change }))).toMatchObject({
      ok: false,
      fault: { turn: 0, code },
    });
  });

  it('of a level that is not here is refused by its name', () => {
    expect(parseLink(() => null, link)).toEqual({
      ok: false,
      fault: { turn: 0, code: 'link/unknown-level', facts: { level: 'march-2025' } },
    });
  });
});

describe('base64url', () => {
  it('gives back any bytes, and reads no text but the one that they are written as', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[\w-]{0,7}$/), (text) => {
        const bytes = fromBase64Url(text);
        if (bytes) expect(toBase64Url(bytes)).toBe(text);
      }),
    );
  });
});
