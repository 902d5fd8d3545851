import type { Language } from './messages/index.ts';

/** The faces that every screen is set in. */
const FACES = ['400 1em "Source Serif 4"', '600 1em "Source Serif 4"', '500 1em "IBM Plex Sans"'];

/** Ask for them before anything is drawn in them, so that fewer lines break anew when they arrive. */
export function fetchFonts(language: Language): void {
  const letter = language === 'uk' ? 'Є' : 'e';
  for (const face of FACES) document.fonts.load(face, letter).catch(() => {});
}
