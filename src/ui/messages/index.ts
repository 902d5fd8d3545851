import type { Catalogue, First, Further } from './catalogue.ts';

/** The words of a language: those of the first screens and of the others, each in a chunk of its own. */
interface Words {
  readonly first: () => Promise<{ readonly first: First }>;
  readonly further: () => Promise<{ readonly further: Further }>;
}

const WORDS = {
  en: { first: () => import('./en/index.ts'), further: () => import('./en/further.ts') },
  uk: { first: () => import('./uk/index.ts'), further: () => import('./uk/further.ts') },
  de: { first: () => import('./de/index.ts'), further: () => import('./de/further.ts') },
  fr: { first: () => import('./fr/index.ts'), further: () => import('./fr/further.ts') },
} satisfies Record<string, Words>;

/** A language that the page speaks, by its tag. */
export type Language = keyof typeof WORDS;
export const LANGUAGES = Object.keys(WORDS) as readonly Language[];

/**
 * The words of the language on screen. Read it when something is drawn, never while a module loads. Home and
 * table have theirs at once; a section that only other screens need is there once they are (`speakFully`).
 */
export let say: Catalogue;

/** The language on screen. */
export let language: Language = 'en';

/** Load what the first screens say in a language; all that is drawn from then on speaks it. */
export async function speak(chosen: Language): Promise<void> {
  const { first } = await WORDS[chosen].first();
  // Whoever reads a section too early reads of nothing and fails at once, not with a wrong word.
  say = first as Catalogue;
  language = chosen;
}

/** Load what the other screens say besides. */
export async function speakFully(): Promise<void> {
  const { further } = await WORDS[language].further();
  say = { ...say, ...further };
}
