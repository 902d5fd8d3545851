import type { Level } from '../engine/index.ts';
import { childPath, unknownName, type LevelFault } from './fault.ts';
import { groundIn, lineIn, type LevelGround, type LevelLine } from './ground.ts';
import { levelIn, readText, refuse, type Refused } from './parse.ts';
import { distinct, isObject } from './shape.ts';

/** A level in one file: what its folder holds in several. */
export interface Bundle {
  readonly level: Level;
  readonly line: LevelLine;
  /** Without it, the map of Ukraine. */
  readonly map?: LevelGround;
}

export const BUNDLE_FORMAT = 'line-of-contact/level/1';

export type ParsedBundle = { readonly ok: true; readonly bundle: Bundle } | Refused;

const KEYS = ['format', 'level', 'line', 'map'] as const;

/** Check a bundle from text: either the level and where it lies, or every fault at once. Never throws. */
export function parseBundle(text: string): ParsedBundle {
  const read = readText(text);
  if (!read.ok) return read;
  const { value, duplicates } = read;
  const wrong = kindFault(value);
  if (wrong) return refuse([wrong]);
  const given = value as Readonly<Record<string, unknown>>;
  const { faults: ofLevel, level, part } = levelIn(given['level']);
  const { faults: ofLine, line } = lineIn(given['line'], part);
  const hasMap = Object.hasOwn(given, 'map');
  const { faults: ofMap, ground } = hasMap ? groundIn(given['map']) : { faults: [] };
  const faults = distinct([
    ...duplicates,
    ...Object.keys(given)
      .filter((key) => !(KEYS as readonly string[]).includes(key))
      .map((key) => unknownName(childPath('', key), 'unknown-key', key, KEYS)),
    ...within('level', ofLevel),
    ...within('line', ofLine),
    ...within('map', ofMap),
  ]);
  if (!level || !line || faults.length > 0) return refuse(faults);
  return { ok: true, bundle: { level, line, ...(ground ? { map: ground } : {}) } };
}

/** Why a value is no bundle of this format at all. */
function kindFault(value: unknown): LevelFault | null {
  if (!isObject(value) || Array.isArray(value)) {
    return { path: '', code: 'invalid-type', message: 'expected an object' };
  }
  if (Object.hasOwn(value, 'format')) {
    const { format } = value as { readonly format: unknown };
    if (format === BUNDLE_FORMAT) return null;
    return { path: 'format', code: 'other-format', message: `expected “${BUNDLE_FORMAT}”` };
  }
  const alone = Object.hasOwn(value, 'articles');
  return {
    path: 'format',
    code: alone ? 'level-alone' : 'other-format',
    message: alone
      ? 'a level.json alone: “level bundle” puts it in one file with its line'
      : `expected “${BUNDLE_FORMAT}”`,
  };
}

function within(part: string, faults: readonly LevelFault[]): LevelFault[] {
  return faults.map((fault) => ({
    ...fault,
    path:
      fault.path === '' || fault.path.startsWith('[')
        ? `${part}${fault.path}`
        : `${part}.${fault.path}`,
  }));
}

/** A bundle as text: to be read by people, or as short as it can be. */
export function formatBundle({ level, line, map }: Bundle, indent: 0 | 2 = 2): string {
  const value = { format: BUNDLE_FORMAT, level, line, map };
  return indent === 0 ? JSON.stringify(value) : layOut(value);
}

/** JSON to be read by people: lists of numbers, such as places along a line, take a line each. */
export function layOut(value: unknown): string {
  // No text within holds a line end, so what is matched is never part of one.
  const text = JSON.stringify(value, null, 2);
  // A number in one way alone: with two, a long list that ends otherwise would be tried in all of them.
  const list = /\[\n\s+([\d.e+-]+(?:,\n\s+[\d.e+-]+)*)\n\s+\]/g;
  const laid = text.replace(list, (_, numbers: string) => `[${numbers.replace(/\s+/g, ' ')}]`);
  return `${laid}\n`;
}
