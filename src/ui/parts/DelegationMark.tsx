import type { Party } from '../../engine/index.ts';
import { cast } from '../messages/cast.ts';
import css from './parts.module.css';

/** The shape of each delegation in a box of 10 by 10, centred: never colour alone. */
export function MarkShape({ party, hollow = false }: { party: Party; hollow?: boolean }) {
  const paint = hollow
    ? { fill: 'var(--sheet)', stroke: `var(--${party})`, strokeWidth: 1.6 }
    : { fill: `var(--${party})` };
  switch (party) {
    case 'ukraine':
      return <circle r={4.3} {...paint} />;
    case 'russia':
      return <path d="M0-5.2 5.2 0 0 5.2-5.2 0Z" {...paint} />;
    case 'us':
      return <path d="M-4-4H4V4H-4Z" {...paint} />;
    case 'coalition':
      return <path d="M0-4.8 5 4H-5Z" {...paint} />;
  }
}

/** Shape, code and colour of a delegation, as it stands in a text. */
export function DelegationMark({ party, name = false }: { party: Party; name?: boolean }) {
  return (
    <span className={css.mark} style={{ color: `var(--${party})` }}>
      <svg width="10" height="10" viewBox="-5.5 -5.5 11 11" aria-hidden="true">
        <MarkShape party={party} />
      </svg>
      {name ? (
        <span>{cast[party].name}</span>
      ) : (
        <abbr title={cast[party].name}>{cast[party].code}</abbr>
      )}
    </span>
  );
}
