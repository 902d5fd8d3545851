import {
  isOfHost,
  type Action,
  type Party,
  type PartyAction,
  type State,
} from '../engine/index.ts';
import type { History, HistoryTurn } from './history.ts';

/** What a delegation is asked for: the round or quarter itself, or its part in a violation. */
export type Step = 'turn' | 'response' | 'backing' | 'aftermath';

/** What a delegation decided in a step of a turn. */
export interface Decision {
  readonly party: Party;
  readonly step: Step;
  /** Without what it took back; the `ready` that hands the turn on is left out. */
  readonly actions: readonly PartyAction[];
}

/** The step in which a state awaits its delegations. */
export function stepOf({ phase, violation }: Pick<State, 'phase' | 'violation'>): Step {
  return phase === 'violation' ? violation!.step : 'turn';
}

/**
 * What delegations are awaited for: the same round or quarter, and the same step of it, in any run. A
 * ceasefire, in which nobody is awaited, goes by the quarter before it.
 */
export function occasionOf(state: State): string {
  const { phase, reopenings, round, quarter } = state;
  if (phase === 'talks') return `round/${reopenings}/${round}`;
  return phase === 'ceasefire' ? `ceasefire/${quarter}` : `quarter/${quarter}/${stepOf(state)}`;
}

/**
 * What a delegation's actions on one occasion come to: those taken back are gone, but for consent, which
 * is public as soon as it is given, and so is the `ready` that hands the turn on.
 */
export function standing<Given extends Action>(actions: readonly Given[]): readonly Given[] {
  let kept: readonly Given[] = [];
  for (const action of actions) {
    if (action.type === 'undo') kept = kept.filter(({ type }) => type === 'consent');
    else if (action.type !== 'ready') kept = [...kept, action];
  }
  return kept;
}

/** The decisions of a turn, in the order in which they were begun. */
export function decisionsIn(
  { moments, turns, recording }: History,
  turn: HistoryTurn,
): readonly Decision[] {
  // The decision that closes a turn leads to a moment of the next; what the host does is nobody's.
  const to = turns[turn.turn]?.first ?? turn.last;
  const decisions = new Map<string, { party: Party; step: Step; actions: PartyAction[] }>();
  for (let at = turn.first; at < to; at++) {
    const action = recording.actions[at]!;
    if (isOfHost(action)) continue;
    const { party } = action;
    const step = stepOf(moments[at]!.state);
    const key = `${step}/${party}`;
    let decision = decisions.get(key);
    if (!decision) decisions.set(key, (decision = { party, step, actions: [] }));
    decision.actions.push(action);
  }
  return [...decisions.values()].map((each) => ({ ...each, actions: standing(each.actions) }));
}
