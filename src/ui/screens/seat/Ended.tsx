import { useMemo, useState, type ReactNode } from 'react';
import { PARTIES, viewFor, type Party, type View } from '../../../engine/index.ts';
import type { OpenedPicture, TableLine } from '../../../session/index.ts';
import { parseRecording, replay } from '../../../replay/index.ts';
import { faultInWords } from '../../game/faults.ts';
import { download } from '../../game/GameHeader.tsx';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { useArrival } from '../../parts/arrival.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Debrief } from '../debrief/DebriefScreen.tsx';
import { cause } from '../debrief/cause.ts';
import { headline } from '../debrief/headline.ts';
import { SignedText } from '../replay/Document.tsx';
import { Pick } from '../../parts/Pick.tsx';
import { useHere } from './context.ts';
import { EverythingSaid } from './EverythingSaid.tsx';
import { Players } from './Players.tsx';
import { Questions } from './Questions.tsx';
import css from './seat.module.css';

/** A table that is done: how it ended, until the debrief is opened; then the debrief of its run. */
export function Ended({ line, party, view }: { line: TableLine; party: Party; view: View }) {
  const { picture } = useHere();
  const opened = picture.opened.find(({ table }) => table === line.number);
  return opened?.recording ? (
    <Opened opened={opened} party={party} />
  ) : (
    <Waiting line={line} view={view} />
  );
}

/** Until the debrief: what came of the talks, who played, and what comes next. */
function Waiting({ line, view }: { line: TableLine; view: View }) {
  const { picture } = useHere();
  const words = say.seat.ended;
  const title = useArrival();
  const hasQuestions = picture.facts.questions.some(({ when }) => when === 'after');
  return (
    <main id="main" className={css.page}>
      <h1 ref={title} tabIndex={-1}>
        {headline(view)}
      </h1>
      <p className={css.lead}>{cause(view)}</p>
      <p role="status">
        <b>{words.waiting}</b> {words.soon}
      </p>
      <section className={css.block}>
        <h2>{view.text ? words.signed : words.unsigned}</h2>
        {view.text ? (
          <SignedText level={view.level} text={view.text} />
        ) : (
          <p>{words.nothingSigned}</p>
        )}
      </section>
      <section className={css.block}>
        <h2>{words.players}</h2>
        <Players line={line} />
      </section>
      <section className={css.block}>
        <h2>{words.next}</h2>
        <p>
          {words.nextDebrief} {hasQuestions && words.nextQuestions}
        </p>
      </section>
    </main>
  );
}

/** The debrief of a table's run, for one's own delegation or any other, and all that was said. */
export function Opened({
  opened,
  party,
  children,
}: {
  opened: OpenedPicture;
  party: Party;
  /** Beside the choice of whose debrief it is. */
  children?: ReactNode;
}) {
  const { loaded } = useHere();
  const words = say.seat.ended;
  const [whose, setWhose] = useState(party);
  const played = useMemo(() => {
    const recording = parseRecording(opened.recording);
    if (!recording.ok) return recording;
    const run = replay(loaded.level, recording.value);
    return run.ok ? { ok: true as const, recording: recording.value, state: run.value.state } : run;
  }, [opened.recording, loaded]);
  const view = useMemo(() => (played.ok ? viewFor(played.state, whose) : null), [played, whose]);
  if (!played.ok) return <Notice>{words.unreadable(faultInWords(played.fault))}</Notice>;
  return (
    <>
      <div className={css.debriefHead}>
        {children}
        <Pick
          beside
          label={words.whose}
          options={PARTIES.map((name) => ({ name, label: cast[name].name }))}
          chosen={whose}
          onChoose={setWhose}
        />
        <Button small onClick={() => download(played.recording.seed, opened.recording)}>
          {words.download}
        </Button>
      </div>
      <Debrief key={whose} view={view!} party={whose} recording={played.recording} />
      <div className={css.afterwards}>
        <EverythingSaid messages={opened.messages} />
        <Questions when="after" />
      </div>
    </>
  );
}
