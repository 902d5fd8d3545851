import type { Judgement } from '../../../../lab/debrief/index.ts';
import { number } from '../../../format.ts';
import { say } from '../../../messages/index.ts';
import { textWidth } from '../../../parts/labels.ts';
import { useWidth } from '../../../parts/width.ts';
import { columnsOf, placeOf, type Column } from './bins.ts';
import { dotsPath, settingFor } from './dots.ts';
import { withInterval, type Measure } from './words.ts';

/** Room above the dots for the run's name and the two brackets, px. */
const HEAD = 104;
const DOTS = 216;
const FOOT = 38;
export const HISTOGRAM_HEIGHT = HEAD + DOTS + FOOT;
/** Between the columns and the one apart, and how much wider that is. */
const GAP = 12;
const WIDER = 2.4;

/** A column with its place, px. */
interface Placed extends Column {
  readonly left: number;
  readonly width: number;
}

function place(columns: readonly Column[], width: number): readonly Placed[] {
  const shares = columns.map(({ apart }) => (apart ? WIDER : 1));
  const gaps = columns.filter(({ apart }) => apart).length * GAP;
  const unit = (width - gaps) / shares.reduce((sum, share) => sum + share, 0);
  let left = 0;
  return columns.map((column, at) => {
    if (column.apart) left += GAP;
    const placed = { ...column, left, width: unit * shares[at]! };
    left += placed.width;
    return placed;
  });
}

/** Worlds as dots, the reference as an outline, this run as a line, and how far it lies from both. */
export function Histogram({ judgement, measure }: { judgement: Judgement; measure: Measure }) {
  const words = say.debrief.luck.chart;
  const [box, width] = useWidth<HTMLDivElement>(560);
  const measured = judgement[measure];
  const columns = place(columnsOf(judgement, measure), width);
  const widths = columns.map((column) => column.width - 1);
  const setting = settingFor(columns, widths, DOTS);
  const foot = HEAD + DOTS;
  const middle = (column: Placed) => column.left + column.width / 2;
  /** Where a value lies, px: between the middles of its neighbours. */
  const x = (value: number) => {
    const at = Math.max(0, Math.min(columns.length - 1, placeOf(value, judgement, measure)));
    const below = columns[Math.floor(at)]!;
    const above = columns[Math.ceil(at)]!;
    return middle(below) + (middle(above) - middle(below)) * (at - Math.floor(at));
  };
  const runAt = middle(columns.find(({ run }) => run) ?? columns[0]!);
  const most = Math.max(...columns.map(({ label }) => textWidth(label))) + 6;
  const every = Math.max(1, Math.ceil(most / columns[0]!.width));
  const runWords = runInWords(judgement, measure);
  return (
    <div ref={box}>
      <svg
        viewBox={`0 0 ${width} ${HISTOGRAM_HEIGHT}`}
        width={width}
        height={HISTOGRAM_HEIGHT}
        style={{ display: 'block', maxWidth: '100%', height: 'auto' }}
        role="img"
        aria-label={words.label(
          say.debrief.luck.measure[measure],
          number(measured.own.value, 1),
          number(measured.reference.value, 1),
          runWords,
        )}
      >
        {columns.map(({ own, left, width: wide }, at) => (
          <path
            key={at}
            d={dotsPath(own, setting, { left, width: wide - 1, foot: foot - 1 })}
            stroke={columns[at]!.apart ? 'var(--ink)' : 'var(--a1)'}
            strokeWidth={setting.pitch * 0.8}
            strokeLinecap="round"
          />
        ))}
        {outlines(columns).map((part) => (
          <path
            key={part[0]!.left}
            d={`M${part[0]!.left} ${foot}${part
              .map(({ reference, left, width: wide }) => {
                const top = foot - setting.heightOf(reference, wide - 1);
                return `L${left} ${top}H${left + wide - 1}`;
              })
              .join('')}V${foot}`}
            fill="none"
            stroke="var(--ink-2)"
            strokeWidth={1.2}
          />
        ))}
        <path d={`M0 ${foot}H${width}`} stroke="var(--ink)" />
        {columns.map(({ label, left, width: wide, apart }, at) =>
          apart || at % every === 0 ? (
            <text
              key={at}
              x={Math.min(width - textWidth(label) / 2, left + wide / 2)}
              y={foot + 15}
              textAnchor="middle"
              className={apart ? 'axis strong' : 'axis'}
            >
              {label}
            </text>
          ) : null,
        )}
        <text x={0} y={foot + 32} className="axis">
          {words.axis[measure]}; {words.dot(setting.each)}
        </text>
        <Run x={runAt} width={width} foot={foot} words={runWords} />
        <Bracket
          y={56}
          from={x(measured.reference.value)}
          to={x(measured.own.value)}
          range={[
            x(measured.reference.value + measured.judgement.low),
            x(measured.reference.value + measured.judgement.high),
          ]}
          words={words.judgement(withInterval(measured.judgement))}
          width={width}
        />
        <Bracket
          y={86}
          from={x(measured.own.value)}
          to={runAt}
          range={[x(measured.own.low), x(measured.own.high)]}
          words={words.luck(withInterval(measured.luck))}
          width={width}
          dashed
        />
      </svg>
    </div>
  );
}

/** Columns that stand side by side, and the one apart. */
function outlines(columns: readonly Placed[]): readonly (readonly Placed[])[] {
  return [columns.filter(({ apart }) => !apart), columns.filter(({ apart }) => apart)].filter(
    (part) => part.length > 0,
  );
}

/** What this run came to: "held 13 quarters". */
export function runInWords({ held, quarters, points }: Judgement, measure: Measure): string {
  const words = say.debrief.luck.chart;
  if (measure === 'points') return words.runPoints(number(points.run));
  return held.run ? words.runHeld : words.runQuarters(quarters.run);
}

function Run({ x, width, foot, words }: { x: number; width: number; foot: number; words: string }) {
  const name = say.debrief.luck.chart.run;
  const half = Math.max(textWidth(name) * 1.1, textWidth(words)) / 2;
  const middle = Math.max(half, Math.min(width - half, x));
  return (
    <>
      <text x={middle} y={12} textAnchor="middle" className="fall strong">
        {name}
      </text>
      <text x={middle} y={26} textAnchor="middle" className="axis">
        {words}
      </text>
      <path d={`M${x} 32V${foot}`} stroke="var(--ink)" strokeWidth={2} />
      <path d={`M${x - 5} 31H${x + 5}L${x} 39Z`} fill="var(--ink)" />
    </>
  );
}

/** From one mean to the next, named above its middle; its far end has a width, the interval. */
function Bracket({
  y,
  from,
  to,
  range: [low, high],
  words,
  width,
  dashed = false,
}: {
  y: number;
  from: number;
  to: number;
  range: readonly [number, number];
  words: string;
  width: number;
  dashed?: boolean;
}) {
  const half = textWidth(words) / 2 + 3;
  const middle = Math.max(half, Math.min(width - half, (from + to) / 2));
  return (
    <>
      <rect x={low} y={y} width={Math.max(0, high - low)} height={6} fill="var(--rule)" />
      <path
        d={`M${from} ${y - 3}V${y + 9}M${from} ${y + 3}H${to}M${to} ${y - 3}V${y + 9}`}
        stroke="var(--ink)"
        strokeDasharray={dashed ? '3 3' : undefined}
        fill="none"
      />
      <text x={middle} y={y - 6} textAnchor="middle" className="axis strong halo">
        {words}
      </text>
    </>
  );
}
