import { useState } from 'react';
import { PARTIES, type Party } from '../../../../engine/index.ts';
import { number } from '../../../format.ts';
import { cast } from '../../../messages/cast.ts';
import { say } from '../../../messages/index.ts';
import { useWidth } from '../../../parts/width.ts';
import { Section } from '../../../parts/Section.tsx';
import { apart } from './apart.ts';
import type { Runs } from './useRuns.ts';
import css from './debrief.module.css';

const PAIRS = PARTIES.flatMap((a, at) => PARTIES.slice(at + 1).map((b) => [a, b] as const));
const LEFT = 36;
const TOP = 24;
const BOTTOM = 40;
const RADIUS = 10;

/** Every table's text by what it is worth to two delegations, with what they could have had. */
export function TablesPlot({ found }: { found: Runs }) {
  const words = say.wallDebrief.plot;
  const [at, setAt] = useState(0);
  const [across, up] = PAIRS[at]!;
  const { valued, runs, alternatives } = found;
  const without = runs.filter(({ text }) => text === null).map(({ table }) => table);
  return (
    <Section title={words.title}>
      <label className={css.pair}>
        {words.pair}{' '}
        <select value={at} onChange={({ target }) => setAt(Number(target.value))}>
          {PAIRS.map(([a, b], each) => (
            <option key={a + b} value={each}>
              {words.pairOf(cast[a].name, cast[b].name)}
            </option>
          ))}
        </select>
      </label>
      {alternatives && valued.length > 0 ? (
        <Drawing found={found} alternatives={alternatives} across={across} up={up} />
      ) : (
        runs.length > 0 && !alternatives && <p className="note">{words.searching}</p>
      )}
      {alternatives && valued.length === 0 && <p>{words.none}</p>}
      <p className="note">
        {found.true ? words.note.true : words.note.stated}{' '}
        {without.length > 0 && words.without(tablesInWords(without))}{' '}
        {found.searching && alternatives && `${words.searching} …`}
      </p>
      <details className={css.read}>
        <summary>{words.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.table}</th>
              <th scope="col" className="num">
                {cast[across].name}
              </th>
              <th scope="col" className="num">
                {cast[up].name}
              </th>
            </tr>
          </thead>
          <tbody>
            {valued.map(({ table, payoffs }) => (
              <tr key={table}>
                <th scope="row">{say.wall.table(table)}</th>
                <td className="num">{number(payoffs[across], 1)}</td>
                <td className="num">{number(payoffs[up], 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Section>
  );
}

function tablesInWords(tables: readonly number[]): string {
  return tables.map((table) => say.wall.table(table)).join(', ');
}

function Drawing({
  found: { valued, pairs },
  alternatives,
  across,
  up,
}: {
  found: Runs;
  alternatives: NonNullable<Runs['alternatives']>;
  across: Party;
  up: Party;
}) {
  const words = say.wallDebrief.plot;
  const [box, width] = useWidth<HTMLDivElement>(480);
  const height = Math.round(Math.min(460, Math.max(260, 0.72 * width)));
  const pair = pairs.find(({ parties }) => parties.includes(across) && parties.includes(up));
  const frontier = (pair?.deals ?? [])
    .map((payoffs) => ({ x: payoffs[across], y: payoffs[up] }))
    .toSorted((a, b) => a.x - b.x);
  const dots = valued.map(({ table, payoffs }) => ({ table, x: payoffs[across], y: payoffs[up] }));
  const most = (values: readonly number[]) => 20 * Math.ceil(Math.max(100, ...values) / 20);
  const mostX = most([...frontier, ...dots].map(({ x }) => x));
  const mostY = most([...frontier, ...dots].map(({ y }) => y));
  const x = (value: number) => LEFT + ((width - LEFT - 16) * Math.max(0, value)) / mostX;
  const y = (value: number) =>
    height - BOTTOM - ((height - TOP - BOTTOM) * Math.max(0, value)) / mostY;
  const ticks = (to: number) => Array.from({ length: to / 20 + 1 }, (_, step) => 20 * step);
  return (
    <div ref={box}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        className={css.drawing}
        role="img"
        aria-label={words.label(
          cast[across].name,
          cast[up].name,
          tablesInWords(dots.map(({ table }) => table)),
        )}
      >
        {ticks(mostY).map((tick) => (
          <g key={tick}>
            <path d={`M${x(0)} ${y(tick)}H${x(mostX)}`} stroke="var(--hair)" />
            <text x={x(0) - 6} y={y(tick) + 4} textAnchor="end" className="axis">
              {tick}
            </text>
          </g>
        ))}
        {ticks(mostX).map((tick) => (
          <text key={tick} x={x(tick)} y={y(0) + 16} textAnchor="middle" className="axis">
            {tick}
          </text>
        ))}
        <path d={`M${x(0)} ${y(mostY)}V${y(0)}H${x(mostX)}`} fill="none" stroke="var(--ink-2)" />
        <text x={x(mostX)} y={height - 4} textAnchor="end" className="axis strong">
          {words.axis(cast[across].name)} →
        </text>
        <text x={2} y={11} className="axis strong">
          ↑ {words.axis(cast[up].name)}
        </text>
        <path
          d={`M${x(alternatives[across])} ${y(0)}V${y(mostY)}`}
          stroke="var(--ink-3)"
          strokeDasharray="4 3"
        />
        <text x={x(alternatives[across]) + 4} y={y(0) - 6} className="axis halo">
          {words.fights(cast[across].seat)}
        </text>
        <path
          d={`M${x(0)} ${y(alternatives[up])}H${x(mostX)}`}
          stroke="var(--ink-3)"
          strokeDasharray="4 3"
        />
        <text x={x(mostX)} y={y(alternatives[up]) - 5} textAnchor="end" className="axis halo">
          {words.fights(cast[up].seat)}
        </text>
        {frontier.length > 1 && (
          <path
            d={frontier
              .map((point, index) => `${index === 0 ? 'M' : 'L'}${x(point.x)} ${y(point.y)}`)
              .join('')}
            fill="none"
            stroke="var(--ink)"
            strokeWidth={2}
          />
        )}
        {apart(
          dots.map((dot) => ({ ...dot, x: x(dot.x), y: y(dot.y) })),
          RADIUS,
        ).map((dot) => (
          <g key={dot.table}>
            {(dot.x !== dot.ofX || dot.y !== dot.ofY) && (
              <path d={`M${dot.ofX} ${dot.ofY}L${dot.x} ${dot.y}`} stroke="var(--ink-3)" />
            )}
            <circle cx={dot.ofX} cy={dot.ofY} r={2.5} fill="var(--ink)" />
            <circle
              cx={dot.x}
              cy={dot.y}
              r={RADIUS}
              fill="var(--sheet)"
              stroke="var(--ink)"
              strokeWidth={1.6}
            />
            <text x={dot.x} y={dot.y + 4} textAnchor="middle" className="axis strong">
              {dot.table}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
