import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { say } from '../messages/index.ts';
import css from './parts.module.css';

/**
 * A dialog over the page, on the browser's own: focus stays inside, Escape closes it. It hangs on the
 * body, so that it inherits nothing of the place it was opened from.
 */
export function Modal({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current!;
    element.showModal();
    // Closed before it is taken away: only then the focus goes back to what opened it.
    return () => element.close();
  }, []);
  return createPortal(
    <dialog
      ref={dialog}
      className={css.modal}
      aria-labelledby={id}
      onClose={({ target, currentTarget }) => {
        // One that was opened from here tells of its end here as well, and does not end this one.
        if (target === currentTarget && !currentTarget.open) onClose();
      }}
    >
      <div className={css.modalHead}>
        <h2 id={id}>{title}</h2>
        <button type="button" className={css.quiet} onClick={() => dialog.current?.close()}>
          {say.common.close}
        </button>
      </div>
      <div className={css.modalBody}>{children}</div>
    </dialog>,
    document.body,
  );
}
