import { historyOf, parseLink, parseRecording, type History } from '../../../replay/index.ts';
import { faultInWords } from '../../game/faults.ts';
import type { LoadedLevel } from '../../level.ts';
import { href } from '../../route.ts';

/** A recording that was opened and played, or why it was not. */
export type Opening =
  | { readonly ok: true; readonly history: History; readonly turn: number | null }
  | { readonly ok: false; readonly reason: string };

/** Open a recording from the text of a file. */
export function openFile({ level }: LoadedLevel, text: string): Opening {
  const recording = parseRecording(text);
  if (!recording.ok) return { ok: false, reason: faultInWords(recording.fault) };
  const history = historyOf(level, recording.value);
  return history.ok
    ? { ok: true, history: history.value, turn: null }
    : { ok: false, reason: faultInWords(history.fault) };
}

/** Open a recording from a link, or from the part of it that carries the game. */
export function openLink({ level }: LoadedLevel, link: string): Opening {
  const recording = parseLink((id) => (id === level.id ? level : null), link);
  if (!recording.ok) return { ok: false, reason: faultInWords(recording.fault) };
  const history = historyOf(level, recording.value);
  return history.ok
    ? { ok: true, history: history.value, turn: turnIn(link) }
    : { ok: false, reason: faultInWords(history.fault) };
}

/** The fragment that opens a game here: it never reaches a server. */
export function fragmentOf(game: string, turn: number | null): string {
  return `${href('replay')}?${turn === null ? '' : `turn=${turn}&`}game=${game}`;
}

/** The link in an address, or null where it names none. */
export function linkIn(hash: string): string | null {
  return /[?&]game=/.test(hash) ? hash : null;
}

function turnIn(link: string): number | null {
  const found = /[?&]turn=(\d{1,4})(?:&|$)/.exec(link)?.[1];
  return found === undefined ? null : Number(found);
}
