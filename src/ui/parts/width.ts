import { useEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Most width of a chart on a page of A4 or letter within its margins, CSS pixels. */
const PRINT_WIDTH = 680;

/**
 * The width that an element has on the page, CSS pixels: a chart drawn to it keeps its letters at
 * their size. On paper a chart that was wider is drawn anew for the page.
 * @param atFirst width to draw at until it has been measured.
 */
export function useWidth<T extends HTMLElement>(
  atFirst: number,
): readonly [RefObject<T | null>, number] {
  const box = useRef<T>(null);
  const [width, setWidth] = useState(atFirst);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    });
    observer.observe(element);
    // The page is laid out for paper at once after this, before any observer is told.
    const before = () => flushSync(() => setWidth((now) => Math.min(now, PRINT_WIDTH)));
    const after = () => setWidth(element.clientWidth);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return [box, width];
}
