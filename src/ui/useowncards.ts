import { useSyncExternalStore } from 'react';
import type { LevelCard } from './levelcard.ts';
import { ownCards, subscribeToOwnCards } from './ownlevels.ts';

/** The cards of the levels kept in this browser, drawn anew when they change. */
export function useOwnCards(): readonly LevelCard[] {
  return useSyncExternalStore(subscribeToOwnCards, ownCards);
}
