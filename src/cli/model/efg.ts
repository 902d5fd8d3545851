import { stageTree, writeEfg } from '../../model/index.ts';
import { InputError } from '../input.ts';
import { openRecording, turnOf } from '../recordings/open.ts';

/** `model efg`: the stage game that Moscow decided in at one turn of a recording, as a file of Gambit. */
export function efgOfTurn(options: {
  readonly recording: string;
  readonly turn: string;
  readonly level?: string;
}): string {
  const { history } = openRecording(options.recording, options.level);
  const { turn, from, to } = turnOf(history, options.turn);
  for (const { event } of history.happenings.slice(from, to)) {
    if (event.type === 'complied' || event.type === 'tested') {
      const title = `Ceasefire deterrence stage game: seed ${history.recording.seed}, turn ${turn}`;
      return writeEfg(stageTree(event.stage, event.beliefs, undefined, title)).trimEnd();
    }
  }
  throw new InputError(
    'turn/no-stage-game',
    `Turn ${turn} has no stage game: it is a round of talks, or its quarter was not closed.`,
  );
}
