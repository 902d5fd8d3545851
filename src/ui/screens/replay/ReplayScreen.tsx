import { useEffect, useMemo, useState } from 'react';
import { parseRecording, replay, type Recording, type Replayed } from '../../../replay/index.ts';
import { faultInWords } from '../../game/faults.ts';
import { datesOf, lineOf } from '../../game/GameHeader.tsx';
import { sentenceOf } from '../../game/words.ts';
import { loadLevel, type LoadedLevel } from '../../level.ts';
import { say } from '../../messages/index.ts';
import { openedRecording } from '../../opened.ts';
import { Button } from '../../parts/Button.tsx';
import { MapCanvas } from '../../parts/MapCanvas.tsx';
import { ModelLink } from '../../parts/ModelLink.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { SiteHeader } from '../../parts/SiteHeader.tsx';
import { turnMap, viewsOf } from './turns.ts';
import css from './replay.module.css';

type Opened =
  | { readonly state: 'loading' | 'none' | 'failed' }
  | { readonly state: 'refused'; readonly name: string; readonly reason: string }
  | {
      readonly state: 'played';
      readonly loaded: LoadedLevel;
      readonly recording: Recording;
      readonly played: Replayed;
    };

/** A recording played again and checked; its turns on the map and as sentences. */
export default function ReplayScreen() {
  const [opened, setOpened] = useState<Opened>({ state: 'loading' });
  useEffect(() => {
    loadLevel().then(
      (loaded) => setOpened(open(loaded)),
      () => setOpened({ state: 'failed' }),
    );
  }, []);
  const words = say.replay;
  return (
    <>
      <SiteHeader />
      <main id="main" className={css.page}>
        <h1>{words.heading}</h1>
        {opened.state === 'loading' && <p role="status">{say.common.loading}</p>}
        {opened.state === 'none' && <p>{words.none}</p>}
        {opened.state === 'failed' && <Notice>{say.common.notice.crash}</Notice>}
        {opened.state === 'refused' && <Notice>{words.refused(opened.name, opened.reason)}</Notice>}
        {opened.state === 'played' && <Played {...opened} />}
      </main>
    </>
  );
}

function open(loaded: LoadedLevel): Opened {
  const file = openedRecording();
  if (!file) return { state: 'none' };
  const recording = parseRecording(file.text);
  if (!recording.ok) {
    return { state: 'refused', name: file.name, reason: faultInWords(recording.fault) };
  }
  const played = replay(loaded.level, recording.value);
  return played.ok
    ? { state: 'played', loaded, recording: recording.value, played: played.value }
    : { state: 'refused', name: file.name, reason: faultInWords(played.fault) };
}

/** The stage game that Moscow decided in at a turn; none in talks. */
function stageOf({ log }: Replayed, turn: number) {
  for (const { turn: at, event } of log) {
    if (at === turn && (event.type === 'complied' || event.type === 'tested')) {
      return { state: event.stage, beliefs: event.beliefs };
    }
  }
  return null;
}

function Played({
  loaded,
  recording,
  played,
}: {
  loaded: LoadedLevel;
  recording: Recording;
  played: Replayed;
}) {
  const words = say.replay;
  const { level } = loaded;
  const [turn, setTurn] = useState(1);
  const views = useMemo(() => viewsOf(level, recording), [level, recording]);
  const view = views[turn - 1]!;
  const spec = useMemo(() => turnMap(loaded, view), [loaded, view]);
  const sentences = useMemo(
    () =>
      played.log
        .filter((entry) => entry.turn === turn)
        .map(({ event }) => sentenceOf(level, event))
        .filter((sentence) => sentence !== null),
    [played, level, turn],
  );
  const staged = useMemo(() => stageOf(played, turn), [played, turn]);
  const of = say.common.turnOf(turn, played.turns);
  const step = (by: number) => setTurn(Math.min(played.turns, Math.max(1, turn + by)));
  return (
    <>
      <p role="status">{words.checked(played.turns)}</p>
      <p className="soft">
        {words.facts(recording.seed, level.title)}. {words.hash}: <code>{played.hash}</code>
      </p>
      <div className={css.scrub}>
        <Button disabled={turn === 1} onClick={() => step(-1)}>
          {say.common.before}
        </Button>
        <input
          type="range"
          aria-label={words.slider}
          min={1}
          max={played.turns}
          value={turn}
          aria-valuetext={`${of}, ${lineOf(view)}`}
          onChange={(event) => setTurn(Number(event.target.value))}
        />
        <Button disabled={turn === played.turns} onClick={() => step(1)}>
          {say.common.next}
        </Button>
      </div>
      <div className={css.both}>
        <div className={css.map}>
          <MapCanvas spec={spec} label={say.common.map.label} />
        </div>
        <section className={css.told}>
          <h2>
            {lineOf(view)} <span className="soft">{datesOf(view)}</span>
          </h2>
          <p className="note">
            {of}. {words.asSeen}
          </p>
          {staged && (
            <p>
              <ModelLink turn={{ turn, name: lineOf(view), ...staged }} />
            </p>
          )}
          <ul className={css.list} aria-live="polite">
            {sentences.map((sentence, at) => (
              <li key={at}>{sentence}</li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
