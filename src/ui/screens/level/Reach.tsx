import { useEffect, useRef, useState } from 'react';
import type { Level } from '../../../engine/index.ts';
import { APPROACHES, DETERS_AT, type Approach, type Reached } from '../../../lab/index.ts';
import { percent } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Section } from '../../parts/Section.tsx';
import type { ReachRequest } from './reach.worker.ts';

const GAMES = 40;

/** Rounds that are searched: the first, the last, and two between. */
function roundsOf({ calendar: { rounds } }: Level): readonly number[] {
  return [...new Set([1, Math.ceil(rounds / 3), Math.ceil((2 * rounds) / 3), rounds])];
}

/** In how many seeds can a text that deters be signed, and when? Counted here, game by game. */
export function Reach({ level }: { level: Level }) {
  const words = say.level.reach;
  const [found, setFound] = useState<readonly Reached[] | null>(null);
  const [running, setRunning] = useState(false);
  const worker = useRef<Worker | null>(null);
  const rounds = roundsOf(level);
  const stop = () => {
    worker.current?.terminate();
    worker.current = null;
    setRunning(false);
  };
  useEffect(() => () => worker.current?.terminate(), []);
  const start = () => {
    setFound([]);
    setRunning(true);
    const thread = new Worker(new URL('./reach.worker.ts', import.meta.url), { type: 'module' });
    worker.current = thread;
    const request: ReachRequest = { level, games: GAMES, rounds };
    thread.onmessage = ({ data }: MessageEvent<Reached>) => {
      setFound((before) => [...(before ?? []), data]);
    };
    thread.postMessage(request);
  };
  const seeds = new Set(found?.map(({ seed }) => seed)).size;
  return (
    <Section title={words.title}>
      <p>{words.what(percent(DETERS_AT))}</p>
      <p>
        {running ? (
          <Button onClick={stop}>{words.stop}</Button>
        ) : (
          <Button onClick={start}>{words.start(GAMES)}</Button>
        )}{' '}
        <span role="status">{found && words.progress(seeds, GAMES)}</span>
      </p>
      {found && found.length > 0 && <Table found={found} rounds={rounds} />}
    </Section>
  );
}

function Table({ found, rounds }: { found: readonly Reached[]; rounds: readonly number[] }) {
  const words = say.level.reach;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.round}</th>
          {APPROACHES.map((approach) => (
            <th key={approach} scope="col" className="num">
              {words.approaches[approach]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rounds.map((round) => (
          <tr key={round}>
            <th scope="row">{round}</th>
            {APPROACHES.map((approach) => (
              <td key={approach} className="num">
                {shareIn(found, approach, round)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shareIn(found: readonly Reached[], approach: Approach, round: number): string {
  // Games whose talks were over by then are not among them.
  const talking = found.filter((each) => each.approach === approach && each.round === round);
  const deterring = talking.filter(({ hold }) => hold >= DETERS_AT).length;
  return talking.length === 0 ? '' : say.level.reach.share(deterring, talking.length);
}
