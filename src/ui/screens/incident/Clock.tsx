import type { View } from '../../../engine/index.ts';
import { say } from '../../messages/index.ts';
import { Section } from '../../parts/Section.tsx';
import css from './incident.module.css';

/** Steps of the clock of escalation, with their usual hours, and the step of the rules that each waits for. */
const CLOCK = [
  { name: 'happened', hours: 0, until: 0 },
  { name: 'liaison', hours: 2, until: 0 },
  { name: 'statement', hours: 6, until: 1 },
  { name: 'council', hours: 24, until: 1 },
  { name: 'washington', hours: 48, until: 2 },
  { name: 'restored', hours: 72, until: 3 },
] as const;

/** The clock of escalation: who has decided, who is next, and when that is usual. */
export function Clock({ view }: { view: View }) {
  const words = say.incident.clock;
  const { step, response, move, sector } = view.violation!;
  const now = { response: 1, backing: 2, aftermath: 3 }[step];
  const current = CLOCK.findIndex(({ until }) => until === now);
  return (
    <Section title={words.title}>
      <p className="note">{words.note}</p>
      <ol className={css.clock}>
        {CLOCK.map(({ name, hours }, at) => {
          const is = at < current ? 'past' : at === current ? 'now' : 'next';
          const [title, note] = words.steps[name];
          return (
            <li key={name} data-is={is} aria-current={is === 'now' ? 'step' : undefined}>
              <b>{words.hours(hours)}</b>
              <span>
                {name === 'happened' ? say.incident.impact[move](sector + 1) : title}
                <small>
                  {name === 'washington' && response === 0 ? words.skipped : note}
                  <span className="hidden">, {words.state[is]}</span>
                </small>
              </span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
