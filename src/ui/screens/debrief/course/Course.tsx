import type { View } from '../../../../engine/index.ts';
import type { CourseTurn } from '../../../../lab/debrief/index.ts';
import { chance, percent } from '../../../format.ts';
import { say } from '../../../messages/index.ts';
import { ModelLink } from '../../../parts/ModelLink.tsx';
import { OddsKey } from '../../../parts/OddsBar.tsx';
import { Scrolling } from '../../../parts/Scrolling.tsx';
import { Section } from '../../../parts/Section.tsx';
import { Folded } from '../../../parts/Folded.tsx';
import { CourseChart, type DecidedTurn } from './CourseChart.tsx';

/** What each side came to believe, the odds of each quarter and what came; nothing where none was decided. */
export function Course({ view, course }: { view: View; course: readonly CourseTurn[] }) {
  const words = say.debrief.course;
  const turns = course.filter((turn): turn is DecidedTurn => turn.decision !== null);
  if (turns.length === 0) return null;
  const tested = turns.filter(({ decision }) => decision.came !== 'comply');
  const attacked = turns.some(
    ({ decision: { came } }) => came === 'strike' || came === 'offensive',
  );
  const drawn = view.russiaTests === 'model';
  return (
    <Section title={words.title}>
      <p className="note">{drawn ? words.note : words.noteByPerson}</p>
      <CourseChart turns={turns} types={view.revealed!.types} />
      <OddsKey />
      <p>{words.together(chance(turns[turns.length - 1]!.decision.attackedBy), !attacked)}</p>
      <p className="note">{words.tableNote}</p>
      {tested.length > 0 && <Rows view={view} turns={tested} title={words.tested} />}
      <Folded title={words.table}>
        <Rows view={view} turns={turns} title={words.title} whole />
      </Folded>
    </Section>
  );
}

function Rows({
  view,
  turns,
  title,
  whole = false,
}: {
  view: View;
  turns: readonly DecidedTurn[];
  title: string;
  /** With beliefs, and what the chance is made of. */
  whole?: boolean;
}) {
  const words = say.debrief.course;
  const { columns } = words;
  const drawn = view.russiaTests === 'model';
  return (
    <Scrolling>
      <table>
        <caption className="hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.quarter}</th>
            {whole &&
              [columns.revisionist, columns.firm, columns.committed].map((name) => (
                <th key={name} scope="col" className="num">
                  {name}
                </th>
              ))}
            <th scope="col" className="num">
              {columns.risk}
            </th>
            {drawn && (
              <th scope="col" className="num">
                {columns.tempo}
              </th>
            )}
            <th scope="col">{columns.came}</th>
          </tr>
        </thead>
        <tbody>
          {turns.map(({ turn, quarter, after, decision, events }) => {
            const { odds, tempo, came, sector, stage } = decision;
            const decided = events.find(
              (event) => event.type === 'complied' || event.type === 'tested',
            )!;
            return (
              <tr key={turn}>
                <th scope="row">
                  <ModelLink
                    label={words.inModel(quarter)}
                    turn={{
                      turn,
                      name: say.common.quarterOf(quarter, view.level.calendar.quarters),
                      state: stage,
                      beliefs: decided.beliefs,
                    }}
                  />
                </th>
                {whole &&
                  (['revisionist', 'firm', 'committed'] as const).map((belief) => (
                    <td key={belief} className="num">
                      {percent(after[belief])}
                    </td>
                  ))}
                <td className="num">{chance(odds[2]! + odds[3]!)}</td>
                {drawn && <td className="num">{percent(tempo)}</td>}
                <td>
                  {sector === null ? (
                    <span className="soft">{words.complied}</span>
                  ) : (
                    <b>
                      {say.common.moves[came]}, {view.level.sectors[sector]!.name}
                    </b>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scrolling>
  );
}
