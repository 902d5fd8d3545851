import { useMemo, useRef, useState } from 'react';
import {
  formatRecording,
  historyOf,
  identityOf,
  parseRecording,
  type Recording,
} from '../../../replay/index.ts';
import { nameOfRun } from '../../game/forks.ts';
import { faultInWords } from '../../game/faults.ts';
import { download } from '../../game/GameHeader.tsx';
import { namesApart } from '../../game/saved.ts';
import { gameUnderWay, lastGames } from '../../games.ts';
import { levelHere, type LoadedLevel } from '../../level.ts';
import { say } from '../../messages/index.ts';
import { openedPair } from '../../opened.ts';
import { useArrival } from '../../parts/arrival.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { SiteHeader } from '../../parts/SiteHeader.tsx';
import { href } from '../../route.ts';
import { useLevel } from '../../uselevel.ts';
import { Comparing } from './Comparing.tsx';
import css from './compare.module.css';

/** A run that may be chosen, by what it is known by. */
interface Choosable {
  readonly id: string;
  readonly recording: Recording;
}

/** Two runs held against each other, from those that this browser keeps and files. */
export default function CompareScreen() {
  const [runs] = useState(choosable);
  // Runs of one level are compared: that of the pair asked for, or of the newest run.
  const loaded = useLevel(levelHere(runs[0]?.recording.level.id));
  const title = useArrival();
  return (
    <>
      <SiteHeader />
      <main id="main" className={css.page}>
        <div className={css.head}>
          <h1 ref={title} tabIndex={-1}>
            {say.compare.heading}
          </h1>
          <a className="alone" href={href('replay')}>
            {say.compare.replays}
          </a>
        </div>
        {loaded === null && <p role="status">{say.common.loading}</p>}
        {loaded === 'failed' && <Notice>{say.common.notice.crash}</Notice>}
        {loaded !== null && loaded !== 'failed' && (
          <Choice
            loaded={loaded}
            found={runs.filter(({ recording }) => recording.level.id === loaded.level.id)}
          />
        )}
      </main>
    </>
  );
}

/** Runs of this browser, the pair last asked for first. */
function choosable(): readonly Choosable[] {
  const pair = openedPair();
  const under = gameUnderWay.look();
  const texts = [
    ...(pair ? [pair.a, pair.b] : []),
    ...(under ? [under.recording] : []),
    ...lastGames().map(({ recording }) => recording),
  ];
  const runs = new Map<string, Choosable>();
  for (const text of texts) {
    const recording = parseRecording(text);
    if (!recording.ok) continue;
    const id = identityOf(recording.value);
    if (!runs.has(id)) runs.set(id, { id, recording: recording.value });
  }
  return [...runs.values()];
}

/** The pair that was asked for; else the newest fork and its parent; else nothing. */
function firstChoice(runs: readonly Choosable[]): readonly [string, string] {
  if (openedPair() && runs.length > 1) return [runs[0]!.id, runs[1]!.id];
  for (const { id, recording } of runs) {
    const parent = runs.find((each) => each.id === recording.forkedFrom?.check);
    if (parent) return [parent.id, id];
  }
  return ['', ''];
}

function Choice({ loaded, found }: { loaded: LoadedLevel; found: readonly Choosable[] }) {
  const words = say.compare;
  const [runs, setRuns] = useState(found);
  const [[idA, idB], setChosen] = useState(() => firstChoice(runs));
  const [refused, setRefused] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const opened = useMemo(() => {
    const open = (id: string) => {
      const run = runs.find((each) => each.id === id);
      return run ? historyOf(loaded.level, run.recording) : null;
    };
    return [open(idA), open(idB)] as const;
  }, [loaded, runs, idA, idB]);
  const [a, b] = opened;
  const fault = [a, b].find((each) => each?.ok === false);
  const add = (name: string, text: string) => {
    const recording = parseRecording(text);
    const history = recording.ok ? historyOf(loaded.level, recording.value) : recording;
    if (!history.ok) return setRefused(words.refused(name, faultInWords(history.fault)));
    const id = identityOf(history.value.recording);
    setRefused('');
    setRuns((now) =>
      now.some((each) => each.id === id)
        ? now
        : [...now, { id, recording: history.value.recording }],
    );
    setChosen(idA === '' ? [id, idB] : [idA, id]);
  };
  return (
    <>
      <div className={css.choice}>
        <Chooser
          loaded={loaded}
          label={words.choose.a}
          runs={runs}
          chosen={idA}
          onChoose={(id) => setChosen([id, idB])}
        />
        <Chooser
          loaded={loaded}
          label={words.choose.b}
          runs={runs}
          chosen={idB}
          onChoose={(id) => setChosen([idA, id])}
        />
        <p className={css.deeds}>
          <Button onClick={() => setChosen([idB, idA])}>{words.swap}</Button>
          <Button onClick={() => file.current?.click()}>{words.file}</Button>
        </p>
        <input
          ref={file}
          hidden
          type="file"
          accept=".json,application/json"
          aria-label={words.file}
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            chosen?.text().then(
              (text) => add(chosen.name, text),
              () => setRefused(words.unread),
            );
            event.target.value = '';
          }}
        />
      </div>
      {refused && <Notice>{refused}</Notice>}
      {openedPair()?.unkept && (
        <>
          <Notice>{words.unkept}</Notice>
          {b?.ok && (
            <p>
              <Button
                onClick={() => {
                  const { recording } = b.value;
                  download(recording.seed, formatRecording(recording));
                }}
              >
                {words.download}
              </Button>
            </p>
          )}
        </>
      )}
      {fault?.ok === false && (
        <Notice>
          {words.refused(words.run[a === fault ? 'a' : 'b'], faultInWords(fault.fault))}
        </Notice>
      )}
      {runs.length < 2 && <p>{words.few}</p>}
      {a?.ok && b?.ok ? (
        <Comparing key={`${idA}/${idB}`} loaded={loaded} a={a.value} b={b.value} />
      ) : (
        runs.length > 1 && <p className="soft">{words.lead}</p>
      )}
    </>
  );
}

function Chooser({
  loaded,
  label,
  runs,
  chosen,
  onChoose,
}: {
  loaded: LoadedLevel;
  label: string;
  runs: readonly Choosable[];
  chosen: string;
  onChoose: (id: string) => void;
}) {
  const options = useMemo(
    () =>
      runs.flatMap(({ id, recording }) => {
        const history = historyOf(loaded.level, recording);
        return history.ok ? [{ id, name: nameOfRun(history.value) }] : [];
      }),
    [loaded, runs],
  );
  const names = namesApart(options.map(({ name }) => name));
  return (
    <label className={css.chooser}>
      <span>{label}</span>
      <select value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{say.compare.none}</option>
        {options.map(({ id }, at) => (
          <option key={id} value={id}>
            {names[at]}
          </option>
        ))}
      </select>
    </label>
  );
}
