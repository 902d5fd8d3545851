import { byParty, type ByParty, type Party } from '../engine/index.ts';
import { willing } from './coalition.ts';
import { attrition } from './russia.ts';
import type { Strategy } from './strategy.ts';
import { guarantees } from './ukraine.ts';
import { broker } from './us.ts';

export type { Strategy } from './strategy.ts';

/** All strategies; a seat's first is its default. */
export const STRATEGIES: readonly Strategy[] = [guarantees, attrition, broker, willing];

/** Strategies that can play a seat. */
export function strategiesFor(party: Party): readonly Strategy[] {
  return STRATEGIES.filter((strategy) => strategy.party === party);
}

/** The strategy of this name for this seat, if there is one. */
export function findStrategy(party: Party, id: string): Strategy | undefined {
  return STRATEGIES.find((strategy) => strategy.party === party && strategy.id === id);
}

/** The default strategy of each seat. */
export const DEFAULT_STRATEGIES: ByParty<Strategy> = byParty((party) => strategiesFor(party)[0]!);
