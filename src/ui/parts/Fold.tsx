import { useState, type ReactNode } from 'react';
import css from './parts.module.css';

/** Folds that were opened, so that a new round leaves them open. */
const opened = new Set<string>();

/** A titled block that is folded until it is asked for; the title's right end is always in sight. */
export function Fold({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  /** Drawn only while it is open. */
  children: () => ReactNode;
}) {
  const [open, setOpen] = useState(opened.has(title));
  return (
    <section className={css.section}>
      <details
        open={open}
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
          if (currentTarget.open) opened.add(title);
          else opened.delete(title);
        }}
      >
        <summary className={css.foldHead}>
          <h2>{title}</h2>
          {aside && <span className={css.aside}>{aside}</span>}
        </summary>
        {open && <div className={css.foldBody}>{children()}</div>}
      </details>
    </section>
  );
}
