import { byParty, PARTIES, type ByParty, type Party } from '../engine/index.ts';
import { willing } from './declared/coalition.ts';
import { attrition } from './declared/russia.ts';
import { guarantees } from './declared/ukraine.ts';
import { broker } from './declared/us.ts';
import { SeatStrategy } from './seatstrategy.ts';
import type { Strategy } from './strategy.ts';
import { hardliner } from './talks/hardliner.ts';
import { blindLogrolling, logrolling } from './talks/logrolling.ts';
import { satisficer } from './talks/satisficer.ts';
import { spoiler } from './talks/spoiler.ts';
import type { Tactic } from './talks/tactic.ts';
import { boulware, conceder } from './talks/timedependent.ts';
import { titForTat } from './talks/titfortat.ts';

/** What each delegation declared in spring 2025. */
const DECLARED: ByParty<Tactic> = {
  ukraine: guarantees,
  russia: attrition,
  us: broker,
  coalition: willing,
};

/** Tactics that any seat may play by. */
const TACTICS: readonly Tactic[] = [
  boulware,
  conceder,
  titForTat,
  logrolling,
  blindLogrolling,
  satisficer,
  hardliner,
  spoiler,
];

/** Ids of the tactics that any seat may play by. */
export const TACTIC_IDS: readonly string[] = TACTICS.map(({ id }) => id);

const BY_SEAT: ByParty<readonly Strategy[]> = byParty((party) =>
  [DECLARED[party], ...TACTICS].map((tactic) => new SeatStrategy(party, tactic)),
);

/** All strategies; a seat's first is its default. */
export const STRATEGIES: readonly Strategy[] = PARTIES.flatMap((party) => BY_SEAT[party]);

/** Strategies that can play a seat. */
export function strategiesFor(party: Party): readonly Strategy[] {
  return BY_SEAT[party];
}

/** The strategy of this name for this seat, if there is one. */
export function findStrategy(party: Party, id: string): Strategy | undefined {
  return BY_SEAT[party].find((strategy) => strategy.id === id);
}

/** The default strategy of each seat: as declared in 2025. */
export const DEFAULT_STRATEGIES: ByParty<Strategy> = byParty((party) => BY_SEAT[party][0]!);
