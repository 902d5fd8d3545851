import type { View } from '../../engine/index.ts';
import { formatRecording, identityOf, type Recording } from '../../replay/index.ts';
import { PERSON } from '../../match/index.ts';
import { capital } from '../format.ts';
import type { SavedGame } from '../games.ts';
import { cast } from '../messages/cast.ts';
import { say } from '../messages/index.ts';
import { headline } from '../screens/debrief/headline.ts';
import { lineOf } from './dates.ts';

/**
 * A game as it is kept: whose, where it stands, how it ended, and its recording.
 * @param view how the seat that a person holds sees it now.
 */
export function savedGameOf(view: View, recording: Recording): SavedGame {
  const { party, level } = view;
  const words = say.replay.library;
  const { seed, seats, forkedFrom } = recording;
  const held = seats[party] === PERSON;
  const who = held ? cast[party].name : capital(say.replay.facts.noSeat);
  const line = words.line(who, level.title, seed, lineOf(view));
  return {
    id: `${seed}-${party}`,
    party,
    line: forkedFrom ? words.forkLine(forkedFrom.turn, line) : line,
    ...(view.outcome ? { ended: headline(view) } : {}),
    check: identityOf(recording),
    ...(forkedFrom ? { forkedFrom: forkedFrom.check } : {}),
    recording: formatRecording(recording),
  };
}

/**
 * Names that tell the runs of a list apart: those that are alike are numbered, from the second on, in the
 * order of the list.
 */
export function namesApart(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    return nth === 1 ? name : say.replay.library.numbered(name, nth);
  });
}
