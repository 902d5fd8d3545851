import type { Stream } from '../base/stream.ts';
import {
  alternativeOf,
  crossesRedLine,
  factsOf,
  isSameText,
  provisionsOf,
  type Action,
  type View,
} from '../engine/index.ts';
import { chooseActs, type Aims } from './acting.ts';
import {
  alternative,
  concede,
  isWorth,
  reservation,
  textToSign,
  worthToMe,
  type Towards,
} from './bargaining.ts';
import type { Strategy } from './strategy.ts';

const TALKS: Aims = {
  alternatives: { russia: 1, ukraine: -0.6 },
  // Tempo wins ground from the next round on, and an army in being bears on any text.
  meters: { usAid: -2, tempo: 1.2, russianForceThousand: 0.05 },
  asking: 0,
  threshold: 0.4,
};
const QUARTERS: Aims = {
  alternatives: { russia: 0.4 },
  meters: { russianForceThousand: 0.02, usCommitment: -10, sanctions: -8 },
  asking: 0,
  threshold: 0.4,
};

/** Share of the gap between its opening and its alternative that Moscow asks for at first. */
const ASKED_SHARE = 0.5;
/** Fall of its alternative, points, at which it asks no more than its reserve. */
const PRESSURE_TO_YIELD = 22;

/**
 * What a text must be worth: the alternative, the reserve, and a demand beyond them that shrinks only
 * as the alternative itself worsens. Time alone moves nothing.
 */
function aspiration(view: View): number {
  const { level, own } = view;
  const start = alternativeOf(level, 'russia', level.war.start);
  const now = alternative(view);
  const opening = worthToMe(view, factsOf(level).openings.russia);
  const demand = ASKED_SHARE * Math.max(0, opening - start - own.reserve);
  const worsened = Math.min(1, Math.max(0, (start - now) / PRESSURE_TO_YIELD));
  return now + own.reserve + demand * (1 - worsened);
}

const TOWARDS: Towards = { ukraine: 1, russia: 0, us: 1, coalition: 0.7 };

function talk(view: View): Action[] {
  const { level, party } = view;
  const asks = aspiration(view);
  const acts = chooseActs(view, TALKS);
  const signing = textToSign(view, asks);
  if (signing && !isSameText(signing, view.positions[party])) {
    return [...acts, { type: 'sign', party, text: signing }];
  }
  // A better war raises what it asks, and so takes concessions back.
  const offer = concede(view, asks, TOWARDS);
  const stands = isWorth(view, offer, reservation(view)) && !crossesRedLine(level, party, offer);
  return [
    ...acts,
    { type: 'table', party, text: offer },
    ...(stands ? [] : [{ type: 'sign', party, text: null } as const]),
  ];
}

/** Consent, where the text asks for it, is a lever: withheld now and then, more often by the resolute. */
function consent(view: View, stream: Stream): Action[] {
  const provisions = provisionsOf(view.level, view.text!);
  if (!provisions.russianConsent || provisions.force === 'none') return [];
  const granted = stream.chance(view.own.resolute ? 0.6 : 0.9);
  return granted === view.consent.russia ? [] : [{ type: 'consent', party: view.party, granted }];
}

/** After a violation Moscow lets the text stand, unless an unanswered strike invites a better one. */
function wish(view: View, stream: Stream): Action {
  const { level, party, violation } = view;
  const opening = violation!.move === 'strike' && violation!.response === 0 && view.own.resolute;
  return opening && view.reopenings < level.calendar.reopenings && stream.chance(0.3)
    ? { type: 'wish', party, wish: 'reopen' }
    : { type: 'wish', party, wish: 'accept' };
}

export const attrition: Strategy = {
  id: 'attrition',
  party: 'russia',
  title: 'Time is on our side',
  summary:
    'Opens with maximal demands and concedes only as fighting on becomes worse for it; concessions are taken back when the war goes better.',
  basis:
    'Declared position of spring 2025; reservation-driven bargaining (Zartman, ripeness, 1989).',
  decide(view, stream) {
    switch (view.phase) {
      case 'talks':
        return [...talk(view), { type: 'ready', party: view.party }];
      case 'violation':
        return [wish(view, stream)];
      default:
        return [
          ...chooseActs(view, QUARTERS),
          ...consent(view, stream),
          { type: 'ready', party: view.party },
        ];
    }
  },
};
