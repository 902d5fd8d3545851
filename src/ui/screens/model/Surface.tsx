import { useMemo } from 'react';
import { chance, number, percent } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Scrolling } from '../../parts/Scrolling.tsx';
import { Section } from '../../parts/Section.tsx';
import { useWidth } from '../../parts/width.ts';
import type { ResultOf } from './analyses.ts';
import { AsText } from '../../parts/Folded.tsx';
import { Working } from './Bits.tsx';
import { contourOf, regionAbove, type Grid, type Point } from './contour.ts';
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
  const shapes = useMemo(
    () => ({
      // Each step above the lowest is laid over those below it.
      regions: BANDS.slice(1).map((_, at) => regionAbove(rows, BANDS[at]![0])),
      lines: CONTOURS.map((contour) => ({ ...contour, lines: contourOf(rows, contour.value) })),
    }),
    [rows],
  );
  const drawn = (points: readonly Point[]) =>
    points
      .map(
        ([px, py]) =>
          `${(LEFT + px * cellX).toFixed(1)} ${(TOP + plotHeight - py * cellY).toFixed(1)}`,
      )
      .join('L');
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
        <rect x={LEFT} y={TOP} width={plotWidth} height={plotHeight} style={{ fill: fillOf(0) }} />
        {shapes.regions.map((region, below) => (
          <path
            key={BANDS[below]![0]}
            d={region.map((polygon) => `M${drawn(polygon)}Z`).join('')}
            shapeRendering="crispEdges"
            style={{ fill: fillOf(below + 1) }}
          />
        ))}
        <g clipPath="url(#surface)">
          {shapes.lines.map(({ value, dash, lines }) => {
            const d = lines.map((line) => `M${drawn(line)}`).join('');
            return (
              <g key={value} fill="none" strokeLinejoin="round">
                <path d={d} stroke="var(--sheet)" strokeWidth={5} />
                <path d={d} stroke="var(--ink)" strokeWidth={2} strokeDasharray={dash} />
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
