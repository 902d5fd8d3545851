import { PARTIES, type Party, type View } from '../../../engine/index.ts';
import { PERSON } from '../../../match/index.ts';
import type { Recording } from '../../../replay/index.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { strategyTitle } from '../../strategies.ts';
import css from './debrief.module.css';

/** What a printed debrief says of its game, in place of the page's header. */
export function PrintHead({
  view,
  party,
  recording: { seed, seats, rulesVersion },
}: {
  view: View;
  party: Party;
  recording: Recording;
}) {
  const words = say.debrief.print;
  return (
    <p className={css.printHead}>
      <b>{say.common.title}</b> · {words.debrief(view.level.title, cast[party].name)} ·{' '}
      {words.facts(seed, rulesVersion)} ·{' '}
      {PARTIES.map((each) =>
        words.seat(
          cast[each].name,
          seats[each] === PERSON ? words.person : strategyTitle(seats[each]),
        ),
      ).join(', ')}
    </p>
  );
}
