import { useId } from 'react';
import css from './pick.module.css';

interface Of<Name extends string> {
  readonly label: string;
  readonly options: readonly { readonly name: Name; readonly label: string }[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}

/** A labelled list to choose from. */
export function Pick<Name extends string>({
  label,
  options,
  chosen,
  beside = false,
  onChoose,
}: Of<Name> & {
  /** The label stands beside it in small letters, as within a text; otherwise above. */
  beside?: boolean;
}) {
  // Beside the list and not around it: what is around would be named by every option too.
  const id = useId();
  return (
    <div className={beside ? `${css.pick} ${css.beside}` : css.pick}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value as Name)}>
        {options.map((option) => (
          <option key={option.name} value={option.name}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** One of a few, as radios in a row. */
export function Choice<Name extends string>({ label, options, chosen, onChoose }: Of<Name>) {
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
