import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { pictureOf, upright } from '../stills.ts';
import { useDark } from '../usetheme.ts';
import css from './parts.module.css';

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
  const picture = pictureOf(document.documentElement.lang, dark);
  if (!picture || !narrow || failed || (acted && !lasting)) return children;
  return (
    <img
      className={css.still}
      src={picture}
      alt={label}
      width={479}
      height={189}
      fetchPriority="high"
      onError={() => setFailed(true)}
    />
  );
}
