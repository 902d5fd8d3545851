import { useMemo, useState } from 'react';
import { PERSON } from '../../../match/index.ts';
import {
  compareRuns,
  pairTurns,
  type History,
  type Pair,
  type TurnDifference,
} from '../../../replay/index.ts';
import { capital } from '../../format.ts';
import type { LoadedLevel } from '../../level.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Scrolling } from '../../parts/Scrolling.tsx';
import { useKeys } from '../replay/keys.ts';
import { shortName } from '../replay/turns.ts';
import { Maps } from './Maps.tsx';
import { Results } from './Results.tsx';
import { TurnDiffers } from './TurnDiffers.tsx';
import { endsOf, rowsOf } from './changes.ts';
import { aloneInWords, decisionInWords, firstInWords, ledInWords, newsInWords } from './words.ts';
import css from './compare.module.css';

/** How a pair of turns differs, for its mark. */
type Mark = 'first' | 'onlyA' | 'onlyB' | 'decision' | 'change' | 'same';

/** Two runs with their first difference, what came of each, and every turn of both at once. */
export function Comparing({ loaded, a, b }: { loaded: LoadedLevel; a: History; b: History }) {
  const words = say.compare;
  const comparison = useMemo(() => compareRuns(a, b), [a, b]);
  const pairs = useMemo(() => pairTurns(a, b), [a, b]);
  /** The difference of each pair of turns, in their order. */
  const differs = useMemo(
    () =>
      pairs.map(
        ([inA, inB]) =>
          comparison.turns.find(
            (each) => each.a === (inA?.turn ?? null) && each.b === (inB?.turn ?? null),
          ) ?? null,
      ),
    [pairs, comparison],
  );
  const first = differs.findIndex((each) => each !== null);
  const [at, setAt] = useState(Math.max(0, first));
  const go = (to: number) => setAt(Math.min(pairs.length - 1, Math.max(0, to)));
  const toDifference = (by: 1 | -1) => {
    const found =
      by > 0
        ? differs.findIndex((each, index) => index > at && each !== null)
        : differs.findLastIndex((each, index) => index < at && each !== null);
    if (found >= 0) setAt(found);
  };
  useKeys({
    ArrowLeft: () => go(at - 1),
    ArrowRight: () => go(at + 1),
    Home: () => go(0),
    End: () => go(pairs.length - 1),
    d: () => toDifference(1),
    'Shift+d': () => toDifference(-1),
  });
  const tests = useMemo(() => [testsOf(a), testsOf(b)] as const, [a, b]);
  const marks = differs.map((each, index): Mark => {
    if (!each) return 'same';
    if (index === first) return 'first';
    if (each.a === null) return 'onlyB';
    if (each.b === null) return 'onlyA';
    return each.decisions.length > 0 || each.news ? 'decision' : 'change';
  });
  return (
    <>
      <section className={css.headline}>
        <p className={css.first}>{firstInWords(a, b, comparison)}</p>
        {comparison.first && <p>{ledInWords(a, b, comparison)}</p>}
        <Setup comparison={comparison} />
      </section>
      <section className={css.strip} aria-label={words.player.label}>
        <Strips pairs={pairs} marks={marks} tests={tests} at={at} onGo={go} />
        <input
          className={css.slider}
          type="range"
          aria-label={words.player.slider}
          min={0}
          max={pairs.length - 1}
          value={at}
          aria-valuetext={`${capital(shortName(nameable(pairs[at]!)))}, ${words.player.marks[marks[at]!]}`}
          onChange={(event) => go(Number(event.target.value))}
        />
        <div className={css.controls}>
          <Button small aria-disabled={at === 0} onClick={() => go(at - 1)}>
            {words.player.back}
          </Button>
          <Button small aria-disabled={at === pairs.length - 1} onClick={() => go(at + 1)}>
            {words.player.on}
          </Button>
          <Button small onClick={() => toDifference(-1)}>
            {words.player.lastDifference}
          </Button>
          <Button small onClick={() => toDifference(1)}>
            {words.player.nextDifference}
          </Button>
          <span className="note">{words.player.keys}</span>
        </div>
      </section>
      <div className={css.columns}>
        <Maps loaded={loaded} a={a} b={b} pairs={pairs} at={at} />
        <section className={css.turn} aria-live="polite">
          <h2>{capital(shortName(nameable(pairs[at]!)))}</h2>
          <TurnDiffers a={a} b={b} pair={pairs[at]!} turn={differs[at]!} />
        </section>
        <Results a={a} b={b} />
      </div>
      <All a={a} b={b} differs={differs} onGo={go} />
    </>
  );
}

function nameable([inA, inB]: Pair) {
  return (inA ?? inB)!;
}

