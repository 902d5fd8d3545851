import type { View } from '../../../engine/index.ts';
import { signed, soldiers } from '../../format.ts';
import { nameInSentence } from '../../game/words.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Section } from '../../parts/Section.tsx';
import type { Orders } from './orders.ts';
import css from './line.module.css';

/** The moves ordered so far, each with its effect. */
export function Moves({
  view,
  orders,
  weighing,
  onMove,
}: {
  view: View;
  orders: Orders;
  /** Whether the form for a move is open. */
  weighing: boolean;
  /** Absent where the button stands elsewhere. */
  onMove?: (() => void) | undefined;
}) {
  const words = say.line.moves;
  const { level } = view;
  const limit = level.calendar.movesPerQuarter;
  return (
    <Section title={words.title} aside={words.count(orders.moves.length, limit)}>
      <ul className={css.moves}>
        {orders.moves.map(({ contributor, from, to, thousand }, at) => (
          <li key={at}>
            <span>
              {words.say(
                soldiers(thousand),
                nameInSentence(level.contributors[contributor]!),
                from + 1,
                to + 1,
              )}
            </span>
            <Effect points={orders.effects[at] ?? null} />
          </li>
        ))}
      </ul>
      {orders.moves.length === 0 && <p className="note">{words.none}</p>}
      {onMove && (
        <p>
          <Button
            small
            disabled={orders.locked || weighing || orders.moves.length >= limit}
            onClick={onMove}
          >
            {words.move}
          </Button>
        </p>
      )}
    </Section>
  );
}

/** By how much a move changes the risk; nothing where odds are not shown. */
function Effect({ points }: { points: number | null }) {
  return points !== null && <b>{say.line.moves.effect(signed(points, 1))}</b>;
}
