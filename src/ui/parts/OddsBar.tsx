import { percent } from '../format.ts';
import { say } from '../messages/index.ts';
import css from './parts.module.css';

const MOVES = ['comply', 'probe', 'strike', 'offensive'] as const;

/** Comply, probe, strike, offensive as one bar; steps run by lightness, so it reads in grey. */
export function OddsBar({ odds, label }: { odds: readonly number[]; label: string }) {
  const text = MOVES.map((move, at) => `${say.common.moves[move]} ${percent(odds[at]!)}`).join(
    ', ',
  );
  return (
    <div className={css.odds} role="img" aria-label={`${label}: ${text}`}>
      {MOVES.map((move, at) => (
        <span
          key={move}
          style={{
            width: `${100 * odds[at]!}%`,
            background: `var(--a${at})`,
            color: `var(--on-a${at})`,
          }}
        >
          {odds[at]! >= 0.1 ? percent(odds[at]!) : ''}
        </span>
      ))}
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
