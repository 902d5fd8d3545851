import { useId, useState } from 'react';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Modal } from '../../parts/Modal.tsx';
import type { TurnOf } from '../wall/debrief/runs.ts';
import { useAsk } from './useAsk.ts';
import css from './facilitate.module.css';

/** Choose the turn from which a table is played on. */
export function ForkDialog({
  run,
  inPlay = false,
  onClose,
}: {
  run: { readonly table: number; readonly turns: readonly TurnOf[] };
  /** While tables play: to take back what went wrong. */
  inPlay?: boolean;
  onClose: () => void;
}) {
  const words = say.wallDebrief.fork;
  const ask = useAsk();
  const id = useId();
  const [turn, setTurn] = useState(run.turns[run.turns.length - 1]!.turn);
  const open = async () => {
    if (await ask({ type: 'fork', table: run.table, turn }, words.opened)) onClose();
  };
  return (
    <Modal title={words.title(run.table)} onClose={onClose}>
      <p>{inPlay ? words.bodyInPlay : words.body}</p>
      <div className={css.form}>
        <label htmlFor={id}>{words.turn}</label>
        <select id={id} value={turn} onChange={({ target }) => setTurn(Number(target.value))}>
          {run.turns.map((each) => (
            <option key={each.turn} value={each.turn}>
              {words.option(each.turn, words[each.kind](each.number))}
            </option>
          ))}
        </select>
      </div>
      <p className={css.row}>
        <Button main onClick={() => void open()}>
          {words.deed}
        </Button>
        <Button onClick={onClose}>{say.common.cancel}</Button>
      </p>
    </Modal>
  );
}