/** What stands above the decisions and differs. */
function Setup({ comparison: { setup } }: { comparison: ReturnType<typeof compareRuns> }) {
  const words = say.compare.setup;
  const seat = (id: string) => (id === PERSON ? words.person : id);
  if (setup.length === 0) return null;
  return (
    <p className="note">
      {setup
        .map((each) => {
          switch (each.kind) {
            case 'seed':
              return words.seed(each.a, each.b);
            case 'russia-tests':
              return words.tests;
            case 'seat':
              return words.seat(cast[each.party].name, seat(each.a), seat(each.b));
          }
        })
        .join(' ')}
    </p>
  );
}

const signs = (): Readonly<Record<Mark, string>> => ({
  first: '▼',
  onlyA: say.compare.run.a,
  onlyB: say.compare.run.b,
  decision: '◆',
  change: '●',
  same: '',
});

/** The tests of a run by turn. */
function testsOf(history: History): ReadonlyMap<number, string> {
  return new Map(
    history.happenings.flatMap(({ turn, event }) =>
      event.type === 'tested' ? [[turn, event.move] as const] : [],
    ),
  );
}

/** Both runs in cells, one above the other, with a mark where they differ. */
function Strips({
  pairs,
  marks,
  tests,
  at,
  onGo,
}: {
  pairs: readonly Pair[];
  marks: readonly Mark[];
  tests: readonly [ReadonlyMap<number, string>, ReadonlyMap<number, string>];
  at: number;
  onGo: (at: number) => void;
}) {
  const words = say.compare.player;
  return (
    <>
      <ol className={css.strips} aria-label={words.label}>
        {pairs.map((pair, index) => {
          const name = nameable(pair);
          const told = `${capital(shortName(name))}${say.writing.colon}${words.marks[marks[index]!]}`;
          return (
            <li key={index}>
              {/* The slider is the keyboard's way along the turns. */}
              <button
                type="button"
                tabIndex={-1}
                title={told}
                aria-current={index === at ? 'step' : undefined}
                onClick={() => onGo(index)}
              >
                <span className="hidden">{told}</span>
                {pair.map((turn, run) => (
                  <span
                    key={run}
                    aria-hidden="true"
                    data-is={turn ? (tests[run]!.get(turn.turn) ?? turn.kind) : 'none'}
                  >
                    {turn && (turn.kind === 'round' ? turn.round : turn.quarter)}
                  </span>
                ))}
                <i aria-hidden="true">{signs()[marks[index]!]}</i>
              </button>
            </li>
          );
        })}
      </ol>
      <p className="note">
        {say.compare.run.a} / {say.compare.run.b}. {words.legend}
      </p>
    </>
  );
}

/** Figures named in the list of a turn. */
const MOST_NAMED = 3;

/** What differs most at the end of a turn, and how much else does. */
function changesInWords(a: History, b: History, turn: TurnDifference): string {
  const words = say.compare.all;
  if (turn.a === null || turn.b === null) return aloneInWords(a, b, turn);
  const ends = endsOf(a, a.turns[turn.a - 1]!, b, b.turns[turn.b - 1]!);
  const rows = rowsOf(a, b, turn.changes, ends);
  const named = rows
    .slice(0, MOST_NAMED)
    .map(({ what, a: of, b: than, by }) => words.change(what, of, than, by));
  const more = rows.length - named.length;
  return [...named, ...(more > 0 ? [words.more(more)] : [])].join('; ');
}

/** What was decided otherwise in a turn; what one run alone decided in a turn of its own is no difference. */
function decidedInWords(a: History, b: History, turn: TurnDifference): string {
  if (turn.a === null || turn.b === null) return '';
  return [
    ...turn.decisions.map((each) => decisionInWords(a, b, turn, each)),
    ...(turn.news ? [newsInWords(a, turn.news)] : []),
  ].join(' ');
}

/** All turns that differ, each with what was decided otherwise. */
function All({
  a,
  b,
  differs,
  onGo,
}: {
  a: History;
  b: History;
  differs: readonly (TurnDifference | null)[];
  onGo: (at: number) => void;
}) {
  const words = say.compare.all;
  const rows = differs.flatMap((turn, at) => (turn ? [{ turn, at }] : []));
  if (rows.length === 0) return null;
  return (
    <section className={css.all}>
      <h2>{words.title}</h2>
      <p className="note">{words.note}</p>
      <Scrolling>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.turn}</th>
              <th scope="col">{say.compare.turn.decisions}</th>
              <th scope="col">{words.changes}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ turn, at }) => (
              <tr key={at}>
                <th scope="row">
                  <button type="button" className={css.quiet} onClick={() => onGo(at)}>
                    {capital(shortName(turn))}
                  </button>
                </th>
                <td>
                  {decidedInWords(a, b, turn) || (
                    <span className="soft">{say.compare.turn.noDecision}</span>
                  )}
                </td>
                <td>{changesInWords(a, b, turn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
}
