import type { ReactNode } from 'react';
import css from './seat.module.css';

/** A sign above the name of a button of the strip, where there is too little room for words alone. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg className={css.icon} width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      {children}
    </svg>
  );
}

/** Two people: the delegation. */
export function DelegationIcon() {
  return (
    <Icon>
      <circle cx="7" cy="6" r="3" />
      <path d="M1.5 17c0-4 2.2-6 5.5-6s5.5 2 5.5 6" />
      <path d="M12.5 3.4a3 3 0 0 1 0 5.2M14.5 11.6c2.5.7 4 2.6 4 5.4" />
    </Icon>
  );
}

/** A balloon: the talk. */
export function TalkIcon() {
  return (
    <Icon>
      <path d="M2 3.5h16v10.5H9.5L5 17.5V14H2Z" />
    </Icon>
  );
}
