import type { Level } from '../engine/index.ts';
import { checkLevel } from './check.ts';
import type { LevelFault } from './fault.ts';
import { readJson } from './json.ts';
import type { Partly } from './partly.ts';
import { levelSchema } from './schema.ts';
import { distinct, isObject, liesUnder, shapeOf } from './shape.ts';

export type ParsedLevel = { readonly ok: true; readonly level: Level } | Refused;

/** What is wrong with something that cannot be used. */
export interface Refused {
  readonly ok: false;
  readonly faults: readonly LevelFault[];
  /** How many there are: of very many only the first are listed. */
  readonly total: number;
}

/** Largest level read, characters. */
export const LARGEST = 2_000_000;

/** Most faults listed; a last one then says how many more there are. */
const MOST_FAULTS = 200;

/** Check a level from any JSON value: either the level, or every fault at once. Never throws. */
export function parseLevel(value: unknown): ParsedLevel {
  return parseValue(value, []);
}

/** Check a level from text. Text that is not JSON is refused with line and column. */
export function parseLevelText(text: string): ParsedLevel {
  const read = readText(text);
  return read.ok ? parseValue(read.value, read.duplicates) : read;
}

/** The value of a text that is JSON and not too large, with the keys that it has twice. */
export function readText(
  text: string,
):
  | { readonly ok: true; readonly value: unknown; readonly duplicates: readonly LevelFault[] }
  | Refused {
  if (text.length > LARGEST) {
    return refuse([{ path: '', code: 'too-large', message: `larger than ${LARGEST} characters` }]);
  }
  const read = readJson(text);
  return read.ok ? read : refuse([read.fault]);
}

function parseValue(value: unknown, before: readonly LevelFault[]): ParsedLevel {
  const { faults: found, level } = levelIn(value);
  const faults = distinct([...before, ...found]);
  return level && faults.length === 0 ? { ok: true, level } : refuse(faults);
}

/** The level that a JSON value is, or all that is wrong with it, and what of it can be read all the same. */
export function levelIn(value: unknown): {
  readonly faults: readonly LevelFault[];
  readonly level?: Level;
  readonly part: Partly<Level>;
} {
  const { faults: ofShape, data, rest, faulty } = shapeOf(levelSchema, value);
  const part = isObject(rest) ? (rest as Partly<Level>) : {};
  const checked = isObject(rest) ? checkLevel(part) : [];
  const faults = distinct([...ofShape, ...checked.filter(({ path }) => !liesUnder(path, faulty))]);
  if (!data || faults.length > 0) return { faults, part };
  const { $schema: _, ...level } = data;
  // Missing meters are found by the schema; the types of records do not say so.
  return { faults, level, part };
}

/** Refuse something for its faults. */
export function refuse(faults: readonly LevelFault[]): Refused {
  const total = faults.length;
  if (total <= MOST_FAULTS) return { ok: false, faults, total };
  const more = { path: '', code: 'more-faults', message: `and ${total - MOST_FAULTS} more` };
  return { ok: false, faults: [...faults.slice(0, MOST_FAULTS), more], total };
}
