import { useMemo, useState } from 'react';
import { PARTIES, viewFor, type Party, type View } from '../../../engine/index.ts';
import type { Message, OpenedPicture, TableLine } from '../../../session/index.ts';
import { parseRecording, replay } from '../../../replay/index.ts';
import { faultInWords } from '../../game/faults.ts';
import { download } from '../../game/GameHeader.tsx';
import { say } from '../../messages/index.ts';
import { useArrival } from '../../parts/arrival.ts';
import { Button } from '../../parts/Button.tsx';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Debrief } from '../debrief/DebriefScreen.tsx';
import { cause, headline } from '../debrief/headline.ts';
import { Choose } from '../debrief/negotiation/bits.tsx';
import { useHere } from './context.ts';
import { Questions } from './Questions.tsx';
import { speakerOf, whenSaid } from './talking.ts';
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
export function Opened({ opened, party }: { opened: OpenedPicture; party: Party }) {
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
        <Choose
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

/** To whom a message went, in words, now that everything is open. */
function audienceInWords({ channel }: Message): string {
  const words = say.talk.everything;
  switch (channel.kind) {
    case 'delegation':
      return words.delegation(say.common.party[channel.party]);
    case 'bilateral': {
      const [one, other] = channel.between;
      return words.bilateral(say.common.party[one], say.common.party[other]);
    }
    case 'facilitator':
      return words.facilitator(channel.party ? say.common.party[channel.party] : '');
    default:
      return words[channel.kind];
  }
}

function EverythingSaid({ messages }: { messages: readonly Message[] }) {
  const { picture, ticket } = useHere();
  const words = say.seat.ended;
  // At one device nothing was written.
  if (ticket === null) return null;
  return (
    <section className={css.block}>
      <h2>{words.said}</h2>
      {messages.length === 0 ? (
        <p className="soft">{words.nothingSaid}</p>
      ) : (
        <ol className={css.everything}>
          {messages.map((message) => (
            <li key={message.id}>
              <p>
                {message.party && <DelegationMark party={message.party} />}{' '}
                <b dir="auto">{speakerOf(picture, message)}</b>{' '}
                <span className="soft">
                  {audienceInWords(message)}, {whenSaid(message)}
                </span>
              </p>
              <p className={css.saidText} dir="auto">
                {message.text}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
