import { useEffect, useRef, useState } from 'react';
import { OUTCOMES, type Level, type Outcome } from '../../../../engine/index.ts';
import { countKinds, KINDS_WANTED } from '../../../../lab/tryout.ts';
import { number, percent } from '../../../format.ts';
import { say } from '../../../messages/index.ts';
import { Button } from '../../../parts/Button.tsx';
import { Notice } from '../../../parts/Notice.tsx';
import { Section } from '../../../parts/Section.tsx';
import type { GamesRequest } from './games.worker.ts';

const GAMES = 60;

/** How automatic games of a level end, played here when asked for. */
export function Games({ level }: { level: Level }) {
  const words = say.authors.games;
  const [played, setPlayed] = useState<readonly Outcome[] | null>(null);
  const [state, setState] = useState<'idle' | 'running' | 'failed'>('idle');
  const worker = useRef<Worker | null>(null);
  const stop = () => {
    worker.current?.terminate();
    worker.current = null;
    setState('idle');
  };
  useEffect(() => () => worker.current?.terminate(), []);
  const start = () => {
    setPlayed([]);
    setState('running');
    const thread = new Worker(new URL('./games.worker.ts', import.meta.url), { type: 'module' });
    worker.current = thread;
    thread.onerror = () => {
      thread.terminate();
      setState('failed');
    };
    thread.onmessage = ({ data }: MessageEvent<Outcome>) => {
      setPlayed((before) => [...(before ?? []), data]);
    };
    thread.postMessage({ level, games: GAMES } satisfies GamesRequest);
  };
  const done = played !== null && played.length >= GAMES;
  return (
    <Section title={words.title}>
      <p>{words.what(number(GAMES))}</p>
      <p>
        {state === 'running' && !done ? (
          <Button onClick={stop}>{words.stop}</Button>
        ) : (
          <Button onClick={start}>{words.start(number(GAMES))}</Button>
        )}{' '}
        <span role="status">{played && words.progress(number(played.length), number(GAMES))}</span>
      </p>
      {state === 'failed' && <Notice>{words.failed}</Notice>}
      {played && played.length > 0 && <Ends played={played} done={done} />}
    </Section>
  );
}

function Ends({ played, done }: { played: readonly Outcome[]; done: boolean }) {
  const words = say.authors.games;
  const counts = countKinds(played);
  const kinds = OUTCOMES.filter((kind) => counts[kind] > 0).length;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.end}</th>
            <th scope="col" className="num">
              {words.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {OUTCOMES.map((kind) => (
            <tr key={kind}>
              <th scope="row">{words.kinds[kind]}</th>
              <td className="num">{percent(counts[kind] / played.length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {done && kinds < KINDS_WANTED && <p>{words.few(number(KINDS_WANTED))}</p>}
    </>
  );
}
