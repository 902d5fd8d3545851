import type { z } from 'zod';
import type { Level } from '../engine/index.ts';
import { checkLevel } from './check.ts';
import { childPath, nearestTo, pathOf, unknownName, type LevelFault } from './fault.ts';
import { depthFault, readJson } from './json.ts';
import { namesAt } from './names.ts';
import { levelSchema } from './schema.ts';

export type ParsedLevel =
  | { readonly ok: true; readonly level: Level }
  | { readonly ok: false; readonly faults: readonly LevelFault[] };

/** Largest level read, characters. */
const LARGEST = 2_000_000;

/** Check a level from any JSON value: either the level, or every fault at once. Never throws. */
export function parseLevel(value: unknown): ParsedLevel {
  return parseValue(value, []);
}

/** Check a level from text. Text that is not JSON is refused with line and column. */
export function parseLevelText(text: string): ParsedLevel {
  if (text.length > LARGEST) {
    return refuse([{ path: '', code: 'too-large', message: `larger than ${LARGEST} characters` }]);
  }
  const read = readJson(text);
  return read.ok ? parseValue(read.value, read.duplicates) : refuse([read.fault]);
}

function parseValue(value: unknown, before: readonly LevelFault[]): ParsedLevel {
  const deep = depthFault(value);
  if (deep) return refuse([deep]);
  const parsed = levelSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) return refuse([...before, ...parsed.error.issues.flatMap(faultsOf)]);
  // Missing meters are found by the schema; the types of records do not say so.
  const level = parsed.data as unknown as Level;
  const faults = [...before, ...checkLevel(level)];
  return faults.length > 0 ? refuse(faults) : { ok: true, level };
}

function refuse(faults: readonly LevelFault[]): ParsedLevel {
  return { ok: false, faults };
}

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
