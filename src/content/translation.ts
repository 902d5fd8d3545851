import type { Level } from '../engine/index.ts';
import { nearestTo, type LevelFault } from './fault.ts';
import { readJson } from './json.ts';
import { CAST_FORMS, wordsOf, type LevelWords } from './words.ts';

/** Longest file of words read, characters. */
const LARGEST = 1_000_000;

/** Longest text, characters; a level's own are bounded by its schema, and languages differ in length. */
const LONGEST = 4000;

export type ParsedWords =
  | { readonly ok: true; readonly words: LevelWords }
  | { readonly ok: false; readonly faults: readonly LevelFault[] };

/** The file of a level's words in another language: every path of the level, once, with a text. Never throws. */
export function parseWords(level: Level, text: string): ParsedWords {
  if (text.length > LARGEST) {
    const message = `larger than ${LARGEST} characters`;
    return { ok: false, faults: [{ path: '', code: 'too-large', message }] };
  }
  const read = readJson(text);
  if (!read.ok) return { ok: false, faults: [read.fault] };
  const { value, duplicates } = read;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = 'expected an object of texts by path';
    return { ok: false, faults: [{ path: '', code: 'invalid-type', message }] };
  }
  const own = wordsOf(level);
  const entries: [string, unknown][] = Object.entries(value);
  const faults = [
    ...duplicates,
    ...entries.flatMap(([path, word]) => wordFault(level, own, path, word) ?? []),
    ...Object.keys(own)
      .filter((path) => !Object.hasOwn(value, path) && !isForm(path))
      .map((path) => ({ path, code: 'missing-word', message: 'not translated' })),
  ];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, words: value as LevelWords };
}

/** Whether it is a form of a name that not every language has. */
function isForm(path: string): boolean {
  return CAST_FORMS.some((form) => path.endsWith(`.cast.${form}`));
}

function wordFault(level: Level, own: LevelWords, path: string, word: unknown): LevelFault | null {
  if (!Object.hasOwn(own, path)) {
    const parties = Object.keys(level.delegations);
    const forms = parties.flatMap((party) =>
      CAST_FORMS.map((form) => `delegations.${party}.cast.${form}`),
    );
    if (!forms.includes(path)) {
      const nearest = nearestTo(path, Object.keys(own));
      const message = 'the level has no such word';
      return { path, code: 'unknown-word', message, ...(nearest ? { nearest } : {}) };
    }
  }
  if (typeof word !== 'string' || word.trim() === '' || !word.isWellFormed()) {
    return { path, code: 'invalid-type', message: 'expected a text' };
  }
  if (word.length > LONGEST) {
    return { path, code: 'too-big', message: `longer than ${LONGEST} characters` };
  }
  const slots = (text: string) => text.split('{}').length;
  if (Object.hasOwn(own, path) && slots(word) !== slots(own[path]!)) {
    return { path, code: 'lost-slot', message: 'has to hold {} as often as the original' };
  }
  return null;
}
