import { crossesRedLine, factsOf, isSameText, type Action, type View } from '../engine/index.ts';
import { chooseActs, type Aims } from './acting.ts';
import { answerViolation } from './answering.ts';
import {
  concede,
  isWorth,
  reservation,
  textToSign,
  worthToMe,
  type Towards,
} from './bargaining.ts';
import { evenOutLine } from './deploying.ts';
import type { Strategy } from './strategy.ts';

const TALKS: Aims = {
  alternatives: { russia: -1, ukraine: 0.5, coalition: 0.5 },
  meters: { readiness: 4, usCommitment: 6 },
  asking: 1.5,
  threshold: 0.4,
};
const QUARTERS: Aims = {
  alternatives: { coalition: 0.3 },
  meters: { counterDrone: 12, europeanEnablers: 20, readiness: 3, usCommitment: 6 },
  asking: 2,
  threshold: 0.4,
};

/** The coalition follows Kyiv: it concedes as rounds pass, and first where Kyiv does not mind. */
const TOWARDS: Towards = { ukraine: 1, russia: 0.8, us: 1, coalition: 0 };

function talk(view: View): Action[] {
  const { level, party, round, roundLimit } = view;
  const floor = reservation(view);
  const opening = factsOf(level).openings[party];
  const best = worthToMe(view, opening);
  const share = roundLimit > 1 ? (round - 1) / (roundLimit - 1) : 1;
  const aspiration = floor + Math.max(0, best - floor) * (1 - share);
  const acts = chooseActs(view, TALKS);
  const signing = textToSign(view, Math.max(floor, Math.min(aspiration, best)));
  if (signing && !isSameText(signing, view.positions[party])) {
    return [...acts, { type: 'sign', party, text: signing }];
  }
  const offer = concede(view, aspiration, TOWARDS);
  const stands = isWorth(view, offer, floor) && !crossesRedLine(level, party, offer);
  return [
    ...acts,
    { type: 'table', party, text: offer },
    ...(stands ? [] : [{ type: 'sign', party, text: null } as const]),
  ];
}

export const willing: Strategy = {
  id: 'willing',
  party: 'coalition',
  title: 'Coalition of the willing',
  summary:
    'Gathers pledges and finance, presses Moscow, follows Kyiv on the text, keeps the line evenly manned.',
  basis:
    'Declared position of spring 2025; linear time-dependent concession (Faratin et al. 1998).',
  decide(view, stream) {
    switch (view.phase) {
      case 'talks':
        return [...talk(view), { type: 'ready', party: view.party }];
      case 'violation':
        return view.violation!.step === 'response'
          ? [answerViolation(view, stream)]
          : [{ type: 'wish', party: view.party, wish: 'accept' }];
      default:
        return [
          ...chooseActs(view, QUARTERS),
          ...evenOutLine(view),
          { type: 'ready', party: view.party },
        ];
    }
  },
};
