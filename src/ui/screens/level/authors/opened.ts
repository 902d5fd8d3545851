import { layOut } from '../../../../content/bundle.ts';
import { parseLevelLink } from '../../../../replay/index.ts';
import { ownLevel } from '../../../ownlevels.ts';
import { readInTab, writeInTab } from '../../../storage.ts';
import { say } from '../../../messages/index.ts';

/** Most characters that are opened at all; the check says the same of longer ones. */
export const MOST_CHARACTERS = 2_000_000;

/** Where the text in the editor came from. */
export type From = 'link' | 'file' | 'paste' | 'copy' | 'kept' | 'draft';

/** A text in the editor. */
export interface Opened {
  readonly text: string;
  readonly from: From;
  /** The id under which it is kept here, if it is. */
  readonly own: string | null;
}

/** What the address asks for, or what was left in this tab; or why that cannot be opened. */
export function firstOpened(
  link: string | null,
  own: string | null,
): { readonly opened: Opened | null; readonly refused: string | null } {
  if (link !== null) return openText(`=${link}`, 'link');
  const left = draft();
  if (own !== null && left?.own !== own) {
    const text = ownLevel(own);
    const opened = text === null ? null : { text: readable(text), from: 'kept' as const, own };
    return { opened, refused: null };
  }
  return { opened: left, refused: null };
}

/** Open the text of a level, or a link to one. */
export function openText(
  text: string,
  from: From,
): { readonly opened: Opened | null; readonly refused: string | null } {
  const refuse = (refused: string) => ({ opened: null, refused });
  if (text.length > MOST_CHARACTERS) return refuse(say.authors.open.noLevel);
  if (/^\s*[[{]/.test(text)) {
    return { opened: { text: readable(text), from, own: null }, refused: null };
  }
  if (!text.includes('=') && from !== 'file') return refuse(say.authors.open.noLevel);
  if (from === 'file') return { opened: { text, from, own: null }, refused: null };
  const read = parseLevelLink(text);
  if (!read.ok) return refuse(say.authors.links[read.fault.code] ?? say.authors.open.noLevel);
  return { opened: { text: readable(read.value), from: 'link', own: null }, refused: null };
}

/** A text on one line laid out to be read; its author’s own lines are left as they are. */
function readable(text: string): string {
  if (text.trim().includes('\n')) return text;
  try {
    return layOut(JSON.parse(text));
  } catch {
    return text;
  }
}

/** Keep what is being written in this tab, so that a reload does not lose it. */
export function keepDraft(opened: Opened | null): void {
  writeInTab('level-draft', opened && `${opened.own ?? ''}\n${opened.text}`);
}

function draft(): Opened | null {
  const kept = readInTab('level-draft');
  const end = kept?.indexOf('\n') ?? -1;
  if (!kept || end < 0) return null;
  return { text: kept.slice(end + 1), from: 'draft', own: kept.slice(0, end) || null };
}
