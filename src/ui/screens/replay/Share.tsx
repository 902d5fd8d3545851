import { useId, useMemo, useRef, useState } from 'react';
import { formatRecording, makeLink, type History, type Recording } from '../../../replay/index.ts';
import { number } from '../../format.ts';
import { download } from '../../game/GameHeader.tsx';
import { copyText } from '../../copy.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Modal } from '../../parts/Modal.tsx';
import { QrCode } from '../../parts/QrCode.tsx';
import { fragmentOf } from './open.ts';
import css from './replay.module.css';

/** Most bytes that a QR code of the largest kind carries (ISO/IEC 18004, version 40, level L). */
const MOST_IN_QR = 2953;

/** Ways to hand a game on: its link, a QR code of that, the file. */
export function Share({
  history,
  recording,
  turn,
  line,
  onClose,
}: {
  history: History;
  /** With the notes as they are now. */
  recording: Recording;
  turn: number;
  /** What the turn is called. */
  line: string;
  onClose: () => void;
}) {
  const words = say.replay.share;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [atTurn, setAtTurn] = useState(false);
  const [copied, setCopied] = useState<'copied' | 'notCopied' | null>(null);
  const game = useMemo(() => makeLink(history.level, recording), [history, recording]);
  const link = `${location.origin}${location.pathname}${fragmentOf(game, atTurn ? turn : null)}`;
  return (
    <Modal title={words.title} onClose={onClose}>
      <p>{words.what}</p>
      <div className={css.link}>
        <label htmlFor={id}>{words.link}</label>
        <input
          ref={field}
          id={id}
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
        <Button main onClick={() => void copyText(link).then(setCopied)}>
          {words.copy}
        </Button>
      </div>
      <p className="note" role="status">
        {copied ? words[copied] : words.length(number(link.length))}
      </p>
      <label className={css.check}>
        <input
          type="checkbox"
          checked={atTurn}
          onChange={(event) => {
            setAtTurn(event.target.checked);
            setCopied(null);
          }}
        />
        {words.atTurn(line)}
      </label>
      <LinkCode link={link} />
      <p>
        <Button onClick={() => download(recording.seed, formatRecording(recording))}>
          {words.file}
        </Button>
      </p>
    </Modal>
  );
}

/** The link as a QR code, or why it cannot be one. */
function LinkCode({ link }: { link: string }) {
  const words = say.replay.share;
  if (link.length > MOST_IN_QR) {
    return <p>{words.noQr(number(link.length), number(MOST_IN_QR))}</p>;
  }
  return (
    <QrCode link={link} label={words.qr} className={css.qr}>
      {words.qrNote}
    </QrCode>
  );
}
