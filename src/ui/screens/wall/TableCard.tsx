import { memo, useId, type ReactNode } from 'react';
import type { Level } from '../../../engine/index.ts';
import type { Facts, PublicPerson, PublicPicture, TableLine } from '../../../session/index.ts';
import type { Connection } from '../../classroom/connection.ts';
import { chance, inWords, percentSpan } from '../../format.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { DelegationMark, MarkShape } from '../../parts/DelegationMark.tsx';
import {
  awaitedInWords,
  clockState,
  clockText,
  isStopped,
  lastMoves,
  seatInWords,
  seatNote,
  seatStates,
  standingArticles,
  stateInWords,
  turnInWords,
  type SeatState,
} from './cards.ts';
import { marksOf, MiniMap } from './MiniMap.tsx';
import type { TableOdds } from './odds.ts';
import { useHostClock } from './usePicture.ts';
import css from './card.module.css';

interface Props {
  readonly table: TableLine;
  /** Null until the table's public feed has come. */
  readonly known: PublicPicture | null;
  readonly people: readonly PublicPerson[];
  readonly facts: Facts;
  readonly level: Level;
  readonly odds: TableOdds | null | undefined;
  /** Whether odds stand on the card; unless given, as students see them. */
  readonly oddsShown?: boolean;
  readonly clock: Pick<Connection, 'hostNowMs'>;
  /** Controls of a facilitator. */
  readonly children?: ReactNode;
}

/** Most moves that a card tells; where there is less room, style leaves the latest. */
const MOVES = 2;

/** A table at a glance: phase, seats, clock, where it stands, its odds, its last move and its front. */
export const TableCard = memo(function TableCard({
  table,
  known,
  people,
  facts,
  level,
  odds,
  oddsShown = facts.oddsShown,
  clock,
  children,
}: Props) {
  const words = say.wall;
  const id = useId();
  const { outcome, phase, number } = table;
  const lobby = facts.stage === 'lobby';
  const seats = seatStates(table, people, facts.stage);
  const quiet = lobby || outcome !== null || isStopped(table, facts.stage);
  const marks = known && marksOf(known.view, odds?.weakest ?? null);
  const moves = known && !lobby ? lastMoves(level, known.log, MOVES, oddsShown) : [];
  return (
    <article
      className={css.card}
      aria-labelledby={id}
      data-state={outcome ? 'over' : phase === 'violation' ? 'violation' : undefined}
    >
      <header className={css.head}>
        <h2 id={id}>{words.table(number)}</h2>
        <p>
          <b>{lobby ? words.lobby : words.phase[phase]}</b>
          <span>{turnInWords(table, level.calendar.quarters)}</span>
        </p>
      </header>
      {table.forkedFrom && (
        <p className={css.forked}>{words.forked(table.forkedFrom.table, table.forkedFrom.turn)}</p>
      )}
      <ul className={css.seats}>
        {seats.map((seat) => (
          <SeatBox key={seat.party} seat={seat} stage={facts.stage} quiet={quiet} />
        ))}
      </ul>
      <Time table={table} people={people} facts={facts} clock={clock} />
      <div className={css.body}>
        <div className={css.words}>
          {known && !lobby && <p>{stateInWords(level, known.view)}</p>}
          {lobby && <Seated seats={seats} />}
          {oddsShown && known && !outcome && !lobby && (
            <Odds odds={odds} quarters={level.calendar.quarters} />
          )}
          {marks?.words && <p className="hidden">{marks.words}</p>}
        </div>
        {marks && (
          <MiniMap sectors={marks.sectors} label={`${words.map.label(number)}. ${marks.words}`} />
        )}
      </div>
      {moves.length > 0 && (
        <ul className={css.moves} aria-label={words.last}>
          {moves.map((move, at) => (
            <li key={at} title={move}>
              {move}
            </li>
          ))}
        </ul>
      )}
      {known && !lobby && <Standing level={level} known={known} />}
      {children && <div className={css.controls}>{children}</div>}
    </article>
  );
});

