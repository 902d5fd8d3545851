import { useEffect, useMemo, useState } from 'react';
import type { Level } from '../../../engine/index.ts';
import { parseRecording, replay, type Recording, type Replayed } from '../../../replay/index.ts';
import { faultInWords } from '../../game/faults.ts';
import { sentenceOf } from '../../game/words.ts';
import { loadLevel } from '../../level.ts';
import { say } from '../../messages/index.ts';
import { openedRecording } from '../../opened.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { go } from '../../route.ts';
import css from '../model/model.module.css';

type Opened =
  | { readonly state: 'loading' | 'none' }
  | { readonly state: 'refused'; readonly name: string; readonly reason: string }
  | {
      readonly state: 'played';
      readonly level: Level;
      readonly recording: Recording;
      readonly played: Replayed;
    };

/** A recording played again and checked; its turns as sentences. */
export default function ReplayScreen() {
  const [opened, setOpened] = useState<Opened>({ state: 'loading' });
  useEffect(() => {
    void loadLevel().then(({ level }) => setOpened(open(level)));
  }, []);
  const words = say.replay;
  return (
    <main id="main" className={css.page}>
      <p>
        <Button small onClick={() => go('home')}>
          {say.common.nav.home}
        </Button>
      </p>
      <h1>{words.heading}</h1>
      {opened.state === 'loading' && <p role="status">{say.common.loading}</p>}
      {opened.state === 'none' && <p>{words.none}</p>}
      {opened.state === 'refused' && <Notice>{words.refused(opened.name, opened.reason)}</Notice>}
      {opened.state === 'played' && <Played {...opened} />}
    </main>
  );
}

function open(level: Level): Opened {
  const file = openedRecording();
  if (!file) return { state: 'none' };
  const recording = parseRecording(file.text);
  if (!recording.ok) {
    return { state: 'refused', name: file.name, reason: faultInWords(recording.fault) };
  }
  const played = replay(level, recording.value);
  return played.ok
    ? { state: 'played', level, recording: recording.value, played: played.value }
    : { state: 'refused', name: file.name, reason: faultInWords(played.fault) };
}

function Played({
  level,
  recording,
  played,
}: {
  level: Level;
  recording: Recording;
  played: Replayed;
}) {
  const words = say.replay;
  const [turn, setTurn] = useState(1);
  const sentences = useMemo(
    () =>
      played.log
        .filter((entry) => entry.turn === turn)
        .map(({ event }) => sentenceOf(level, event))
        .filter((sentence) => sentence !== null),
    [played, level, turn],
  );
  return (
    <>
      <p role="status">{words.checked(played.turns)}</p>
      <p className="soft">
        {words.facts(recording.seed, level.title)}. {words.hash}: <code>{played.hash}</code>
      </p>
      <label>
        {words.slider}{' '}
        <input
          type="range"
          min={1}
          max={played.turns}
          value={turn}
          aria-valuetext={words.turn(turn)}
          onChange={(event) => setTurn(Number(event.target.value))}
        />{' '}
        <output>{words.turn(turn)}</output>
      </label>
      <p className="note">{words.asSeen}</p>
      <ul className={css.list} aria-live="polite">
        {sentences.map((sentence, at) => (
          <li key={at}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
