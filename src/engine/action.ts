import type { Move, Response, Backing } from '../model/index.ts';
import type { Party } from './party.ts';
import type { Text } from './text.ts';

/** Everything that can be done to a run. A recording is a list of these. */
export type Action = PartyAction | HostAction;

/** What a delegation decides. */
export type PartyAction =
  /** Talks: lay down a text as one's public position. Replaces an earlier one of this round. */
  | { readonly type: 'table'; readonly party: Party; readonly text: Text }
  /** Talks: show a text to one delegation alone. */
  | { readonly type: 'show'; readonly party: Party; readonly to: Party; readonly text: Text }
  /** Talks: sign a text that is on the table, that was shown to one, or that one tables now; null withdraws. */
  | { readonly type: 'sign'; readonly party: Party; readonly text: Text | null }
  | { readonly type: 'walk-out'; readonly party: Party }
  /** Talks and deployment: one of the level's acts. */
  | { readonly type: 'act'; readonly party: Party; readonly act: string }
  /** Deployment, coalition: move troops of a contributor between sectors. */
  | {
      readonly type: 'move';
      readonly party: Party;
      readonly contributor: string;
      readonly from: string;
      readonly to: string;
      readonly thousand: number;
    }
  /** Deployment: grant or refuse consent to further deployment. */
  | { readonly type: 'consent'; readonly party: Party; readonly granted: boolean }
  /** Deployment, Russia's seat played by a person who may test. */
  | { readonly type: 'test'; readonly party: Party; readonly move: Move; readonly sector: string }
  /** Violation: the coalition's answer. */
  | { readonly type: 'respond'; readonly party: Party; readonly response: Response }
  /** Violation: the United States backs the answer or abstains. */
  | { readonly type: 'back'; readonly party: Party; readonly backing: Backing }
  /** Violation, after the answer: let it stand, ask for talks, or withdraw from the text. */
  | {
      readonly type: 'wish';
      readonly party: Party;
      readonly wish: 'accept' | 'reopen' | 'withdraw';
    }
  /** Take back what was laid down this turn; consent is public at once and stays as it was given. */
  | { readonly type: 'undo'; readonly party: Party }
  /** Done for this turn; it closes when all are. */
  | { readonly type: 'ready'; readonly party: Party };

/** What only the host of a run does, or a facilitator through it: no seat may send it. */
export type HostAction =
  /** Ceasefire: open the next quarter. */
  | { readonly type: 'open-quarter' }
  /** Bring an event of the level now, whether or not it also comes by itself. */
  | { readonly type: 'inject'; readonly event: string }
  /** Announce who plays a seat from now on: a person, or a strategy by its id. */
  | { readonly type: 'hand-over'; readonly party: Party; readonly to: string }
  /** Announce that a delegation which is waited for has run out of time. */
  | { readonly type: 'time-out'; readonly party: Party };

const OF_HOST: ReadonlySet<Action['type']> = new Set<HostAction['type']>([
  'open-quarter',
  'inject',
  'hand-over',
  'time-out',
]);

/** Whether an action is the host's alone: a server refuses it from any seat. */
export function isOfHost(action: Action): action is HostAction {
  return OF_HOST.has(action.type);
}
