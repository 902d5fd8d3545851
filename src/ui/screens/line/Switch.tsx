import { say } from '../../messages/index.ts';
import type { Shown } from './Legend.tsx';
import css from './line.module.css';

/** What the map of the line shows: one of several views. */
export function Switch({
  names,
  shown,
  onShow,
  inline = false,
}: {
  names: readonly Shown[];
  shown: Shown;
  onShow: (shown: Shown) => void;
  inline?: boolean;
}) {
  return (
    <div
      className={`${css.switch} ${inline ? css.inline : ''}`}
      role="group"
      aria-label={say.line.views.label}
    >
      {names.map((name) => (
        <button key={name} type="button" aria-pressed={shown === name} onClick={() => onShow(name)}>
          {say.line.views[name]}
        </button>
      ))}
    </div>
  );
}
