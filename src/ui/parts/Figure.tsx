import css from './parts.module.css';

/** A value with its range, which is never hidden to save room. */
export function Figure({ value, range }: { value: string; range?: string }) {
  return (
    <span className={css.figure}>
      <b>{value}</b>
      {range && <span className={css.range}> {range}</span>}
    </span>
  );
}
