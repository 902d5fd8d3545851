import type { Party } from '../../engine/index.ts';
import { say } from '../messages/index.ts';
import { MarkShape } from './DelegationMark.tsx';

export interface Draft {
  readonly party: Party;
  readonly signs: number;
  readonly hold: number;
  readonly signsLow?: number;
  readonly signsHigh?: number;
  readonly holdLow?: number;
  readonly holdHigh?: number;
  readonly own?: boolean;
}

export interface Point {
  readonly signs: number;
  readonly hold: number;
}

const W = 370;
const H = 262;
const x = (share: number) => 34 + 3.26 * 100 * share;
const y = (share: number) => 234 - 1.84 * 100 * share;

/** The frontier as a staircase of what can be had: each point beats what is left of and below it. */
function path(points: readonly Point[]): string {
  return points
    .map(({ signs, hold }, at) => `${at === 0 ? 'M' : 'L'}${x(signs)} ${y(hold)}`)
    .join('');
}

/**
 * The dilemma in one chart: chance that Moscow signs against the chance that the text holds. Drafts as
 * marks, what can be had today as a line, and after pressure as a dashed one.
 */
export function SignHoldPlane({
  drafts,
  today,
  pressed,
  pressurePoints,
  label,
}: {
  drafts: readonly Draft[];
  today: readonly Point[];
  pressed: readonly Point[];
  pressurePoints: number;
  label: string;
}) {
  const reached = [...today, ...drafts].some(({ signs, hold }) => signs >= 0.5 && hold >= 0.5);
  return (
    <svg viewBox={`0 0 ${W} ${H}`} width="100%" role="img" aria-label={label}>
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share}>
          <path d={`M${x(0)} ${y(share)}H${x(1)}`} stroke="var(--hair)" />
          <text x={x(0) - 5} y={y(share) + 4} textAnchor="end" className="axis">
            {100 * share}
          </text>
          <text x={x(share)} y={y(0) + 14} textAnchor="middle" className="axis">
            {100 * share}
          </text>
        </g>
      ))}
      <path d={`M${x(0)} ${y(0)}H${x(1)}`} stroke="var(--ink-2)" />
      <text x={x(1)} y={H - 2} textAnchor="end" className="axis">
        {say.table.plane.x} →
      </text>
      <rect
        x={x(0.5)}
        y={y(1)}
        width={x(1) - x(0.5)}
        height={y(0.5) - y(1)}
        fill="none"
        stroke="var(--ink-3)"
        strokeDasharray="2 3"
      />
      <text x={x(0.75)} y={y(0.86)} textAnchor="middle" className="axis target">
        {say.table.plane.target}
      </text>
      {!reached && (
        <text x={x(0.75)} y={y(0.78)} textAnchor="middle" className="axis">
          {say.table.plane.empty}
        </text>
      )}
      <path d={path(pressed)} fill="none" stroke="var(--ink-2)" strokeDasharray="4 3" />
      <path d={path(today)} fill="none" stroke="var(--ink)" strokeWidth={1.4} />
      <path d={`M${x(0)} 13H${x(0.06)}`} stroke="var(--ink)" strokeWidth={1.4} />
      <text x={x(0.08)} y={17} className="axis">
        {say.table.plane.today}
      </text>
      <path d={`M${x(0)} 29H${x(0.06)}`} stroke="var(--ink-2)" strokeDasharray="4 3" />
      <text x={x(0.08)} y={33} className="axis">
        {say.table.plane.pressure(pressurePoints)}
      </text>
      {drafts.map((draft) => (
        <g key={draft.party} transform={`translate(${x(draft.signs)} ${y(draft.hold)})`}>
          {draft.own && draft.holdLow !== undefined && draft.holdHigh !== undefined && (
            <path
              d={`M0 ${y(draft.holdLow) - y(draft.hold)}V${y(draft.holdHigh) - y(draft.hold)}M${
                x(draft.signsLow ?? draft.signs) - x(draft.signs)
              } 0H${x(draft.signsHigh ?? draft.signs) - x(draft.signs)}`}
              stroke={`var(--${draft.party})`}
              strokeWidth={1.2}
            />
          )}
          <g transform={draft.own ? 'scale(1.25)' : undefined}>
            <MarkShape party={draft.party} />
          </g>
          <text
            x={draft.signs > 0.8 ? -9 : 9}
            y={-6}
            textAnchor={draft.signs > 0.8 ? 'end' : 'start'}
            className="axis strong halo"
            style={{ fill: `var(--${draft.party})` }}
          >
            {say.common.code[draft.party]}
          </text>
        </g>
      ))}
    </svg>
  );
}
