import type { ReactNode } from 'react';
import { capital } from '../format.ts';
import { say } from '../messages/index.ts';
import css from './folded.module.css';

/** What is long, folded until it is wanted. */
export function Folded({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <details className={css.folded}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

/** The table behind a drawing, folded away until it is wanted. */
export function AsText({ children, label }: { children: ReactNode; label: string }) {
  return (
    <Folded
      title={
        <>
          {capital(say.common.readAsText)}
          <span className="hidden">: {label}</span>
        </>
      }
    >
      {children}
    </Folded>
  );
}
