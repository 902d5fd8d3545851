import { useState, type ReactNode } from 'react';
import { say } from '../messages/index.ts';
import { Modal } from './Modal.tsx';
import { ModelLink } from './ModelLink.tsx';
import css from './parts.module.css';

/** “why?”: opens the terms that a figure is made of, and leads on to the model behind them. */
export function Why({
  title,
  label = say.common.why,
  children,
}: {
  title: string;
  label?: string;
  children: ReactNode | (() => ReactNode);
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={css.why}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {label}
        <span className="hidden">: {title}</span>
      </button>
      {open && (
        <Modal title={title} onClose={() => setOpen(false)}>
          {typeof children === 'function' ? children() : children}
          <p className="note">
            <ModelLink />
          </p>
        </Modal>
      )}
    </>
  );
}
