import type { Line } from './lines.ts';
import css from './lab.module.css';

/** Which line is which cell. */
export function Key({ lines }: { lines: readonly Line[] }) {
  return (
    <ul className={css.key}>
      {lines.map(({ cell, name, ink }) => (
        <li key={cell}>
          <Stroke ink={ink} /> {name}
        </li>
      ))}
    </ul>
  );
}

/** A piece of a line as it is drawn. */
export function Stroke({ ink }: Pick<Line, 'ink'>) {
  return (
    <svg width="28" height="8" aria-hidden="true">
      <path
        d="M0 4H28"
        style={{ stroke: ink.colour }}
        strokeWidth={2.4}
        strokeDasharray={ink.dash}
      />
    </svg>
  );
}
