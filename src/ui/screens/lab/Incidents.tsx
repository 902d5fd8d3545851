import type { Level } from '../../../engine/index.ts';
import type { Estimate } from '../../../lab/index.ts';
import { Charted } from '../../export/Export.tsx';
import type { Column } from '../../export/table.ts';
import { number, span } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { textWidth } from '../../parts/labels.ts';
import { Section } from '../../parts/Section.tsx';
import { useWidth } from '../../parts/width.ts';
import css from './lab.module.css';
import type { Line } from './lines.ts';
import { aYear } from './rates.ts';

interface Row {
  readonly cell: string;
  readonly number: number;
  readonly sector: string;
  readonly lengthKm: number;
  readonly rate: Estimate;
}

/** Tests in a year by sector: the front unrolled, a strip for each cell drawn. */
export function Incidents({
  level,
  lines,
  about,
}: {
  level: Level;
  lines: readonly Line[];
  about: object;
}) {
  const words = say.lab.incidents;
  const under = lines.filter(({ summary }) => summary.incidents);
  const rows = under.flatMap(({ name, summary }) =>
    level.sectors.map(
      (sector, at): Row => ({
        cell: name,
        number: at + 1,
        sector: sector.name,
        lengthKm: sector.lengthKm,
        rate: aYear(summary.incidents!.bySector[at]!),
      }),
    ),
  );
  return (
    <Section title={words.title}>
      <p className="note">{words.note}</p>
      {under.length === 0 ? (
        <p className={css.empty}>{words.none}</p>
      ) : (
        <Charted
          name="incidents"
          title={words.caption}
          columns={columnsOf()}
          rows={rows}
          about={about}
        >
          <Drawing level={level} lines={under} rows={rows} />
        </Charted>
      )}
    </Section>
  );
}

const columnsOf = (): readonly Column<Row>[] => [
  {
    id: 'sector',
    label: say.lab.incidents.sector,
    value: ({ sector }) => sector,
    show: ({ number: nth, sector }) => `${nth} ${sector}`,
  },
  { id: 'cell', label: say.lab.cells.cell, value: ({ cell }) => cell, show: ({ cell }) => cell },
  {
    id: 'length_km',
    label: say.lab.incidents.length,
    value: ({ lengthKm }) => lengthKm,
    show: ({ lengthKm }) => number(lengthKm),
  },
  {
    id: 'tests_a_year',
    label: say.lab.incidents.rate,
    value: ({ rate }) => rate.value,
    show: ({ rate }) => number(rate.value, 3),
  },
  {
    id: 'low',
    label: say.lab.survival.interval,
    value: ({ rate }) => rate.low,
    show: ({ rate }) => span(rate.low, rate.high, 3),
  },
  { id: 'high', label: '', value: ({ rate }) => rate.high },
];

const STRIP = 66;
const HEAD = 24;
const FOOT = 32;
const GAP = 2;

function Drawing({
  level,
  lines,
  rows,
}: {
  level: Level;
  lines: readonly Line[];
  rows: readonly Row[];
}) {
  const words = say.lab.incidents;
  const [box, width] = useWidth<HTMLDivElement>(900);
  const { sectors } = level;
  const km = sectors.reduce((sum, { lengthKm }) => sum + lengthKm, 0);
  const scale = (width - GAP * (sectors.length - 1)) / km;
  const lefts = sectors.map(
    (_, at) =>
      at * GAP + scale * sectors.slice(0, at).reduce((sum, { lengthKm }) => sum + lengthKm, 0),
  );
  const most = Math.max(...rows.map(({ rate }) => rate.value), 1e-9);
  const height = lines.length * (STRIP + HEAD) + FOOT;
  const worst = lines.map(({ name }) => {
    const own = rows.filter(({ cell }) => cell === name);
    const row = own.reduce((a, b) => (b.rate.value > a.rate.value ? b : a));
    return `${name}${say.writing.colon}${words.most(row.sector, number(row.rate.value, 2))}`;
  });
  return (
    <div ref={box}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        style={{ display: 'block', maxWidth: '100%' }}
        role="img"
        aria-label={words.label(worst.join('. '))}
      >
        {lines.map(({ cell, name }, strip) => {
          const base = (strip + 1) * (STRIP + HEAD);
          const own = rows.slice(strip * sectors.length, (strip + 1) * sectors.length);
          return (
            <g key={cell}>
              <text x={0} y={base - STRIP - 6} className="axis strong">
                {name}
              </text>
              {own.map(({ rate, lengthKm }, at) => {
                const wide = scale * lengthKm;
                const tall = ((STRIP - 14) * rate.value) / most;
                const figure = number(rate.value, 2);
                return (
                  <g key={at}>
                    <rect
                      x={lefts[at]}
                      y={base - STRIP + 2}
                      width={wide}
                      height={STRIP - 2}
                      fill="var(--wash)"
                    />
                    <rect
                      x={lefts[at]}
                      y={base - tall}
                      width={wide}
                      height={tall}
                      fill="var(--ink-2)"
                    />
                    {textWidth(figure) < wide + 4 && (
                      <text
                        x={lefts[at]! + wide / 2}
                        y={base - tall - 3}
                        textAnchor="middle"
                        className="axis"
                      >
                        {figure}
                      </text>
                    )}
                  </g>
                );
              })}
              <path d={`M0 ${base}H${width}`} stroke="var(--ink)" />
            </g>
          );
        })}
        {sectors.map((sector, at) => {
          const wide = scale * sector.lengthKm;
          const name = sector.shortName ?? sector.name;
          return (
            <g key={sector.id}>
              <text
                x={lefts[at]! + wide / 2}
                y={height - FOOT + 14}
                textAnchor="middle"
                className="axis strong"
              >
                {at + 1}
              </text>
              {textWidth(name) < wide && (
                <text
                  x={lefts[at]! + wide / 2}
                  y={height - FOOT + 27}
                  textAnchor="middle"
                  className="axis"
                >
                  {name}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
