import { useEffect, useRef, type RefObject } from 'react';

/**
 * Gives the focus to a title when its page arrives, from the top: what had it before is gone, and
 * whoever listens hears where they are. The title needs a tabIndex of -1.
 */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, []);
  return title;
}
