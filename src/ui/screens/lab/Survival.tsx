import type { SurvivalPoint } from '../../../lab/worlds/index.ts';
import { Charted } from '../../export/Export.tsx';
import type { Column } from '../../export/table.ts';
import { percent, percentRange } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { textWidth } from '../../parts/labels.ts';
import { Section } from '../../parts/Section.tsx';
import { useWidth } from '../../parts/width.ts';
import { FewWorlds } from './FewWorlds.tsx';
import { Key } from './Key.tsx';
import { spread, type Line } from './lines.ts';
import css from './lab.module.css';

interface Row extends SurvivalPoint {
  readonly cell: string;
}

const LEFT = 34;
const TOP = 22;
const BOTTOM = 36;
/** From this width on lines are named at their ends. */
const WIDE = 560;

/** How long texts stand: a curve for each cell drawn, with its band. */
export function Survival({ lines, about }: { lines: readonly Line[]; about: object }) {
  const words = say.lab.survival;
  const curves = lines.filter(({ summary }) => summary.survival.length > 0);
  const rows: readonly Row[] = curves.flatMap(({ name, summary }) =>
    summary.survival.map((point) => ({ ...point, cell: name })),
  );
  return (
    <Section title={words.title}>
      <p className="note">{words.note}</p>
      <FewWorlds worlds={Math.min(...lines.map(({ summary }) => summary.worlds))} />
      {curves.length === 0 ? (
        <p className={css.empty}>{words.none}</p>
      ) : (
        <Charted
          name="survival"
          title={words.caption}
          columns={columnsOf()}
          rows={rows}
          about={about}
        >
          <Drawing lines={curves} />
        </Charted>
      )}
    </Section>
  );
}

const columnsOf = (): readonly Column<Row>[] => [
  {
    id: 'cell',
    label: say.lab.cells.cell,
    value: ({ cell }) => cell,
    show: ({ cell }) => cell,
  },
  {
    id: 'quarter',
    label: say.lab.survival.quarter,
    value: ({ quarter }) => quarter,
    show: ({ quarter }) => String(quarter),
  },
  {
    id: 'unbroken_share',
    label: say.lab.survival.share,
    value: ({ share }) => share.value,
    show: ({ share }) => percent(share.value),
  },
  {
    id: 'low',
    label: say.lab.survival.interval,
    value: ({ share }) => share.low,
    show: ({ share }) => percentRange(share.low, share.high),
  },
  { id: 'high', label: '', value: ({ share }) => share.high },
  {
    id: 'band_low',
    label: say.lab.survival.band,
    value: ({ bandLow }) => bandLow,
    show: ({ bandLow, bandHigh }) => percentRange(bandLow, bandHigh),
  },
  { id: 'band_high', label: '', value: ({ bandHigh }) => bandHigh },
  { id: 'worlds', label: '', value: ({ share }) => share.of },
];

function Drawing({ lines }: { lines: readonly Line[] }) {
  const words = say.lab.survival;
  const [box, width] = useWidth<HTMLDivElement>(640);
  const named = width >= WIDE && lines.length > 0;
  const ends = lines.map(({ name, summary: { survival } }) => {
    const last = survival[survival.length - 1]!;
    return { name, value: last.share.value, text: `${name}  ${percent(last.share.value)}` };
  });
  const margin = named
    ? Math.min(0.36 * width, Math.max(...ends.map(({ text }) => textWidth(text))) + 18)
    : 44;
  const height = Math.round(Math.min(380, Math.max(230, 0.5 * width)));
  const quarters = Math.max(...lines.map(({ summary }) => summary.survival.length - 1));
  const x = (quarter: number) => LEFT + ((width - LEFT - margin) * quarter) / Math.max(1, quarters);
  const y = (share: number) => TOP + (height - TOP - BOTTOM) * (1 - share);
  const places = spread(
    ends.map(({ value }) => y(value) + 4),
    13,
    TOP + 4,
    height - BOTTOM + 4,
  );
  const every = quarters > 10 ? 4 : 1;
  const ticks = Array.from({ length: quarters + 1 }, (_, at) => at).filter(
    (at) => at % every === 0,
  );
  return (
    <div ref={box}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        style={{ display: 'block', maxWidth: '100%' }}
        role="img"
        aria-label={words.label(
          ends.map(({ name, value }) => `${name} ${percent(value)}`).join('; '),
        )}
      >
        <text x={2} y={11} className="axis strong">
          {words.y}
        </text>
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <path d={`M${LEFT} ${y(share)}H${x(quarters)}`} stroke="var(--hair)" />
            <text x={LEFT - 6} y={y(share) + 4} textAnchor="end" className="axis">
              {100 * share}
            </text>
          </g>
        ))}
        {lines.map(({ cell, ink, summary: { survival } }) => (
          <path
            key={cell}
            d={`${stairs(survival, ({ bandHigh }) => bandHigh, x, y)}${stairsBack(survival, ({ bandLow }) => bandLow, x, y)}Z`}
            style={{ fill: ink.colour }}
            fillOpacity={0.11}
          />
        ))}
        {lines.map(({ cell, ink, summary: { survival } }) => (
          <path
            key={cell}
            d={stairs(survival, ({ share }) => share.value, x, y)}
            fill="none"
            style={{ stroke: ink.colour }}
            strokeWidth={2}
            strokeDasharray={ink.dash}
          />
        ))}
        <path d={`M${LEFT} ${y(1)}V${y(0)}H${x(quarters)}`} fill="none" stroke="var(--ink-2)" />
        {ticks.map((quarter) => (
          <g key={quarter}>
            <path d={`M${x(quarter)} ${y(0)}v4`} stroke="var(--ink-2)" />
            <text x={x(quarter)} y={y(0) + 16} textAnchor="middle" className="axis">
              {quarter}
            </text>
          </g>
        ))}
        <text x={x(quarters)} y={height - 4} textAnchor="end" className="axis strong">
          {words.x} →
        </text>
        {ends.map(({ value, text }, at) => (
          <g key={lines[at]!.cell}>
            <path
              d={`M${x(quarters)} ${y(value)}L${x(quarters) + 8} ${places[at]! - 4}`}
              style={{ stroke: lines[at]!.ink.colour }}
              strokeWidth={1}
            />
            <text x={x(quarters) + 11} y={places[at]} className="axis strong">
              {named ? text : percent(value)}
            </text>
          </g>
        ))}
      </svg>
      {!named && <Key lines={lines} />}
    </div>
  );
}

type Scale = (value: number) => number;
type Part = (point: SurvivalPoint) => number;

/** What holds after a quarter held all through it: stairs down at the end of each. */
function stairs(points: readonly SurvivalPoint[], part: Part, x: Scale, y: Scale): string {
  return points
    .map((point, at) => {
      const [px, py] = [x(point.quarter).toFixed(1), y(part(point)).toFixed(1)];
      return at === 0 ? `M${px} ${py}` : `H${px}V${py}`;
    })
    .join('');
}

/** The same stairs from the last point to the first, to close a band. */
function stairsBack(points: readonly SurvivalPoint[], part: Part, x: Scale, y: Scale): string {
  return points
    .toReversed()
    .map((point, at) => {
      const [px, py] = [x(point.quarter).toFixed(1), y(part(point)).toFixed(1)];
      return at === 0 ? `L${px} ${py}` : `V${py}H${px}`;
    })
    .join('');
}
