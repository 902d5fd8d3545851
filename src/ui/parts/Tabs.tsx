import { useId, type ReactNode } from 'react';
import css from './parts.module.css';

/** Tabs of a phone screen; arrow keys go from one to the next. */
export function Tabs<Name extends string>({
  label,
  tabs,
  chosen,
  onChoose,
  above,
  children,
}: {
  label: string;
  /** What stays in sight above the tabs, and they with it. */
  above?: ReactNode;
  tabs: readonly { readonly name: Name; readonly label: string }[];
  chosen: Name;
  onChoose: (name: Name) => void;
  children: ReactNode;
}) {
  const id = useId();
  const step = (by: number) => {
    const at = tabs.findIndex(({ name }) => name === chosen);
    const next = tabs[(at + by + tabs.length) % tabs.length]!;
    onChoose(next.name);
    document.getElementById(`${id}-${next.name}`)?.focus();
  };
  const row = (
    <div className={css.tabs} role="tablist" aria-label={label}>
      {tabs.map(({ name, label: words }) => (
        <button
          key={name}
          id={`${id}-${name}`}
          type="button"
          role="tab"
          aria-selected={name === chosen}
          aria-controls={`${id}-panel`}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight') step(1);
            if (event.key === 'ArrowLeft') step(-1);
          }}
        >
          {words}
        </button>
      ))}
    </div>
  );
  return (
    <>
      {above ? (
        <div className={css.pinned}>
          {above}
          {row}
        </div>
      ) : (
        row
      )}
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </>
  );
}
