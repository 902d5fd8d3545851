import { apply, newRun, type HostAction, type Level, type State } from '../engine/index.ts';
import { occasionOf } from './decisions.ts';
import type { Recording } from './recording.ts';

/** An event that a facilitator brought into a run, and when. */
export interface News {
  readonly action: Extract<HostAction, { type: 'inject' }>;
  /** How many of the recording's decisions had been taken before it. */
  readonly at: number;
  readonly occasion: string;
  /** Quarter in which or after which it came; null in talks. */
  readonly quarter: number | null;
}

/** What a facilitator brought into a recorded run, in order, as far as it plays. */
export function newsIn(level: Level, recording: Recording): readonly News[] {
  let { state } = newRun(level, recording.seed, { russiaTests: recording.russiaTests });
  const news: News[] = [];
  for (const [at, action] of recording.actions.entries()) {
    if (action.type === 'inject') {
      const quarter = state.phase === 'talks' ? null : state.quarter;
      news.push({ action, at, occasion: occasionOf(state), quarter });
    }
    const result = apply(state, action);
    if (!result.ok) break;
    ({ state } = result.value);
  }
  return news;
}

/**
 * Whether news are due in a state of another run, at the same time of its calendar: on the same occasion
 * or, where that has not come, in the ceasefire after the same quarter.
 */
export function isDue({ occasion, quarter }: News, state: State): boolean {
  return (
    occasion === occasionOf(state) || (state.phase === 'ceasefire' && quarter === state.quarter)
  );
}
