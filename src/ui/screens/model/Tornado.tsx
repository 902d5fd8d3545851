import { useMemo, useState } from 'react';
import {
  CLAIM_IDS,
  type ClaimId,
  type Sensitivity,
  type JudgedConstant,
} from '../../../model/index.ts';
import { number } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Scrolling } from '../../parts/Scrolling.tsx';
import { Section } from '../../parts/Section.tsx';
import { useWidth } from '../../parts/width.ts';
import { AsText } from '../../parts/Folded.tsx';
import { Pick } from '../../parts/Pick.tsx';
import { Working } from './Bits.tsx';
import type { Situation } from './situation.ts';
import { useAnalysis } from './useAnalysis.ts';
import css from './model.module.css';

type Conclusion = ClaimId | 'risk';

/** How a conclusion moves with each judged constant by itself. */
export function Tornado({ at }: { at: Situation }) {
  const words = say.evidence.tornado;
  const [of, setOf] = useState<Conclusion>('risk');
  const question = useMemo(() => ({ at, of }), [at, of]);
  const worked = useAnalysis('tornado', question);
  const { result } = worked;
  const name = of === 'risk' ? words.risk : say.evidence.claims.text[of];
  const turning = result?.rows.filter(({ low, high }) => low < 0 || high < 0) ?? [];
  return (
    <Section title={words.title}>
      <p className={css.text}>{words.note}</p>
      <Pick<Conclusion>
        label={words.of}
        options={(['risk', ...CLAIM_IDS] as const).map((id) => ({
          name: id,
          label: id === 'risk' ? words.risk : say.evidence.claims.text[id],
        }))}
        chosen={of}
        onChoose={setOf}
      />
      {result && (
        <>
          {of !== 'risk' && worked.current && result.stated >= 0 && (
            <p>
              {turning.length === 0
                ? words.steady
                : words.turns(turning.map(({ constant }) => nameOfConstant(constant)).join('; '))}
            </p>
          )}
          <Drawing
            stated={result.stated}
            rows={result.rows}
            unit={of === 'risk' ? words.riskUnit : words.marginUnit}
            label={words.label(name)}
          />
          <AsText label={words.title}>
            <Scrolling>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{words.constant}</th>
                    <th scope="col" className="num">
                      {words.value}
                    </th>
                    <th scope="col" className="num">
                      {words.down}
                    </th>
                    <th scope="col" className="num">
                      {words.stated}
                    </th>
                    <th scope="col" className="num">
                      {words.up}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {result.rows.map(({ constant, stated, low, high }) => (
                    <tr key={constant}>
                      <th scope="row">{nameOfConstant(constant)}</th>
                      <td className="num">{number(stated, 2)}</td>
                      <td className="num">{number(100 * low, 2)}</td>
                      <td className="num">{number(100 * result.stated, 2)}</td>
                      <td className="num">{number(100 * high, 2)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scrolling>
          </AsText>
        </>
      )}
      <Working worked={worked} />
    </Section>
  );
}

/** Below this the names stand above their bars, px. */
const NARROW = 620;
const TOP = 38;
/** Room at each side for the figures of the ends, px. */
const SIDE = 44;

/** Ticks about five apart, in points. */
function ticksOf(low: number, high: number): number[] {
  const width = high - low;
  const step = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50].find((each) => width / each <= 6) ?? 100;
  const first = Math.ceil(low / step);
  return Array.from(
    { length: Math.floor(high / step) - first + 1 },
    (_, at) => (first + at) * step,
  );
}

function Drawing({
  stated,
  rows,
  unit,
  label,
}: {
  stated: number;
  rows: readonly Sensitivity[];
  unit: string;
  label: string;
}) {
  const words = say.evidence.tornado;
  const [box, width] = useWidth<HTMLDivElement>(720);
  const narrow = width < NARROW;
  const row = narrow ? 38 : 24;
  const left = narrow ? 0 : Math.min(330, 0.42 * width);
  const ends = rows.flatMap(({ low, high }) => [100 * low, 100 * high]);
  const low = Math.min(...ends, 100 * stated);
  const high = Math.max(...ends, 100 * stated, low + 0.5);
  const x = (value: number) =>
    left + SIDE + ((width - left - 2 * SIDE) * (value - low)) / (high - low);
  const height = TOP + rows.length * row + 4;
  const decimals = high - low < 5 ? 2 : 1;
  const centre = x(100 * stated);
  return (
    <div ref={box}>
      <p className={css.ends}>
        <span>
          <i className={css.down} />
          {words.down}
        </span>
        <span>
          <i className={css.up} />
          {words.up}
        </span>
        <span>{unit}</span>
      </p>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        style={{ display: 'block', maxWidth: '100%' }}
        role="img"
        aria-label={label}
      >
        {ticksOf(low, high).map((tick) => (
          <g key={tick}>
            <path d={`M${x(tick)} ${TOP - 8}V${height}`} stroke="var(--hair)" />
            <text x={x(tick)} y={TOP - 12} textAnchor="middle" className="axis">
              {number(tick, Number.isInteger(tick) ? 0 : 1)}
            </text>
          </g>
        ))}
        {low < 0 && high > 0 && (
          <>
            <rect
              x={x(low)}
              y={TOP - 8}
              width={x(0) - x(low)}
              height={height - TOP + 8}
              fill="var(--wash)"
            />
            <text x={x(0) - 4} y={height - 6} textAnchor="end" className="axis halo">
              {words.zero} 0
            </text>
          </>
        )}
        <path d={`M${centre} ${TOP - 8}V${height}`} stroke="var(--ink)" strokeWidth={1.5} />
        {rows.map(({ constant, low: down, high: up }, at) => {
          const top = TOP + at * row + (narrow ? 17 : 4);
          const name = nameOfConstant(constant);
          return (
            <g key={constant}>
              <text
                x={narrow ? 2 : left - 6}
                y={narrow ? top - 4 : top + 12}
                textAnchor={narrow ? 'start' : 'end'}
                className="axis halo"
              >
                {name}
              </text>
              {[
                { value: 100 * down, fill: 'var(--a0)' },
                { value: 100 * up, fill: 'var(--a2)' },
              ].map(({ value, fill }) => (
                <g key={fill}>
                  <rect
                    x={Math.min(x(value), centre)}
                    y={top}
                    width={Math.max(0.6, Math.abs(x(value) - centre))}
                    height={15}
                    fill={fill}
                    stroke="var(--ink)"
                    strokeWidth={0.8}
                  />
                </g>
              ))}
              {[Math.min(down, up), Math.max(down, up)].map((value, end) => (
                <text
                  key={end}
                  x={
                    Math.min(x(100 * value), centre) === x(100 * value) && end === 0
                      ? Math.min(x(100 * value), centre) - 4
                      : Math.max(x(100 * value), centre) + 4
                  }
                  y={top + 12}
                  textAnchor={end === 0 ? 'end' : 'start'}
                  className="axis halo"
                >
                  {number(100 * value, decimals)}
                </text>
              ))}
            </g>
          );
        })}
        <text x={centre} y={12} textAnchor="middle" className="axis strong halo">
          {words.stated} {number(100 * stated, decimals)}
        </text>
      </svg>
    </div>
  );
}

/** What a judged constant is called. */
function nameOfConstant(constant: JudgedConstant): string {
  if (constant === 'severityProbe') return say.evidence.constants.severity.probe;
  if (constant === 'severityStrike') return say.evidence.constants.severity.strike;
  return say.evidence.constants.name[constant];
}
