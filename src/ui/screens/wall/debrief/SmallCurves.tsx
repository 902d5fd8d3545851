import type { Level } from '../../../../engine/index.ts';
import { number, percent, percentRange } from '../../../format.ts';
import { say } from '../../../messages/index.ts';
import { Button } from '../../../parts/Button.tsx';
import { Notice } from '../../../parts/Notice.tsx';
import { Section } from '../../../parts/Section.tsx';
import type { TableRun } from './runs.ts';
import { useCurves, WORLDS, type Curve } from './useCurves.ts';
import css from './debrief.module.css';

/** Survival of each table's text, one small drawing a table, all on the same scale. */
export function SmallCurves({ level, runs }: { level: Level; runs: readonly TableRun[] }) {
  const words = say.wallDebrief.curves;
  const { state, share, curves, start, cancel } = useCurves(level, runs);
  const signed = runs.filter(({ signedAt }) => signedAt !== null).length;
  return (
    <Section title={words.title}>
      <p className="note">{words.note(WORLDS)}</p>
      <div className={css.run}>
        {state === 'running' ? (
          <>
            <progress max={1} value={share} aria-label={words.title} />
            <span role="status">{words.running(percent(Math.floor(20 * share) / 20))}</span>
            <Button small onClick={cancel}>
              {say.common.cancel}
            </Button>
          </>
        ) : signed === 0 ? (
          say.wallDebrief.plot.none
        ) : (
          <Button onClick={start}>
            {state === 'idle' ? words.run(number(signed * WORLDS)) : words.again}
          </Button>
        )}
        {state === 'stopped' && <span className="note">{words.stopped}</span>}
      </div>
      {state === 'failed' && <Notice>{words.failed}</Notice>}
      <ul className={css.small}>
        {runs.map((run) => (
          <li key={run.table}>
            <b>{say.wall.table(run.table)}</b>
            <One
              run={run}
              curve={curves.find(({ table }) => table === run.table) ?? null}
              others={curves}
              quarters={level.calendar.quarters}
              idle={state === 'idle'}
            />
          </li>
        ))}
      </ul>
      {curves.length > 0 && <CurvesTable curves={curves} />}
    </Section>
  );
}

const WIDTH = 168;
const HEIGHT = 96;
const FOOT = 14;

function One({
  run,
  curve,
  others,
  quarters,
  idle,
}: {
  run: TableRun;
  curve: Curve | null;
  others: readonly Curve[];
  quarters: number;
  idle: boolean;
}) {
  const words = say.wallDebrief.curves;
  if (run.signedAt === null) return <p className={css.none}>{words.noText}</p>;
  if (!curve) return <p className={css.none}>{idle ? say.wall.odds.none : words.waiting}</p>;
  const { survival } = curve.summary;
  const last = survival[survival.length - 1];
  if (!last) return <p className={css.none}>{words.noText}</p>;
  const x = (quarter: number) => 1 + ((WIDTH - 2) * quarter) / quarters;
  const y = (at: number) => 4 + (HEIGHT - FOOT - 4) * (1 - at);
  const stairs = ({ summary }: Curve) =>
    summary.survival
      .map(({ quarter, share }, at) =>
        at === 0
          ? `M${x(quarter)} ${y(share.value)}`
          : `H${x(quarter)}V${y(share.value).toFixed(1)}`,
      )
      .join('');
  const { value, low, high } = last.share;
  return (
    <>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={words.label(run.table, percent(value), percentRange(low, high))}
      >
        {[0, 0.5, 1].map((at) => (
          <path key={at} d={`M1 ${y(at)}H${WIDTH - 1}`} stroke="var(--hair)" />
        ))}
        {others.map((other) =>
          other.table === run.table ? null : (
            <path
              key={other.table}
              d={stairs(other)}
              fill="none"
              stroke="var(--rule)"
              strokeWidth={1.2}
            />
          ),
        )}
        <path d={stairs(curve)} fill="none" stroke="var(--ink)" strokeWidth={2.4} />
        <text x={1} y={HEIGHT - 2} className="axis">
          0
        </text>
        <text x={WIDTH - 1} y={HEIGHT - 2} textAnchor="end" className="axis">
          {quarters} {words.quarters}
        </text>
      </svg>
      <span>
        <b>{percent(value)}</b> <span className="soft">{percentRange(low, high)}</span>
      </span>
    </>
  );
}

function CurvesTable({ curves }: { curves: readonly Curve[] }) {
  const words = say.wallDebrief.curves;
  return (
    <details className={css.read}>
      <summary>{words.asTable}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.columns.table}</th>
            <th scope="col" className="num">
              {words.columns.share}
            </th>
            <th scope="col" className="num">
              {words.columns.range}
            </th>
            <th scope="col" className="num">
              {words.columns.worlds}
            </th>
          </tr>
        </thead>
        <tbody>
          {curves.map(({ table, summary: { survival, worlds } }) => {
            const share = survival[survival.length - 1]?.share;
            return (
              <tr key={table}>
                <th scope="row">{say.wall.table(table)}</th>
                <td className="num">{share ? percent(share.value) : say.wall.odds.none}</td>
                <td className="num">{share ? percentRange(share.low, share.high) : ''}</td>
                <td className="num">{number(worlds)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
