import { useMemo, useState } from 'react';
import {
  alternativeOf,
  byParty,
  concessionsOf,
  PARTIES,
  type View,
} from '../../../engine/index.ts';
import { number, signed } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { ConcessionPlot } from '../../parts/ConcessionPlot.tsx';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { Scrolling } from '../../parts/Scrolling.tsx';
import css from './table.module.css';

type By = 'toHolder' | 'toItself';

/** How far each delegation has come since it opened. */
export function ConcessionsBlock({ view }: { view: View }) {
  return <Fold title={say.deals.concessions.title}>{() => <Concessions view={view} />}</Fold>;
}

function Concessions({ view }: { view: View }) {
  const words = say.deals.concessions;
  const [by, setBy] = useState<By>('toHolder');
  const found = useMemo(() => concessionsOf(view), [view]);
  const curves = byParty((party) => found[party].map((each) => each[by]));
  const names = { toHolder: words.toMe, toItself: words.toItself } satisfies Record<By, string>;
  return (
    <>
      <p className="note">{words.note}</p>
      <fieldset className={css.parties}>
        <legend>{words.by}</legend>
        {(['toHolder', 'toItself'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="concessions-by"
              checked={by === each}
              onChange={() => setBy(each)}
            />
            {names[each]}
          </label>
        ))}
      </fieldset>
      <ConcessionPlot
        curves={curves}
        walkAway={
          by === 'toHolder' ? alternativeOf(view.level, view.party, view.meters) : undefined
        }
        label={words.label(names[by])}
      />
      <ul className={css.moved}>
        {PARTIES.map((party) => {
          const curve = curves[party];
          return (
            <li key={party}>
              <DelegationMark party={party} />{' '}
              {words.moved(signed(curve[curve.length - 1]! - curve[0]!, 1))}
            </li>
          );
        })}
      </ul>
      <details>
        <summary>{words.asTable}</summary>
        <Scrolling>
          <table>
            <caption className="hidden">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{names[by]}</th>
                {PARTIES.map((party) => (
                  <th key={party} scope="col" className="num">
                    <DelegationMark party={party} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {curves.ukraine.map((_, rounds) => (
                <tr key={rounds}>
                  <th scope="row">{rounds === 0 ? words.opening : words.round(rounds)}</th>
                  {PARTIES.map((party) => (
                    <td key={party} className="num">
                      {number(curves[party][rounds]!, 1)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      </details>
    </>
  );
}
