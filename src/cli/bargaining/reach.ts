import { APPROACHES, DETERS_AT, reach, shareOf } from '../../lab/index.ts';
import { InputError } from '../input.ts';
import { readLevel } from '../levels.ts';
import { MOST_SEEDS, readCount } from './count.ts';

export interface ReachOptions {
  readonly level: string;
  readonly seeds: string;
  readonly series: string;
  readonly rounds: string;
}

/** `reach`: in how many seeds a text that deters could have been signed, by approach and round, as CSV. */
export function reachTable(options: ReachOptions): string {
  const level = readLevel(options.level);
  const games = readCount('--seeds', options.seeds, MOST_SEEDS);
  const rounds = options.rounds
    .split(',')
    .map((given) => readCount('--rounds', given, level.calendar.rounds));
  if (new Set(rounds).size < rounds.length) {
    throw new InputError('round/twice', '--rounds names a round twice.');
  }
  const all = [...reach(level, { games, series: options.series, rounds })];
  const rows = APPROACHES.flatMap((approach) =>
    rounds.map((round) => {
      const found = all.filter((each) => each.approach === approach && each.round === round);
      const signable = shareOf(found.filter(({ hold }) => hold > 0).length, found.length);
      const deterring = shareOf(found.filter(({ hold }) => hold >= DETERS_AT).length, found.length);
      const figures = [signable, deterring].flatMap((share) =>
        share ? [share.value, share.low, share.high] : [],
      );
      return [
        approach,
        round,
        found.length,
        ...figures.map((value) => Number(value.toFixed(4))),
      ].join(',');
    }),
  );
  return [HEAD, ...rows].join('\n');
}

const HEAD =
  'approach,round,talking,signable,signable_low,signable_high,deterring,deterring_low,deterring_high';
