import { useId, type ReactNode } from 'react';
import { say } from '../../messages/index.ts';
import { BOUNDS, figureOf, type Draft, type Numeric } from './options.ts';
import css from './start.module.css';

/** A labelled field with what it does, and what is wrong with it next to it. */
export function Field({
  label,
  help,
  wrong,
  children,
}: {
  label: string;
  help: string;
  wrong?: string | undefined;
  children: (ids: { readonly id: string; readonly 'aria-describedby': string }) => ReactNode;
}) {
  const id = useId();
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': `${id}-help` })}
      <p id={`${id}-help`} className="note">
        {wrong && <strong className={css.wrong}>▲ {wrong} </strong>}
        {help}
      </p>
    </div>
  );
}

/** A figure within its bounds, with its unit. */
export function NumberField({
  name,
  label,
  unit,
  help,
  draft,
  onChange,
}: {
  name: Numeric;
  label: string;
  unit?: string;
  help: string;
  draft: Draft;
  onChange: (changed: Partial<Draft>) => void;
}) {
  const [least, most] = BOUNDS[name];
  const bad = figureOf(draft, name) === null;
  return (
    <Field label={label} help={help} wrong={bad ? say.start.number(least, most) : undefined}>
      {(ids) => (
        <span className={css.figure}>
          <input
            {...ids}
            inputMode="decimal"
            autoComplete="off"
            aria-invalid={bad}
            value={draft[name]}
            onChange={({ target }) => onChange({ [name]: target.value })}
          />
          {unit && <span>{unit}</span>}
        </span>
      )}
    </Field>
  );
}

/** One of a few choices; what the chosen one does stands beneath. */
export function Choice<Name extends string>({
  label,
  options,
  help,
  chosen,
  onChoose,
}: {
  label: string;
  options: Readonly<Record<Name, string>>;
  help: string;
  chosen: Name;
  onChoose: (name: Name) => void;
}) {
  return (
    <Field label={label} help={help}>
      {(ids) => (
        <select {...ids} value={chosen} onChange={({ target }) => onChoose(target.value as Name)}>
          {(Object.keys(options) as Name[]).map((name) => (
            <option key={name} value={name}>
              {options[name]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Something that is so or not. */
export function Check({
  label,
  help,
  checked,
  onChange,
}: {
  label: string;
  help: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <div className={css.field}>
      <label className={css.check}>
        <input
          type="checkbox"
          aria-describedby={id}
          checked={checked}
          onChange={({ target }) => onChange(target.checked)}
        />
        {label}
      </label>
      <p id={id} className="note">
        {help}
      </p>
    </div>
  );
}
