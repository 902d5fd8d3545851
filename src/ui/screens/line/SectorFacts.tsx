import type { View } from '../../../engine/index.ts';
import { number, percent, soldiers } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Scrolling } from '../../parts/Scrolling.tsx';
import type { Orders } from './orders.ts';
import { contingentsIn } from './spec.ts';

/** Everything on the map of the line as text: ground, troops, what each sector draws, what happened. */
export function SectorFacts({ view, orders }: { view: View; orders: Orders }) {
  const words = say.line.facts;
  const { level } = view;
  const { odds } = orders.after;
  return (
    <Scrolling>
      <table>
        <caption className="hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.sector}</th>
            <th scope="col" className="num">
              {words.length}
            </th>
            <th scope="col">{words.ground}</th>
            <th scope="col">{words.troops}</th>
            <th scope="col" className="num">
              {words.density}
            </th>
            {odds && (
              <th scope="col" className="num">
                {words.tests}
              </th>
            )}
            <th scope="col">{words.happened}</th>
          </tr>
        </thead>
        <tbody>
          {level.sectors.map((sector, at) => {
            const here = contingentsIn(view, orders.contributors, at);
            const tests = view.tests.filter((test) => test.sector === at);
            return (
              <tr key={sector.id}>
                <th scope="row">
                  {at + 1} {sector.name}
                </th>
                <td className="num">{number(sector.lengthKm)}</td>
                <td>{say.common.terrain[sector.terrain]}</td>
                <td>
                  {here.map(({ code, thousand }) => `${code} ${soldiers(thousand)}`).join(', ') ||
                    '–'}
                </td>
                <td className="num">{number(orders.after.densityTroopsPerKm[at]!)}</td>
                {odds && <td className="num">{percent(odds.sectorChances[at]!)}</td>}
                <td>
                  {tests
                    .map((test) => words.test(say.common.moves[test.move], test.quarter))
                    .join('; ') || '–'}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scrolling>
  );
}
