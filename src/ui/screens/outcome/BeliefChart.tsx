import type { LogEntry } from '../../../match/index.ts';
import { percent } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Section } from '../../parts/Section.tsx';

const LINES = [
  { belief: 'revisionist', party: 'russia', dash: undefined },
  { belief: 'firm', party: 'coalition', dash: '6 3' },
  { belief: 'committed', party: 'us', dash: '2 3' },
] as const;

/** What everyone could infer of the three types, after each quarter. */
export function BeliefChart({ log }: { log: readonly LogEntry[] }) {
  const words = say.outcome.beliefs;
  const points = log.flatMap(({ event }) => (event.type === 'beliefs' ? [event] : []));
  if (points.length === 0) return null;
  const series = [points[0]!.before, ...points.map(({ after }) => after)];
  const x = (at: number) => 30 + (at * 330) / Math.max(1, series.length - 1);
  const y = (share: number) => 170 - 150 * share;
  const last = series[series.length - 1]!;
  const labels = LINES.map((line) => ({ ...line, y: y(last[line.belief]) })).sort(
    (a, b) => a.y - b.y,
  );
  for (let at = 1; at < labels.length; at++) {
    labels[at]!.y = Math.max(labels[at]!.y, labels[at - 1]!.y + 13);
  }
  return (
    <Section title={words.title}>
      <svg
        viewBox="0 0 530 190"
        width="100%"
        role="img"
        aria-label={`${words.label}. ${LINES.map(
          ({ belief, party }) =>
            `${words[party]} ${percent(series[0]![belief])} → ${percent(last[belief])}`,
        ).join('; ')}`}
      >
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <path d={`M30 ${y(share)}H360`} stroke="var(--hair)" />
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
        {labels.map(({ belief, party, y: top }) => (
          <text
            key={belief}
            x={366}
            y={top + 4}
            className="axis strong"
            style={{ fill: `var(--${party})` }}
          >
            {words[party]} {percent(last[belief])}
          </text>
        ))}
        <text x={30} y={186} className="axis">
          {say.outcome.quarter} →
        </text>
      </svg>
    </Section>
  );
}
