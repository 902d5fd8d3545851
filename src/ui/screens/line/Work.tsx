import type { View } from '../../../engine/index.ts';
import { MOVES } from '../../../model/index.ts';
import { signed, soldiers } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Section } from '../../parts/Section.tsx';
import type { Orders } from './orders.ts';
import css from './line.module.css';

/** The moves ordered so far, each with its effect. */
export function Moves({
  view,
  orders,
  onMove,
}: {
  view: View;
  orders: Orders;
  onMove: () => void;
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
                level.contributors[contributor]!.name,
                soldiers(thousand),
                `${from + 1}`,
                `${to + 1} ${level.sectors[to]!.name}`,
              )}
            </span>
            <b>{words.effect(signed(orders.effects[at]!, 1))}</b>
          </li>
        ))}
      </ul>
      {orders.moves.length === 0 && <p className="note">{words.none}</p>}
      <p>
        <Button small disabled={orders.moves.length >= limit} onClick={onMove}>
          {words.move}
        </Button>
      </p>
    </Section>
  );
}

/** Russia's seat held by a person: comply or test, and where; the odds beside it are advice. */
export function TestChoice({ view, orders }: { view: View; orders: Orders }) {
  const words = say.line.test;
  return (
    <Section title={words.title}>
      <p className="note">{words.note}</p>
      <fieldset className={css.form}>
        <legend className="hidden">{words.choose}</legend>
        {MOVES.map((move) => (
          <label key={move}>
            <input
              type="radio"
              name="test"
              checked={orders.test.move === move}
              onChange={() => orders.chooseTest({ ...orders.test, move })}
            />{' '}
            {say.common.moves[move]}
          </label>
        ))}
        <label>
          {words.sector}{' '}
          <select
            value={orders.test.sector}
            onChange={(event) =>
              orders.chooseTest({ ...orders.test, sector: Number(event.target.value) })
            }
          >
            {view.level.sectors.map((sector, at) => (
              <option key={sector.id} value={at}>
                {at + 1} {sector.name}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
    </Section>
  );
}
