import { useId, useMemo, useState } from 'react';
import type { Level } from '../../../engine/index.ts';
import { inputsOf, type Input } from '../../../lab/worlds/index.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { rangeOf, type Draft, type DraftAxis } from './draft.ts';
import { groupOf, inputName, plainNumber, valueName, type InputGroup } from './names.ts';
import css from './lab.module.css';

/** Values that a number starts from when it is first varied. */
const FIRST_COUNT = 4;

/** One input that is varied, and its values. */
export function AxisFields({
  level,
  draft,
  nth,
  onChange,
}: {
  level: Level;
  draft: Draft;
  nth: number;
  /** null varies nothing. */
  onChange: (axis: DraftAxis | null) => void;
}) {
  const words = say.lab.form;
  const id = useId();
  const inputs = useMemo(() => inputsOf(level), [level]);
  const axis = draft.axes[nth];
  const input = inputs.find((each) => each.id === axis?.input);
  const groups = Object.keys(words.groups) as InputGroup[];
  const open = inputs.filter(
    (each) =>
      (!each.needsText || draft.start === 'text') &&
      (draft.start !== 'moment' || groupOf(each.id) === 'seat') &&
      !draft.axes.some((other, at) => at !== nth && other.input === each.id),
  );
  // One that the start no longer allows stays in the list, so that it can be seen and taken out.
  const shown = input && !open.includes(input) ? [...open, input] : open;
  return (
    <fieldset className={css.axis}>
      <legend className="hidden">{words.vary(nth)}</legend>
      <label className={css.field} htmlFor={id}>
        <span>{words.vary(nth)}</span>
        <select
          id={id}
          value={axis?.input ?? ''}
          onChange={(event) => {
            const next = inputs.find((each) => each.id === event.target.value);
            onChange(next ? { input: next.id, values: firstValues(next) } : null);
          }}
        >
          <option value="">{words.nothing}</option>
          {groups.map((group) => {
            const of = shown.filter((each) => groupOf(each.id) === group);
            return of.length === 0 ? null : (
              <optgroup key={group} label={words.groups[group]}>
                {of.map((each) => (
                  <option key={each.id} value={each.id}>
                    {inputName(level, each.id)}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </select>
      </label>
      {axis && input && <Values level={level} input={input} axis={axis} onChange={onChange} />}
    </fieldset>
  );
}

function firstValues({ values }: Input): string {
  return values.kind === 'names'
    ? values.names.join(', ')
    : rangeOf(values.low, values.high, FIRST_COUNT);
}

function Values({
  level,
  input,
  axis,
  onChange,
}: {
  level: Level;
  input: Input;
  axis: DraftAxis;
  onChange: (axis: DraftAxis) => void;
}) {
  const words = say.lab.form;
  const id = useId();
  if (input.values.kind === 'names') {
    const { names } = input.values;
    const ticked = new Set(axis.values.split(',').map((part) => part.trim()));
    return (
      <div className={css.ticks} role="group" aria-label={words.values}>
        {names.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={ticked.has(name)}
              onChange={({ target }) => {
                const kept = names.filter((each) =>
                  each === name ? target.checked : ticked.has(each),
                );
                onChange({ ...axis, values: kept.join(', ') });
              }}
            />
            {valueName(level, input.id, name)}
          </label>
        ))}
      </div>
    );
  }
  const { low, high } = input.values;
  return (
    <>
      <label className={css.field} htmlFor={id}>
        <span>{words.values}</span>
        <input
          id={id}
          value={axis.values}
          autoComplete="off"
          maxLength={300}
          aria-describedby={`${id}-help`}
          onChange={(event) => onChange({ ...axis, values: event.target.value })}
        />
      </label>
      <p id={`${id}-help`} className="note">
        {words.valuesHelp(plainNumber(low), plainNumber(high))}
      </p>
      <Range
        key={input.id}
        low={low}
        high={high}
        onFill={(values) => onChange({ ...axis, values })}
      />
    </>
  );
}

/** From, to and how many, filled in as values. */
function Range({
  low,
  high,
  onFill,
}: {
  low: number;
  high: number;
  onFill: (values: string) => void;
}) {
  const words = say.lab.form;
  const [from, setFrom] = useState(String(low));
  const [to, setTo] = useState(String(high));
  const [count, setCount] = useState('5');
  const values = rangeOf(Number(from), Number(to), Number(count));
  const fields = [
    [words.from, from, setFrom],
    [words.to, to, setTo],
    [words.steps, count, setCount],
  ] as const;
  return (
    <details className={css.fold}>
      <summary>{words.range}</summary>
      <div className={css.range}>
        {fields.map(([label, value, set]) => (
          <label key={label}>
            <span>{label}</span>
            <input
              value={value}
              inputMode="decimal"
              maxLength={8}
              autoComplete="off"
              onChange={(event) => set(event.target.value)}
            />
          </label>
        ))}
        <Button small disabled={values === ''} onClick={() => onFill(values)}>
          {words.fill}
        </Button>
      </div>
    </details>
  );
}
