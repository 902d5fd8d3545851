import { invariant } from '../../base/result.ts';
import {
  alternativeOf,
  assessText,
  burdenOf,
  byParty,
  payoffOf,
  resultOf,
  type ByParty,
  type Level,
  type OutcomeKind,
  type State,
  type Text,
} from '../../engine/index.ts';
import { runThrough } from '../../match/index.ts';
import type { Strategy } from '../../strategies/index.ts';

/** What a whole seeded game came to, as far as its first talks go. */
export interface Bargain {
  readonly seed: string;
  readonly outcome: OutcomeKind;
  /** The last round of the first talks, before it closed: what everyone decided by. */
  readonly last: State;
  /** The first text that was signed; null where none was. */
  readonly text: Text | null;
  /** How likely it was to hold, as estimated then; 0 where nothing was signed. */
  readonly hold: number;
  /**
   * Points by true weights: what the first text was worth when it was signed, or what fighting on was
   * worth when talks ended; less the burden of fatigue by then.
   */
  readonly earned: ByParty<number>;
  /** Points by true weights at the end of the run. */
  readonly result: ByParty<number>;
}

/** Play one seeded game and say what its first talks came to. */
export function bargain(level: Level, seed: string, strategies: ByParty<Strategy>): Bargain {
  let last: State | undefined;
  let after: State | undefined;
  const end = runThrough(level, seed, strategies, (_action, state) => {
    if (after) return;
    if (state.phase === 'talks') last = state;
    else after = state;
  });
  invariant(last !== undefined && after !== undefined, 'a run without talks');
  const decided = last;
  const ended = after;
  const { text } = ended;
  const prospect = text && assessText(decided, text);
  const earned = byParty((party) => {
    const { secrets } = decided;
    // Without a text the last round's war counts too.
    const { meters } = text ? decided : ended;
    const worth =
      text && prospect
        ? payoffOf(level, party, secrets.weights[party], text, prospect)
        : alternativeOf(level, party, meters);
    return worth - burdenOf(level, party, meters);
  });
  return {
    seed,
    outcome: end.outcome!.kind,
    last: decided,
    text,
    hold: prospect?.hold ?? 0,
    earned,
    result: byParty((party) => resultOf(end, party, end.secrets.weights[party])),
  };
}
