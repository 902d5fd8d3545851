import { ok, refuse, type Result } from '../base/result.ts';
import type { Note, Recording } from './recording.ts';

/** What a recording may carry of notes: so many, and so many characters in each and in its author's name. */
export const MOST_NOTES = 200;
export const LONGEST_NOTE = 2000;
export const LONGEST_NAME = 80;
/** Beyond the turns of any level. */
const MOST_TURNS = 100_000;

/** Whether this may be the number of a turn. */
export function isTurn(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MOST_TURNS;
}

/** The part of a note that may not be kept so, or null. */
export function wrongPartOfNote(
  note: {
    readonly [Part in keyof Note]?: unknown;
  },
): keyof Note | null {
  if (!isTurn(note.turn)) return 'turn';
  if (!isLine(note.text, LONGEST_NOTE)) return 'text';
  return note.by === undefined || isLine(note.by, LONGEST_NAME) ? null : 'by';
}

function isLine(value: unknown, longest: number): boolean {
  return (
    typeof value === 'string' &&
    value.trim().length > 0 &&
    value.length <= longest &&
    // Half a character has no place in a file or link.
    value.isWellFormed()
  );
}

/** Pin a note to its turn. Notes stay in the order of turns, of one turn in that in which they were made. */
export function addNote(recording: Recording, note: Note): Result<Recording> {
  const notes = recording.notes ?? [];
  const wrong = wrongPartOfNote(note);
  if (wrong !== null) return refuse(`note/${wrong}`, { longest: LONGEST_NOTE });
  if (note.turn > recording.checks.length) {
    return refuse('note/turn', { turns: recording.checks.length });
  }
  if (notes.length >= MOST_NOTES) return refuse('note/too-many', { limit: MOST_NOTES });
  const { turn, text, by } = note;
  const added: Note = { turn, text, ...(by === undefined ? {} : { by }) };
  return ok({ ...recording, notes: [...notes, added].sort((a, b) => a.turn - b.turn) });
}

/** Take away the note at a place of the list. */
export function removeNote(recording: Recording, at: number): Recording {
  const { notes = [], ...rest } = recording;
  const left = notes.filter((_, each) => each !== at);
  return left.length > 0 ? { ...rest, notes: left } : rest;
}
