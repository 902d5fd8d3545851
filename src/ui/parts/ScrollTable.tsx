import { useEffect, useRef, useState, type ReactNode } from 'react';
import css from './parts.module.css';

/** A wide table that scrolls by itself on a narrow screen; the keyboard can reach it when it does. */
export function ScrollTable({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      setScrolls(element.scrollWidth > element.clientWidth),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className={css.scrollTable} {...(scrolls ? { tabIndex: 0 } : {})}>
      {children}
    </div>
  );
}
