import { useId, useRef, useState } from 'react';
import { levelOfLink } from '../../../replay/index.ts';
import { levelHere, loadLevel, type LoadedLevel } from '../../level.ts';
import { say } from '../../messages/index.ts';
import { useArrival } from '../../parts/arrival.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { href } from '../../route.ts';
import { Games } from './Games.tsx';
import { fragmentOf, openLink } from './open.ts';
import css from './replay.module.css';

/** What there is to open: a file, a link, the games of this browser as trees of runs and forks. */
export function Library({
  loaded,
  refused,
  onOpen,
}: {
  loaded: LoadedLevel;
  /** Why what was asked for is not open. */
  refused: string | null;
  onOpen: (name: string, text: string) => void;
}) {
  const words = say.replay.library;
  const title = useArrival();
  return (
    <div className={css.library}>
      <h1 ref={title} tabIndex={-1}>
        {say.replay.heading}
      </h1>
      {refused && <Notice>{refused}</Notice>}
      <p className={css.lead}>{words.lead}</p>
      <div className={css.ways}>
        <FromFile onOpen={onOpen} />
        <FromLink />
      </div>
      <section>
        <div className={css.docHead}>
          <h2>{words.games}</h2>
          <a className="alone" href={href('compare')}>
            {words.two}
          </a>
        </div>
        <Games loaded={loaded} onOpen={onOpen} />
      </section>
    </div>
  );
}

function FromFile({ onOpen }: { onOpen: (name: string, text: string) => void }) {
  const words = say.replay.library;
  const file = useRef<HTMLInputElement>(null);
  const [unread, setUnread] = useState(false);
  return (
    <section>
      <h2>{words.open}</h2>
      <input
        ref={file}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={words.open}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          // The same file may be chosen again once it was mended.
          event.target.value = '';
          chosen?.text().then(
            (text) => onOpen(chosen.name, text),
            () => setUnread(true),
          );
        }}
      />
      <p>
        <Button main onClick={() => file.current?.click()}>
          {words.file}
        </Button>
      </p>
      <p className="note">{words.fileNote}</p>
      {unread && <Notice>{words.unread}</Notice>}
    </section>
  );
}

function FromLink() {
  const words = say.replay.library;
  const id = useId();
  const [link, setLink] = useState('');
  const [refused, setRefused] = useState('');
  const open = async () => {
    const text = link.replace(/\s+/gu, '');
    const loaded = await loadLevel(levelHere(levelOfLink(text))).catch(() => null);
    const opening = loaded && openLink(loaded, text);
    if (!opening?.ok) {
      const reason = opening?.reason ?? say.common.notice.crash;
      return setRefused(say.replay.refused(say.replay.pasted, reason));
    }
    // In the address it survives a reload.
    location.hash = fragmentOf(text.slice(text.lastIndexOf('=') + 1), opening.turn).slice(1);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <h2>
        <label htmlFor={id}>{words.paste}</label>
      </h2>
      <p className={css.pasting}>
        <input
          id={id}
          value={link}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setLink(event.target.value);
            setRefused('');
          }}
        />
        <Button type="submit">{words.pasteOpen}</Button>
      </p>
      <p className="note">{words.pasteNote}</p>
      {refused && <Notice>{refused}</Notice>}
    </form>
  );
}
