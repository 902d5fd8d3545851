import { useState } from 'react';
import type { Party } from '../../engine/index.ts';
import type { SolutionName } from '../../model/index.ts';
import { number } from '../format.ts';
import { cast } from '../messages/cast.ts';
import { say } from '../messages/index.ts';
import { DelegationMark, MarkShape } from './DelegationMark.tsx';
import {
  alongLine,
  aboveAndBelow,
  besides,
  clearest,
  LINE,
  placeLabels,
  textWidth,
  type Box,
} from './labels.ts';
import css from './parts.module.css';
import { Scrolling } from './Scrolling.tsx';
import { useWidth } from './width.ts';

export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

/** One of the two delegations, and what fighting on is worth to it. */
export interface PlotAxis {
  readonly party: Party;
  readonly alternative: number;
}

/** A text on the plot, by its delegation's shape and colour. */
export interface PlotMark extends PlotPoint {
  readonly party: Party;
  /** What it is, as the table names it: “Moscow’s draft”. */
  readonly name: string;
  /** What is written beside it; the delegation's code where there is nothing. */
  readonly short?: string;
  /** Drawn large and last. */
  readonly emphasised?: boolean;
}

/** Proposals of one delegation by round, joined by a line. */
export interface PlotPath {
  readonly party: Party;
  readonly name: string;
  readonly points: readonly (PlotPoint & { readonly round: number })[];
}

export interface PlotSolution extends PlotPoint {
  readonly solution: SolutionName;
}

interface Props {
  readonly across: PlotAxis;
  readonly up: PlotAxis;
  /** Texts that no other beats for both, by rising payoff of the first. */
  readonly frontier: readonly PlotPoint[];
  readonly marks?: readonly PlotMark[];
  readonly paths?: readonly PlotPath[];
  readonly solutions?: readonly PlotSolution[];
  /** Other texts, as specks. */
  readonly cloud?: readonly PlotPoint[];
  /** What the plot shows, for who does not see it. */
  readonly label: string;
}

const MOST_DOTS = 40;
const LEFT = 30;
const TOP = 10;
const BOTTOM = 38;

/**
 * What texts are worth to two delegations: what can be had, where each would rather fight on, the
 * zone between, solutions and drafts. Everything drawn is in the table beneath.
 */
export function FrontierPlot(props: Props) {
  const [box, width] = useWidth<HTMLDivElement>(360);
  const [open, setOpen] = useState(false);
  const words = say.deals.plot;
  return (
    <div ref={box} className={css.frontierPlot}>
      <Drawing {...props} width={width} />
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{words.asTable}</summary>
        {open && <PointsTable {...props} />}
      </details>
    </div>
  );
}

