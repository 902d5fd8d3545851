import type { Party } from '../../engine/index.ts';
import { number } from '../format.ts';
import { say } from '../messages/index.ts';
import { MarkShape } from './DelegationMark.tsx';
import { useWidth } from './width.ts';

export interface ScaleMark {
  readonly party: Party;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  /** The holder's own draft, drawn large. */
  readonly own?: boolean;
  /** What is written above it: its value and range. */
  readonly label?: string;
}

/** Width of a letter of the axes, about, as a share of the root's size. */
const LETTER_REM = 0.36;

/** Payoffs of the drafts from 0 to 100, or as far as they go, hatched below the walk-away. */
export function PayoffScale({
  marks,
  walkAway,
  label,
}: {
  marks: readonly ScaleMark[];
  walkAway: number;
  label: string;
}) {
  const [box, width] = useWidth<HTMLDivElement>(360);
  const most = Math.max(100, 20 * Math.ceil(Math.max(...marks.map(({ value }) => value), 0) / 20));
  const x = (value: number) => 10 + ((width - 24) * Math.min(most, Math.max(0, value))) / most;
  const own = marks.find((mark) => mark.own);
  const ownLabel = own?.label ?? '';
  const wall = `${say.table.payoff.walkAway} ${number(walkAway)}`;
  const letters = (text: string) =>
    text.length *
    LETTER_REM *
    Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  // The wall's words stand left of it, or right where there is no room, and below where the own mark's stand.
  const right = x(walkAway) - 4 - letters(wall) < 0;
  const [from, to] = right
    ? [x(walkAway) + 4, x(walkAway) + 4 + letters(wall)]
    : [x(walkAway) - 4 - letters(wall), x(walkAway) - 4];
  const ownWidth = letters(ownLabel);
  const ownX = own ? Math.min(width - ownWidth / 2, Math.max(ownWidth / 2, x(own.value))) : 0;
  const meet = own !== undefined && ownX + ownWidth / 2 + 6 > from && ownX - ownWidth / 2 - 6 < to;
  return (
    <div ref={box}>
      <svg
        viewBox={`0 0 ${width} 78`}
        width={width}
        height={78}
        style={{ display: 'block', maxWidth: '100%' }}
        role="img"
        aria-label={label}
      >
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
        <path d={`M${x(0)} 38H${x(most)}`} stroke="var(--ink-2)" />
        {Array.from({ length: most / 20 + 1 }, (_, at) => 20 * at).map((tick) => (
          <g key={tick}>
            <path d={`M${x(tick)} 35V41`} stroke="var(--ink-2)" />
            <text x={x(tick)} y={59} textAnchor="middle" className="axis">
              {tick}
            </text>
          </g>
        ))}
        <path
          d={meet ? `M${x(walkAway)} 26V64` : `M${x(walkAway)} 12V46`}
          stroke="var(--ink)"
          strokeWidth={2}
        />
        <text
          x={right ? x(walkAway) + 4 : x(walkAway) - 4}
          y={meet ? 75 : 20}
          textAnchor={right ? 'start' : 'end'}
          className="axis strong"
        >
          {wall}
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
            x={ownX}
            y={20}
            textAnchor="middle"
            className="axis strong"
            style={{ fill: `var(--${own.party})` }}
          >
            {ownLabel}
          </text>
        )}
      </svg>
    </div>
  );
}
