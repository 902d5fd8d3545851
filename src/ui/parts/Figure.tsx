import { useState, type ReactNode } from 'react';
import { Modal } from './Modal.tsx';
import css from './parts.module.css';

/** As much room as a figure that opens will take, so that nothing moves when it arrives. */
export function FigureAwaited() {
  return (
    <span className={css.awaited} aria-hidden="true">
      …
    </span>
  );
}

/** What a figure is made of, opened on demand. */
export interface FigureTerms {
  readonly title: string;
  readonly body: () => ReactNode;
}

/** A value with its range, which is never hidden to save room; where there are terms, it opens them. */
export function Figure({
  value,
  range,
  terms,
}: {
  value: string;
  range?: string;
  terms?: FigureTerms | undefined;
}) {
  const [open, setOpen] = useState(false);
  const figure = (
    <>
      <b>{value}</b>
      {range && <span className={css.range}> {range}</span>}
    </>
  );
  if (!terms) return <span className={css.figure}>{figure}</span>;
  return (
    <>
      <button
        type="button"
        className={`${css.figure} ${css.opens}`}
        aria-haspopup="dialog"
        title={terms.title}
        onClick={() => setOpen(true)}
      >
        {figure}
      </button>
      {open && (
        <Modal title={terms.title} onClose={() => setOpen(false)}>
          {terms.body()}
        </Modal>
      )}
    </>
  );
}
