import { useId } from 'react';
import { PARTIES, type Party, type View } from '../../../engine/index.ts';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import css from './table.module.css';

/** Choose one of the other delegations. */
export function PartyChoice({
  view,
  legend,
  chosen,
  onChoose,
}: {
  view: View;
  legend: string;
  chosen: Party;
  onChoose: (party: Party) => void;
}) {
  const name = useId();
  return (
    <fieldset className={css.parties}>
      <legend>{legend}</legend>
      {PARTIES.filter((party) => party !== view.party).map((party) => (
        <label key={party}>
          <input
            type="radio"
            name={name}
            checked={chosen === party}
            onChange={() => onChoose(party)}
          />
          <DelegationMark party={party} />
        </label>
      ))}
    </fieldset>
  );
}
