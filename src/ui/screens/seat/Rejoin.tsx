import { useId, useRef, useState } from 'react';
import { useFolder } from '../../classroom/folder.ts';
import { rejoinLink } from '../../classroom/tickets.ts';
import { copyText } from '../../copy.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Modal } from '../../parts/Modal.tsx';
import { QrCode } from '../../parts/QrCode.tsx';
import css from './seat.module.css';

/** The link to the same seat for another device, as text and as a QR code. */
export function Rejoin({
  code,
  ticket,
  small = false,
}: {
  code: string;
  ticket: string;
  small?: boolean;
}) {
  const words = say.classroom.rejoin;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button small={small} onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      {open && (
        <Modal title={words.title} onClose={() => setOpen(false)}>
          <LinkToSeat code={code} ticket={ticket} />
        </Modal>
      )}
    </>
  );
}

function LinkToSeat({ code, ticket }: { code: string; ticket: string }) {
  const link = rejoinLink(useFolder(), code, ticket);
  const words = say.classroom.rejoin;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<'copied' | 'notCopied' | null>(null);
  const copy = async () => {
    const result = await copyText(link);
    if (result === 'notCopied') field.current?.select();
    setCopied(result);
  };
  return (
    <>
      <p>{words.what}</p>
      <div className={css.linkField}>
        <label htmlFor={id}>{words.link}</label>
        <input
          ref={field}
          id={id}
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
        <Button main onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      <p className="note" role="status">
        {copied && words[copied]}
      </p>
      <QrCode link={link} label={words.qr} className={css.qr} />
    </>
  );
}
