import { percent } from '../format.ts';
import { say } from '../messages/index.ts';
import { wholePercents } from './whole.ts';
import css from './parts.module.css';

/** Least share whose figure fits inside its step. */
const WIDE = 0.16;
const MOVES = ['comply', 'probe', 'strike', 'offensive'] as const;

/** Comply, probe, strike, offensive as one bar; steps run by lightness, so it reads in grey. */
export function OddsBar({ odds, label }: { odds: readonly number[]; label: string }) {
  const whole = wholePercents(odds);
  const figure = (at: number) =>
    whole[at] === 0 ? percent(Math.min(odds[at]!, 0.004)) : percent(whole[at]! / 100);
  const named = (at: number) => `${say.common.moves[MOVES[at]!]} ${figure(at)}`;
  // What is too narrow for its figure is named beneath, so that all are seen to add up.
  const narrow = MOVES.flatMap((_, at) => (whole[at]! > 0 && odds[at]! < WIDE ? [at] : []));
  return (
    <div
      role="img"
      aria-label={`${label}${say.writing.colon}${MOVES.map((_, at) => named(at)).join(', ')}`}
    >
      <div className={css.odds}>
        {MOVES.map((move, at) => (
          <span
            key={move}
            style={{
              width: `${100 * odds[at]!}%`,
              background: `var(--a${at})`,
              color: `var(--on-a${at})`,
            }}
          >
            {odds[at]! >= WIDE ? figure(at) : ''}
          </span>
        ))}
      </div>
      {narrow.length > 0 && <p className={css.oddsRest}>{narrow.map(named).join(', ')}</p>}
    </div>
  );
}

/** What the four steps of an odds bar mean. */
export function OddsKey() {
  return (
    <p className={css.key} aria-hidden="true">
      {MOVES.map((move, at) => (
        <span key={move}>
          <i style={{ background: `var(--a${at})` }} />
          {say.common.moves[move]}
        </span>
      ))}
    </p>
  );
}
