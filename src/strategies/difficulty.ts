import { openStream } from '../base/stream.ts';
import { byParty, PARTIES, type ByParty } from '../engine/index.ts';
import { DEFAULT_STRATEGIES, findStrategy } from './roster.ts';

/** How the seats are played that no person holds. */
export const DIFFICULTIES = ['declared', 'forthcoming', 'hard', 'unknown'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** Strategies among which an unknown counterpart is drawn, by id. */
const POSSIBLE = ['boulware', 'conceder', 'tit-for-tat', 'logrolling', 'hardliner', 'spoiler'];

/** How often an unknown counterpart plays as declared all the same. */
const AS_DECLARED = 0.4;

/**
 * The strategy of each seat at a difficulty, by id. Washington stays the broker: without one draft to
 * look to, four texts seldom meet. Unknown counterparts are drawn from the seed.
 */
export function strategiesAt(difficulty: Difficulty, seed: string): ByParty<string> {
  return byParty((party) => {
    const declared = DEFAULT_STRATEGIES[party].id;
    if (party === 'us') return declared;
    switch (difficulty) {
      case 'declared':
        return declared;
      case 'forthcoming':
        return 'conceder';
      case 'hard':
        return 'boulware';
      case 'unknown': {
        const stream = openStream(seed, 0, `counterpart/${party}`);
        if (stream.chance(AS_DECLARED)) return declared;
        return POSSIBLE[stream.pick(POSSIBLE.map(() => 1))]!;
      }
    }
  });
}

/**
 * The difficulty at which these seats are played, as far as strategies hold them: the first that fits,
 * as declared where none does.
 */
export function difficultyOf(seats: ByParty<string>, seed: string): Difficulty {
  const held = PARTIES.filter((party) => findStrategy(party, seats[party]) !== undefined);
  const fits = (difficulty: Difficulty) => {
    const there = strategiesAt(difficulty, seed);
    return held.every((party) => there[party] === seats[party]);
  };
  return DIFFICULTIES.find(fits) ?? 'declared';
}
