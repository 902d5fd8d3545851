import { PARTIES, type Party } from '../../../engine/index.ts';
import type { Distribution } from '../../../lab/worlds/index.ts';
import { Charted } from '../../export/Export.tsx';
import type { Column } from '../../export/table.ts';
import { number, span } from '../../format.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { MarkShape } from '../../parts/DelegationMark.tsx';
import { textWidth } from '../../parts/labels.ts';
import { Section } from '../../parts/Section.tsx';
import { Why } from '../../parts/Why.tsx';
import { useWidth } from '../../parts/width.ts';
import type { Line } from './lines.ts';

interface Row {
  readonly party: Party;
  readonly cell: string;
  readonly spread: Distribution;
}

/** How points are spread over worlds, for each delegation and cell drawn. */
export function Payoffs({ lines, about }: { lines: readonly Line[]; about: object }) {
  const words = say.lab.payoffs;
  const rows = PARTIES.flatMap((party) =>
    lines.map(({ name, summary }): Row => ({ party, cell: name, spread: summary.payoffs[party] })),
  );
  return (
    <Section
      title={words.title}
      aside={
        <Why title={words.title}>
          <p>{say.lab.pointsWhat}</p>
          <p>{say.lab.intervals}</p>
        </Why>
      }
    >
      <p className="note">{words.note}</p>
      <Charted name="payoffs" title={words.caption} columns={columnsOf()} rows={rows} about={about}>
        <Drawing lines={lines} />
      </Charted>
    </Section>
  );
}

function quantile(id: 'p05' | 'p25' | 'median' | 'p75' | 'p95'): Column<Row> {
  return {
    id: `${id}_points`,
    label: say.lab.payoffs[id],
    value: ({ spread }) => spread.quantiles[id],
    show: ({ spread }) => number(spread.quantiles[id], 1),
  };
}

const columnsOf = (): readonly Column<Row>[] => [
  {
    id: 'delegation',
    label: say.lab.payoffs.delegation,
    value: ({ party }) => party,
    show: ({ party }) => cast[party].name,
  },
  { id: 'cell', label: say.lab.cells.cell, value: ({ cell }) => cell, show: ({ cell }) => cell },
  {
    id: 'mean_points',
    label: say.lab.payoffs.mean,
    value: ({ spread }) => spread.mean.value,
    show: ({ spread: { mean } }) => {
      const range = span(mean.low, mean.high, 1);
      return range ? `${number(mean.value, 1)} (${range})` : number(mean.value, 1);
    },
  },
  { id: 'mean_low', label: '', value: ({ spread }) => finite(spread.mean.low) },
  { id: 'mean_high', label: '', value: ({ spread }) => finite(spread.mean.high) },
  quantile('p05'),
  quantile('p25'),
  quantile('median'),
  quantile('p75'),
  quantile('p95'),
  { id: 'worlds', label: '', value: ({ spread }) => spread.mean.of },
];

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

const HEAD = 24;
const FOOT = 18;
const ROW = 52;
/** Highest bar, px. */
const BAR = 24;
const GAP = 22;

function Drawing({ lines }: { lines: readonly Line[] }) {
  const words = say.lab.payoffs;
  const [box, width] = useWidth<HTMLDivElement>(900);
  // Four in a row only where the names of the cells fit.
  const name = Math.max(...lines.map((line) => textWidth(line.name))) + 66;
  const columns = width / 4 - GAP >= name ? 4 : width >= 500 ? 2 : 1;
  const panel = (width - GAP * (columns - 1)) / columns;
  const panelHeight = HEAD + lines.length * ROW + FOOT;
  const height = (PARTIES.length / columns) * panelHeight;
  const all = PARTIES.flatMap((party) => lines.map(({ summary }) => summary.payoffs[party]));
  const low = Math.min(0, ...all.map(({ bins }) => bins[0]!.low));
  const high = Math.max(100, ...all.map(({ bins }) => bins[bins.length - 1]!.high));
  const x = (points: number) => 2 + ((panel - 6) * (points - low)) / (high - low);
  const label = PARTIES.map((party) =>
    words.label(
      cast[party].name,
      lines
        .map(({ name, summary }) => `${name} ${number(summary.payoffs[party].mean.value, 1)}`)
        .join('; '),
    ),
  ).join('. ');
  return (
    <div ref={box}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        style={{ display: 'block', maxWidth: '100%' }}
        role="img"
        aria-label={label}
      >
        {PARTIES.map((party, at) => (
          <g
            key={party}
            transform={`translate(${(at % columns) * (panel + GAP)} ${Math.floor(at / columns) * panelHeight})`}
          >
            <g transform="translate(8 9)">
              <MarkShape party={party} />
            </g>
            <text x={20} y={13} className="axis strong">
              {cast[party].name}
            </text>
            {[0, 25, 50, 75, 100].map((points) => (
              <g key={points}>
                <path d={`M${x(points)} ${HEAD}V${panelHeight - FOOT}`} stroke="var(--hair)" />
                <text
                  x={x(points)}
                  y={panelHeight - 4}
                  textAnchor={points === 100 ? 'end' : points === 0 ? 'start' : 'middle'}
                  className="axis"
                >
                  {points}
                </text>
              </g>
            ))}
            {lines.map((line, row) => (
              <Ridge
                key={line.cell}
                line={line}
                party={party}
                x={x}
                top={HEAD + row * ROW}
                width={panel}
              />
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** One cell's worlds for one delegation: bars, the middle half and the median. */
function Ridge({
  line: { name, summary },
  party,
  x,
  top,
  width,
}: {
  line: Line;
  party: Party;
  x: (points: number) => number;
  top: number;
  width: number;
}) {
  const { bins, mean, quantiles } = summary.payoffs[party];
  const most = Math.max(...bins.map(({ count }) => count));
  const base = top + ROW - 8;
  return (
    <g>
      <text x={2} y={top + 12} className="axis halo">
        {fitted(name, width - 64)}
      </text>
      <text x={width - 4} y={top + 12} textAnchor="end" className="axis strong halo">
        {say.lab.payoffs.meanOf(number(mean.value))}
      </text>
      {bins.map(({ low, high, count }) =>
        count === 0 ? null : (
          <rect
            key={low}
            x={x(low) + 0.4}
            y={base - (BAR * count) / most}
            width={Math.max(0.8, x(high) - x(low) - 0.8)}
            height={(BAR * count) / most}
            style={{ fill: `var(--${party})` }}
            fillOpacity={0.55}
          />
        ),
      )}
      <path d={`M${x(quantiles.p05)} ${base}H${x(quantiles.p95)}`} stroke="var(--ink-3)" />
      <path
        d={`M${x(quantiles.p25)} ${base}H${x(quantiles.p75)}`}
        stroke="var(--ink)"
        strokeWidth={3}
      />
      <path d={`M${x(quantiles.median)} ${base - 5}v10`} stroke="var(--ink)" strokeWidth={1.6} />
    </g>
  );
}

/** A name cut to a width, about. */
function fitted(name: string, width: number): string {
  const letters = Math.max(4, Math.floor(width / 5.6));
  return name.length <= letters ? name : `${name.slice(0, letters - 1)}…`;
}
