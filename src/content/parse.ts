import { parse, type ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import type { Level } from '../engine/index.ts';
import { EFFECTS, METERS, PARTIES } from '../engine/index.ts';
import { checkLevel } from './check.ts';
import { nearestTo, pathOf, type LevelFault } from './fault.ts';
import { levelSchema } from './schema.ts';

export type ParsedLevel =
  | { readonly ok: true; readonly level: Level }
  | { readonly ok: false; readonly faults: readonly LevelFault[] };

/** Largest level read, characters, and deepest nesting. */
const LARGEST = 2_000_000;
const DEEPEST = 24;

/** Names that may be meant by a key that is not known. */
const NAMES: readonly string[] = [...EFFECTS, ...METERS, ...PARTIES, ...keysOf(levelSchema)];

/** Every key of the schema's objects, gathered once. */
function keysOf(schema: unknown, seen = new Set<unknown>(), names = new Set<string>()): string[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [...names];
  seen.add(schema);
  const { def } = schema as { def?: Record<string, unknown> };
  if (def?.type === 'object') {
    for (const [key, value] of Object.entries(def.shape as Record<string, unknown>)) {
      names.add(key);
      keysOf(value, seen, names);
    }
  }
  for (const key of ['element', 'innerType', 'valueType']) {
    if (def?.[key]) keysOf(def[key], seen, names);
  }
  return [...names];
}

function faultsOf(issue: z.core.$ZodIssue): LevelFault[] {
  const path = pathOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const nearest = nearestTo(key, NAMES);
      return {
        path: pathOf([...issue.path, key]),
        code: 'unknown-key',
        message: `“${key}” is not known here${nearest ? `; did you mean “${nearest}”?` : ''}`,
        ...(nearest ? { nearest } : {}),
      };
    });
  }
  if (issue.code === 'invalid_value') {
    const valid = issue.values.map(String);
    const given = typeof issue.input === 'string' ? issue.input : '';
    const nearest = nearestTo(given, valid);
    return [
      {
        path,
        code: 'unknown-value',
        message: `expected one of ${valid.join(', ')}`,
        ...(nearest ? { nearest } : {}),
      },
    ];
  }
  if (issue.code === 'invalid_key') {
    const key = String(issue.path[issue.path.length - 1]);
    const nearest = nearestTo(key, NAMES);
    return [
      {
        path,
        code: 'unknown-key',
        message: `“${key}” is not known here${nearest ? `; did you mean “${nearest}”?` : ''}`,
        ...(nearest ? { nearest } : {}),
      },
    ];
  }
  return [{ path, code: issue.code.replaceAll('_', '-'), message: issue.message }];
}

/** Nesting depth, as far as the limit: hostile input is refused before anything walks it. */
function isTooDeep(value: unknown): boolean {
  let layer: unknown[] = [value];
  for (let depth = 0; layer.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    layer = layer.flatMap((each) =>
      typeof each === 'object' && each !== null ? Object.values(each) : [],
    );
  }
  return false;
}

/** Check a level from any JSON value: either the level, or every fault at once. Never throws. */
export function parseLevel(value: unknown): ParsedLevel {
  if (isTooDeep(value)) {
    return refuse({ path: '', code: 'too-deep', message: `nested deeper than ${DEEPEST} levels` });
  }
  const parsed = levelSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) {
    return { ok: false, faults: parsed.error.issues.flatMap(faultsOf) };
  }
  // Missing meters are found by the schema; the types of records do not say so.
  const level = parsed.data as unknown as Level;
  const faults = checkLevel(level);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, level };
}

function refuse(fault: LevelFault): ParsedLevel {
  return { ok: false, faults: [fault] };
}

/** Check a level from text. Text that is not JSON is refused with line and column where known. */
export function parseLevelText(text: string): ParsedLevel {
  if (text.length > LARGEST) {
    return refuse({ path: '', code: 'too-large', message: `larger than ${LARGEST} characters` });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return refuse({ path: placeOf(text), code: 'not-json', message });
  }
  return parseLevel(value);
}

/** "line 3, column 7" of the first place where the text is no longer JSON. */
function placeOf(text: string): string {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    // Nested so deeply that the reader of places gives up.
    return '';
  }
  const before = text.slice(0, errors[0]?.offset ?? text.length).split('\n');
  return `line ${before.length}, column ${before[before.length - 1]!.length + 1}`;
}
