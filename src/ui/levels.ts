import type { ByParty, Delegation } from '../engine/index.ts';

/** What the first page shows of a level, and what names its delegations. */
export interface LevelCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** How long a game takes alone, about. */
  readonly minutes: number;
  /** First day of talks, ISO. */
  readonly start: string;
  readonly rounds: number;
  readonly quarters: number;
  readonly sectors: number;
  readonly lengthKm: number;
  readonly delegations: ByParty<Pick<Delegation, 'name' | 'code' | 'motto' | 'cast'>>;
}

/** The level that is played where none is named. */
export const MAIN_LEVEL = 'march-2025';

let cards: readonly LevelCard[] = [];

/** The levels that come with the page, the most recent war first, short ones before long ones. */
export function levelCards(): readonly LevelCard[] {
  return cards;
}

/** The card of a level that comes with the page. */
export function cardOf(id: string): LevelCard | undefined {
  return cards.find((card) => card.id === id);
}

/** Set the cards, in the language on screen. */
export function setLevelCards(loaded: readonly LevelCard[]): void {
  cards = loaded;
}
