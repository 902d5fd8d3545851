import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { ok, refuse, type Result } from '../base/result.ts';
import { fromBase64Url, toBase64Url } from './bytes.ts';

/** A level's file in a link: a version byte, and deflated (RFC 1951) the text. */
const LINK_VERSION = 1;

/** Longest link that is made or read, characters: some ways of sending cut longer ones. */
export const LONGEST_LEVEL_LINK = 64_000;

/** Most that a link may inflate to, bytes: more than any file that is kept. */
const MOST_BYTES = 1_000_000;

/** The part of a link that carries a level's file, base64url; or why it cannot go in a link. */
export function makeLevelLink(text: string): Result<string> {
  const body = deflateSync(strToU8(text), { level: 9, mem: 12 });
  const bytes = new Uint8Array(body.length + 1);
  bytes[0] = LINK_VERSION;
  bytes.set(body, 1);
  const link = toBase64Url(bytes);
  return link.length > LONGEST_LEVEL_LINK
    ? refuse('link/too-long', { limit: LONGEST_LEVEL_LINK })
    : ok(link);
}

/** The text of the level's file in a link: its last part after `=`, or that part alone. Not checked further. */
export function parseLevelLink(link: string): Result<string> {
  const part = link.slice(link.lastIndexOf('=') + 1).replace(/\s+/gu, '');
  if (part.length > LONGEST_LEVEL_LINK) {
    return refuse('link/too-long', { limit: LONGEST_LEVEL_LINK });
  }
  const bytes = /^[\w-]+$/.test(part) ? fromBase64Url(part) : null;
  if (!bytes) return refuse('link/damaged');
  if (bytes[0] !== LINK_VERSION) return refuse('link/other-version');
  try {
    // What would inflate to more is cut there, however little of it was sent.
    const inflated = inflateSync(bytes.subarray(1), { out: new Uint8Array(MOST_BYTES) });
    if (inflated.length >= MOST_BYTES) return refuse('link/too-long', { limit: MOST_BYTES });
    return ok(strFromU8(inflated));
  } catch {
    // It throws on what is no deflated data, which anyone may have written.
    return refuse('link/damaged');
  }
}
