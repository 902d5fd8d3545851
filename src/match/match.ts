import { createActor, type Actor } from 'xstate';
import { invariant } from '../base/result.ts';
import { newRun, type Action, type ByParty, type Level, type State } from '../engine/index.ts';
import type { Strategy } from '../strategies/index.ts';
import { matchMachine, type MatchInput } from './machine.ts';
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

/** Start the machine on a run already under way, in whatever phase it is. */
export function resumeMatch({ state, log = [], actions = [] }: MatchInput): Match {
  const snapshot = matchMachine.resolveState({
    value: state.phase,
    context: { state, log, actions, refusal: null },
    ...(state.outcome ? { status: 'done' as const } : {}),
  });
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
