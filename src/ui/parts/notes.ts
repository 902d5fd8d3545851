import { say } from '../messages/index.ts';

/** The id of a term of the glossary. */
export type TermId = keyof typeof say.glossary.entries;

/** A piece of a text: plain words, or words that mention a term. */
export interface Piece {
  readonly text: string;
  readonly term?: TermId;
}

/** A letter or digit on either side means that the words are a part of others. */
const PART_OF_WORD = /[\p{L}\p{N}]/u;

/** A text in pieces: the first mention of each term of the glossary stands apart. */
export function mentions(text: string): readonly Piece[] {
  const lower = text.toLowerCase();
  const found = (Object.keys(say.glossary.entries) as TermId[]).flatMap((term) => {
    const places = say.glossary.entries[term].words.flatMap((words) => {
      const at = placeOf(lower, words.toLowerCase());
      return at === null ? [] : [{ term, at, end: at + words.length }];
    });
    const [first] = places.toSorted((a, b) => a.at - b.at || b.end - a.end);
    return first ? [first] : [];
  });
  const pieces: Piece[] = [];
  let from = 0;
  for (const { term, at, end } of found.toSorted((a, b) => a.at - b.at || b.end - a.end)) {
    if (at < from) continue;
    if (at > from) pieces.push({ text: text.slice(from, at) });
    pieces.push({ text: text.slice(at, end), term });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** Where words stand in a text as whole words; null for nowhere. */
function placeOf(text: string, words: string): number | null {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + words.length] ?? ' '];
    if (!PART_OF_WORD.test(before) && !PART_OF_WORD.test(after)) return at;
  }
  return null;
}
