import type { ReactNode } from 'react';
import { say } from '../messages/index.ts';
import { Button } from './Button.tsx';
import { Modal } from './Modal.tsx';
import css from './parts.module.css';

/** Asks once more before something that cannot be taken back: what it does, and a button that names it. */
export function Confirm({
  title,
  deed,
  onClose,
  onDone,
  children,
}: {
  title: string;
  deed: string;
  onClose: () => void;
  onDone: () => void;
  children: ReactNode;
}) {
  return (
    <Modal title={title} onClose={onClose}>
      {children}
      <p className={css.deeds}>
        <Button
          main
          onClick={() => {
            onDone();
            onClose();
          }}
        >
          {deed}
        </Button>
        <Button onClick={onClose}>{say.common.cancel}</Button>
      </p>
    </Modal>
  );
}
