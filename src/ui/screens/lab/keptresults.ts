import type { Level } from '../../../engine/index.ts';
import { presetsFor, type Preset } from '../../../lab/worlds/index.ts';
import { levelHash } from '../../../replay/index.ts';
import { readInTab, writeInTab } from '../../storage.ts';
import type { Ran } from '../../worlds/pool.ts';

/**
 * Results of the lab that outlive a reload of the tab: what was run, what it came to, and every world, as
 * one text. Only of the same level, and only as much as a browser's tab surely holds.
 */
const KEPT = 'lab/results';
/** Letters that are kept at most: browsers hold some five million in a tab. */
const MOST_LETTERS = 3_000_000;

interface Kept extends Omit<Ran, 'level' | 'rows'> {
  readonly levelHash: string;
  readonly preset: string | null;
  readonly sectors: number;
  readonly numbers: string;
}

/** Whether results are small enough to be kept: three bytes are four letters. */
export function fitsInTab({ rows }: Pick<Ran, 'rows'>): boolean {
  return rows.numbers.byteLength * (4 / 3) <= MOST_LETTERS;
}

/** Keep results in the place of those before, or nothing where they are too large. */
export function keepResults({ level, rows, ...ran }: Ran, preset: Preset | null): void {
  if (!fitsInTab({ rows })) return writeInTab(KEPT, null);
  const { buffer, byteOffset, byteLength } = rows.numbers;
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  const kept: Kept = {
    ...ran,
    levelHash: levelHash(level),
    preset: preset?.id ?? null,
    sectors: rows.sectors,
    numbers: lettersOf(bytes),
  };
  writeInTab(KEPT, JSON.stringify(kept, withLimits));
}

/** The results that were kept in this tab on this level; null for none. */
export function keptResults(
  level: Level,
): { readonly ran: Ran; readonly preset: Preset | null } | null {
  const text = readInTab(KEPT);
  if (text === null) return null;
  try {
    const { levelHash: hash, preset, sectors, numbers, ...ran } = JSON.parse(text, limits) as Kept;
    if (hash !== levelHash(level)) return null;
    const bytes = Uint8Array.from(atob(numbers), (letter) => letter.charCodeAt(0));
    return {
      ran: { ...ran, level, rows: { numbers: new Float64Array(bytes.buffer), sectors } },
      preset: presetsFor(level).find(({ id }) => id === preset) ?? null,
    };
  } catch {
    // What cannot be read is nothing to show.
    return null;
  }
}

/** Bytes made into text at a time: arguments of a call are bounded. */
const AT_ONCE = 8192;

function lettersOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  }
  return btoa(text);
}

/** Numbers that JSON has no word for stand as texts: the end of an interval may be infinite. */
const LIMITS: readonly (readonly [string, number])[] = [
  ['number/infinity', Infinity],
  ['number/-infinity', -Infinity],
  ['number/none', NaN],
];

function withLimits(_: string, value: unknown): unknown {
  if (typeof value !== 'number' || Number.isFinite(value)) return value;
  return LIMITS.find(([, limit]) => Object.is(limit, value))![0];
}

function limits(_: string, value: unknown): unknown {
  const limit = LIMITS.find(([name]) => name === value);
  return limit ? limit[1] : value;
}
