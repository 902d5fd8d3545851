import type { Level } from '../../../../engine/index.ts';
import { datesOfTurn } from '../../../game/dates.ts';
import { capital, number, soldiers } from '../../../format.ts';
import { say } from '../../../messages/index.ts';
import { Scrolling } from '../../../parts/Scrolling.tsx';
import type { Notable } from './notable.ts';
import css from './timeline.module.css';
import type { CourseTurn } from '../../../../lab/debrief/index.ts';

/** The timeline as a table. */
export function TimelineTable({
  level,
  turns,
  notable,
}: {
  level: Level;
  turns: readonly CourseTurn[];
  notable: readonly Notable[];
}) {
  const words = say.debrief.timeline;
  const { columns } = words;
  return (
    <Scrolling>
      <table>
        <caption className="hidden">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.turn}</th>
            <th scope="col">{columns.dates}</th>
            <th scope="col">{columns.came}</th>
            <th scope="col" className="num">
              {columns.lost}
            </th>
            <th scope="col" className="num">
              {columns.troops}
            </th>
          </tr>
        </thead>
        <tbody>
          {turns.map(({ turn, round, quarter, takenSoFarKm2, fieldThousand }, at) => (
            <tr key={turn}>
              <th scope="row" className={css.turn}>
                {round === null ? words.quarter(quarter) : words.round(round)}
              </th>
              <td className={css.dates}>{datesOfTurn(level.calendar, turn, quarter)}</td>
              <td>
                {capital(
                  notable
                    .filter((each) => each.at === at)
                    .map((each) => each.words)
                    .join('; '),
                )}
              </td>
              <td className="num">{number(takenSoFarKm2)}</td>
              <td className="num">{soldiers(fieldThousand)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
