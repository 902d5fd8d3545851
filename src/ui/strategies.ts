import { say } from './messages/index.ts';

/** What a strategy is called, does and follows, in the language of the page. */
export interface StrategyWords {
  readonly title: string;
  readonly summary: string;
  readonly basis: string;
}

/** The words for a strategy of this id, if there is one. */
export function strategyWords(id: string): StrategyWords | undefined {
  const known: Readonly<Record<string, StrategyWords>> = say.strategies;
  return Object.hasOwn(known, id) ? known[id] : undefined;
}

/** What a strategy is called; "a strategy" while which one it is may not be told. */
export function strategyTitle(id: string): string {
  return strategyWords(id)?.title ?? say.game.menu.otherStrategy;
}
