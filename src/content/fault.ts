import { distance } from 'fastest-levenshtein';

/** One fault of a level: where it is, what is wrong, and the nearest name that would be right. */
export interface LevelFault {
  /** As in `articles[3].options[1].effects.usPledge`; empty for the whole. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly nearest?: string;
}

/** Longer names are shortened where they are repeated: a hostile key may fill its file. */
const LONGEST_NAME = 80;

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

/** A path of keys and indices as one string. */
export function pathOf(keys: readonly PropertyKey[]): string {
  return keys.reduce(childPath, '');
}

/** The path of a part within the part at a path. */
export function childPath(path: string, key: PropertyKey): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  const name = shortened(String(key));
  if (name === '') return `${path}[""]`;
  return path === '' ? name : `${path}.${name}`;
}

/** Words for one idea, each right in places of its own: what text options have, and what acts have. */
const SAME_IDEA: Readonly<Record<string, string>> = { effects: 'changes', changes: 'effects' };

/** The valid name nearest to a wrong one, if any is near enough to have been meant. */
export function nearestTo(name: string, valid: readonly string[]): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const same = Object.hasOwn(SAME_IDEA, name) ? SAME_IDEA[name]! : '';
  if (valid.includes(same)) return same;
  // Of a short name at least one letter has to be right.
  let least = Math.min(Math.max(2, Math.ceil(name.length / 2)), name.length - 1);
  let nearest: string | undefined;
  for (const other of valid) {
    if (other === name) continue;
    const between = gap(name, other);
    if (between < least || (between === least && nearest === undefined)) {
      least = between;
      nearest = other;
    }
  }
  return nearest;
}

/** Letters to change; a name may also lack the end of the other, such as its unit. */
function gap(name: string, other: string): number {
  return Math.min(distance(name, other), distance(name, other.slice(0, name.length)) + 1);
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
    message: `“${shortened(name)}” is not known here${nearest ? `; did you mean “${nearest}”?` : ''}`,
    ...(nearest ? { nearest } : {}),
  };
}
