import type { Stream } from '../../base/stream.ts';
import { provisionsOf, type Action, type View } from '../../engine/index.ts';
import type { Decision } from '../strategy.ts';
import { chooseActs, type Aims } from './acting.ts';
import type { Conduct } from './conduct.ts';
import { wishes } from './wishing.ts';

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

/** Consent, where the text asks for it, is a lever: withheld now and then, more often by the resolute. */
function consent(view: View, stream: Stream): Action[] {
  const provisions = provisionsOf(view.level, view.text!);
  if (!provisions.russianConsent || provisions.force === 'none') return [];
  const granted = stream.chance(view.own.resolute ? 0.6 : 0.9);
  return granted === view.consent.russia ? [] : [{ type: 'consent', party: view.party, granted }];
}

/** After a violation Moscow lets the text stand, unless an unanswered strike invites a better one. */
function wish(view: View, stream: Stream): Decision {
  const { level, party, violation } = view;
  const opening = violation!.move === 'strike' && violation!.response === 0 && view.own.resolute;
  const reopens = opening && view.reopenings < level.calendar.reopenings && stream.chance(0.3);
  return wishes(party, reopens ? 'reopen' : 'accept');
}

export const russia: Conduct = {
  talkActs: (view) => chooseActs(view, TALKS),
  quarter: (view, stream) => [...chooseActs(view, QUARTERS), ...consent(view, stream)],
  violation: wish,
};
