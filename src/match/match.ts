import { createActor, transition, type Actor } from 'xstate';
import { invariant, ok, type Result } from '../base/result.ts';
import {
  actionFault,
  newRun,
  type Action,
  type ByParty,
  type Level,
  type State,
} from '../engine/index.ts';
import type { Strategy } from '../strategies/index.ts';
import { matchMachine, type MatchContext, type MatchInput } from './machine.ts';
import { nextActions } from './seats.ts';

export type Match = Actor<typeof matchMachine>;

export interface MatchOptions {
  readonly russiaTests?: 'model' | 'person';
}

/** Start the machine on a new run of a level. */
export function startMatch(level: Level, seed: string, options: MatchOptions = {}): Match {
  const { state, events } = newRun(level, seed, options);
  return resumeMatch({ state, log: events.map((event) => ({ turn: 1, event })) });
}

/** The machine in the phase in which a run stands. */
function snapshotOf({ state, log = [], actions = [] }: MatchInput) {
  return matchMachine.resolveState({
    value: state.phase,
    context: { state, log, actions, refusal: null },
    ...(state.outcome ? { status: 'done' as const } : {}),
  });
}

/**
 * Conduct decisions on a run as the machine does, all of them or none, without an actor: for hosts that
 * keep runs as plain data. Refuses with the first refusal.
 */
export function conduct(run: MatchInput, actions: readonly Action[]): Result<MatchContext> {
  let snapshot = snapshotOf(run);
  for (const action of actions) {
    // A machine that is done takes nothing; the rules say why.
    if (snapshot.status === 'done') {
      const fault = actionFault(snapshot.context.state, action);
      invariant(fault !== null, 'a run that is over takes decisions');
      return { ok: false, fault };
    }
    [snapshot] = transition(matchMachine, snapshot, { type: 'decision', action });
    const { refusal } = snapshot.context;
    if (refusal) return { ok: false, fault: refusal };
  }
  return ok(snapshot.context);
}

/** Start the machine on a run already under way, in whatever phase it is. */
export function resumeMatch({ state, log = [], actions = [] }: MatchInput): Match {
  const snapshot = snapshotOf({ state, log, actions });
  const match = createActor(matchMachine, { snapshot, input: { state } });
  match.start();
  return match;
}

/** Send one decision. The refusal, if any, is in the context. */
export function decide(match: Match, action: Action): void {
  match.send({ type: 'decision', action });
}

/** Let strategies play until a person is awaited, a ceasefire's next quarter is due, or the run is over. */
export function playOn(match: Match, strategies: ByParty<Strategy | null>): void {
  for (;;) {
    const { context } = match.getSnapshot();
    if (context.state.phase === 'ceasefire') return;
    if (!playNext(match, strategies, context.state)) return;
  }
}

/** Let strategies play and quarters open until a person is awaited or the run is over. */
export function playThrough(match: Match, strategies: ByParty<Strategy | null>): void {
  while (playNext(match, strategies, match.getSnapshot().context.state));
}

function playNext(match: Match, strategies: ByParty<Strategy | null>, state: State): boolean {
  const actions = nextActions(state, strategies);
  if (!actions) return false;
  for (const action of actions) {
    decide(match, action);
    const { refusal } = match.getSnapshot().context;
    invariant(refusal === null, `a strategy's ${action.type} was refused: ${refusal?.code}`);
  }
  return true;
}
