import type { Party } from '../../../engine/index.ts';
import type { TableLine } from '../../../session/index.ts';
import { peopleAt } from '../../classroom/people.ts';
import { uncapital } from '../../format.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { useHere } from './context.ts';
import { Players } from './Players.tsx';
import css from './seat.module.css';

/** Above the briefing: where one sits and with whom, and how far the game is. Whoever comes late sees it first. */
export function Arrived({ line, party }: { line: TableLine; party: Party }) {
  const { loaded, picture } = useHere();
  const words = say.seat.arrived;
  const mates = peopleAt(picture, line.number, party).filter(({ id }) => id !== picture.me?.id);
  const table = say.seat.strip.table(line.number);
  const talking = line.phase === 'talks' || line.quarter === 0;
  const turn = talking
    ? say.common.roundOf(line.round, line.roundLimit)
    : say.common.quarterOf(line.quarter, loaded.level.calendar.quarters);
  if (line.outcome) return null;
  return (
    <div className={css.arrived}>
      <p>
        <b>{words.sits(cast[party].name, table)}</b>{' '}
        {line.turn > 1 ? words.underWay(uncapital(turn)) : words.begun}
      </p>
      <p dir="auto">
        {mates.length > 0
          ? words.mates(mates.map(({ nickname }) => nickname).join(', '))
          : words.alone}{' '}
        {words.others}
      </p>
      <Players line={line} but={party} />
    </div>
  );
}
