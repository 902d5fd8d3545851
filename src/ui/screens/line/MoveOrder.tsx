import { useEffect, useId, useRef, useState } from 'react';
import {
  moveFault,
  roadLeftThousand,
  type ContingentMove,
  type View,
} from '../../../engine/index.ts';
import { coverOf } from '../../../model/index.ts';
import { number, percent, soldiers } from '../../format.ts';
import { faultInWords } from '../../game/faults.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import type { Orders } from './orders.ts';
import { contingentsIn } from './spec.ts';
import css from './line.module.css';

/**
 * Move troops by a plain form: contributor, from, to, how many. It stands beside the map and the odds,
 * not over them: both show the move while it is being weighed.
 */
export function MoveOrder({
  view,
  orders,
  from: startFrom,
  to: startTo,
  onClose,
}: {
  view: View;
  orders: Orders;
  from: number;
  to: number | undefined;
  onClose: () => void;
}) {
  const words = say.line.moves;
  const { sectors, contributors } = view.level;
  const id = useId();
  const box = useRef<HTMLElement>(null);
  const occupied = sectors.flatMap((_, at) =>
    contingentsIn(view, orders.ordered, at).length > 0 ? [at] : [],
  );
  const [from, setFrom] = useState(occupied.includes(startFrom) ? startFrom : (occupied[0] ?? 0));
  const [to, setTo] = useState(startTo ?? orders.after.odds?.weakest ?? (from === 0 ? 1 : 0));
  const here = contingentsIn(view, orders.ordered, from);
  const [contributor, setContributor] = useState(here[0]?.contributor ?? 0);
  const chosen = here.find((entry) => entry.contributor === contributor) ?? here[0];
  const roads = roadLeftThousand(view.level, orders.moves, to);
  const most = Math.round(Math.min(chosen?.thousand ?? 0, roads) * 10);
  const [hundreds, setHundreds] = useState(Math.min(10, most));
  const [fault, setFault] = useState<string | null>(null);
  const thousand = Math.min(hundreds, most) / 10;
  const move: ContingentMove = { contributor: chosen?.contributor ?? 0, from, to, thousand };
  const refused = moveFault(view, orders.moves, move);
  const { consider } = orders;

  useEffect(() => {
    const opener = document.activeElement;
    const first = box.current?.querySelector<HTMLElement>('select, button');
    (first ?? box.current)?.focus();
    box.current?.scrollIntoView({ block: 'nearest' });
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    const element = box.current!;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') latest.current();
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => {
    consider({ contributor: move.contributor, from, to, thousand });
    return () => consider(null);
  }, [consider, move.contributor, from, to, thousand]);

  const name = (at: number) => `${at + 1} ${sectors[at]!.name}`;
  const order = () => {
    const wrong = orders.move(move);
    if (wrong) setFault(faultInWords(wrong));
    else onClose();
  };
  return (
    <section
      ref={box}
      role="dialog"
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
      className={css.order}
    >
      <h2 id={`${id}-title`}>{words.dialog}</h2>
      {!chosen ? (
        <>
          <p>{words.nobody}</p>
          <Button small onClick={onClose}>
            {say.common.close}
          </Button>
        </>
      ) : (
        <form
          className={css.form}
          onSubmit={(event) => {
            event.preventDefault();
            order();
          }}
        >
          <div className={css.fields}>
            <label htmlFor={`${id}-from`}>{words.from}</label>
            <select
              id={`${id}-from`}
              value={from}
              onChange={(event) => {
                const next = Number(event.target.value);
                setFrom(next);
                setContributor(contingentsIn(view, orders.ordered, next)[0]?.contributor ?? 0);
              }}
            >
              {occupied.map((at) => (
                <option key={at} value={at}>
                  {name(at)}
                </option>
              ))}
            </select>
            <label htmlFor={`${id}-who`}>{words.contributor}</label>
            <select
              id={`${id}-who`}
              value={chosen.contributor}
              onChange={(event) => setContributor(Number(event.target.value))}
            >
              {here.map((entry) => (
                <option key={entry.contributor} value={entry.contributor}>
                  {contributors[entry.contributor]!.name}
                  {say.writing.colon}
                  {soldiers(entry.thousand)}
                </option>
              ))}
            </select>
            <label htmlFor={`${id}-to`}>{words.to}</label>
            <select
              id={`${id}-to`}
              value={to}
              onChange={(event) => setTo(Number(event.target.value))}
            >
              {sectors.map((sector, at) => (
                <option key={sector.id} value={at} disabled={at === from}>
                  {name(at)}
                </option>
              ))}
            </select>
            <label htmlFor={`${id}-troops`}>{words.hundreds}</label>
            <span className={css.troops}>
              <input
                id={`${id}-troops`}
                type="range"
                min={1}
                max={most}
                value={Math.min(hundreds, most)}
                aria-valuetext={soldiers(thousand)}
                onChange={(event) => setHundreds(Number(event.target.value))}
              />
              <output>{soldiers(thousand)}</output>
            </span>
          </div>
          <p className="note">{words.roads(soldiers(roads))}</p>
          {refused ? (
            <p className="note">{faultInWords(refused)}</p>
          ) : (
            <Effects orders={orders} from={from} to={to} />
          )}
          {fault && <Notice>{fault}</Notice>}
          <p className={css.orderBar}>
            <Button onClick={onClose}>{say.common.cancel}</Button>
            <Button type="submit" main disabled={refused !== null}>
              {words.confirm}
            </Button>
          </p>
        </form>
      )}
    </section>
  );
}

/** Change of risk below which the reader is told why it is so small, percentage points. */
const SMALL_POINTS = 0.5;

/** What the move under consideration would change, and why if that is little. */
function Effects({ orders, from, to }: { orders: Orders; from: number; to: number }) {
  const words = say.line.moves;
  const { after } = orders;
  const before = orders.standing;
  const points = (share: number) => number(100 * share, 1);
  const odds = before.odds && after.odds && { before: before.odds, after: after.odds };
  const change = odds ? 100 * (odds.after.risk.value - odds.before.risk.value) : 0;
  const { stage } = after;
  const byRotation = stage.forceThousand >= (odds?.after.sustainedThousand ?? 0) - 1e-9;
  const cover = coverOf((1000 * stage.forceThousand) / stage.frontKm);
  return (
    <div className={css.effects} role="status">
      <h3>{words.effects}</h3>
      <ul>
        {[from, to].map((at) => (
          <li key={at}>
            {words.densities(
              at + 1,
              number(before.densityTroopsPerKm[at]!),
              number(after.densityTroopsPerKm[at]!),
            )}
            {odds && (
              <span className="soft">
                ,{' '}
                {words.draws(
                  points(odds.before.sectorChances[at]!),
                  points(odds.after.sectorChances[at]!),
                )}
              </span>
            )}
          </li>
        ))}
        {odds && (
          <li>
            <b>{words.odds(points(odds.before.risk.value), points(odds.after.risk.value))}</b>
          </li>
        )}
      </ul>
      {odds && orders.considered && Math.abs(change) < SMALL_POINTS && (
        <p className="note">
          {byRotation
            ? words.small.rotation(soldiers(odds.after.sustainedThousand))
            : words.small.thin(percent(cover))}
        </p>
      )}
    </div>
  );
}
