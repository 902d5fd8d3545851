import type { Stream } from '../../base/stream.ts';
import { signatoriesOf, type View } from '../../engine/index.ts';
import type { Decision } from '../strategy.ts';
import { alternative, isWorth, prospectOf } from '../talks/worth.ts';
import { chooseActs, type Aims } from './acting.ts';
import type { Conduct } from './conduct.ts';
import { wishes } from './wishing.ts';

const TALKS: Aims = {
  alternatives: { ukraine: 1, russia: -0.5 },
  meters: { usAid: 3, usCommitment: 8, ukrainianArmyThousand: 0.12 },
  asking: 0,
  threshold: 0.3,
};
const QUARTERS: Aims = {
  alternatives: { ukraine: 0.3 },
  meters: { ukrainianArmyThousand: 0.02, longRange: 20, counterDrone: 8, usCommitment: 10 },
  asking: 0,
  threshold: 0.3,
};

/** How often Kyiv asks for talks after a strike that went unanswered, or under a text that will not hold. */
const ASKS_FOR_TALKS = 0.3;

/** After a violation: is the text still worth more than fighting on? */
function wish(view: View, stream: Stream): Decision {
  const { level, party, text, violation } = view;
  const struck = violation!.move !== 'probe';
  if (!struck) return wishes(party, 'accept');
  // Where a text needs no signature of Kyiv's, there is nothing that Kyiv could withdraw from.
  const isBound = signatoriesOf(level, text!).includes(party);
  if (isBound && !isWorth(view, text!, alternative(view))) return wishes(party, 'withdraw');
  const talksLeft = view.reopenings < level.calendar.reopenings;
  const failing = () => violation!.response === 0 || prospectOf(view, text!).hold < 0.1;
  return wishes(
    party,
    talksLeft && stream.chance(ASKS_FOR_TALKS) && failing() ? 'reopen' : 'accept',
  );
}

export const ukraine: Conduct = {
  talkActs: (view) => chooseActs(view, TALKS),
  quarter: (view) => chooseActs(view, QUARTERS),
  violation: wish,
};
