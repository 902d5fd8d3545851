import { useState, useSyncExternalStore, type ReactNode } from 'react';
import enDark from '../../../assets/stills/map-en-dark.webp';
import enLight from '../../../assets/stills/map-en-light.webp';
import { useDark } from '../theme.ts';
import { rendererAsked } from './renderer.ts';
import css from './parts.module.css';

/** The level whose map there are pictures of. */
export const PICTURED = 'march-2025';

/** Pictures of its map by language (`assets/stills/draw.mjs`). */
const PICTURES: Readonly<Record<string, { readonly light: string; readonly dark: string }>> = {
  en: { light: enLight, dark: enDark },
};

const upright = matchMedia('(max-width: 479px)');

function subscribeToWidth(listener: () => void): () => void {
  upright.addEventListener('change', listener);
  return () => upright.removeEventListener('change', listener);
}

const DEEDS = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;
let active = false;

function subscribeToDeeds(listener: () => void): () => void {
  const act = () => {
    active = true;
    listener();
  };
  for (const deed of DEEDS) addEventListener(deed, act, { once: true, passive: true });
  return () => {
    for (const deed of DEEDS) removeEventListener(deed, act);
  };
}

/**
 * A picture of the map as the level opens, in place of the map on a phone: the 45 kB that somebody sees
 * at once, and not the 570 kB of a map that takes half a second to start. Until somebody does anything
 * on the page, or for good.
 */
export function StillMap({
  label,
  lasting = false,
  children,
}: {
  label: string;
  /** Whether the picture stays, where nothing can be done with the map. */
  lasting?: boolean;
  /** The map itself. */
  children: ReactNode;
}) {
  const narrow = useSyncExternalStore(subscribeToWidth, () => upright.matches);
  const acted = useSyncExternalStore(subscribeToDeeds, () => active);
  const dark = useDark();
  const [failed, setFailed] = useState(false);
  const pictures = PICTURES[document.documentElement.lang];
  const drawn = pictures && narrow && !failed && rendererAsked() === 'auto';
  if (!drawn || (acted && !lasting)) return children;
  return (
    <img
      className={css.still}
      src={pictures[dark ? 'dark' : 'light']}
      alt={label}
      width={479}
      height={189}
      fetchPriority="high"
      onError={() => setFailed(true)}
    />
  );
}
