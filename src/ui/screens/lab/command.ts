import { apply, newRun, PARTIES, type Level } from '../../../engine/index.ts';
import type { Experiment, Moment, Preset } from '../../../lab/worlds/index.ts';
import { isBuiltIn } from '../../levels.ts';
import { PERSON, seatsWith, type Seats } from '../../../match/index.ts';

/** The same experiment as a command, in one line; files that it names are offered beside it. */
export function commandFor(
  level: Level,
  { start, seats, vary, worlds, series }: Experiment,
  preset: Preset | null,
): string {
  const played = start.kind === 'moment' ? playedOn(start) : seatsWith();
  const parts = [
    'npm run -s cli -- lab run',
    // One kept in this browser is there for the command line as the file that is downloaded.
    `--level ${isBuiltIn(level.id) ? level.id : `${level.id}.json`}`,
    ...(preset
      ? [`--preset ${preset.id}`]
      : [
          ...startOptions(level, start),
          ...vary.map(({ input, values }) => `--vary ${input}=${values.join(',')}`),
        ]),
    ...PARTIES.filter((party) => seats[party] !== played[party]).map(
      (party) => `--seat ${party}=${seats[party]}`,
    ),
    `--worlds ${worlds}`,
    `--series ${series}`,
    '--out worlds.csv',
  ];
  return parts.join(' ');
}

function startOptions(level: Level, start: Experiment['start']): readonly string[] {
  switch (start.kind) {
    case 'opening':
      return [];
    case 'text':
      return [`--text ${level.articles.map(({ id }) => `${id}=${start.text[id]}`).join(',')}`];
    case 'moment':
      return ['--recording recording.json', `--turn ${turnOf(level, start)}`];
  }
}

/** Seats as the command line takes them over from a recording: a person's by its default strategy. */
function playedOn({ recording: { seats } }: Moment): Seats {
  return seatsWith(
    Object.fromEntries(Object.entries(seats).filter(([, strategy]) => strategy !== PERSON)),
  );
}

/** The turn in which a moment of a recording lies, counting rounds and quarters from 1. */
function turnOf(level: Level, { recording, at }: Moment): number {
  let { state } = newRun(level, recording.seed, { russiaTests: recording.russiaTests });
  for (const action of recording.actions.slice(0, at)) {
    const result = apply(state, action);
    if (!result.ok) break;
    ({ state } = result.value);
  }
  return state.turn;
}