function SeatBox({
  seat,
  stage,
  quiet,
}: {
  seat: SeatState;
  stage: Facts['stage'];
  /** Whether it does not matter who is there: nothing is decided at the table, or not yet. */
  quiet: boolean;
}) {
  const { party, mark, by } = seat;
  const words = say.wall.seat;
  const status = seatInWords(seat, stage);
  const note = quiet && by === 'nobody' ? '' : seatNote(seat);
  const tag = by === 'strategy' ? words.strategy : by === 'nobody' && !quiet ? words.nobody : '';
  return (
    <li className={css.seat} data-mark={mark} data-by={by} title={note || undefined}>
      <svg viewBox="-6.5 -6.5 13 13" aria-hidden="true">
        <MarkShape party={party} />
      </svg>
      <b aria-hidden="true" style={mark === 'awaited' ? undefined : { color: `var(--${party})` }}>
        {cast[party].code}
      </b>
      <span aria-hidden="true">{status}</span>
      <small aria-hidden="true">{tag}</small>
      <span className="hidden">{words.spoken(cast[party].name, status, note)}</span>
    </li>
  );
}

/** Who sits where before the session begins. */
function Seated({ seats }: { seats: readonly SeatState[] }) {
  return (
    <ul className={css.seated}>
      {seats.map(({ party, people }) => (
        <li key={party}>
          <DelegationMark party={party} /> {people.map(({ nickname }) => nickname).join(', ')}
        </li>
      ))}
    </ul>
  );
}

/** The bar and clock of a turn, and who has been awaited for how long. */
function Time({
  table,
  people,
  facts,
  clock,
}: Pick<Props, 'table' | 'people' | 'facts' | 'clock'>) {
  const now = useHostClock(clock);
  const words = say.wall.clock;
  const state = clockState(table, facts, people, now);
  const share = state.kind === 'running' || state.kind === 'paused' ? state.share : 0;
  const text = {
    none: () => words.none,
    out: () => words.out,
    paused: () =>
      state.kind === 'paused' && state.leftMs !== null ? clockText(state.leftMs) : '—',
    running: () => (state.kind === 'running' ? clockText(state.leftMs) : ''),
    open: () => words.open,
  }[state.kind]();
  const awaited = awaitedInWords(table, facts, people, now);
  return (
    <div
      className={css.time}
      data-near={(state.kind === 'running' && state.near) || state.kind === 'out' || undefined}
    >
      <span className={css.bar} aria-hidden="true">
        <i style={{ width: `${100 * share}%` }} />
      </span>
      <b role="timer">
        <span className="hidden">{words.label}: </span>
        {text}
      </b>
      <p>
        {state.kind === 'paused' ? `${words.paused}. ` : ''}
        {awaited}
      </p>
    </div>
  );
}

function Odds({ odds, quarters }: { odds: TableOdds | null | undefined; quarters: number }) {
  const words = say.wall.odds;
  if (!odds) return <p className="soft">{odds === null ? words.none : words.working}</p>;
  const years = Math.round(quarters / 4);
  const { value, low, high } = odds.hold;
  return (
    <p className={css.odds} title={words.title}>
      <span>
        {odds.of === 'drafts'
          ? words.holds.signature(words.years(years, inWords(years)))
          : words.holds[odds.of]}
      </span>{' '}
      <span className={css.figure}>
        <b>{chance(value)}</b> <span>{percentSpan(low, high)}</span>
      </span>
    </p>
  );
}

function Standing({ level, known }: { level: Level; known: PublicPicture }) {
  const words = say.wall.agreed;
  const articles = standingArticles(level, known.view);
  const signed = known.view.phase !== 'talks' && known.view.text !== null;
  return (
    <details className={css.standing}>
      <summary>{signed ? words.signed : words.fold(articles.length)}</summary>
      {articles.length === 0 ? (
        <p className="note">{words.none}</p>
      ) : (
        <dl>
          {articles.map(({ title, option }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{option}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
