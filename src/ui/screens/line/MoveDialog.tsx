import { useId, useState } from 'react';
import { roadLeftThousand, type ContingentMove, type View } from '../../../engine/index.ts';
import { soldiers } from '../../format.ts';
import { faultInWords } from '../../game/faults.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Modal } from '../../parts/Modal.tsx';
import { Notice } from '../../parts/Notice.tsx';
import type { Orders } from './orders.ts';
import { contingentsIn } from './spec.ts';
import css from './line.module.css';

/** Move troops by a plain form: contributor, from, to, how many. */
export function MoveDialog({
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
  const occupied = sectors.flatMap((_, at) =>
    contingentsIn(view, orders.contributors, at).length > 0 ? [at] : [],
  );
  const [from, setFrom] = useState(occupied.includes(startFrom) ? startFrom : (occupied[0] ?? 0));
  const [to, setTo] = useState(startTo ?? orders.after.weakest);
  const here = contingentsIn(view, orders.contributors, from);
  const [contributor, setContributor] = useState(here[0]?.contributor ?? 0);
  const chosen = here.find((entry) => entry.contributor === contributor) ?? here[0];
  const roads = roadLeftThousand(view.level, orders.moves, to);
  const most = Math.round(Math.min(chosen?.thousand ?? 0, roads) * 10);
  const [hundreds, setHundreds] = useState(Math.min(10, most));
  const [fault, setFault] = useState<string | null>(null);
  if (!chosen) {
    return (
      <Modal title={words.dialog} onClose={onClose}>
        <p>{words.nobody}</p>
      </Modal>
    );
  }
  const name = (at: number) => `${at + 1} ${sectors[at]!.name}`;
  const order = () => {
    const move: ContingentMove = {
      contributor: chosen.contributor,
      from,
      to,
      thousand: Math.min(hundreds, most) / 10,
    };
    const refused = orders.move(move);
    if (refused) setFault(faultInWords(refused));
    else onClose();
  };
  return (
    <Modal title={words.dialog} onClose={onClose}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          order();
        }}
      >
        <label htmlFor={`${id}-from`}>{words.from}</label>
        <select
          id={`${id}-from`}
          value={from}
          onChange={(event) => {
            const next = Number(event.target.value);
            setFrom(next);
            setContributor(contingentsIn(view, orders.contributors, next)[0]?.contributor ?? 0);
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
              {contributors[entry.contributor]!.name}: {soldiers(entry.thousand)}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-to`}>{words.to}</label>
        <select id={`${id}-to`} value={to} onChange={(event) => setTo(Number(event.target.value))}>
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
            aria-valuetext={soldiers(Math.min(hundreds, most) / 10)}
            onChange={(event) => setHundreds(Number(event.target.value))}
          />
          <output>{soldiers(Math.min(hundreds, most) / 10)}</output>
        </span>
        <p className="note">{words.roads(soldiers(roads))}</p>
        {fault && <Notice>{fault}</Notice>}
        <Button type="submit" main>
          {words.confirm}
        </Button>
      </form>
    </Modal>
  );
}
