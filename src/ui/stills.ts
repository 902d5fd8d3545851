import enDark from '../../assets/stills/map-en-dark.webp';
import enLight from '../../assets/stills/map-en-light.webp';
import type { Language } from './messages/index.ts';
import { rendererAsked } from './parts/renderer.ts';
import { isDark } from './theme.ts';

/** The level whose map there are pictures of. */
export const PICTURED = 'march-2025';

/** Pictures of its map by language (`assets/stills/draw.mjs`). */
const PICTURES: Readonly<Record<string, { readonly light: string; readonly dark: string }>> = {
  en: { light: enLight, dark: enDark },
};

/** Whether the page is as narrow as a phone. */
export const upright = matchMedia('(max-width: 479px)');

/** The picture of the map in a language; none where there is none, or the map itself was asked for. */
export function pictureOf(language: string, dark: boolean): string | undefined {
  return rendererAsked() === 'auto' ? PICTURES[language]?.[dark ? 'dark' : 'light'] : undefined;
}

/** The screens that begin with the picture: home, and a game's first table. */
const BEGIN_WITH_IT = /^(#\/?)?(play)?$/;

/** Ask for the picture that a phone is about to show, so that it is there once there is something to draw. */
export function fetchPicture(language: Language): void {
  const picture = pictureOf(language, isDark());
  if (!picture || !upright.matches || !BEGIN_WITH_IT.test(location.hash)) return;
  const image = new Image();
  image.fetchPriority = 'high';
  image.src = picture;
}