function Drawing({
  across,
  up,
  frontier,
  marks = [],
  paths = [],
  solutions = [],
  cloud = [],
  label,
  width,
}: Props & { width: number }) {
  const words = say.deals.plot;
  const height = Math.round(Math.min(420, Math.max(260, 0.82 * width)));
  const everything = [
    ...frontier,
    ...marks,
    ...solutions,
    ...cloud,
    ...paths.flatMap(({ points }) => points),
  ];
  const most = (values: readonly number[]) =>
    Math.max(100, 20 * Math.ceil(Math.max(...values) / 20));
  const mostX = most([...everything.map(({ x }) => x), across.alternative]);
  const mostY = most([...everything.map(({ y }) => y), up.alternative]);
  const x = (value: number) => LEFT + ((width - LEFT - 12) * Math.max(0, value)) / mostX;
  const y = (value: number) =>
    height - BOTTOM - ((height - TOP - BOTTOM) * Math.max(0, value)) / mostY;
  const area: Box = { left: x(0) + 2, right: x(mostX) + 8, top: 2, bottom: y(0) - 2 };

  // Where there are many, the line says it better than dots.
  const dotted = frontier.length > MOST_DOTS ? [] : frontier;
  const lineX = words.fights(cast[across.party].seat, number(across.alternative));
  const lineY = words.fights(cast[up.party].seat, number(up.alternative));
  const named: readonly Named[] = [
    ...marksBesides(solutions, x, y).map(({ names, ...at }) => ({ ...at, text: names, clear: 8 })),
    ...marks.map((mark) => ({
      x: x(mark.x),
      y: y(mark.y),
      text: mark.short ?? cast[mark.party].code,
      clear: mark.emphasised ? 9 : 7,
      party: mark.party,
    })),
    ...paths.flatMap(({ party, points }) =>
      [points[0], points.length > 1 ? points[points.length - 1] : undefined].flatMap((point) =>
        point
          ? [{ x: x(point.x), y: y(point.y), text: words.round(point.round), clear: 6, party }]
          : [],
      ),
    ),
  ];
  const signs = named.map((each) => around(each.x, each.y, each.clear));
  const lines = [
    clearest(
      lineX,
      [area.bottom - LINE, area.top + 4].flatMap((top) => besides(x(across.alternative), top)),
      area,
      signs,
    ),
  ];
  lines.push(
    clearest(
      lineY,
      [area.right - 2, area.left + 2].flatMap((end) => aboveAndBelow(end, y(up.alternative))),
      area,
      [...signs, ...lines],
    ),
  );
  const labels = placeLabels(
    named.map((each) => ({ ...each, width: textWidth(each.text) + 2, height: LINE })),
    area,
    [
      ...lines,
      ...named.map((each) => around(each.x, each.y, each.clear - 2)),
      ...[frontier, ...paths.map(({ points }) => points)].flatMap((line) =>
        alongLine(line.map((point) => ({ x: x(point.x), y: y(point.y) }))),
      ),
    ],
  );
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      style={{ display: 'block', maxWidth: '100%' }}
      role="img"
      aria-label={label}
    >
      <Zone across={across} up={up} frontier={frontier} x={x} y={y} />
      {ticks(mostX).map((tick) => (
        <text key={tick} x={x(tick)} y={y(0) + 14} textAnchor="middle" className="axis">
          {tick}
        </text>
      ))}
      {ticks(mostY).map((tick) => (
        <g key={tick}>
          <path d={`M${x(0)} ${y(tick)}H${x(mostX)}`} stroke="var(--hair)" />
          <text x={x(0) - 6} y={y(tick) + 4} textAnchor="end" className="axis">
            {tick}
          </text>
        </g>
      ))}
      <path d={`M${x(0)} ${y(mostY)}V${y(0)}H${x(mostX)}`} fill="none" stroke="var(--ink-2)" />
      {cloud.map((point, at) => (
        <circle key={at} cx={x(point.x)} cy={y(point.y)} r={1} fill="var(--ink-3)" opacity={0.6} />
      ))}
      <path
        d={`M${x(across.alternative)} ${y(mostY)}V${y(0)}M${x(0)} ${y(up.alternative)}H${x(mostX)}`}
        stroke="var(--ink-3)"
        strokeDasharray="4 3"
      />
      <path d={steps(frontier, x, y)} fill="none" stroke="var(--ink)" strokeWidth={1.3} />
      {dotted.map((point, at) => (
        <circle key={at} cx={x(point.x)} cy={y(point.y)} r={1.7} fill="var(--ink)" />
      ))}
      {[lineX, lineY].map((text, at) => (
        <text key={text} x={lines[at]!.left} y={lines[at]!.bottom - 3} className="axis halo">
          {text}
        </text>
      ))}
      {paths.map((path) => (
        <g key={path.name} stroke={`var(--${path.party})`} fill="var(--sheet)">
          <path
            d={path.points.map((p, at) => `${at === 0 ? 'M' : 'L'}${x(p.x)} ${y(p.y)}`).join('')}
            fill="none"
            strokeWidth={1.4}
          />
          {path.points.map((point) => (
            <circle key={point.round} cx={x(point.x)} cy={y(point.y)} r={3} strokeWidth={1.3} />
          ))}
        </g>
      ))}
      {solutions.map((point) => (
        <g key={point.solution} transform={`translate(${x(point.x)} ${y(point.y)})`}>
          <SolutionShape solution={point.solution} />
        </g>
      ))}
      {marks.toSorted(byEmphasis).map((mark) => (
        <g key={mark.name} transform={`translate(${x(mark.x)} ${y(mark.y)})`}>
          <g transform={mark.emphasised ? 'scale(1.3)' : undefined}>
            <MarkShape party={mark.party} hollow={!mark.emphasised} />
          </g>
        </g>
      ))}
      {labels.map((place, at) => {
        const { text, x: fromX, y: fromY, party } = named[at]!;
        return (
          <g key={at}>
            {place.leader && (
              <path
                d={`M${fromX} ${fromY}L${place.leader.x} ${place.leader.y}`}
                stroke="var(--ink-3)"
                strokeWidth={0.7}
              />
            )}
            <text
              x={(place.left + place.right) / 2}
              y={place.bottom - 3}
              textAnchor="middle"
              className="axis strong halo"
              style={party && { fill: `var(--${party})` }}
            >
              {text}
            </text>
          </g>
        );
      })}
      <text x={x(mostX)} y={height - 6} textAnchor="end" className="axis" style={colour(across)}>
        {words.axis(cast[across.party].name)} →
      </text>
      <text x={2} y={height - 6} className="axis" style={colour(up)}>
        ↑ {words.axis(cast[up.party].name)}
      </text>
    </svg>
  );
}

