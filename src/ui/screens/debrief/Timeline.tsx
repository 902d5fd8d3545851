import type { View } from '../../../engine/index.ts';
import type { LogEntry } from '../../../match/index.ts';
import { say } from '../../messages/index.ts';
import { OddsKey } from '../../parts/OddsBar.tsx';
import { Section } from '../../parts/Section.tsx';
import css from './debrief.module.css';

/** A round or quarter, and the test that came in it. */
interface Turn {
  readonly kind: 'round' | 'quarter';
  readonly number: number;
  readonly test?: { readonly move: 'probe' | 'strike' | 'offensive'; readonly sector: number };
}

/** The turns of a run in order. A round counts once it has closed or ended the run. */
export function turnsOf(log: readonly LogEntry[]): readonly Turn[] {
  const turns: Turn[] = [];
  for (const { event } of log) {
    if (event.type === 'round-closed') turns.push({ kind: 'round', number: event.round });
    if (event.type === 'quarter-opened') turns.push({ kind: 'quarter', number: event.quarter });
    if (event.type === 'tested') {
      const { move, sector } = event;
      turns.push({ ...turns.pop()!, test: { move, sector } });
    }
  }
  return turns;
}

/** Rounds and quarters in order; tests stand out. */
export function Timeline({ view, log }: { view: View; log: readonly LogEntry[] }) {
  const words = say.debrief;
  const title = ({ kind, number, test }: Turn) =>
    `${words[kind]} ${number}${
      test ? `: ${say.common.moves[test.move]}, ${view.level.sectors[test.sector]!.name}` : ''
    }`;
  return (
    <Section title={words.timeline} aside={words.timelineNote}>
      <ol className={css.timeline} aria-label={words.timelineLabel}>
        {turnsOf(log).map((turn, at) => (
          <li key={at} data-is={turn.test?.move ?? turn.kind} title={title(turn)}>
            <span aria-hidden="true">{turn.number}</span>
            <span className="hidden">{title(turn)}</span>
          </li>
        ))}
      </ol>
      {view.text && <OddsKey />}
    </Section>
  );
}
