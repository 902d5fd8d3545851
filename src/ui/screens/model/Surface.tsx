import { useMemo } from 'react';
import { chance, number, percent } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Scrolling } from '../../parts/Scrolling.tsx';
import { Section } from '../../parts/Section.tsx';
import { useWidth } from '../../parts/width.ts';
import type { ResultOf } from './analyses.ts';
import { AsText, Working } from './Bits.tsx';
import { contourOf, type Grid } from './contour.ts';
import type { Situation } from './situation.ts';
import { useAnalysis } from './useAnalysis.ts';
import css from './model.module.css';

/** Upper ends of the steps of the ladder, and how much of the darkest colour each has, percent. */
const BANDS = [
  [0.01, 0],
  [0.05, 9],
  [0.1, 20],
  [0.25, 36],
  [0.5, 54],
  [0.75, 76],
  [1, 100],
] as const;
const CONTOURS = [
  { value: 0.1, dash: '6 4' },
  { value: 0.5, dash: undefined },
] as const;
const MOST_FORCE = 150;

function bandOf(risk: number): number {
  return BANDS.findIndex(([high]) => risk <= high);
}

function fillOf(band: number): string {
  return `color-mix(in srgb, var(--a3) ${BANDS[band]![1]}%, var(--sheet))`;
}

/** Chance of a strike or offensive over force and US pledge, the other inputs as they are. */
export function Surface({ at }: { at: Situation }) {
  const words = say.model.surface;
  const worked = useAnalysis('surface', at);
  const { result } = worked;
  return (
    <Section title={words.title}>
      <p className={css.text}>{words.note}</p>
      {result && (
        <>
          <div className={css.beside}>
            <Drawing at={at} {...result} />
            <div className={css.block}>
              <Key />
              <ol className={css.marked}>
                {result.settings.map(({ id, risk }) => (
                  <li key={id}>
                    {say.model.setting[id]}{' '}
                    <span className="soft">
                      {words.own} {chance(risk)}
                    </span>
                  </li>
                ))}
              </ol>
            </div>
          </div>
          <AsText label={words.title}>
            <SurfaceTable rows={result.rows} />
          </AsText>
        </>
      )}
      <Working worked={worked} />
    </Section>
  );
}

function Key() {
  const words = say.model.surface;
  const edge = (share: number) => number(100 * share);
  return (
    <div className={css.ladder}>
      <p>{words.key}</p>
      <ul>
        {BANDS.map(([high], band) => (
          <li key={high}>
            <i style={{ background: fillOf(band) }} />
            {words.band(edge(band === 0 ? 0 : BANDS[band - 1]![0]), edge(high))}
          </li>
        ))}
        {CONTOURS.map(({ value, dash }) => (
          <li key={value}>
            <svg width="26" height="10" aria-hidden="true">
              <path d="M0 5H26" stroke="var(--ink)" strokeWidth={2} strokeDasharray={dash} />
            </svg>
            {words.contour(percent(value))}
          </li>
        ))}
        <li>
          <svg width="26" height="26" aria-hidden="true">
            <circle cx={13} cy={13} r={11} fill="none" stroke="var(--ink)" strokeWidth={2.5} />
          </svg>
          {words.here}
        </li>
      </ul>
    </div>
  );
}

/** Radius of a numbered mark, px. */
const MARK = 8.5;
const LEFT = 40;
const BOTTOM = 36;
const TOP = 26;

