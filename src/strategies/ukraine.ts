import type { Stream } from '../base/stream.ts';
import { crossesRedLine, factsOf, isSameText, type Action, type View } from '../engine/index.ts';
import { chooseActs, type Aims } from './acting.ts';
import {
  alternative,
  concede,
  isWorth,
  prospectOf,
  reservation,
  textToSign,
  worthToMe,
  type Towards,
} from './bargaining.ts';
import type { Strategy } from './strategy.ts';

/** Share of the way from opening to reservation conceded by a given share of the rounds: late, then quickly. */
function boulware(share: number): number {
  return (share + share * share) / 2;
}

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

const TOWARDS: Towards = { ukraine: 0, russia: 1, us: 1, coalition: 0.5 };

function talk(view: View): Action[] {
  const { level, party, round, roundLimit } = view;
  const floor = reservation(view);
  const opening = factsOf(level).openings[party];
  const best = worthToMe(view, opening);
  const share = roundLimit > 1 ? (round - 1) / (roundLimit - 1) : 1;
  const aspiration = floor + Math.max(0, best - floor) * (1 - boulware(share));
  const acts = chooseActs(view, TALKS);
  const signing = textToSign(view, Math.max(floor, Math.min(aspiration, best)));
  if (signing && !isSameText(signing, view.positions[party])) {
    return [...acts, { type: 'sign', party, text: signing }];
  }
  const offer = concede(view, aspiration, TOWARDS);
  const stands = isWorth(view, offer, floor) && !crossesRedLine(level, party, offer);
  return [...acts, { type: 'table', party, text: offer }, ...(stands ? [] : withdraw(view))];
}

/** An offer that the war has overtaken stays on the table as a position, but is no longer signed. */
function withdraw(view: View): Action[] {
  return [{ type: 'sign', party: view.party, text: null }];
}

/** How often Kyiv asks for talks after a strike that went unanswered, or under a text that will not hold. */
const ASKS_FOR_TALKS = 0.3;

/** After a violation: is the text still worth more than fighting on? */
function wish(view: View, stream: Stream): Action {
  const { level, party, text, violation } = view;
  const struck = violation!.move !== 'probe';
  if (!struck) return { type: 'wish', party, wish: 'accept' };
  if (!isWorth(view, text!, alternative(view))) return { type: 'wish', party, wish: 'withdraw' };
  const talksLeft = view.reopenings < level.calendar.reopenings;
  const failing = () => violation!.response === 0 || prospectOf(view, text!).hold < 0.1;
  return talksLeft && stream.chance(ASKS_FOR_TALKS) && failing()
    ? { type: 'wish', party, wish: 'reopen' }
    : { type: 'wish', party, wish: 'accept' };
}

export const guarantees: Strategy = {
  id: 'guarantees',
  party: 'ukraine',
  title: 'Guarantees first',
  summary:
    'Holds out for specific guarantees from specific providers; concedes late, and never below what fighting on is worth.',
  basis:
    'Declared position of spring 2025; Boulware concession (Faratin, Sierra and Jennings 1998).',
  decide(view, stream) {
    switch (view.phase) {
      case 'talks':
        return [...talk(view), { type: 'ready', party: view.party }];
      case 'violation':
        return [wish(view, stream)];
      default:
        return [...chooseActs(view, QUARTERS), { type: 'ready', party: view.party }];
    }
  },
};
