import { invariant, ok, type Result } from '../base/result.ts';
import {
  apply,
  awaited,
  isOfHost,
  type Action,
  type Level,
  type Party,
  type State,
} from '../engine/index.ts';
import { decideBy, PERSON, type Seats } from '../match/index.ts';
import { DEFAULT_STRATEGIES, findStrategy } from '../strategies/index.ts';
import { occasionOf, stepOf, type Step } from './decisions.ts';
import { readyFork, type ForkChange, type ReadyFork } from './fork.ts';
import { historyOf, type History } from './history.ts';
import {
  handsOn,
  inOrder,
  isOf,
  isWhole,
  parentFrom,
  partiesIn,
  STEPS,
  type Hosted,
  type Parent,
} from './parent.ts';
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
  /** How far it is played: not at all, the turn of the fork, or the run to its end. */
  readonly until?: 'opening' | 'turn' | 'end';
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
  /** Where it stands. */
  readonly state: State;
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
 * default one. What the facilitator brought about comes again at the same time.
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
  const { level, recording } = history;
  const { seats, russiaTests, forkedFrom } = ready.value;
  const run = new Continuation(history, ready.value, turn, course);
  while (run.goesOn()) {
    const code = run.playStep();
    if (code !== null) return refuseReplay(turn, 'fork/decision-refused', { reason: code });
  }
  const { decision } = course;
  if (decision && !run.isDecided) {
    return refuseReplay(turn, 'fork/decision-not-due', { party: decision.party });
  }
  const { actions, state, kept, anew } = run;
  const made = makeRecording(level, recording.seed, seats, russiaTests, actions, { forkedFrom });
  return ok({ recording: made, state, kept, anew });
}

/** A fork that is being played on. */
class Continuation {
  readonly actions: Action[];
  readonly anew: TakenAnew[] = [];
  kept = 0;
  /** Whether the decision that is changed has been taken. */
  isDecided = false;
  state: State;
  readonly #turn: number;
  readonly #course: Course;
  /** Who plays the seats by now. */
  #seats: Seats;
  /** What the parent holds from here on. */
  readonly #parent: Parent;
  /** What its host did, as far as it has not been done again. */
  #hosted: readonly Hosted[];

  constructor(history: History, ready: ReadyFork, turn: number, course: Course) {
    const { recording, moments } = history;
    const { seats = {} } = course;
    this.actions = recording.actions.slice(0, ready.from);
    this.state = { ...moments[ready.from]!.state, russiaTests: ready.russiaTests };
    this.#turn = turn;
    this.#course = course;
    this.#seats = ready.seats;
    this.#parent = parentFrom(history, ready.from, (party) => seats[party] !== undefined);
    this.#hosted = this.#parent.hosted;
  }

  goesOn(): boolean {
    const { outcome, phase, turn } = this.state;
    if (outcome || this.#course.until === 'opening') return false;
    return this.#course.until !== 'turn' || (turn === this.#turn && phase !== 'ceasefire');
  }

  /** Play the next step to its end; gives the code with which the changed decision is refused, if it is. */
  playStep(): string | null {
    if (this.state.phase === 'ceasefire') {
      // What was brought about in a step of the quarter that has not come is not left out.
      this.#host(({ quarter }) => quarter === this.state.quarter);
      this.#take([{ type: 'open-quarter' }]);
      return null;
    }
    const occasion = occasionOf(this.state);
    const group = this.#parent.recorded.get(occasion) ?? [];
    const changed = this.#changedIn(this.state);
    if (!changed && isWhole(group) && partiesIn(group).every((party) => this.#stands(party))) {
      // As it was recorded, in the very order.
      if (this.#take(group) === null) {
        this.kept += group.filter(handsOn).length;
        this.#hosted = this.#hosted.filter(({ action }) => !group.includes(action));
        return null;
      }
    }
    for (const party of inOrder(group)) {
      // The step may be over by now.
      if (occasionOf(this.state) !== occasion || !awaited(this.state).includes(party)) continue;
      const own = group.filter((action) => isOf(action, party));
      // Whoever handed on after it knew of it.
      const known = own.length > 0 ? group.slice(0, group.lastIndexOf(own.at(-1)!)) : group;
      this.#host(({ action }) => known.includes(action));
      if (changed?.party === party) {
        const code = this.#decideAnew(changed);
        if (code !== null) return code;
      } else this.#decide(party, own);
    }
    return null;
  }

  /** The changed decision, if it is due in this step. */
  #changedIn(state: State): DecisionAnew | null {
    const { decision } = this.#course;
    const isDue =
      decision &&
      !this.isDecided &&
      state.turn === this.#turn &&
      stepOf(state) === stepOfActions(decision.actions);
    return isDue ? decision : null;
  }

  #decideAnew({ party, actions }: DecisionAnew): string | null {
    if (!actions.every((action) => !isOfHost(action) && action.party === party)) {
      return 'action/unknown-party';
    }
    this.isDecided = true;
    return this.#take(whole(actions, party, this.state));
  }

  /** A delegation decides as recorded where that stands, else as its strategy does. */
  #decide(party: Party, recorded: readonly Action[]): void {
    const isRecorded = recorded.some(handsOn);
    const stands = this.#stands(party);
    const code = isRecorded && stands ? this.#take(recorded) : null;
    if (isRecorded && stands && code === null) {
      this.kept++;
      return;
    }
    const why = !isRecorded ? 'not-recorded' : code === null ? 'not-kept' : 'illegal';
    this.anew.push({ turn: this.state.turn, party, why, ...(code === null ? {} : { code }) });
    const strategy = findStrategy(party, this.#seats[party]) ?? DEFAULT_STRATEGIES[party];
    const refused = this.#take(decideBy(strategy, this.state).actions);
    invariant(refused === null, `a strategy's decision was refused: ${refused}`);
  }

  /** Whether what is recorded of a delegation on this occasion stands where it is legal. */
  #stands(party: Party): boolean {
    const { keep = 'all', seats = {} } = this.#course;
    const now = seats[party];
    const before = this.#parent.playedBy.get(`${occasionOf(this.state)}/${party}`);
    // A strategy that the fork hands a seat to decides for itself.
    if (now !== undefined && now !== before && now !== PERSON) return false;
    if (keep === 'all' || this.state.turn === this.#turn) return true;
    return keep === 'persons' && before === PERSON;
  }

  /** Do again what the host did, where it may still be done. */
  #host(isDue: (hosted: Hosted) => boolean): void {
    for (const { action } of this.#hosted.filter(isDue)) this.#take([action]);
    this.#hosted = this.#hosted.filter((hosted) => !isDue(hosted));
  }

  /** Take all of some actions; gives the code of the first that is refused, and then has taken none. */
  #take(actions: readonly Action[]): string | null {
    let state = this.state;
    for (const action of actions) {
      const result = apply(state, action);
      if (!result.ok) return result.fault.code;
      ({ state } = result.value);
    }
    this.state = state;
    this.actions.push(...actions);
    for (const action of actions) {
      if (action.type === 'hand-over') this.#seats = { ...this.#seats, [action.party]: action.to };
    }
    return null;
  }
}

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
