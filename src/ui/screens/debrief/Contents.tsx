import type { MouseEvent } from 'react';
import { say } from '../../messages/index.ts';
import css from './debrief.module.css';

/** A part of the debrief that can be gone to. */
export type PartName = Exclude<keyof typeof say.debrief.parts, 'label' | 'back'>;

/** Go to a part of the page, or back to its contents. The address names the screen, so it stays. */
export function goToPart(event: MouseEvent, name: PartName | 'contents'): void {
  event.preventDefault();
  const part = document.getElementById(`debrief-${name}`);
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}

/** What is on the page: each entry leads to its part. */
export function Contents({ parts }: { parts: readonly PartName[] }) {
  return (
    <nav
      id="debrief-contents"
      className={css.contents}
      aria-label={say.debrief.parts.label}
      tabIndex={-1}
    >
      <ul>
        {parts.map((name) => (
          <li key={name}>
            <a href={`#debrief-${name}`} onClick={(event) => goToPart(event, name)}>
              {say.debrief.parts[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
