import { useState } from 'react';
import { troopsBySector, type View } from '../../../engine/index.ts';
import { number } from '../../format.ts';
import { say } from '../../messages/index.ts';
import css from './table.module.css';

/** Everything on the map as text: one row a sector. */
export function MapText({ view }: { view: View }) {
  const [open, setOpen] = useState(false);
  const words = say.common.map;
  const troops = troopsBySector(view.level, view.contributors);
  return (
    <div className={css.mapText}>
      <p className="note">
        {words.caption}{' '}
        <button
          type="button"
          className={css.asText}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? say.common.hideText : say.common.readAsText}
        </button>
      </p>
      {open && (
        <table>
          <caption className="hidden">{words.label}</caption>
          <thead>
            <tr>
              <th scope="col">{words.table.sector}</th>
              <th scope="col" className="num">
                {words.table.length}
              </th>
              <th scope="col">{words.table.terrain}</th>
              <th scope="col" className="num">
                {view.phase === 'talks' ? words.table.gained : words.table.troops}
              </th>
              <th scope="col" className="num">
                {words.table.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.level.sectors.map((sector, at) => (
              <tr key={sector.id}>
                <td>
                  {at + 1} {sector.name}
                </td>
                <td className="num">{number(sector.lengthKm)}</td>
                <td>{say.common.terrain[sector.terrain]}</td>
                <td className="num">
                  {view.phase === 'talks'
                    ? number(view.lastGainKm2[at]!)
                    : number((1000 * troops[at]!) / sector.lengthKm)}
                </td>
                <td className="num">{number(view.gainKm2[at]!)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
