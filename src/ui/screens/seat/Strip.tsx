import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Party } from '../../../engine/index.ts';
import type { Facts, TableLine } from '../../../session/index.ts';
import { leftMs, leftShown, toldBetween } from '../../classroom/countdown.ts';
import { useHostNow, useLine } from '../../classroom/hooks.ts';
import { say } from '../../messages/index.ts';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { useHere } from './context.ts';
import { byStrategyInWords, playedByStrategy } from './strategies.ts';
import css from './seat.module.css';

/** The slim strip above a table: session, table, whom it awaits, and what time is left. */
export function Strip({
  line,
  dated = false,
  children,
}: {
  line: TableLine;
  /** Say which turn it is, where no header does. */
  dated?: boolean;
  children?: ReactNode;
}) {
  const { picture, ticket } = useHere();
  const words = say.seat.strip;
  const paused = picture.facts.paused || line.paused;
  return (
    <section className={css.strip} aria-label={words.label}>
      <div className={css.stripFacts}>
        {ticket !== null && (
          <p className={css.where}>
            <b>{words.table(line.number)}</b>{' '}
            <span className={css.session}>{picture.facts.title || picture.facts.code}</span>
          </p>
        )}
        {dated && <Turn line={line} />}
        {!line.outcome && picture.facts.stage !== 'lobby' && <Awaited awaited={line.awaited} />}
        {ticket !== null && !line.outcome && <Strategies line={line} />}
        <TimeLeft line={line} paused={paused} />
        {paused && <b className={css.paused}>{words.paused}</b>}
      </div>
      {children && <div className={css.stripDeeds}>{children}</div>}
    </section>
  );
}

function Turn({ line }: { line: TableLine }) {
  const { loaded } = useHere();
  const talking = line.phase === 'talks' || line.quarter === 0;
  return (
    <p>
      {talking
        ? say.common.roundOf(line.round, line.roundLimit)
        : say.common.quarterOf(line.quarter, loaded.level.calendar.quarters)}
    </p>
  );
}

function Awaited({ awaited }: { awaited: readonly Party[] }) {
  const words = say.seat.strip;
  if (awaited.length === 0) return <p className={css.awaits}>{words.awaitsNobody}</p>;
  return (
    <p className={css.awaits}>
      <span className="soft">{words.awaits}</span>{' '}
      {awaited.map((party) => (
        <DelegationMark key={party} party={party} />
      ))}
    </p>
  );
}

/** Delegations that a strategy plays where people should, said openly; why, for those who point or listen. */
function Strategies({ line }: { line: TableLine }) {
  const { picture } = useHere();
  const played = playedByStrategy(line, picture.facts.delegations);
  if (played.length === 0) return null;
  const why = byStrategyInWords(line, played).join(' ');
  return (
    <p className={css.awaits} title={why}>
      <span aria-hidden="true">
        <span className="soft">
          <span className={css.inFull}>{say.seat.strip.strategy}</span>
          <span className={css.inShort}>{say.seat.strip.strategyShort}</span>
        </span>{' '}
        {played.map((party) => (
          <DelegationMark key={party} party={party} />
        ))}
      </span>
      <span className="hidden">{why}</span>
    </p>
  );
}

/** What is left of the turn by the host's clock, and to those who listen only twice. */
function TimeLeft({ line, paused }: { line: TableLine; paused: boolean }) {
  const { connection } = useHere();
  const words = say.seat.strip;
  const now = useHostNow(connection, line.clock.endsAtMs !== null);
  const left = leftMs(line.clock, now);
  if (line.outcome) return null;
  if (line.clock.out || left === 0) return <p className={css.left}>{words.out}</p>;
  if (left === null) return null;
  const { minutes, seconds } = leftShown(left);
  return (
    <p className={css.left} role="timer" aria-live="off">
      <span className={css.inFull}>
        {words.left(minutes, seconds)}
        {paused && <span className="soft">, {words.leftPaused}</span>}
      </span>
      <span className={css.inShort} aria-hidden="true">
        {!paused && words.leftShort(minutes, seconds)}
      </span>
    </p>
  );
}

/** What is said of the time that is left. */
const isCountdown = (told: string) => Object.values<string>(say.seat.strip.told).includes(told);

/** Sentences about the table for those who listen; the last one stays until the next. */
export function useTold(line: TableLine, facts: Facts, party: Party | null): string {
  const { connection } = useHere();
  const { state } = useLine(connection);
  const words = say.seat;
  const [told, setTold] = useState('');
  const nudges = party ? line.nudges[party] : 0;
  const paused = facts.paused || line.paused;
  useOnChange(nudges, (before) => nudges > before && setTold(words.strip.nudged));
  useOnChange(paused, () => setTold(paused ? words.strip.pausedNow : words.strip.goesOn));
  useOnChange(state, () => setTold(words.line[state]));
  const strategies = byStrategyInWords(line, facts.delegations).join(' ');
  useOnChange(strategies, () => setTold(strategies || words.strip.allPeople));
  // What was said of a turn's time is not true of the next, nor once the table is done.
  const moment = line.outcome ? 'over' : `${line.turn}/${line.phase}/${line.clock.sinceMs}`;
  useOnChange(moment, () => setTold((last) => (isCountdown(last) ? '' : last)));
  const now = useHostNow(connection, line.clock.endsAtMs !== null);
  const left = line.outcome || line.clock.endsAtMs === null ? null : leftMs(line.clock, now);
  useOnChange(left, (before) => {
    const seconds = toldBetween(before, left);
    if (seconds !== null) setTold(words.strip.told[seconds]);
  });
  return told;
}

/** Call back when a value has changed since the last drawing, with what it was. */
function useOnChange<T>(value: T, changed: (before: T) => void): void {
  const before = useRef(value);
  const call = useRef(changed);
  useEffect(() => {
    call.current = changed;
    if (before.current === value) return;
    const was = before.current;
    before.current = value;
    call.current(was);
  });
}
