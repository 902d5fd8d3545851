import { distanceOf, duel, roundsOf } from '../../lab/index.ts';
import { DEFAULT_STRATEGIES, findStrategy, TACTIC_IDS } from '../../strategies/index.ts';
import { InputError, unknownName } from '../input.ts';
import { readLevel } from '../levels.ts';
import { MOST_SEEDS, readCount } from './count.ts';

export interface DuelOptions {
  readonly level: string;
  readonly strategies: string;
  readonly seeds: string;
  readonly series: string;
}

/** `duel`: the two sides of the war alone by every pair of strategies, a line for each seed, as CSV. */
export function runDuels(options: DuelOptions, write: (line: string) => void): void {
  const level = readLevel(options.level);
  const seeds = readCount('--seeds', options.seeds, MOST_SEEDS);
  const [first, second, ...more] = level.required;
  if (first === undefined || second === undefined || more.length > 0) {
    const message = 'In a duel two delegations meet; texts of this level need others.';
    throw new InputError('duel/not-a-pair', message);
  }
  const ids = options.strategies.split(',');
  for (const id of ids) {
    if (!TACTIC_IDS.includes(id)) {
      throw unknownName('strategy/unknown', 'The strategy', id, TACTIC_IDS);
    }
  }
  write(
    `seed,${first},${second},agreed,turns,earned_${first},earned_${second},equal_gain,joint_gain`,
  );
  for (let at = 0; at < seeds; at++) {
    const seed = `${options.series}/${at}`;
    const rounds = roundsOf(level, seed, DEFAULT_STRATEGIES);
    const state = rounds.get(rounds.size)!;
    for (const mine of ids) {
      for (const theirs of ids) {
        const pair = [findStrategy(first, mine)!, findStrategy(second, theirs)!] as const;
        const { text, turns, earned } = duel(state, pair);
        const distance = text && distanceOf(state, text, [first, second]);
        const points = [earned[first], earned[second], distance?.equalGain, distance?.jointGain];
        const cells = [seed, mine, theirs, text ? 1 : 0, turns, ...points.map((one) => one ?? '')];
        write(cells.join(','));
      }
    }
  }
}
