import { invariant, ok, type Result } from '../base/result.ts';
import {
  apply,
  awaited,
  PARTIES,
  type Action,
  type Level,
  type Party,
  type State,
} from '../engine/index.ts';
import { decideBy, PERSON } from '../match/index.ts';
import { DEFAULT_STRATEGIES, findStrategy, type Strategy } from '../strategies/index.ts';
import { stepOf, type Step } from './decisions.ts';
import { readyFork, type ForkChange } from './fork.ts';
import { historyOf, type History } from './history.ts';
import { makeRecording, refuseReplay, type Recording, type ReplayFault } from './recording.ts';

/** How a fork goes on. */
export interface Course extends ForkChange {
  /** What one delegation does otherwise in the turn of the fork. */
  readonly decision?: DecisionAnew;
  /**
   * Whose recorded decisions stand where they are still legal: everybody's, only those of persons, or,
   * after the turn of the fork, nobody's. Otherwise strategies decide.
   */
  readonly keep?: 'all' | 'persons' | 'none';
  /** How far it is played: the turn of the fork, or the run to its end. */
  readonly until?: 'turn' | 'end';
}

/**
 * The actions that take the place of what a delegation did in one step of the turn: in the round or
 * quarter, or in answer to a violation (`respond`, `back`, `wish`). `ready` may be left out.
 */
export interface DecisionAnew {
  readonly party: Party;
  readonly actions: readonly Action[];
}

/** A fork that was played on. */
export interface Continued {
  readonly recording: Recording;
  /** Decisions taken as recorded, after the turn's opening. */
  readonly kept: number;
  /** Decisions that strategies took in their place, in order. */
  readonly anew: readonly TakenAnew[];
}

/** A decision that a strategy took, and why what was recorded did not stand. */
export interface TakenAnew {
  readonly turn: number;
  readonly party: Party;
  /** Nothing was recorded for it, it was no longer legal, or it was not to be kept. */
  readonly why: 'not-recorded' | 'illegal' | 'not-kept';
  /** Why it was no longer legal: the code of the refusal. */
  readonly code?: string;
}

/**
 * Fork a recording at a turn, change one decision there, and play on under the same luck: recorded
 * decisions stand where they are still legal, otherwise strategies decide; for a person the seat's
 * default one.
 */
export function continueWith(
  level: Level,
  recording: Recording,
  turn: number,
  course: Course = {},
): Result<Continued, ReplayFault> {
  const history = historyOf(level, recording);
  return history.ok ? continueOn(history.value, turn, course) : history;
}

/** The same of a recording that is open already. */
export function continueOn(
  history: History,
  turn: number,
  course: Course = {},
): Result<Continued, ReplayFault> {
  const ready = readyFork(history, turn, course);
  if (!ready.ok) return ready;
  const { seats, russiaTests, forkedFrom, from } = ready.value;
  const { level, recording, moments } = history;
  const opened = moments[from]!.state;
  const run = new Run({ ...opened, russiaTests }, recording.actions.slice(0, from));
  const recorded = recordedBy(history, from);
  const { decision, keep = 'all', until = 'end' } = course;
  let change = decision ? { ...decision, step: stepOfActions(decision.actions) } : null;
  const anew: TakenAnew[] = [];
  let kept = 0;
  while (!run.state.outcome && (until === 'end' || run.state.turn === turn)) {
    if (run.state.phase === 'ceasefire') {
      if (until === 'turn') break;
      run.take([{ type: 'open-quarter' }]);
      continue;
    }
    const group = recorded.get(occasionOf(run.state)) ?? [];
    const changed = change && run.state.turn === turn && change.step === stepOf(run.state);
    const stands = (party: Party) =>
      // A strategy that a seat was handed to decides for itself.
      (seats[party] === recording.seats[party] || seats[party] === PERSON) &&
      (keep === 'all' ||
        run.state.turn === turn ||
        (keep === 'persons' && recording.seats[party] === PERSON));
    if (!changed && isWhole(group) && group.every((action) => stands(partyOf(action)))) {
      // As it was recorded, in the very order.
      if (run.take(group) === null) {
        kept += group.filter(handsOn).length;
        continue;
      }
    }
    const at = run.state;
    for (const party of inOrder(group)) {
      // An earlier delegation may have closed the step.
      if (occasionOf(run.state) !== occasionOf(at) || !awaited(run.state).includes(party)) continue;
      if (changed && change!.party === party) {
        const foreign = change!.actions.some((action) => !isOf(action, party));
        const code = foreign ? 'action/unknown-party' : run.take(whole(change!.actions, party, at));
        if (code !== null) return refuseReplay(turn, 'fork/decision-refused', { reason: code });
        change = null;
        continue;
      }
      const own = group.filter((action) => partyOf(action) === party);
      const isRecorded = own.some(handsOn);
      const code = isRecorded && stands(party) ? run.take(own) : null;
      if (isRecorded && stands(party) && code === null) {
        kept++;
        continue;
      }
      const why = !isRecorded ? 'not-recorded' : code === null ? 'not-kept' : 'illegal';
      anew.push({ turn: at.turn, party, why, ...(code === null ? {} : { code }) });
      const refused = run.take(decideBy(strategyOf(party, seats[party]), run.state).actions);
      invariant(refused === null, `a strategy's decision was refused: ${refused}`);
    }
  }
  if (change) return refuseReplay(turn, 'fork/decision-not-due', { party: change.party });
  const made = makeRecording(level, recording.seed, seats, russiaTests, run.actions, {
    forkedFrom,
  });
  return ok({ recording: made, kept, anew });
}

