import { useMemo, useState } from 'react';
import { PARTIES, viewFor, type Party } from '../../../engine/index.ts';
import { PERSON } from '../../../match/index.ts';
import { formatRecording, type History, type Recording } from '../../../replay/index.ts';
import { keepRun, viewOfEnd } from '../../game/forks.ts';
import type { LoadedLevel } from '../../level.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { openRecording, type OpenedRecording } from '../../opened.ts';
import { useArrival } from '../../parts/arrival.ts';
import { Button } from '../../parts/Button.tsx';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { useLayout } from '../../parts/layout.ts';
import { MapCanvas } from '../../parts/MapCanvas.tsx';
import { Scrolling } from '../../parts/Scrolling.tsx';
import { Tabs } from '../../parts/Tabs.tsx';
import { go } from '../../route.ts';
import { headline } from '../debrief/headline.ts';
import { openLab } from '../debrief/lab.ts';
import { MapText } from '../table/MapText.tsx';
import { Document } from './Document.tsx';
import { Fork } from './Fork.tsx';
import { Notes } from './Notes.tsx';
import { usePlayback, type Playback } from './playback.ts';
import { stateAt } from './scene.ts';
import { Share } from './Share.tsx';
import { Standing } from './Standing.tsx';
import { lastTold, Told } from './Told.tsx';
import { Transport } from './Transport.tsx';
import { namesOf, turnMap } from './turns.ts';
import css from './replay.module.css';

type Tab = 'told' | 'text' | 'odds' | 'notes';

