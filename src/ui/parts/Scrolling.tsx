import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { say } from '../messages/index.ts';
import css from './parts.module.css';

/** Where there is more than is seen, in the words of the attribute that draws the edges. */
function hiddenParts(box: HTMLElement): string {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } = box;
  return [
    scrollLeft > 1 ? 'left' : '',
    scrollLeft + clientWidth < scrollWidth - 1 ? 'right' : '',
    scrollTop > 1 ? 'above' : '',
    scrollTop + clientHeight < scrollHeight - 1 ? 'below' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is in a part, by its own caption or the heading it stands under. */
function nameFor(box: HTMLElement): string {
  const heading = box.closest('section, [role="region"], main')?.querySelector('h1, h2, h3, h4');
  return (box.querySelector('caption') ?? heading)?.textContent ?? '';
}

/**
 * A part that scrolls by itself where its content does not fit. Then an edge shows that there is more, the
 * keyboard can reach it, and it has a name that says so.
 */
export function Scrolling({
  className = css.scrolling,
  label,
  children,
}: {
  className?: string | undefined;
  /** What is in it, for a part that is more than one table. */
  label?: string;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState<string | null>(null);
  const [edges, setEdges] = useState('');
  // Measured before it is first painted, so that nothing comes that scrolls and cannot be reached.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const fits =
        element.scrollWidth <= element.clientWidth && element.scrollHeight <= element.clientHeight;
      setScrolls(fits ? null : nameFor(element));
      setEdges(hiddenParts(element));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={box}
      className={`${className} ${css.edges}`}
      onScroll={({ currentTarget }) => setEdges(hiddenParts(currentTarget))}
      {...(edges ? { 'data-more': edges } : {})}
      {...(scrolls === null
        ? label
          ? { role: 'group', 'aria-label': label }
          : {}
        : { tabIndex: 0, role: 'group', 'aria-label': say.common.scrolls(label ?? scrolls) })}
    >
      {children}
    </div>
  );
}
