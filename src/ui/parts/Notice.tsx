import type { ReactNode } from 'react';
import css from './parts.module.css';

/** A refusal or a fault, said where it can be heard. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <p className={css.notice} role="alert">
      {children}
    </p>
  );
}