function Drawing({ at, rows, settings }: { at: Situation } & ResultOf<'surface'>) {
  const words = say.model.surface;
  const [box, width] = useWidth<HTMLDivElement>(640);
  const columns = rows[0]!.length;
  const plotWidth = width - LEFT - 16;
  const plotHeight = Math.min(440, Math.max(250, 0.62 * plotWidth));
  const height = TOP + plotHeight + BOTTOM;
  const cellX = plotWidth / (columns - 1);
  const cellY = plotHeight / (rows.length - 1);
  const x = (force: number) => LEFT + (plotWidth * Math.min(MOST_FORCE, force)) / MOST_FORCE;
  const y = (pledge: number) => TOP + plotHeight * (1 - pledge);
  const strips = useMemo(() => stripsOf(rows), [rows]);
  const lines = useMemo(
    () => CONTOURS.map((contour) => ({ ...contour, segments: contourOf(rows, contour.value) })),
    [rows],
  );
  const risks = rows.flat();
  const marks = apart(
    settings.map(({ forceThousand, usPledge }) => [x(forceThousand), y(usPledge)]),
  );
  return (
    <div ref={box}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        style={{ display: 'block', maxWidth: '100%' }}
        role="img"
        aria-label={words.label(chance(Math.min(...risks)), chance(Math.max(...risks)))}
      >
        <clipPath id="surface">
          <rect x={LEFT} y={TOP} width={plotWidth} height={plotHeight} />
        </clipPath>
        <g clipPath="url(#surface)">
          {strips.map(({ y: row, from, to, band }) => (
            <rect
              key={`${row} ${from}`}
              x={LEFT + from * cellX}
              y={TOP + plotHeight - (row + 1 / STRIPS) * cellY - 0.5}
              width={(to - from) * cellX + 0.5}
              height={cellY / STRIPS + 1}
              shapeRendering="crispEdges"
              style={{ fill: fillOf(band) }}
            />
          ))}
          {lines.map(({ value, dash, segments }) => {
            const d = segments
              .map(
                ([[x0, y0], [x1, y1]]) =>
                  `M${LEFT + x0 * cellX} ${TOP + plotHeight - y0 * cellY}L${LEFT + x1 * cellX} ${TOP + plotHeight - y1 * cellY}`,
              )
              .join('');
            return (
              <g key={value} strokeLinecap="round">
                <path d={d} stroke="var(--sheet)" strokeWidth={5} />
                <path
                  d={dash ? everyOther(segments, cellX, cellY, plotHeight) : d}
                  stroke="var(--ink)"
                  strokeWidth={2}
                />
              </g>
            );
          })}
        </g>
        <rect
          x={LEFT}
          y={TOP}
          width={plotWidth}
          height={plotHeight}
          fill="none"
          stroke="var(--ink)"
        />
        {[0, 50, 100, 150].map((force) => (
          <g key={force}>
            <path d={`M${x(force)} ${y(0)}v5`} stroke="var(--ink-2)" />
            <text x={x(force)} y={y(0) + 17} textAnchor="middle" className="axis">
              {force}
            </text>
          </g>
        ))}
        <text x={x(75)} y={height - 4} textAnchor="middle" className="axis strong">
          {words.x}
        </text>
        {[0, 0.25, 0.5, 0.75, 1].map((pledge) => (
          <g key={pledge}>
            <path d={`M${LEFT} ${y(pledge)}h-5`} stroke="var(--ink-2)" />
            <text x={LEFT - 8} y={y(pledge) + 4} textAnchor="end" className="axis">
              {number(pledge, 2)}
            </text>
          </g>
        ))}
        <text x={2} y={10} className="axis strong">
          {words.y}
        </text>
        <g
          transform={`translate(${x(at.state.forceThousand)} ${y(at.state.usPledge)})`}
          fill="none"
        >
          <circle r={14} stroke="var(--sheet)" strokeWidth={5.5} />
          <circle r={14} stroke="var(--ink)" strokeWidth={2.5} />
        </g>
        {marks.map(([px, py, fromX, fromY], index) => (
          <g key={settings[index]!.id}>
            {py !== fromY && (
              <path d={`M${fromX} ${fromY}L${px} ${py}`} stroke="var(--ink)" strokeWidth={1.2} />
            )}
            <circle cx={px} cy={py} r={MARK} fill="var(--sheet)" stroke="var(--ink)" />
            <text x={px} y={py + 4} textAnchor="middle" className="axis strong">
              {index + 1}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** Strips that a row of the grid is cut into, so that the steps meet the contours. */
const STRIPS = 3;

/**
 * The grid as strips of one step each: values between its points are taken to be linear, and a strip
 * ends where the value crosses into the next step. In cells from the lower left.
 */
function stripsOf(rows: Grid) {
  const strips: {
    readonly y: number;
    readonly from: number;
    readonly to: number;
    readonly band: number;
  }[] = [];
  for (let at = 0; at < (rows.length - 1) * STRIPS; at++) {
    const row = Math.floor(at / STRIPS);
    const share = ((at % STRIPS) + 0.5) / STRIPS;
    const values = rows[row]!.map(
      (risk, column) => (1 - share) * risk + share * rows[row + 1]![column]!,
    );
    let from = 0;
    for (let column = 0; column + 1 < values.length; column++) {
      const [a, b] = [values[column]!, values[column + 1]!];
      const cuts = BANDS.map(([high]) => high).filter((high) => a > high !== b > high);
      for (const cut of cuts.toSorted((one, two) => (b > a ? one - two : two - one))) {
        const to = column + (cut - a) / (b - a);
        // Falling, the strip that ends at a cut is the one above it.
        const band = bandOf(cut) + (b > a ? 0 : 1);
        strips.push({ y: at / STRIPS, from, to, band });
        from = to;
      }
    }
    strips.push({
      y: at / STRIPS,
      from,
      to: values.length - 1,
      band: bandOf(values[values.length - 1]!),
    });
  }
  return strips;
}

/** A dashed line of short segments: every other stretch of them. */
function everyOther(
  segments: ReturnType<typeof contourOf>,
  cellX: number,
  cellY: number,
  plotHeight: number,
): string {
  return segments
    .filter(([[x0, y0]]) => (Math.floor(x0) + Math.floor(y0)) % 2 === 0)
    .map(
      ([[x0, y0], [x1, y1]]) =>
        `M${LEFT + x0 * cellX} ${TOP + plotHeight - y0 * cellY}L${LEFT + x1 * cellX} ${TOP + plotHeight - y1 * cellY}`,
    )
    .join('');
}

/** Marks moved upwards until none covers another: their places, and where they belong. */
function apart(places: readonly (readonly number[])[]) {
  const set: (readonly [x: number, y: number, fromX: number, fromY: number])[] = [];
  for (const [x, y] of places) {
    let at = y!;
    while (set.some(([px, py]) => Math.hypot(px - x!, py - at) < 2 * MARK + 1)) at -= 4;
    set.push([x!, at, x!, y!]);
  }
  return set;
}

/** Columns and rows of the table: every tenth force and every eighth pledge of the grid. */
function SurfaceTable({ rows }: { rows: Grid }) {
  const words = say.model.surface;
  const columns = Array.from({ length: 7 }, (_, at) => 10 * at);
  const pledges = Array.from({ length: 6 }, (_, at) => 8 * at).toReversed();
  return (
    <Scrolling>
      <table>
        <caption className="hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              {words.y} \ {words.x}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="num">
                {number((MOST_FORCE * column) / 60)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pledges.map((pledge) => (
            <tr key={pledge}>
              <th scope="row">{number(pledge / 40, 1)}</th>
              {columns.map((column) => (
                <td key={column} className="num">
                  {chance(rows[pledge]![column]!)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
