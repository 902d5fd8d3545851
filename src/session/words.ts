import { refuse, ok, type Result } from '../base/result.ts';
import { LIMITS } from './options.ts';

/** Control and format characters: they would hide, reorder or counterfeit what others read. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
/** Letters that show nothing, and marks heaped upon one another. */
const UNREADABLE = /[\u115f\u1160\u3164\uffa0\u2800]|\p{M}{4,}/u;
/** The same, but for line ends, and for joiners that some scripts and symbols need. */
const UNSEEN_IN_TEXT = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;

/**
 * A nickname as it is kept: one line, no characters that cannot be seen, spaces at its ends gone.
 * What it says is text and stays so: nobody reads it as markup.
 */
export function nicknameFrom(given: unknown): Result<string> {
  if (typeof given !== 'string' || !given.isWellFormed()) return refuse('name/characters');
  const name = given.normalize('NFC').trim().replaceAll(/ +/g, ' ');
  if (name === '') return refuse('name/empty');
  if (name.length > LIMITS.nicknameCharacters) {
    return refuse('name/too-long', { limit: LIMITS.nicknameCharacters });
  }
  return UNSEEN.test(name) || UNREADABLE.test(name) ? refuse('name/characters') : ok(name);
}

/** By what two nicknames are the same to a reader: compatibility forms and case do not count. */
export function nicknameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/** A text of several lines as it is kept, or why it is refused. */
export function textFrom(given: unknown, limit: number): Result<string> {
  if (typeof given !== 'string' || !given.isWellFormed()) return refuse('message/characters');
  const text = given.replaceAll('\r\n', '\n').replaceAll('\t', ' ').normalize('NFC').trim();
  if (text === '') return refuse('message/empty');
  if (text.length > limit) return refuse('message/too-long', { limit });
  return UNSEEN_IN_TEXT.test(text) ? refuse('message/characters') : ok(text);
}
