import { speak, LANGUAGES, type Language } from './messages/index.ts';
import { castAs } from './messages/cast.ts';
import { cardOf, MAIN_LEVEL, setLevelCards, type LevelCard } from './levels.ts';
import { readSetting, writeSetting } from './storage.ts';

/** Each language by its own name: whoever looks for it may read no other. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  uk: 'Українська',
  de: 'Deutsch',
  fr: 'Français',
};

/** The cards of the levels by language, each in a chunk of its own. */
const CARDS: Readonly<Record<Language, () => Promise<{ readonly default: readonly LevelCard[] }>>> =
  {
    en: () => import('virtual:level-cards/en'),
    uk: () => import('virtual:level-cards/uk'),
    de: () => import('virtual:level-cards/de'),
    fr: () => import('virtual:level-cards/fr'),
  };

/** The language to begin in: the one chosen here, else the first of the browser's that the page speaks. */
export function preferredLanguage(): Language {
  const wanted = [readSetting('language') ?? '', ...navigator.languages];
  for (const tag of wanted) {
    const found = LANGUAGES.find((each) => each === tag.toLowerCase().split('-')[0]);
    if (found) return found;
  }
  return 'en';
}

/** Load a language: the catalogue, and the levels by name. Nothing may be drawn before. */
export async function loadLanguage(language: Language): Promise<void> {
  const [cards] = await Promise.all([CARDS[language](), speak(language)]);
  setLevelCards(cards.default);
  castAs(cardOf(MAIN_LEVEL)!);
  if (typeof document !== 'undefined') document.documentElement.lang = language;
}

/**
 * Choose a language for this browser. The page is loaded anew in it; what was played is kept as ever. Where the
 * browser keeps nothing it would come back as it was, without the game, so nothing happens.
 */
export function chooseLanguage(language: Language): void {
  writeSetting('language', language);
  if (readSetting('language') === language) location.reload();
}
