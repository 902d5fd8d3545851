import type { Party } from '../../engine/index.ts';
import { distanceOf, duel, roundsOf } from '../../lab/index.ts';
import { DEFAULT_STRATEGIES, findStrategy, TACTIC_IDS } from '../../strategies/index.ts';
import { InputError, unknownName } from '../input.ts';
import { readLevel } from '../levels.ts';
import { partyNamed } from '../seats.ts';
import { MOST_SEEDS, readCount } from './count.ts';

export interface DuelOptions {
  readonly level: string;
  readonly between: string;
  readonly strategies: string;
  readonly seeds: string;
  readonly series: string;
}

/** `duel`: two delegations alone by every pair of strategies, a line for each seed, as CSV. */
export function runDuels(options: DuelOptions, write: (line: string) => void): void {
  const level = readLevel(options.level);
  const seeds = readCount('--seeds', options.seeds, MOST_SEEDS);
  const [first, second] = pairFrom(options.between);
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

function pairFrom(given: string): readonly [Party, Party] {
  const parties = given.split('+').map(partyNamed);
  const [first, second, ...more] = parties;
  if (first === undefined || second === undefined || more.length > 0 || first === second) {
    throw new InputError('duel/not-a-pair', 'A duel is between two seats, as ukraine+russia.');
  }
  return [first, second];
}
