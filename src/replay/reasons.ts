import { hashOf } from '../base/hash.ts';
import { apply, isOfHost, newRun, type Action, type Level, type Party } from '../engine/index.ts';
import { decideBy } from '../match/index.ts';
import { findStrategy, type Reason } from '../strategies/index.ts';
import { Holders } from './holders.ts';
import type { Recording } from './recording.ts';

/** Why a seat that a strategy held did what it did. */
export interface Decided {
  readonly turn: number;
  readonly party: Party;
  /** Id of the strategy. */
  readonly strategy: string;
  readonly reason: Reason;
}

/**
 * The decisions of strategies in a recording that plays, in order, each with its reason: the strategy is
 * asked again in the same state. Left out where it would decide otherwise now than it did.
 */
export function reasonsOf(level: Level, recording: Recording): readonly Decided[] {
  const { seed, russiaTests, actions } = recording;
  let { state } = newRun(level, seed, { russiaTests });
  const decided: Decided[] = [];
  const asked = new Set<string>();
  const holders = new Holders(recording);
  for (const [at, action] of actions.entries()) {
    holders.enter(state.turn);
    if (action.type === 'hand-over') holders.handOver(action);
    if (!isOfHost(action)) {
      const { party } = action;
      const strategy = findStrategy(party, holders.seats[party]);
      const occasion = `${state.turn}/${state.violation?.step ?? state.phase}/${party}`;
      if (strategy && !asked.has(occasion)) {
        asked.add(occasion);
        const { actions: again, reason } = decideBy(strategy, state);
        if (isSame(again, actions.slice(at, at + again.length))) {
          decided.push({ turn: state.turn, party, strategy: strategy.id, reason: reason() });
        }
      }
    }
    const result = apply(state, action);
    if (!result.ok) break;
    ({ state } = result.value);
  }
  return decided;
}

function isSame(a: readonly Action[], b: readonly Action[]): boolean {
  return hashOf(a) === hashOf(b);
}
