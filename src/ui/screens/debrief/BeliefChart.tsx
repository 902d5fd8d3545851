import type { LogEntry } from '../../../match/index.ts';
import { percent } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Section } from '../../parts/Section.tsx';
import { useWidth } from '../../parts/width.ts';
import css from './debrief.module.css';

const LINES = [
  { belief: 'revisionist', party: 'russia', dash: undefined },
  { belief: 'firm', party: 'coalition', dash: '6 3' },
  { belief: 'committed', party: 'us', dash: '2 3' },
] as const;

/** What everyone could infer of the three types, after each quarter. */
export function BeliefChart({ log }: { log: readonly LogEntry[] }) {
  const words = say.debrief.beliefs;
  const [box, width] = useWidth<HTMLDivElement>(380);
  const points = log.flatMap(({ event }) => (event.type === 'beliefs' ? [event] : []));
  if (points.length === 0) return null;
  const series = [points[0]!.before, ...points.map(({ after }) => after)];
  const x = (at: number) => 30 + (at * (width - 40)) / Math.max(1, series.length - 1);
  const y = (share: number) => 170 - 150 * share;
  const last = series[series.length - 1]!;
  return (
    <Section title={words.title}>
      <div ref={box}>
        <svg
          viewBox={`0 0 ${width} 190`}
          width={width}
          height={190}
          style={{ display: 'block', maxWidth: '100%' }}
          role="img"
          aria-label={`${words.label}. ${LINES.map(
            ({ belief, party }) =>
              `${words[party]} ${percent(series[0]![belief])} → ${percent(last[belief])}`,
          ).join('; ')}`}
        >
          {[0, 0.5, 1].map((share) => (
            <g key={share}>
              <path d={`M30 ${y(share)}H${width - 10}`} stroke="var(--hair)" />
              <text x={25} y={y(share) + 4} textAnchor="end" className="axis">
                {100 * share}
              </text>
            </g>
          ))}
          {LINES.map(({ belief, party, dash }) => (
            <path
              key={belief}
              d={series
                .map((each, at) => `${at === 0 ? 'M' : 'L'}${x(at)} ${y(each[belief])}`)
                .join('')}
              fill="none"
              stroke={`var(--${party})`}
              strokeWidth={1.8}
              strokeDasharray={dash}
            />
          ))}
          <text x={30} y={186} className="axis">
            {say.debrief.quarter} →
          </text>
        </svg>
      </div>
      <ul className={css.lines}>
        {LINES.map(({ belief, party, dash }) => (
          <li key={belief}>
            <svg width="26" height="8" aria-hidden="true">
              <path d="M0 4H26" stroke={`var(--${party})`} strokeWidth={2} strokeDasharray={dash} />
            </svg>{' '}
            {words[party]} <b>{percent(last[belief])}</b>
          </li>
        ))}
      </ul>
    </Section>
  );
}
