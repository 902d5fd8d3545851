import { useState } from 'react';
import type { OpenedPicture, TableLine } from '../../../session/index.ts';
import { openPlayedOn } from '../../classroom/playon.ts';
import { say } from '../../messages/index.ts';
import { openRecording } from '../../opened.ts';
import { useArrival } from '../../parts/arrival.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { SiteHeader } from '../../parts/SiteHeader.tsx';
import { go } from '../../route.ts';
import { useHere } from './context.ts';
import { EverythingSaid } from './EverythingSaid.tsx';
import { Questions } from './Questions.tsx';
import css from './seat.module.css';

/** A table that the debrief, or the end of the session, came upon before its run was over. */
export function Closed({ line, opened }: { line: TableLine; opened: OpenedPicture }) {
  const { loaded, picture } = useHere();
  const words = say.seat.closed;
  const title = useArrival();
  const table = say.seat.strip.table(line.number);
  const [failed, setFailed] = useState('');
  const playOn = () => {
    const fault = openPlayedOn(loaded.level, table, opened.recording);
    if (fault) setFailed(fault);
  };
  return (
    <>
      <SiteHeader />
      <main id="main" className={css.page}>
        <h1 ref={title} tabIndex={-1}>
          {picture.facts.title || table}
        </h1>
        <p className={css.lead}>
          {picture.facts.stage === 'ended' ? words.ended : words.debrief(table)}
        </p>
        <p className={css.deeds}>
          <Button
            main
            onClick={() => {
              openRecording(table, opened.recording);
              go('replay');
            }}
          >
            {words.replay}
          </Button>
          <Button onClick={playOn}>{words.playOn}</Button>
        </p>
        <p className="note">{words.playOnNote}</p>
        {failed && <Notice>{failed}</Notice>}
        <EverythingSaid messages={opened.messages} />
        <Questions when="after" />
      </main>
    </>
  );
}
