import type { Party } from '../../engine/index.ts';
import { cast } from '../messages/cast.ts';
import { say } from '../messages/index.ts';
import { MarkShape } from './DelegationMark.tsx';
import css from './parts.module.css';
import { useWidth } from './width.ts';

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

const HEIGHT = 244;
const LEFT = 34;
const y = (share: number) => 212 - 200 * share;

/**
 * The dilemma in one chart: chance that it is signed against the chance that the text holds. Drafts as
 * marks, what can be had today as a line, and after pressure as a dashed one.
 */
export function SignHoldPlane({
  drafts,
  today,
  pressed,
  axis,
  pressure,
  label,
}: {
  drafts: readonly Draft[];
  today: readonly Point[];
  pressed: readonly Point[];
  /** What the horizontal axis is. */
  axis: string;
  /** What the dashed line assumes. */
  pressure: string;
  label: string;
}) {
  const [box, width] = useWidth<HTMLDivElement>(360);
  const x = (share: number) => LEFT + (width - LEFT - 12) * share;
  // The frontier is a staircase of what can be had: each point beats what is left of and below it.
  const path = (points: readonly Point[]) =>
    points.map(({ signs, hold }, at) => `${at === 0 ? 'M' : 'L'}${x(signs)} ${y(hold)}`).join('');
  const labelUp = spreadLabels(drafts.map(({ signs, hold }) => ({ x: x(signs), y: y(hold) })));
  const reached = [...today, ...drafts].some(({ signs, hold }) => signs >= 0.5 && hold >= 0.5);
  return (
    <div ref={box}>
      <ul className={css.legend} aria-hidden="true">
        <li>
          <svg width="22" height="6">
            <path d="M0 3H22" stroke="var(--ink)" strokeWidth={1.4} />
          </svg>
          {say.table.plane.today}
        </li>
        <li>
          <svg width="22" height="6">
            <path d="M0 3H22" stroke="var(--ink-2)" strokeDasharray="4 3" />
          </svg>
          {pressure}
        </li>
      </ul>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
        style={{ display: 'block', maxWidth: '100%' }}
        role="img"
        aria-label={label}
      >
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <path d={`M${x(0)} ${y(share)}H${x(1)}`} stroke="var(--hair)" />
            <text x={x(0) - 6} y={y(share) + 4} textAnchor="end" className="axis">
              {100 * share}
            </text>
            <text x={x(share)} y={y(0) + 15} textAnchor="middle" className="axis">
              {100 * share}
            </text>
          </g>
        ))}
        <path d={`M${x(0)} ${y(0)}H${x(1)}`} stroke="var(--ink-2)" />
        <text x={x(1)} y={HEIGHT - 2} textAnchor="end" className="axis">
          {axis} →
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
        <path d={path(pressed)} fill="none" stroke="var(--ink-2)" strokeDasharray="4 3" />
        <path d={path(today)} fill="none" stroke="var(--ink)" strokeWidth={1.4} />
        <text x={x(0.5) + 6} y={y(0.6)} className="axis target halo">
          {say.table.plane.target}
        </text>
        {!reached && (
          <text x={x(0.5) + 6} y={y(0.53)} className="axis halo">
            {say.table.plane.empty}
          </text>
        )}
        {drafts.map((draft, at) => (
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
              y={labelUp[at]}
              textAnchor={draft.signs > 0.8 ? 'end' : 'start'}
              className="axis strong halo"
              style={{ fill: `var(--${draft.party})` }}
            >
              {cast[draft.party].code}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** How far above or below its mark each label stands, so that none is printed over another, px. */
function spreadLabels(marks: readonly { readonly x: number; readonly y: number }[]): number[] {
  const offsets: number[] = [];
  marks.forEach(({ x, y: down }, at) => {
    const taken = (offset: number) =>
      marks
        .slice(0, at)
        .some(
          (other, i) =>
            Math.abs(other.x - x) < 28 && Math.abs(other.y + offsets[i]! - down - offset) < 12,
        );
    offsets.push([-6, 12, -18, 24, -30].find((offset) => !taken(offset)) ?? -6);
  });
  return offsets;
}
