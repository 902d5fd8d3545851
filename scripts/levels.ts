// What the first page shows of the levels, without loading them: a card of each, by language.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { withWords, type LevelWords } from '../src/content/words.ts';
import type { Level } from '../src/engine/index.ts';
import { cardFrom, type LevelCard } from '../src/ui/levelcard.ts';

const NAME = 'virtual:level-cards/';
const FOLDER = join(import.meta.dirname, '../levels');

/** Gives the page `virtual:level-cards/<language>`: the cards of all levels in that language. */
export function levelCards(): Plugin {
  return {
    name: 'level-cards',
    resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${NAME}`)) return undefined;
      const language = id.slice(NAME.length + 1);
      const cards = readdirSync(FOLDER)
        .filter((level) => existsSync(join(FOLDER, level, 'level.json')))
        .map((level) => {
          const [rules, words] = ['level.json', `${language}.json`].map((file) =>
            join(FOLDER, level, file),
          ) as [string, string];
          for (const file of [rules, words]) if (existsSync(file)) this.addWatchFile(file);
          return cardOf(rules, words);
        })
        .sort(
          (a, b) =>
            b.start.localeCompare(a.start) || a.minutes - b.minutes || a.id.localeCompare(b.id),
        );
      return `export default ${JSON.stringify(cards)};`;
    },
  };
}

function cardOf(levelFile: string, wordsFile: string): LevelCard {
  const level = JSON.parse(readFileSync(levelFile, 'utf8')) as Level;
  const words: LevelWords = existsSync(wordsFile)
    ? JSON.parse(readFileSync(wordsFile, 'utf8'))
    : {};
  return cardFrom(withWords(level, words));
}
