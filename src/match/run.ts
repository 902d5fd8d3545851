import { invariant, type Result } from '../base/result.ts';
import {
  apply,
  newRun,
  stateAfter,
  type Action,
  type ByParty,
  type Level,
  type State,
} from '../engine/index.ts';
import type { Strategy } from '../strategies/index.ts';
import { nextActions } from './seats.ts';

/**
 * Play a whole run by strategies, straight on the engine: the same decisions as through the machine,
 * without its cost. The lab and the benchmark use it; a test holds the two equal.
 * @param onAction called after each action with the state that it led to.
 */
export function runThrough(
  level: Level,
  seed: string,
  strategies: ByParty<Strategy>,
  onAction?: (action: Action, state: State) => void,
): State {
  return playOut(newRun(level, seed).state, strategies, onAction);
}

/** Play a run on from any state to its end by strategies, straight on the engine. */
export function playOut(
  from: State,
  strategies: ByParty<Strategy>,
  onAction?: (action: Action, state: State) => void,
): State {
  let state = from;
  for (;;) {
    const actions = nextActions(state, strategies);
    if (!actions) break;
    if (!onAction) state = accepted(stateAfter(state, actions));
    else {
      for (const action of actions) {
        state = accepted(apply(state, action)).state;
        onAction(action, state);
      }
    }
  }
  invariant(state.outcome !== null, 'a run by strategies ended without an outcome');
  return state;
}

/** What a decision of a strategy leads to: none is ever refused. */
function accepted<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`broken invariant: a strategy's decision was refused: ${result.fault.code}`);
}
