import { useId, type ReactNode } from 'react';
import { say } from '../../messages/index.ts';
import css from './model.module.css';

/** One of a few, as radios in a row. */
export function Choice<Name extends string>({
  label,
  options,
  chosen,
  onChoose,
}: {
  label: string;
  options: readonly { readonly name: Name; readonly label: string }[];
  chosen: Name;
  onChoose: (name: Name) => void;
}) {
  const id = useId();
  return (
    <fieldset className={css.choice}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.name}>
          <input
            type="radio"
            name={id}
            checked={option.name === chosen}
            onChange={() => onChoose(option.name)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

/** A labelled list to choose from. */
export function Pick<Name extends string>({
  label,
  options,
  chosen,
  onChoose,
}: {
  label: string;
  options: readonly { readonly name: Name; readonly label: string }[];
  chosen: Name;
  onChoose: (name: Name) => void;
}) {
  return (
    <label className={css.pick}>
      <span>{label}</span>
      <select value={chosen} onChange={(event) => onChoose(event.target.value as Name)}>
        {options.map((option) => (
          <option key={option.name} value={option.name}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The table behind a drawing, folded away until it is wanted. */
export function AsText({ children, label }: { children: ReactNode; label: string }) {
  return (
    <details className={css.asText}>
      <summary>
        {say.model.readAsText}
        <span className="hidden">: {label}</span>
      </summary>
      {children}
    </details>
  );
}

/** What stands in the place of a result until it comes, and beside one that is out of date. */
export function Working({ worked, label }: { worked: Progress; label?: string }) {
  const words = say.model;
  return (
    <p className="note" role="status">
      {worked.current ? '' : worked.result === null ? (label ?? words.working) : words.stale}
    </p>
  );
}

interface Progress {
  readonly result: unknown;
  readonly current: boolean;
}
