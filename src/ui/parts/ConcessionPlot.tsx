import type { ByParty, Party } from '../../engine/index.ts';
import { PARTIES } from '../../engine/index.ts';
import { cast } from '../messages/cast.ts';
import { say } from '../messages/index.ts';
import { MarkShape } from './DelegationMark.tsx';
import { textWidth } from './labels.ts';
import { useWidth } from './width.ts';

const HEIGHT = 220;
const LEFT = 28;
const TOP = 10;
const BOTTOM = 34;
const DASHES: ByParty<string | undefined> = {
  ukraine: undefined,
  russia: '6 3',
  us: '2 3',
  coalition: '8 3 2 3',
};

/** The worth of what each delegation had on the table, round by round: a line and a shape for each. */
export function ConcessionPlot({
  curves,
  walkAway,
  label,
}: {
  /** By rounds over, from the opening. */
  curves: ByParty<readonly number[]>;
  /** What fighting on is worth, where the points are those of one delegation. */
  walkAway?: number | undefined;
  label: string;
}) {
  const [box, width] = useWidth<HTMLDivElement>(320);
  const words = say.deals.concessions;
  const last = Math.max(1, curves.ukraine.length - 1);
  const values = PARTIES.flatMap((party) => curves[party]);
  const most = Math.max(100, 20 * Math.ceil(Math.max(...values, 0) / 20));
  const codes = Math.max(...PARTIES.map((party) => textWidth(cast[party].code)));
  const x = (rounds: number) => LEFT + ((width - LEFT - codes - 18) * rounds) / last;
  const y = (points: number) =>
    HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * Math.max(0, points)) / most;
  const every = Math.ceil((last + 1) / Math.max(2, Math.floor((width - LEFT) / 28)));
  const ends = spread(PARTIES.map((party) => y(curves[party][curves[party].length - 1]!)));
  /** Where along a line its name is furthest from every curve. */
  const clearOf = (points: number) => {
    const half = textWidth(words.walkAway) / 2;
    const places = [0.15, 0.3, 0.5, 0.7, 0.85].flatMap((share) =>
      [-4, 13].map((by) => {
        const left = Math.max(x(0) + half, Math.min(x(last) - half, x(share * last)));
        const middle = y(points) + by - 4;
        const apart = PARTIES.flatMap((party) =>
          [left - half, left, left + half].map((at) =>
            Math.abs(middle - y(between(curves[party], (last * (at - x(0))) / (x(last) - x(0))))),
          ),
        );
        return { x: left, y: y(points) + by, apart: Math.min(...apart) };
      }),
    );
    const { apart: _, ...place } = places.reduce((a, b) => (b.apart > a.apart + 1e-9 ? b : a));
    return place;
  };
  return (
    <div ref={box}>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
        style={{ display: 'block', maxWidth: '100%' }}
        role="img"
        aria-label={label}
      >
        {Array.from({ length: most / 20 + 1 }, (_, at) => 20 * at).map((tick) => (
          <g key={tick}>
            <path d={`M${x(0)} ${y(tick)}H${x(last)}`} stroke="var(--hair)" />
            <text x={x(0) - 8} y={y(tick) + 4} textAnchor="end" className="axis">
              {tick}
            </text>
          </g>
        ))}
        {Array.from({ length: last + 1 }, (_, rounds) => rounds)
          .filter((rounds) => rounds % every === 0)
          .map((rounds) => (
            <text key={rounds} x={x(rounds)} y={y(0) + 16} textAnchor="middle" className="axis">
              {rounds}
            </text>
          ))}
        <path d={`M${x(0)} ${y(0)}H${x(last)}`} stroke="var(--ink-2)" />
        <text x={x(last)} y={HEIGHT - 3} textAnchor="end" className="axis">
          {words.rounds} →
        </text>
        {walkAway !== undefined && (
          <>
            <path
              d={`M${x(0)} ${y(walkAway)}H${x(last)}`}
              stroke="var(--ink-2)"
              strokeDasharray="4 3"
            />
            <text {...clearOf(walkAway)} textAnchor="middle" className="axis halo">
              {words.walkAway}
            </text>
          </>
        )}
        {PARTIES.map((party) => (
          <Curve
            key={party}
            party={party}
            points={curves[party].map((points, rounds) => [x(rounds), y(points)] as const)}
            endsAt={ends[PARTIES.indexOf(party)]!}
          />
        ))}
      </svg>
    </div>
  );
}

function Curve({
  party,
  points,
  endsAt,
}: {
  party: Party;
  points: readonly (readonly [number, number])[];
  endsAt: number;
}) {
  const [endX, endY] = points[points.length - 1]!;
  return (
    <g>
      <path
        d={points.map(([left, top], at) => `${at === 0 ? 'M' : 'L'}${left} ${top}`).join('')}
        fill="none"
        stroke={`var(--${party})`}
        strokeWidth={1.6}
        strokeDasharray={DASHES[party]}
      />
      {points.map(([left, top], at) => (
        <g key={at} transform={`translate(${left} ${top}) scale(0.8)`}>
          <MarkShape party={party} />
        </g>
      ))}
      {Math.abs(endsAt - endY) > 5 && (
        <path d={`M${endX + 5} ${endY}L${endX + 10} ${endsAt}`} stroke="var(--ink-3)" />
      )}
      <text
        x={endX + 12}
        y={endsAt + 4}
        className="axis strong"
        style={{ fill: `var(--${party})` }}
      >
        {cast[party].code}
      </text>
    </g>
  );
}

/** A curve's height between two of its points. */
function between(curve: readonly number[], at: number): number {
  const from = Math.max(0, Math.min(curve.length - 1, Math.floor(at)));
  const to = Math.min(curve.length - 1, from + 1);
  return curve[from]! + (curve[to]! - curve[from]!) * Math.min(1, at - from);
}

/** Heights of labels kept a line apart, within the plot. */
function spread(heights: readonly number[]): readonly number[] {
  const line = 13;
  const order = heights.map((_, at) => at).toSorted((a, b) => heights[a]! - heights[b]!);
  const placed = [...heights];
  let above = -Infinity;
  for (const at of order) {
    placed[at] = Math.max(heights[at]!, above + line);
    above = placed[at]!;
  }
  let below = HEIGHT - BOTTOM + 4;
  for (const at of order.toReversed()) {
    placed[at] = Math.min(placed[at]!, below);
    below = placed[at] - line;
  }
  return placed;
}
