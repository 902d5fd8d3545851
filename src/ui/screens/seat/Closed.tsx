import type { OpenedPicture, TableLine } from '../../../session/index.ts';
import { say } from '../../messages/index.ts';
import { openRecording } from '../../opened.ts';
import { useArrival } from '../../parts/arrival.ts';
import { Button } from '../../parts/Button.tsx';
import { SiteHeader } from '../../parts/SiteHeader.tsx';
import { go } from '../../route.ts';
import { useHere } from './context.ts';
import { EverythingSaid } from './EverythingSaid.tsx';
import { Questions } from './Questions.tsx';
import css from './seat.module.css';

/** A table that the debrief, or the end of the session, came upon before its run was over. */
export function Closed({ line, opened }: { line: TableLine; opened: OpenedPicture }) {
  const { picture } = useHere();
  const words = say.seat.closed;
  const title = useArrival();
  const table = say.seat.strip.table(line.number);
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
        <p>
          <Button
            main
            onClick={() => {
              openRecording(table, opened.recording);
              go('replay');
            }}
          >
            {words.replay}
          </Button>
        </p>
        <EverythingSaid messages={opened.messages} />
        <Questions when="after" />
      </main>
    </>
  );
}
