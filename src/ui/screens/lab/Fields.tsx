import { useId } from 'react';
import type { Level } from '../../../engine/index.ts';
import type { Axis, Experiment } from '../../../lab/worlds/index.ts';
import { say } from '../../messages/index.ts';
import { placeLabels, textWidth } from '../../parts/labels.ts';
import { useWidth } from '../../parts/width.ts';
import { contourOf } from '../model/contour.ts';
import { inputName, valueName } from './names.ts';
import type { Shade } from './shades.ts';

/** A known proposal, and where it stands on the axes. */
export interface Mark {
  readonly setting: string;
  readonly values: readonly (number | string)[];
}

const TOP = 20;
const BOTTOM = 38;
const MARK = 7.5;

/**
 * A grid of fields with their figures: the first axis across, the second upwards. Where both are numbers
 * and rise, the line of a value is drawn through the middles of the fields.
 */
export function Fields({
  level,
  experiment: { vary },
  figures,
  show,
  shade,
  contour,
  marks,
  title,
}: {
  level: Level;
  experiment: Experiment;
  figures: readonly (number | null)[];
  show: (value: number | null) => string;
  shade: (value: number) => Shade;
  contour: number | null;
  marks: readonly Mark[];
  title: string;
}) {
  const clip = useId();
  const [box, width] = useWidth<HTMLDivElement>(520);
  const across = vary[0] ?? { input: '', values: [''] };
  const up = vary[1] ?? { input: '', values: [''] };
  const label = ({ input }: Axis, value: number | string) =>
    input ? valueName(level, input, value) : '';
  const left = vary[1]
    ? Math.min(
        0.34 * width,
        Math.max(...up.values.map((value) => textWidth(label(up, value)))) + 12,
      )
    : 4;
  const [columns, rows] = [across.values.length, up.values.length];
  const wide = (width - left - 4) / columns;
  const tall = Math.max(34, Math.min(58, 260 / rows));
  const height = TOP + rows * tall + BOTTOM;
  /** Middles of the fields; a place between two values lies between their middles. */
  const x = (column: number) => left + (column + 0.5) * wide;
  const y = (row: number) => TOP + (rows - row - 0.5) * tall;
  /** Figures stand low in their fields, where there are marks in the middles. */
  const figureY = (row: number) => y(row) + (marks.length > 0 ? tall / 2 - 7 : 4);
  const at = (column: number, row: number) => figures[column * rows + row] ?? null;
  const known = figures.filter((value) => value !== null);
  const lines =
    contour !== null && rises(across) && rises(up) && known.length === figures.length
      ? contourOf(
          up.values.map((_, row) => across.values.map((__, column) => at(column, row)!)),
          contour,
        )
      : [];
  const small = wide < 40;
  const points = marks.map(({ values }) => ({
    x: x(placeOn(across, values[0])),
    y: y(vary[1] ? placeOn(up, values[1]) : 0),
  }));
  const places = placeLabels(
    points.map((point) => ({ ...point, width: 2 * MARK + 1, height: 2 * MARK + 1, clear: 3 })),
    { left, right: left + columns * wide, top: TOP, bottom: TOP + rows * tall },
    across.values.flatMap((_, column) =>
      up.values.map((__, row) => {
        const half = textWidth(show(at(column, row))) * (small ? 0.5 : 0.6) + 2;
        const [middle, base] = [x(column), figureY(row)];
        return { left: middle - half, right: middle + half, top: base - 11, bottom: base + 3 };
      }),
    ),
  );
  return (
    <div ref={box}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        style={{ display: 'block', maxWidth: '100%' }}
        role="img"
        aria-label={say.lab.surface.label(
          title,
          show(known.length > 0 ? Math.min(...known) : null),
          show(known.length > 0 ? Math.max(...known) : null),
        )}
      >
        <clipPath id={clip}>
          <rect x={left} y={TOP} width={columns * wide} height={rows * tall} />
        </clipPath>
        {vary[1] && (
          <text x={0} y={11} className="axis strong">
            ↑ {inputName(level, up.input)}
          </text>
        )}
        {across.values.map((_, column) =>
          up.values.map((__, row) => {
            const value = at(column, row);
            const { fill, ink } =
              value === null ? { fill: 'var(--paper)', ink: 'var(--ink-3)' } : shade(value);
            return (
              <g key={`${column}/${row}`}>
                <rect
                  x={x(column) - wide / 2}
                  y={y(row) - tall / 2}
                  width={wide}
                  height={tall}
                  style={{ fill }}
                  stroke="var(--paper)"
                />
                <text
                  x={x(column)}
                  y={figureY(row)}
                  textAnchor="middle"
                  className={small ? 'axis' : 'fall'}
                  style={{ fill: ink, fontWeight: 600 }}
                >
                  {small ? show(value).replace(/\s*%$/, '') : show(value)}
                </text>
              </g>
            );
          }),
        )}
        <g clipPath={`url(#${clip})`} fill="none" strokeLinejoin="round">
          {lines.map((line, nth) => {
            const d = `M${line.map(([px, py]) => `${x(px).toFixed(1)} ${y(py).toFixed(1)}`).join('L')}`;
            return (
              <g key={nth}>
                <path d={d} stroke="var(--sheet)" strokeWidth={4.5} />
                <path d={d} stroke="var(--ink)" strokeWidth={1.8} />
              </g>
            );
          })}
        </g>
        <rect
          x={left}
          y={TOP}
          width={columns * wide}
          height={rows * tall}
          fill="none"
          stroke="var(--ink)"
        />
        {places.map((place, nth) => {
          const { x: fromX, y: fromY } = points[nth]!;
          const [px, py] = [(place.left + place.right) / 2, (place.top + place.bottom) / 2];
          return (
            <g key={marks[nth]!.setting}>
              <path d={`M${fromX} ${fromY}L${px} ${py}`} stroke="var(--ink)" />
              <circle cx={fromX} cy={fromY} r={2.4} fill="var(--sheet)" stroke="var(--ink)" />
              <circle cx={px} cy={py} r={MARK} fill="var(--sheet)" stroke="var(--ink)" />
              <text x={px} y={py + 4} textAnchor="middle" className="axis strong">
                {nth + 1}
              </text>
            </g>
          );
        })}
        {across.values.map((value, column) => (
          <text
            key={value}
            x={x(column)}
            y={TOP + rows * tall + 15}
            textAnchor="middle"
            className="axis"
          >
            {cut(label(across, value), wide)}
          </text>
        ))}
        <text x={left + columns * wide} y={height - 6} textAnchor="end" className="axis strong">
          {inputName(level, across.input)} →
        </text>
        {vary[1] &&
          up.values.map((value, row) => (
            <text key={value} x={left - 6} y={y(row) + 4} textAnchor="end" className="axis">
              {cut(label(up, value), left - 4)}
            </text>
          ))}
      </svg>
      {lines.length > 0 && <p className="note">{say.lab.surface.contour}</p>}
    </div>
  );
}

/** Whether an axis is of at least two numbers that rise. */
function rises({ values }: Axis): boolean {
  return (
    values.length > 1 &&
    values.every(
      (value, at) => typeof value === 'number' && (at === 0 || value > Number(values[at - 1])),
    )
  );
}

/** Where a value stands among the fields of an axis: its own, or between its neighbours. */
function placeOn(axis: Axis, value: number | string | undefined): number {
  const own = axis.values.findIndex((each) => each === value);
  if (own >= 0 || !rises(axis)) return Math.max(0, own);
  const numbers = axis.values.map(Number);
  const next = numbers.findIndex((each) => each > Number(value));
  if (next < 0) return numbers.length - 1;
  if (next === 0) return 0;
  const [low, high] = [numbers[next - 1]!, numbers[next]!];
  return next - 1 + (Number(value) - low) / (high - low);
}

/** A name cut to a width, about. */
function cut(name: string, width: number): string {
  const letters = Math.max(3, Math.floor(width / 5.6));
  return name.length <= letters ? name : `${name.slice(0, letters - 1)}…`;
}
