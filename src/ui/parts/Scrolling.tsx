import { useEffect, useRef, useState, type ReactNode } from 'react';
import css from './parts.module.css';

/** A part that scrolls by itself where its content does not fit; the keyboard can reach it when it does. */
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
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () =>
      setScrolls(
        element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight,
      );
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={box}
      className={className}
      {...(scrolls ? { tabIndex: 0 } : {})}
      {...(label ? { role: 'group', 'aria-label': label } : {})}
    >
      {children}
    </div>
  );
}
