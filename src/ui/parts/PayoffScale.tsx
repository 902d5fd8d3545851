import type { Party } from '../../engine/index.ts';
import { number } from '../format.ts';
import { say } from '../messages/index.ts';
import { MarkShape } from './DelegationMark.tsx';

export interface ScaleMark {
  readonly party: Party;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  /** The holder's own draft, drawn large. */
  readonly own?: boolean;
}

/** Payoffs of the drafts from 0 to 100, hatched below the walk-away. */
export function PayoffScale({
  marks,
  walkAway,
  label,
}: {
  marks: readonly ScaleMark[];
  walkAway: number;
  label: string;
}) {
  const x = (value: number) => 10 + 3.5 * Math.min(100, Math.max(0, value));
  const own = marks.find((mark) => mark.own);
  return (
    <svg viewBox="0 0 370 74" width="100%" role="img" aria-label={label}>
      <defs>
        <pattern
          id="below"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V5" stroke="var(--rule)" strokeWidth="1.4" />
        </pattern>
      </defs>
      <rect x={x(0)} y={34} width={x(walkAway) - x(0)} height={8} fill="url(#below)" />
      <path d={`M${x(0)} 38H${x(100)}`} stroke="var(--ink-2)" />
      {[0, 20, 40, 60, 80, 100].map((tick) => (
        <g key={tick}>
          <path d={`M${x(tick)} 35V41`} stroke="var(--ink-2)" />
          <text x={x(tick)} y={58} textAnchor="middle" className="axis">
            {tick}
          </text>
        </g>
      ))}
      <path d={`M${x(walkAway)} 22V46`} stroke="var(--ink)" strokeWidth={2} />
      <text
        x={x(walkAway) + (walkAway > 60 ? 4 : -4)}
        y={own && Math.abs(own.value - walkAway) < 24 ? 72 : 18}
        textAnchor={walkAway > 60 ? 'start' : 'end'}
        className="axis strong"
        dx={walkAway < 20 ? 70 : 0}
      >
        {say.table.payoff.walkAway} {number(walkAway)}
      </text>
      {marks.map((mark) => (
        <g key={mark.party} transform={`translate(${x(mark.value)} 38)`}>
          {mark.low !== undefined && mark.high !== undefined && (
            <rect
              x={x(mark.low) - x(mark.value)}
              y={-4}
              width={Math.max(1, x(mark.high) - x(mark.low))}
              height={8}
              fill={`var(--${mark.party})`}
              opacity={0.25}
            />
          )}
          <g transform={mark.own ? 'scale(1.25)' : undefined}>
            <MarkShape party={mark.party} hollow={!mark.own} />
          </g>
        </g>
      ))}
      {own && (
        <text
          x={x(own.value)}
          y={18}
          textAnchor="middle"
          className="axis strong"
          style={{ fill: `var(--${own.party})` }}
        >
          {number(own.value)}
        </text>
      )}
    </svg>
  );
}
