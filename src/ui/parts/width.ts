import { useEffect, useRef, useState, type RefObject } from 'react';

/**
 * The width that an element has on the page, CSS pixels: a chart drawn to it keeps its letters at
 * their size.
 * @param before width to draw at until it has been measured.
 */
export function useWidth<T extends HTMLElement>(
  before: number,
): readonly [RefObject<T | null>, number] {
  const box = useRef<T>(null);
  const [width, setWidth] = useState(before);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, width];
}
