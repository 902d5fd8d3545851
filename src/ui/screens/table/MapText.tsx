import { useState } from 'react';
import { troopsBySector, type View } from '../../../engine/index.ts';
import { number } from '../../format.ts';
import { groundOf } from '../../mapspec.ts';
import { say } from '../../messages/index.ts';
import { Modal } from '../../parts/Modal.tsx';
import { Scrolling } from '../../parts/Scrolling.tsx';
import css from './table.module.css';

/** What the map's signs mean, and everything on it as text, one row a sector. */
export function MapText({ view }: { view: View }) {
  const [open, setOpen] = useState(false);
  const words = say.common.map;
  return (
    <div className={css.mapText}>
      <p className="note">
        {words.captions[groundOf(view).base]}{' '}
        <button
          type="button"
          className={css.asText}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          {say.common.readAsText}
        </button>
      </p>
      {open && (
        <Modal title={words.label} onClose={() => setOpen(false)}>
          <Scrolling>
            <SectorTable view={view} />
          </Scrolling>
        </Modal>
      )}
    </div>
  );
}

function SectorTable({ view }: { view: View }) {
  const words = say.common.map;
  const troops = troopsBySector(view.level, view.contributors);
  return (
    <table>
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
  );
}
