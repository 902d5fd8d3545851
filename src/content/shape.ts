import type { z } from 'zod';
import { childPath, nearestTo, pathOf, unknownName, type LevelFault } from './fault.ts';
import { depthFault, entriesOf } from './json.ts';
import { namesAt } from './names.ts';
import { withoutFaulty } from './partly.ts';

/** A value held against a schema. */
export interface Shaped<T> {
  readonly faults: readonly LevelFault[];
  /** The value, where its shape has no fault. */
  readonly data?: T;
  /** What of it can be checked further, and the paths at which it is of no use. */
  readonly rest: unknown;
  readonly faulty: ReadonlySet<string>;
}

/** Hold any JSON value against a schema: every fault of its shape at once. Never throws. */
export function shapeOf<T>(schema: z.ZodType<T>, value: unknown): Shaped<T> {
  const deep = depthFault(value);
  if (deep) return { faults: [deep], rest: undefined, faulty: new Set() };
  const parsed = schema.safeParse(value, { reportInput: true });
  const issues = parsed.error?.issues ?? [];
  const prototypes = prototypeKeys(value);
  const faulty = new Set([
    ...prototypes.map(({ path }) => path),
    ...issues.filter(spoils).map(({ path }) => pathOf(path)),
  ]);
  const faults = distinct([...prototypes, ...issues.flatMap((issue) => faultsOf(schema, issue))]);
  return {
    faults,
    ...(parsed.success && faults.length === 0 ? { data: parsed.data } : {}),
    rest: withoutFaulty(value, faulty),
    faulty,
  };
}

/** Whether the part at the path of an issue is of no use; that of an extra key or a short list is. */
function spoils({ code, input }: z.core.$ZodIssue): boolean {
  return !(code === 'unrecognized_keys' || (code === 'too_small' && Array.isArray(input)));
}

function faultsOf(schema: z.ZodType, issue: z.core.$ZodIssue): LevelFault[] {
  const path = pathOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const valid = namesAt(schema, issue.path);
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
export function distinct(faults: readonly LevelFault[]): LevelFault[] {
  const seen = new Set<string>();
  return faults.filter(({ path, code }) => {
    const key = `${code} ${path}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether a path is, or leads through, one of those that are faulty. */
export function liesUnder(path: string, faulty: ReadonlySet<string>): boolean {
  for (let end = 1; end <= path.length; end++) {
    const isPart = end === path.length || path[end] === '.' || path[end] === '[';
    if (isPart && faulty.has(path.slice(0, end))) return true;
  }
  return false;
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