/** A run that takes decisions whole or not at all. */
class Run {
  state: State;
  readonly actions: Action[];

  constructor(state: State, actions: readonly Action[]) {
    this.state = state;
    this.actions = [...actions];
  }

  /** Take all of some actions; gives the code of the first that is refused, and then has taken none. */
  take(actions: readonly Action[]): string | null {
    let { state } = this;
    for (const action of actions) {
      const result = apply(state, action);
      if (!result.ok) return result.fault.code;
      ({ state } = result.value);
    }
    this.state = state;
    this.actions.push(...actions);
    return null;
  }
}

/** Recorded decisions by the occasion at which they were taken, from a decision on. */
function recordedBy(
  { moments, recording }: History,
  from: number,
): ReadonlyMap<string, readonly Action[]> {
  const recorded = new Map<string, Action[]>();
  for (const [at, action] of recording.actions.entries()) {
    if (at < from || action.type === 'open-quarter') continue;
    const occasion = occasionOf(moments[at]!.state);
    const group = recorded.get(occasion);
    if (group) group.push(action);
    else recorded.set(occasion, [action]);
  }
  return recorded;
}

/** What delegations are awaited for: the same round or quarter, and the same step of it, in any run. */
function occasionOf(state: State): string {
  const { phase, reopenings, round, quarter } = state;
  return phase === 'talks' ? `round/${reopenings}/${round}` : `quarter/${quarter}/${stepOf(state)}`;
}

const STEPS: { readonly [Type in Action['type']]?: Step } = {
  respond: 'response',
  back: 'backing',
  wish: 'aftermath',
};

function stepOfActions(actions: readonly Action[]): Step {
  const last = actions[actions.length - 1];
  return (last && STEPS[last.type]) ?? 'turn';
}

/** A decision with the `ready` that hands the turn on. */
function whole(actions: readonly Action[], party: Party, state: State): readonly Action[] {
  return stepOf(state) !== 'turn' || actions.some(handsOn)
    ? actions
    : [...actions, { type: 'ready', party }];
}

/** Whether an action ends what its delegation decides in a step. */
function handsOn({ type }: Action): boolean {
  return type === 'ready' || STEPS[type] !== undefined;
}

/** Whether a group of recorded decisions ends its step. */
function isWhole(group: readonly Action[]): boolean {
  const last = group[group.length - 1];
  if (!last) return false;
  return last.type === 'respond' || last.type === 'back'
    ? true
    : group.filter(handsOn).length === PARTIES.length;
}

function partyOf(action: Action): Party {
  invariant(action.type !== 'open-quarter', 'nobody opens a quarter');
  return action.party;
}

/** Whether an action is this delegation's. */
function isOf(action: Action, party: Party): boolean {
  return action.type !== 'open-quarter' && action.party === party;
}

/** Delegations in the order in which they decided, then the others. */
function inOrder(group: readonly Action[]): readonly Party[] {
  return [...new Set([...group.map(partyOf), ...PARTIES])];
}

function strategyOf(party: Party, id: string): Strategy {
  return findStrategy(party, id) ?? DEFAULT_STRATEGIES[party];
}
