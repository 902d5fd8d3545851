import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Docs, KeyDoc } from '../../content/jsonschema.ts';

/** Where the fields of a level are described, with their units. */
const LEVEL_TYPES = join(import.meta.dirname, '../../engine/level.ts');

const COMMENT = String.raw`(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?`;

/** Keys of many types, which their types need not explain. */
const COMMON: Readonly<Record<string, string>> = {
  id: 'Its name within the file: small letters and digits, in words joined by hyphens.',
  title: 'Its name for readers.',
  name: 'Its name for readers.',
  label: 'Its short name for readers.',
  note: 'What it is and what it does, in plain words.',
  why: 'The reason, in words for readers.',
  source: 'Id of a source in “sources”, which says who said it.',
  party: 'The delegation whose it is: ukraine, russia, us or coalition.',
  phase: 'Before signature (talks) or after it (deployment).',
  phases: 'Before signature (talks), after it (deployment), or both.',
  roundDays: 'Length of a round of talks, days.',
  rounds: 'Rounds of talks until they run out.',
  quarters: 'Quarters that a signed text has to hold.',
  actsPerTurn: 'Acts that a delegation may take in a turn.',
  lengthKm: 'Length along the line, km.',
  drift: 'What moves meters by itself, turn by turn.',
  once: 'It can be taken once in a game.',
};

/** What the program's own source says of each field of a level, so that it is said once. */
export function levelDocs(): Docs {
  const source = readFileSync(LEVEL_TYPES, 'utf8');
  const types = [
    ...source.matchAll(/^export interface (\w+)(?: extends (\w+))? \{\n([\s\S]*?)^\}/gm),
  ];
  const docs: Record<string, Record<string, KeyDoc>> = {};
  for (const [, name, base, body] of types) {
    docs[name!] = { ...(base === undefined ? {} : docs[base]), ...fieldsIn(body!) };
  }
  for (const [, name, body] of source.matchAll(
    /^export const (\w+) = \[\n([\s\S]*?)^\] as const/gm,
  )) {
    docs[name!] = namesIn(body!);
  }
  return docs;
}

/** The fields of a type, those of types within it left out. */
function fieldsIn(body: string): Record<string, KeyDoc> {
  const field = new RegExp(`^  ${COMMENT}readonly (\\w+)\\??: ([^\\n]*)`, 'gm');
  return Object.fromEntries(
    [...body.matchAll(field)].map(([, words, key, type]) => [
      key!,
      { ...wordsOf(words === undefined ? COMMON[key!] : plain(words)), ...typeIn(type!) },
    ]),
  );
}

function wordsOf(words: string | undefined): { readonly words?: string } {
  return words === undefined ? {} : { words };
}

/** The last type that is named: that of the items of a list or table. */
function typeIn(text: string): { readonly type?: string } {
  const named = [...text.matchAll(/\b[A-Z]\w*/g)].map(([name]) => name);
  const type = named.at(-1);
  return type === undefined ? {} : { type };
}

/** The names in a list, each with the comment before it; one comment may stand for several. */
function namesIn(body: string): Record<string, KeyDoc> {
  let last: string | undefined;
  return Object.fromEntries(
    [...body.matchAll(new RegExp(`${COMMENT}'(\\w+)'`, 'g'))].map(([, words, name]) => {
      last = words === undefined ? last : plain(words);
      return [name!, wordsOf(last)];
    }),
  );
}

/** The words of a comment, on one line. */
function plain(comment: string): string {
  return comment
    .replace(/^\s*\*/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
