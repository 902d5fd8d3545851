import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { useId, useMemo, useRef, useState } from 'react';
import { formatRecording, makeLink, type History, type Recording } from '../../../replay/index.ts';
import { number } from '../../format.ts';
import { download } from '../../game/GameHeader.tsx';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Modal } from '../../parts/Modal.tsx';
import { fragmentOf } from './open.ts';
import css from './replay.module.css';

/** Most bytes that a QR code of the largest kind carries (ISO/IEC 18004, version 40, level L). */
const MOST_IN_QR = 2953;
/** White around the code without which no reader finds it, modules. */
const QUIET = 4;

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
        <Button main onClick={() => void copy(link).then(setCopied)}>
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
      <QrCode link={link} />
      <p>
        <Button onClick={() => download(recording.seed, formatRecording(recording))}>
          {words.file}
        </Button>
      </p>
    </Modal>
  );
}

/** Put a text on the clipboard, where the browser allows it. */
async function copy(text: string): Promise<'copied' | 'notCopied'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'notCopied';
  }
}

/** The link as a QR code, black on white in every theme; or why it cannot be one. */
function QrCode({ link }: { link: string }) {
  const words = say.replay.share;
  const code = useMemo(() => (link.length > MOST_IN_QR ? null : generate(link)), [link]);
  if (!code) return <p>{words.noQr(number(link.length), number(MOST_IN_QR))}</p>;
  const side = code.size + 2 * QUIET;
  return (
    <figure className={css.qr}>
      <svg
        viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
        role="img"
        aria-label={words.qr}
        shapeRendering="crispEdges"
      >
        <path d={`M${-QUIET}-${QUIET}h${side}v${side}h-${side}z`} fill="#fff" />
        <path d={toSvgPath(code)} fill="#000" />
      </svg>
      <figcaption className="note">{words.qrNote}</figcaption>
    </figure>
  );
}
