import type { LevelCard } from './levelcard.ts';
import { ownCards } from './ownlevels.ts';

export type { LevelCard } from './levelcard.ts';

/** The level that is played where none is named. */
export const MAIN_LEVEL = 'march-2025';

/** The level for somebody who has never played. */
export const FIRST_LEVEL = 'first-talks';

let cards: readonly LevelCard[] = [];

/** The levels that come with the page, the most recent war first, short ones before long ones. */
export function builtInCards(): readonly LevelCard[] {
  return cards;
}

/** All levels that can be played here: those that come with the page, then those kept in this browser. */
export function levelCards(): readonly LevelCard[] {
  // One that has come with a newer page takes the place of one of the same id.
  return [...cards, ...ownCards().filter(({ id }) => !isBuiltIn(id))];
}

/** Whether a level of this id comes with the page. */
export function isBuiltIn(id: string): boolean {
  return cards.some((card) => card.id === id);
}

/** The card of a level that can be played here. */
export function cardOf(id: string): LevelCard | undefined {
  return levelCards().find((card) => card.id === id);
}

/** Set the cards, in the language on screen. */
export function setLevelCards(loaded: readonly LevelCard[]): void {
  cards = loaded;
}
