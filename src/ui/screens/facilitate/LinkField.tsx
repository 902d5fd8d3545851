import { useId, useState } from 'react';
import { copyText } from '../../copy.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { QrCode } from '../../parts/QrCode.tsx';
import css from './facilitate.module.css';

/** A link to be copied or scanned. */
export function LinkField({
  label,
  link,
  note,
  drawn = false,
}: {
  label: string;
  link: string;
  note?: string;
  /** As a QR code too. */
  drawn?: boolean;
}) {
  const words = say.facilitate.files;
  const id = useId();
  const [copied, setCopied] = useState<'copied' | 'notCopied' | null>(null);
  return (
    <div className={css.link}>
      <label htmlFor={id}>{label}</label>
      <span>
        <input
          id={id}
          readOnly
          value={link}
          aria-describedby={`${id}-note`}
          onFocus={({ target }) => target.select()}
        />
        <Button
          aria-label={words.copyOf(label)}
          onClick={() => void copyText(link).then(setCopied)}
        >
          {words.copy}
        </Button>
      </span>
      <p id={`${id}-note`} className="note">
        {note} <span role="status">{copied && words[copied]}</span>
      </p>
      {drawn && <QrCode link={link} label={label} className={css.qr} />}
    </div>
  );
}
