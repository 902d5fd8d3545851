import { isText, PARTIES, type View } from '../../engine/index.ts';
import type { LaidOut } from '../game/drafts.ts';
import { changesInWords } from '../game/words.ts';
import { cast } from '../messages/cast.ts';
import { say } from '../messages/index.ts';

/** What a draft of somebody else lays out, in lines; what cannot be read is left out. */
export function laidInWords(view: View, { text }: Pick<LaidOut, 'text'>): readonly string[] {
  const words = say.seat.suggest;
  let laid: Record<string, unknown>;
  try {
    laid = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return [words.other];
  }
  if (typeof laid !== 'object' || laid === null) return [words.other];
  const { level, party, positions } = view;
  const lines: string[] = [];
  if (isText(level, laid.text)) {
    const changes = changesInWords(level, positions[party], laid.text);
    lines.push(`${words.text}${say.writing.colon}${changes || words.same}`);
  }
  if (isText(level, laid.signing)) lines.push(words.signs);
  const { shows, acts, moves } = laid;
  if (Array.isArray(shows)) {
    const to = PARTIES.filter((each) => shows.includes(each)).map((each) => cast[each].name);
    if (to.length > 0) lines.push(`${words.shows} ${to.join(', ')}`);
  }
  if (Array.isArray(acts)) {
    const chosen = level.acts.filter(({ id }) => acts.includes(id)).map(({ label }) => label);
    if (chosen.length > 0) lines.push(`${words.acts}${say.writing.colon}${chosen.join('; ')}`);
  }
  if (Array.isArray(moves) && moves.length > 0) lines.push(words.moves(moves.length));
  return lines.length > 0 ? lines : [words.other];
}
