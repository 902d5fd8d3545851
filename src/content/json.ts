import { findNodeAtLocation, parse, parseTree, visit, type ParseError } from 'jsonc-parser';
import { childPath, pathOf, type LevelFault } from './fault.ts';

/** Deepest nesting of lists and objects that is read; hostile text goes far beyond any level's. */
const DEEPEST = 24;

export type ReadJson =
  | { readonly ok: true; readonly value: unknown; readonly duplicates: readonly LevelFault[] }
  | { readonly ok: false; readonly fault: LevelFault };

/**
 * Read JSON from text. What cannot be read is refused with line and column; keys written twice in one
 * object, of which a reader keeps the last, are told beside the value.
 */
export function readJson(text: string): ReadJson {
  const deep = offsetTooDeep(text);
  if (deep !== null) return { ok: false, fault: tooDeep(placeAt(text, deep)) };
  try {
    return { ok: true, value: JSON.parse(text), duplicates: duplicatesIn(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return {
      ok: false,
      fault: { path: placeAt(text, offsetOfError(text)), code: 'not-json', message },
    };
  }
}

/** The first list or object of a value that is nested too deep to be read. */
export function depthFault(value: unknown, path = '', depth = 0): LevelFault | null {
  if (typeof value !== 'object' || value === null) return null;
  if (depth >= DEEPEST) return tooDeep(path);
  for (const [key, each] of entriesOf(value)) {
    const fault = depthFault(each, childPath(path, key), depth + 1);
    if (fault) return fault;
  }
  return null;
}

/** Entries of a list or object; a list's keys are numbers. */
export function entriesOf(value: object): readonly (readonly [string | number, unknown])[] {
  return Array.isArray(value)
    ? value.map((each: unknown, at) => [at, each] as const)
    : Object.entries(value);
}

function tooDeep(path: string): LevelFault {
  return { path, code: 'too-deep', message: `nested deeper than ${DEEPEST} levels` };
}

/** Where in a text the nesting passes what is read, or null. Needs no stack, whatever the text. */
function offsetTooDeep(text: string): number | null {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '[' || char === '{') {
      depth++;
      if (depth > DEEPEST) return at;
    } else if (char === ']' || char === '}') depth--;
  }
  return null;
}

/** Where a text is first no longer JSON. */
function offsetOfError(text: string): number {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  return errors[0]?.offset ?? text.length;
}

function placeAt(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${before[before.length - 1]!.length + 1}`;
}

/** Keys written more than once in one object: only the last counts, so one of them is a slip. */
function duplicatesIn(text: string): LevelFault[] {
  const faults: LevelFault[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty(key, _offset, _length, line, _column, pathTo) {
      const keys = open[open.length - 1]!;
      if (keys.has(key)) {
        faults.push({
          path: pathOf([...pathTo(), key]),
          code: 'duplicate-key',
          message: `written again on line ${line + 1}`,
        });
      }
      keys.add(key);
    },
  });
  return faults;
}

/** Where in a text the part at the path of a fault stands, or the nearest part around it. */
export function offsetOf(text: string, path: string): number {
  const [, line, column] = /^line (\d+), column (\d+)$/.exec(path) ?? [];
  if (line !== undefined) {
    const before = text.split('\n').slice(0, Number(line) - 1);
    return before.reduce((sum, each) => sum + each.length + 1, 0) + Number(column) - 1;
  }
  if (offsetTooDeep(text) !== null) return 0;
  const root = parseTree(text);
  const keys = [...path.matchAll(/\[(\d+)\]|\[""\]|[^.[\]]+/g)].map(([part, index]) =>
    index === undefined ? part.replace('[""]', '') : Number(index),
  );
  for (let depth = keys.length; root && depth > 0; depth--) {
    const node = findNodeAtLocation(root, keys.slice(0, depth));
    if (node) return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return 0;
}
