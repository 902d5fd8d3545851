import { childPath } from './fault.ts';
import { entriesOf } from './json.ts';

/** A value any part of which may be missing: not written, or written and not right. */
export type Partly<T> = { readonly [Key in keyof T]?: Partly<T[Key]> };

/**
 * A copy of a JSON value in which undefined stands in place of each part at a faulty path. So what is
 * right can still be checked, and what is wrong can be told from what was never written.
 */
export function withoutFaulty(value: unknown, faulty: ReadonlySet<string>, path = ''): unknown {
  if (faulty.has(path)) return undefined;
  if (typeof value !== 'object' || value === null) return value;
  const entries = entriesOf(value)
    .filter(([, each]) => each !== undefined)
    .map(([key, each]) => [key, withoutFaulty(each, faulty, childPath(path, key))] as const);
  return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}
