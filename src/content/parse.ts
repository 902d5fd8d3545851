import { parse, type ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import type { Level } from '../engine/index.ts';
import { checkLevel } from './check.ts';
import { childPath, nearestTo, pathOf, unknownName, type LevelFault } from './fault.ts';
import { namesAt } from './names.ts';
import { levelSchema } from './schema.ts';

export type ParsedLevel =
  | { readonly ok: true; readonly level: Level }
  | { readonly ok: false; readonly faults: readonly LevelFault[] };

/** Largest level read, characters, and deepest nesting. */
const LARGEST = 2_000_000;
const DEEPEST = 24;

function faultsOf(issue: z.core.$ZodIssue): LevelFault[] {
  const path = pathOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const valid = namesAt(issue.path);
      return issue.keys.map((key) => unknownName(childPath(path, key), 'unknown-key', key, valid));
    }
    case 'invalid_value': {
      const valid = issue.values.map(String);
      const nearest = typeof issue.input === 'string' ? nearestTo(issue.input, valid) : undefined;
      return [
        {
          path,
          code: 'unknown-value',
          message: `expected one of ${valid.join(', ')}`,
          ...(nearest ? { nearest } : {}),
        },
      ];
    }
    case 'invalid_key':
      return [{ path, code: 'invalid-key', message: issue.issues[0]?.message ?? issue.message }];
    default:
      return [{ path, code: issue.code.replaceAll('_', '-'), message: issue.message }];
  }
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
