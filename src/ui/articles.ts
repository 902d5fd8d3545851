import { provisionsOf, type Level, type Text } from '../engine/index.ts';

/**
 * Articles that mean nothing in a text that sends no force: those that only say who consents to its
 * deployment and what it may do.
 */
export function voidArticles(level: Level, text: Text): ReadonlySet<number> {
  if (provisionsOf(level, text).force !== 'none') return new Set();
  const about = level.articles.flatMap(({ options }, at) =>
    options.every((option) => option.force === undefined) &&
    options.some((option) => option.russianConsent || option.effects?.engagement !== undefined)
      ? [at]
      : [],
  );
  return new Set(about);
}
