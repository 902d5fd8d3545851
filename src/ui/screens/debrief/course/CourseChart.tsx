import type { CourseDecision, CourseTurn } from '../../../../lab/debrief/index.ts';
import type { Types } from '../../../../engine/index.ts';
import { chance, percent } from '../../../format.ts';
import { say } from '../../../messages/index.ts';
import { MarkShape } from '../../../parts/DelegationMark.tsx';
import { textWidth } from '../../../parts/labels.ts';
import { useWidth } from '../../../parts/width.ts';
import css from './course.module.css';

/** A quarter that was decided. */
export type DecidedTurn = CourseTurn & { readonly decision: CourseDecision };

export const LINES = [
  { belief: 'revisionist', party: 'russia', dash: undefined },
  { belief: 'firm', party: 'coalition', dash: '6 3' },
  { belief: 'committed', party: 'us', dash: '2 3' },
] as const;

const TOP = 22;
const BELIEFS = 200;
const BETWEEN = 34;
const ODDS = 76;
/** Beneath the bars: the quarters, what came in each, and the name of the axis. */
const FOOT = 54;
const LEFT = 28;
const HEIGHT = TOP + BELIEFS + BETWEEN + ODDS + FOOT;

/** Beliefs as lines over the chance of an attack as bars, both by quarter; what came is a mark of its own beneath. */
export function CourseChart({
  turns,
  types,
}: {
  turns: readonly DecidedTurn[];
  /** The truth, now open. */
  types: Types;
}) {
  const words = say.debrief.course;
  const [box, width] = useWidth<HTMLDivElement>(560);
  const series = [turns[0]!.before, ...turns.map(({ after }) => after)];
  const last = series[series.length - 1]!;
  const right = 12;
  const step = (width - LEFT - right) / turns.length;
  const x = (quarter: number) => LEFT + step * quarter;
  const y = (share: number) => TOP + BELIEFS * (1 - share);
  const foot = TOP + BELIEFS + BETWEEN + ODDS;
  const most = Math.max(0.25, ...turns.map(({ decision }) => decision.attack));
  const tick = most > 0.5 ? 0.5 : most > 0.25 ? 0.25 : 0.1;
  const high = tick * Math.ceil(most / tick - 1e-9);
  const up = (share: number) => (ODDS * share) / high;
  const every = Math.ceil(18 / step);
  const inWords = LINES.map(({ belief, party }) =>
    words.line(
      words.belief[party],
      percent(series[0]![belief]),
      percent(last[belief]),
      words.truth[party][types[party] ? 'true' : 'false'],
    ),
  ).join('; ');
  return (
    <>
      <div ref={box}>
        <svg
          viewBox={`0 0 ${width} ${HEIGHT}`}
          width={width}
          height={HEIGHT}
          style={{ display: 'block', maxWidth: '100%', height: 'auto' }}
          role="img"
          aria-label={words.label(
            inWords,
            words.oddsFrom(
              chance(turns[0]!.decision.attack),
              chance(turns[turns.length - 1]!.decision.attack),
            ),
          )}
        >
          <text x={0} y={11} className="axis">
            {words.beliefAxis}
          </text>
          {[0, 0.25, 0.5, 0.75, 1].map((share) => (
            <g key={share}>
              <path d={`M${LEFT} ${y(share)}H${width - right}`} stroke="var(--hair)" />
              <text x={LEFT - 6} y={y(share) + 4} textAnchor="end" className="axis">
                {100 * share}
              </text>
            </g>
          ))}
          {LINES.map(({ belief, party, dash }) => (
            <g key={belief}>
              <path
                d={`M${series.map((each, at) => `${x(at)} ${y(each[belief])}`).join('L')}`}
                fill="none"
                stroke={`var(--${party})`}
                strokeWidth={1.8}
                strokeDasharray={dash}
              />
              {[0, series.length - 1].map((at) => (
                <g key={at} transform={`translate(${x(at)} ${y(series[at]![belief])}) scale(0.85)`}>
                  <MarkShape party={party} />
                </g>
              ))}
            </g>
          ))}
          <text x={0} y={foot + 31} className="axis">
            {words.cameAxis}
          </text>
          <text x={0} y={foot - ODDS - 10} className="axis">
            {words.oddsAxis}
          </text>
          {Array.from({ length: Math.round(high / tick) + 1 }, (_, at) => at * tick).map(
            (share) => (
              <g key={share}>
                <path
                  d={`M${LEFT} ${foot - up(share)}H${width - right}`}
                  stroke={share === 0 ? 'var(--ink-2)' : 'var(--hair)'}
                />
                <text x={LEFT - 6} y={foot - up(share) + 4} textAnchor="end" className="axis">
                  {Math.round(100 * share)}
                </text>
              </g>
            ),
          )}
          {turns.map(({ turn, quarter, decision }, at) => (
            <Bar
              key={turn}
              decision={decision}
              left={x(at) + step * 0.15}
              wide={step * 0.7}
              foot={foot}
              height={up(decision.attack)}
              label={at === 0 || quarter % every === 0 ? `${quarter}` : ''}
            />
          ))}
          <text
            x={width - right}
            y={foot + 50}
            textAnchor="end"
            className="axis"
            style={{ visibility: textWidth(words.across) < width ? 'visible' : 'hidden' }}
          >
            {words.across} →
          </text>
        </svg>
      </div>
      <ul className={css.lines}>
        {LINES.map(({ belief, party, dash }) => (
          <li key={belief}>
            <svg width="26" height="10" viewBox="0 -5 26 10" aria-hidden="true">
              <path d="M0 0H26" stroke={`var(--${party})`} strokeWidth={2} strokeDasharray={dash} />
              <g transform="translate(13 0) scale(0.8)">
                <MarkShape party={party} />
              </g>
            </svg>{' '}
            {words.belief[party]} <b>{percent(last[belief])}</b>,{' '}
            {words.truth[party][types[party] ? 'true' : 'false']}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The chance of an attack in a quarter as a bar; what came, whatever the chance was, as a mark beneath. */
function Bar({
  decision: { came },
  left,
  wide,
  foot,
  height,
  label,
}: {
  decision: CourseDecision;
  left: number;
  wide: number;
  foot: number;
  height: number;
  label: string;
}) {
  const step = { comply: 0, probe: 1, strike: 2, offensive: 3 }[came];
  const high = Math.max(1, height);
  const side = Math.min(16, wide);
  return (
    <>
      <rect
        x={left}
        y={foot - high}
        width={wide}
        height={high}
        fill="var(--sheet)"
        stroke="var(--ink-2)"
        strokeWidth={1}
      />
      {came !== 'comply' && (
        <>
          <rect
            x={left + wide / 2 - side / 2}
            y={foot + 20}
            width={side}
            height={14}
            fill={`var(--a${step})`}
            stroke="var(--ink)"
          />
          {side >= 11 && (
            <text
              x={left + wide / 2}
              y={foot + 31}
              textAnchor="middle"
              className="axis strong"
              style={{ fill: `var(--on-a${step})` }}
            >
              {say.debrief.course.initial[came]}
            </text>
          )}
        </>
      )}
      <text
        x={left + wide / 2}
        y={foot + 14}
        textAnchor="middle"
        className={came === 'comply' ? 'axis' : 'axis strong'}
      >
        {label}
      </text>
    </>
  );
}
