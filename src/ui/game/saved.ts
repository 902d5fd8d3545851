import type { View } from '../../engine/index.ts';
import { formatRecording, identityOf, type Recording } from '../../replay/index.ts';
import { PERSON } from '../../match/index.ts';
import { capital } from '../format.ts';
import type { SavedGame } from '../games.ts';
import { say } from '../messages/index.ts';
import { headline } from '../screens/debrief/headline.ts';
import { lineOf } from './dates.ts';

/**
 * A game as it is kept: whose, where it stands, how it ended, and its recording.
 * @param view how the seat that a person holds sees it now.
 */
export function savedGameOf(view: View, recording: Recording): SavedGame {
  const { party, level } = view;
  const { seed, seats, forkedFrom } = recording;
  const held = seats[party] === PERSON;
  const who = held ? say.common.party[party] : capital(say.replay.facts.noSeat);
  return {
    id: `${seed}-${party}`,
    party,
    line: say.replay.library.line(who, level.title, seed, lineOf(view)),
    ...(view.outcome ? { ended: headline(view) } : {}),
    check: identityOf(recording),
    ...(forkedFrom ? { forkedFrom: forkedFrom.check } : {}),
    recording: formatRecording(recording),
  };
}
