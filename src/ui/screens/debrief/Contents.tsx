import { say } from '../../messages/index.ts';
import css from './debrief.module.css';

/** A part of the debrief that can be gone to. */
export type PartName = Exclude<keyof typeof say.debrief.parts, 'label'>;

/** What is on the page: each entry leads to its part. The address names the screen, so it stays. */
export function Contents({ parts }: { parts: readonly PartName[] }) {
  return (
    <nav className={css.contents} aria-label={say.debrief.parts.label}>
      <ul>
        {parts.map((name) => (
          <li key={name}>
            <a
              href={`#debrief-${name}`}
              onClick={(event) => {
                event.preventDefault();
                const part = document.getElementById(`debrief-${name}`);
                part?.scrollIntoView();
                part?.focus({ preventScroll: true });
              }}
            >
              {say.debrief.parts[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
