import type { z } from 'zod';
import type { Level } from '../engine/index.ts';
import { checkLevel } from './check.ts';
import { childPath, nearestTo, pathOf, unknownName, type LevelFault } from './fault.ts';
import { depthFault, entriesOf, readJson } from './json.ts';
import { namesAt } from './names.ts';
import { withoutFaulty, type Partly } from './partly.ts';
import { levelSchema } from './schema.ts';

export type ParsedLevel =
  | { readonly ok: true; readonly level: Level }
  | {
      readonly ok: false;
      readonly faults: readonly LevelFault[];
      /** How many there are: of very many only the first are listed. */
      readonly total: number;
    };

/** Largest level read, characters. */
const LARGEST = 2_000_000;

/** Most faults listed; a last one then says how many more there are. */
const MOST_FAULTS = 200;

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
  const issues = parsed.error?.issues ?? [];
  const prototypes = prototypeKeys(value);
  const faulty = new Set([
    ...prototypes.map(({ path }) => path),
    ...issues.filter(spoils).map(({ path }) => pathOf(path)),
  ]);
  const rest = withoutFaulty(value, faulty);
  const faults = distinct([
    ...before,
    ...prototypes,
    ...issues.flatMap(faultsOf),
    ...(isObject(rest) ? checkLevel(rest as Partly<Level>) : []).filter(
      ({ path }) => !liesUnder(path, faulty),
    ),
  ]);
  if (!parsed.success || faults.length > 0) return refuse(faults);
  // Missing meters are found by the schema; the types of records do not say so.
  return { ok: true, level: parsed.data as unknown as Level };
}

function refuse(faults: readonly LevelFault[]): ParsedLevel {
  const total = faults.length;
  if (total <= MOST_FAULTS) return { ok: false, faults, total };
  const more = { path: '', code: 'more-faults', message: `and ${total - MOST_FAULTS} more` };
  return { ok: false, faults: [...faults.slice(0, MOST_FAULTS), more], total };
}

/** Whether the part at the path of an issue is of no use; that of an extra key or a short list is. */
function spoils({ code, input }: z.core.$ZodIssue): boolean {
  return !(code === 'unrecognized_keys' || (code === 'too_small' && Array.isArray(input)));
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

/** Keys named like an object's prototype: readers drop them, or worse. */
function prototypeKeys(value: unknown, path = ''): LevelFault[] {
  if (!isObject(value)) return [];
  return entriesOf(value).flatMap(([key, each]) => {
    const inner = childPath(path, key);
    const faults = prototypeKeys(each, inner);
    if (key !== '__proto__') return faults;
    return [{ path: inner, code: 'unknown-key', message: `“${key}” cannot be a key` }, ...faults];
  });
}

/** The faults without those that repeat one at the same place. */
function distinct(faults: readonly LevelFault[]): LevelFault[] {
  const seen = new Set<string>();
  return faults.filter(({ path, code }) => {
    const key = `${code} ${path}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether a path is, or leads through, one of those that are faulty. */
function liesUnder(path: string, faulty: ReadonlySet<string>): boolean {
  for (let end = 1; end <= path.length; end++) {
    const isPart = end === path.length || path[end] === '.' || path[end] === '[';
    if (isPart && faulty.has(path.slice(0, end))) return true;
  }
  return false;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