/** What is written beside a point. */
interface Named {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly clear: number;
  readonly party?: Party;
}

type Scale = (value: number) => number;

const colour = ({ party }: PlotAxis) => ({ fill: `var(--${party})` });
const ticks = (most: number) => Array.from({ length: most / 20 + 1 }, (_, at) => 20 * at);
const byEmphasis = (a: PlotMark, b: PlotMark) =>
  Number(a.emphasised ?? false) - Number(b.emphasised ?? false);
const around = (x: number, y: number, by: number): Box => ({
  left: x - by,
  right: x + by,
  top: y - by,
  bottom: y + by,
});

/** The stairs of what can be had: each point beats what is left of and below it. */
function steps(frontier: readonly PlotPoint[], x: Scale, y: Scale): string {
  return frontier
    .map((point, at) =>
      at === 0 ? `M${x(point.x)} ${y(point.y)}` : `V${y(point.y)}H${x(point.x)}`,
    )
    .join('');
}

/** What can be had and is worth more to both than fighting on. */
function Zone({
  across,
  up,
  frontier,
  x,
  y,
}: Pick<Props, 'across' | 'up' | 'frontier'> & { x: Scale; y: Scale }) {
  const both = frontier.filter((p) => p.x > across.alternative && p.y > up.alternative);
  if (both.length === 0) return null;
  const [least, low] = [x(across.alternative), y(up.alternative)];
  const top = both.map((p) => `V${y(p.y)}H${x(p.x)}`).join('');
  return <path d={`M${least} ${low}${top}V${low}Z`} fill="var(--hair)" />;
}

/** Solutions by place: those that fall together share a label. */
function marksBesides(solutions: readonly PlotSolution[], x: Scale, y: Scale) {
  const places: { x: number; y: number; solutions: SolutionName[] }[] = [];
  for (const { solution, ...point } of solutions) {
    const [left, top] = [x(point.x), y(point.y)];
    const same = places.find((place) => Math.hypot(place.x - left, place.y - top) < 5);
    if (same) same.solutions.push(solution);
    else places.push({ x: left, y: top, solutions: [solution] });
  }
  return places.map((place) => ({
    x: place.x,
    y: place.y,
    names: place.solutions
      .map((name) => say.deals.solution[name][place.solutions.length > 1 ? 'brief' : 'short'])
      .join(', '),
  }));
}

/** The sign of a solution, in a box of 14 by 14, centred; signs that fall together can all be seen. */
export function SolutionShape({ solution }: { solution: SolutionName }) {
  const line = { fill: 'none', stroke: 'var(--ink)', strokeWidth: 1.6 };
  switch (solution) {
    case 'nash':
      return <circle r={6} {...line} />;
    case 'kalai-smorodinsky':
      return <path d="M-7 0H7M0-7V7" {...line} />;
    case 'egalitarian':
      return <path d="M-5-5 5 5M-5 5 5-5" {...line} />;
    case 'utilitarian':
      return <path d="M-6.5-4.5H6.5L0 6.5Z" {...line} />;
  }
}

function PointsTable({ across, up, frontier, marks = [], paths = [], solutions = [] }: Props) {
  const words = say.deals.plot;
  const rows: readonly (readonly [string, PlotPoint | null])[] = [
    ...marks.map((mark) => [mark.name, mark] as const),
    ...solutions.map((point) => [say.deals.solution[point.solution].name, point] as const),
    ...paths.flatMap(({ name, points }) =>
      points.map((point) => [words.pathPoint(name, point.round), point] as const),
    ),
    ...frontier.map((point, at) => [words.frontierPoint(at + 1, frontier.length), point] as const),
  ];
  return (
    <Scrolling>
      <table>
        <caption className="hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            {[across, up].map(({ party }) => (
              <th key={party} scope="col" className="num">
                <DelegationMark party={party} /> {words.points}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.fightingOn}</th>
            <td className="num">{number(across.alternative, 1)}</td>
            <td className="num">{number(up.alternative, 1)}</td>
          </tr>
          {rows.map(([name, point], at) => (
            <tr key={at}>
              <th scope="row">{name}</th>
              <td className="num">{point ? number(point.x, 1) : '–'}</td>
              <td className="num">{point ? number(point.y, 1) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
