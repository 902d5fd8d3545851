import type { ReactNode } from 'react';
import type { Party, Phase } from '../../engine/index.ts';
import { say } from '../messages/index.ts';
import { href } from '../route.ts';
import { DelegationMark } from './DelegationMark.tsx';
import css from './parts.module.css';

const RAIL = ['talks', 'ceasefire', 'deployment', 'violation'] as const;

/** Name, phase, turn, dates and seat, above every screen of a game. */
export function Header({
  level,
  phase,
  turn,
  turns,
  title,
  dates,
  mark = '',
  party,
  seat,
  children,
}: {
  level: string;
  phase: Phase;
  turn: number;
  turns: number;
  title: string;
  dates: string;
  /** What kind of run it is, where that is not plain: a fork. */
  mark?: string;
  party: Party;
  /** Said before the delegation: whether one is it, or looks at it. */
  seat: string;
  children: ReactNode;
}) {
  return (
    <header className={css.header}>
      <a className={css.brand} href={href('home')}>
        {say.common.title}
      </a>
      <p className={css.levelName}>{level}</p>
      <div className={css.way}>
        <nav className={css.rail} aria-label={say.common.phases}>
          <ol>
            {RAIL.map((step) => (
              <li key={step} aria-current={step === phase ? 'step' : undefined}>
                {say.common.phase[step]}
              </li>
            ))}
          </ol>
        </nav>
        <div className={css.ticks} aria-hidden="true">
          {Array.from({ length: turns }, (_, at) => (
            <i key={at} data-is={at + 1 < turn ? 'past' : at + 1 === turn ? 'now' : 'next'} />
          ))}
        </div>
      </div>
      <p className={css.when}>
        <b>
          {title}
          {mark && <span className={css.fork}>{mark}</span>}
        </b>
        <span className={css.dates}>{dates}</span>
      </p>
      <p className={css.seat}>
        <span className={css.youAre}>{seat}</span> <DelegationMark party={party} name />
      </p>
      <div className={css.tools}>{children}</div>
    </header>
  );
}
