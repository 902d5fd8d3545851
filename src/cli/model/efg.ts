import { stageTree, writeEfg } from '../../model/index.ts';
import { readPlayed } from '../replay.ts';
import { InputError } from '../input.ts';

/** `model efg`: the stage game that Moscow decided in at one turn of a recording, as a file of Gambit. */
export function efgOfTurn(options: {
  readonly recording: string;
  readonly turn: string;
  readonly level?: string;
}): string {
  const { log, turns, seed } = readPlayed(options.recording, options.level);
  const turn = Number(options.turn);
  if (!Number.isInteger(turn) || turn < 1 || turn > turns) {
    throw new InputError(
      'turn/not-there',
      `--turn is “${options.turn}”, not a turn of the recording: it has ${turns}.`,
    );
  }
  for (const { turn: at, event } of log) {
    if (at === turn && (event.type === 'complied' || event.type === 'tested')) {
      const title = `Ceasefire deterrence stage game: seed ${seed}, turn ${turn}`;
      return writeEfg(stageTree(event.stage, event.beliefs, undefined, title)).trimEnd();
    }
  }
  throw new InputError(
    'turn/no-stage-game',
    `Turn ${turn} has no stage game: it is a round of talks, or its quarter was not closed.`,
  );
}
