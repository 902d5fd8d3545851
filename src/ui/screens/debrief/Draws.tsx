import type { View } from '../../../engine/index.ts';
import type { LogEntry } from '../../../match/index.ts';
import { chance, percent } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { ModelLink } from '../../parts/ModelLink.tsx';
import { Section } from '../../parts/Section.tsx';
import { Folded } from './negotiation/bits.tsx';

/** Each quarter's decision with the quarter it fell in. */
function drawsOf(log: readonly LogEntry[]) {
  let quarter = 0;
  return log.flatMap(({ event, turn }) => {
    if (event.type === 'quarter-opened') ({ quarter } = event);
    return event.type === 'complied' || event.type === 'tested' ? [{ quarter, event, turn }] : [];
  });
}

/** Every quarter's odds beside what was drawn: those with a test in sight, all of them folded. */
export function Draws({ view, log }: { view: View; log: readonly LogEntry[] }) {
  const words = say.debrief.odds;
  const rows = drawsOf(log);
  const drawn = view.russiaTests === 'model';
  if (rows.length === 0) return null;
  const tested = rows.filter(({ event }) => event.type === 'tested');
  return (
    <Section title={words.title}>
      <p className="note">{drawn ? words.note : words.noteByPerson}</p>
      {tested.length > 0 && <Rows view={view} rows={tested} />}
      <Folded title={words.all(rows.length)}>
        <Rows view={view} rows={rows} />
      </Folded>
    </Section>
  );
}

function Rows({ view, rows }: { view: View; rows: ReturnType<typeof drawsOf> }) {
  const words = say.debrief.odds;
  const drawn = view.russiaTests === 'model';
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.quarter}</th>
          <th scope="col" className="num">
            {words.risk}
          </th>
          {drawn && (
            <th scope="col" className="num">
              {words.tempo}
            </th>
          )}
          <th scope="col">{words.came}</th>
          <th scope="col">{words.model}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ quarter: number_, event, turn }, at) => (
          <tr key={at}>
            <td>{number_}</td>
            <td className="num">{chance(event.odds[2]! + event.odds[3]!)}</td>
            {drawn && <td className="num">{percent(event.tempo)}</td>}
            <td>
              {event.type === 'complied' ? (
                <span className="soft">{words.complied}</span>
              ) : (
                <b>
                  {say.common.moves[event.move]}, {view.level.sectors[event.sector]!.name}
                </b>
              )}
            </td>
            <td>
              <ModelLink
                label={words.inModel(number_)}
                turn={{
                  turn,
                  name: say.common.quarterOf(number_, view.level.calendar.quarters),
                  state: event.stage,
                  beliefs: event.beliefs,
                }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
