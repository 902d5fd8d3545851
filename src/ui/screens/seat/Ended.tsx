import { useMemo, useState, type ReactNode } from 'react';
import { PARTIES, viewFor, type Party, type View } from '../../../engine/index.ts';
import type { OpenedPicture, TableLine } from '../../../session/index.ts';
import { parseRecording, replay } from '../../../replay/index.ts';
import { faultInWords } from '../../game/faults.ts';
import { download } from '../../game/GameHeader.tsx';
import { say } from '../../messages/index.ts';
import { useArrival } from '../../parts/arrival.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Debrief } from '../debrief/DebriefScreen.tsx';
import { cause, headline } from '../debrief/headline.ts';
import { Pick } from '../../parts/Pick.tsx';
import { useHere } from './context.ts';
import { EverythingSaid } from './EverythingSaid.tsx';
import { Questions } from './Questions.tsx';
import css from './seat.module.css';

/** A table that is done: how it ended, until the debrief is opened; then the debrief of its run. */
export function Ended({ line, party, view }: { line: TableLine; party: Party; view: View }) {
  const { picture } = useHere();
  const opened = picture.opened.find(({ table }) => table === line.number);
  return opened?.recording ? <Opened opened={opened} party={party} /> : <Waiting view={view} />;
}

function Waiting({ view }: { view: View }) {
  const words = say.seat.ended;
  const title = useArrival();
  return (
    <main id="main" className={css.page}>
      <h1 ref={title} tabIndex={-1}>
        {headline(view)}
      </h1>
      <p className={css.lead}>{cause(view)}</p>
      <p role="status">
        <b>{words.waiting}</b> {words.soon}
      </p>
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
          options={PARTIES.map((name) => ({ name, label: say.common.party[name] }))}
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
