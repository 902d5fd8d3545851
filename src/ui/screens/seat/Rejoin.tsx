import { useEffect, useId, useRef, useState } from 'react';
import { findServer, pageFolder } from '../../classroom/server.ts';
import { rejoinLink } from '../../classroom/tickets.ts';
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

/** The address of this page as another device reaches it: under its own name nobody else finds a machine. */
function useFolder(): string {
  const [folder, setFolder] = useState(pageFolder);
  useEffect(() => {
    if (!/^(localhost|127\.|\[::1\])/.test(location.hostname)) return;
    let gone = false;
    void findServer().then((found) => {
      const address = found?.addresses[0];
      if (!gone && address) setFolder(address);
    });
    return () => {
      gone = true;
    };
  }, []);
  return folder;
}

function LinkToSeat({ code, ticket }: { code: string; ticket: string }) {
  const link = rejoinLink(useFolder(), code, ticket);
  const words = say.classroom.rejoin;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<'copied' | 'notCopied' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied('copied');
    } catch {
      field.current?.select();
      setCopied('notCopied');
    }
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