/** A recording that plays, at any place of it: what happened, the map, the text, the odds, the notes. */
export function Player({
  loaded,
  history,
  turn,
  opened,
  onLeave,
}: {
  loaded: LoadedLevel;
  history: History;
  /** The turn to begin at, if one was asked for. */
  turn: number | null;
  /** What of the page was opened; null for a link. */
  opened: OpenedRecording | null;
  onLeave: () => void;
}) {
  const words = say.replay;
  const { level } = history;
  const title = useArrival();
  const layout = useLayout();
  const playback = usePlayback(history, turn);
  const names = useMemo(() => namesOf(history), [history]);
  const { recording, saving, change } = useNotes(history);
  const [open, setOpen] = useState<'share' | 'fork' | null>(null);
  const [tab, setTab] = useState<Tab>('told');
  const { stop, eyes, stops } = playback;
  const person = PARTIES.find((party) => history.recording.seats[party] === PERSON) ?? null;
  const state = useMemo(() => stateAt(history, stop.upTo), [history, stop.upTo]);
  const seat = eyes ?? person ?? 'ukraine';
  const view = useMemo(() => {
    const own = viewFor(state, seat);
    return eyes === null ? { ...own, shown: state.shown } : own;
  }, [state, seat, eyes]);
  const spec = useMemo(() => turnMap(loaded, view), [loaded, view]);
  const name = names[stop.turn - 1]!;
  const noted = useMemo(
    () => new Set((recording.notes ?? []).map((note) => note.turn)),
    [recording],
  );
  const current = history.happenings[stop.upTo - 1]?.event ?? null;
  const atEnd = playback.at === stops.length - 1;

  const told = (
    <>
      <h2>
        {name.line} <span className="soft">{name.dates}</span>
      </h2>
      <Told history={history} playback={playback} />
    </>
  );
  const text = <Document state={state} view={view} event={current} names={names} />;
  const odds = <Standing history={history} state={state} names={names} playback={playback} />;
  const notes = (
    <Notes
      // A form that is open belongs to its turn.
      key={stop.turn}
      recording={recording}
      turn={stop.turn}
      names={names}
      onChange={change}
      onTurn={playback.toTurn}
      saving={saving}
    />
  );
  const map = (
    <>
      <div className={css.map}>
        <MapCanvas spec={spec} label={say.common.map.label} />
      </div>
      <MapText view={view} />
    </>
  );
  const further = (
    <>
      <Button
        onClick={() => {
          const at = history.turns[stop.turn - 1]!.first;
          openLab(level, { recording, at });
        }}
      >
        {words.worlds}
      </Button>
      <Button onClick={() => print()}>{words.share.print}</Button>
      <Button onClick={onLeave}>{words.library.other}</Button>
    </>
  );
  const event = lastTold(level, history, playback);
  const transport = (
    <Transport history={history} names={names} playback={playback} noted={noted}>
      {layout !== 'wide' && (
        <p className={css.now} aria-hidden="true">
          <b>{name.line}.</b> {event}
        </p>
      )}
    </Transport>
  );
  const hereNotes = (recording.notes ?? []).filter((note) => note.turn === stop.turn).length;
  const notesLabel = hereNotes > 0 ? words.tabs.notesOf(hereNotes) : words.notes.title;
  return (
    <>
      <div className={css.head}>
        <div>
          <h1 ref={title} tabIndex={-1}>
            {words.headingOf(seatInWords(person))}
          </h1>
          <p className="soft">
            {level.title}, {words.facts.seed.toLowerCase()} {history.recording.seed}.{' '}
            {eyes !== null && !atEnd ? words.facts.hiddenEnd : endInWords(history)}.
          </p>
        </div>
        <p className={css.deeds}>
          {isOver(history) && (
            <Button
              onClick={() => {
                const text = formatRecording(recording);
                if (opened?.from === undefined) openRecording(endInWords(history), text);
                else openRecording(opened.name, text, opened.from);
                go('debrief');
              }}
            >
              {say.debrief.recorded.open}
            </Button>
          )}
          <Button onClick={() => setOpen('fork')}>{words.fork.open(name.short)}</Button>
          <Button onClick={() => setOpen('share')}>{words.share.open}</Button>
          {layout !== 'phone' && further}
        </p>
      </div>
      {layout !== 'phone' && transport}
      <EyesChoice playback={playback} />
      <p className="hidden" role="status">
        {playback.playing && playback.speed === 'fast' ? '' : `${name.line}. ${event}`}
      </p>
      {layout === 'phone' ? (
        <>
          {map}
          <Tabs<Tab>
            label={words.heading}
            tabs={[
              { name: 'told', label: words.tabs.told },
              { name: 'text', label: words.tabs.text },
              { name: 'odds', label: words.tabs.odds },
              { name: 'notes', label: notesLabel },
            ]}
            chosen={tab}
            onChoose={setTab}
          >
            <div className={css.tab}>
              {tab === 'told' && told}
              {tab === 'text' && text}
              {tab === 'odds' && odds}
              {tab === 'notes' && notes}
            </div>
          </Tabs>
          <p className={css.deeds}>{further}</p>
          <About history={history} />
          {transport}
        </>
      ) : (
        <div className={css.columns}>
          <Scrolling className={css.left} label={words.standing.title}>
            {map}
            <section className={css.odds}>{odds}</section>
          </Scrolling>
          <Scrolling className={css.document} label={words.tabs.text}>
            {text}
          </Scrolling>
          <Scrolling className={css.right} label={words.told.title}>
            <section>{told}</section>
            <section>
              <h2>{words.notes.title}</h2>
              {notes}
            </section>
            <About history={history} />
          </Scrolling>
        </div>
      )}
      {open === 'share' && (
        <Share
          history={history}
          recording={recording}
          turn={stop.turn}
          line={name.short}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'fork' && (
        <Fork
          history={history}
          turn={stop.turn}
          line={name.short}
          person={person}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

/** The recording with its notes as they are now; each change is kept in the browser at once. */
function useNotes(history: History) {
  const [recording, setRecording] = useState(history.recording);
  const [saving, setSaving] = useState<'saved' | 'no-room' | null>(null);
  const change = (changed: Recording) => {
    setRecording(changed);
    setSaving(keepRun({ ...history, recording: changed }) ? 'saved' : 'no-room');
  };
  return { recording, saving, change };
}

function seatInWords(person: Party | null): string {
  const words = say.replay.facts;
  return person ? words.seat(cast[person].name) : words.noSeat;
}

function endInWords(history: History): string {
  const view = viewOfEnd(history);
  return view.outcome ? headline(view) : say.replay.facts.underWay;
}

/** Whose eyes the replay is seen with, and the way back to everything. */
function EyesChoice({ playback: { eyes, setEyes } }: { playback: Playback }) {
  const words = say.replay.eyes;
  return (
    <fieldset className={css.eyes}>
      <legend>{words.label}</legend>
      {[null, ...PARTIES].map((each) => (
        <label key={each ?? 'all'}>
          <input type="radio" name="eyes" checked={eyes === each} onChange={() => setEyes(each)} />
          {each ? (
            <>
              <DelegationMark party={each} />
              <span className="hidden">{cast[each].name}</span>
            </>
          ) : (
            words.all
          )}
        </label>
      ))}
      {eyes !== null && (
        <span className={css.sealed}>
          {words.as(cast[eyes].seat)}{' '}
          <Button small onClick={() => setEyes(null)}>
            {words.reveal}
          </Button>
        </span>
      )}
    </fieldset>
  );
}

/** What the recording says of itself. */
function About({ history: { level, recording, turns } }: { history: History }) {
  const words = say.replay.facts;
  return (
    <details className={css.about}>
      <summary>{words.title}</summary>
      <p>{say.replay.checked(turns.length)}</p>
      <dl className={css.figures}>
        <dt>{words.level}</dt>
        <dd>{level.title}</dd>
        <dt>{words.seed}</dt>
        <dd>{recording.seed}</dd>
        <dt>{words.seats}</dt>
        <dd>
          {PARTIES.map((party) => {
            const id = recording.seats[party];
            return `${cast[party].name}${say.writing.colon}${id === PERSON ? words.person : id}`;
          }).join('; ')}
        </dd>
        <dt>{words.hash}</dt>
        <dd>
          <code>{recording.hashes[recording.hashes.length - 1]}</code>
        </dd>
      </dl>
      {recording.forkedFrom && <p>{words.forked(recording.forkedFrom.turn)}</p>}
    </details>
  );
}

function isOver({ moments }: History): boolean {
  return moments[moments.length - 1]!.state.outcome !== null;
}
