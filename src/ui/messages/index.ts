import type { Catalogue } from './catalogue.ts';

/** The catalogues, each in a chunk of its own. */
const CATALOGUES = {
  en: () => import('./en/index.ts'),
  uk: () => import('./uk/index.ts'),
  de: () => import('./de/index.ts'),
  fr: () => import('./fr/index.ts'),
} satisfies Record<string, () => Promise<{ readonly catalogue: Catalogue }>>;

/** A language that the page speaks, by its tag. */
export type Language = keyof typeof CATALOGUES;
export const LANGUAGES = Object.keys(CATALOGUES) as readonly Language[];

/** The words of the language on screen. Read it when something is drawn, never while a module loads. */
export let say: Catalogue;

/** The language on screen. */
export let language: Language = 'en';

/** Load a language; all that is drawn from then on speaks it. */
export async function speak(chosen: Language): Promise<void> {
  const { catalogue } = await CATALOGUES[chosen]();
  say = catalogue;
  language = chosen;
}
