import { closest, distance } from 'fastest-levenshtein';

/** One fault of a level: where it is, what is wrong, and the nearest name that would be right. */
export interface LevelFault {
  /** As in `articles[3].options[1].effects.usPledge`; empty for the whole. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly nearest?: string;
}

/** A path of keys and indices as one string. */
export function pathOf(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>(
    (path, key) =>
      typeof key === 'number'
        ? `${path}[${key}]`
        : path === ''
          ? String(key)
          : `${path}.${String(key)}`,
    '',
  );
}

/** The valid name nearest to a wrong one, if any is near enough to have been meant. */
export function nearestTo(name: string, valid: readonly string[]): string | undefined {
  if (valid.length === 0 || name.length > 80) return undefined;
  const found = closest(name, valid);
  return distance(name, found) <= Math.max(2, Math.ceil(name.length / 2)) ? found : undefined;
}

/** A fault about a name that is not one of the valid ones. */
export function unknownName(
  path: string,
  code: string,
  name: string,
  valid: readonly string[],
): LevelFault {
  const nearest = nearestTo(name, valid);
  return {
    path,
    code,
    message: `“${name}” is not known here${nearest ? `; did you mean “${nearest}”?` : ''}`,
    ...(nearest ? { nearest } : {}),
  };
}
