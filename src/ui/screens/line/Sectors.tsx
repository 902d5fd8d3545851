import type { View } from '../../../engine/index.ts';
import { number, percent, soldiers } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Section } from '../../parts/Section.tsx';
import type { Orders } from './orders.ts';
import css from './line.module.css';

/** One sector: its ground, and what it draws. */
export function SectorPanel({ view, orders, at }: { view: View; orders: Orders; at: number }) {
  const sector = view.level.sectors[at]!;
  const words = say.line.sectorPanel;
  const { odds } = orders.after;
  return (
    <Section title={words.title(at + 1, sector.name)}>
      <p>
        {sector.note} {coverInWords(sector.cover)}
      </p>
      <dl className={css.facts}>
        <dt>{words.length}</dt>
        <dd>{number(sector.lengthKm)}</dd>
        <dt>{words.terrain}</dt>
        <dd>{say.common.terrain[sector.terrain]}</dd>
        <dt>{words.density}</dt>
        <dd>{number(orders.after.densityTroopsPerKm[at]!)}</dd>
        {odds && (
          <>
            <dt>{words.tests}</dt>
            <dd>{percent(odds.sectorChances[at]!)}</dd>
          </>
        )}
        <dt>{words.attraction}</dt>
        <dd>{number(sector.attraction, 1)}</dd>
        <dt>{words.roads}</dt>
        <dd>{soldiers(view.level.deployment.roadThousandPerQuarter * sector.access)}</dd>
      </dl>
    </Section>
  );
}

/** "One soldier covers 5 % more than average here." */
function coverInWords(cover: number): string {
  const words = say.line.sectorPanel;
  const change = Math.round(100 * (cover - 1));
  return change === 0 ? words.coverMean : words.cover(percent(Math.abs(change) / 100), change > 0);
}

/** The sectors as a list: the map's twin on a phone. */
export function SectorTable({
  view,
  orders,
  onSelect,
}: {
  view: View;
  orders: Orders;
  onSelect: (id: string) => void;
}) {
  const words = say.line.table;
  const { odds } = orders.after;
  const most = Math.max(65, ...orders.after.densityTroopsPerKm);
  return (
    <table className={css.sectors}>
      <thead>
        <tr>
          <th scope="col">{words.sector}</th>
          <th scope="col">{words.density}</th>
          {odds && (
            <th scope="col" className="num">
              {words.tests}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {view.level.sectors.map((sector, at) => {
          const before = orders.before.densityTroopsPerKm[at]!;
          const after = orders.after.densityTroopsPerKm[at]!;
          const weak = at === odds?.weakest;
          return (
            <tr key={sector.id} className={weak ? css.weak : undefined}>
              <th scope="row">
                <button type="button" className={css.pick} onClick={() => onSelect(sector.id)}>
                  <span className={css.badge}>{at + 1}</span> {sector.name}
                  <small>{say.common.map.kilometres(number(sector.lengthKm))}</small>
                </button>
              </th>
              <td>
                <span className={css.densityBar} aria-hidden="true">
                  <i style={{ width: `${(100 * after) / most}%` }} />
                </span>
                {number(after)}
                {before !== after && <span className="soft"> ({number(before)})</span>}
              </td>
              {odds && <td className="num">{percent(odds.sectorChances[at]!)}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
