import { ok, type Result } from '../base/result.ts';
import { PARTIES, type Level } from '../engine/index.ts';
import { PERSON, type Seats } from '../match/index.ts';
import { historyOf, type History } from './history.ts';
import { holdersAt } from './holders.ts';
import {
  canPlay,
  makeRecording,
  refuseReplay,
  type Recording,
  type ReplayFault,
} from './recording.ts';
import { identityOf } from './tree.ts';

/** Who plays on in a fork, where that differs from its parent. */
export interface ForkChange {
  readonly seats?: Partial<Seats>;
  /** Only where no quarter has passed: the past would not have been the same. */
  readonly russiaTests?: 'model' | 'person';
}

/**
 * A recording cut where a turn opens, as a game under way that goes on under the same luck. Its seats may
 * be taken over by a person or handed to strategies; what the parent's seats decided before stays.
 */
export function forkAt(
  level: Level,
  recording: Recording,
  turn: number,
  change: ForkChange = {},
): Result<Recording, ReplayFault> {
  const history = historyOf(level, recording);
  return history.ok ? forkOf(history.value, turn, change) : history;
}

/** The same of a recording that is open already. */
export function forkOf(
  history: History,
  turn: number,
  change: ForkChange = {},
): Result<Recording, ReplayFault> {
  const ready = readyFork(history, turn, change);
  if (!ready.ok) return ready;
  const { level, recording } = history;
  const { seats, russiaTests, forkedFrom, from } = ready.value;
  const actions = recording.actions.slice(0, from);
  return ok(makeRecording(level, recording.seed, seats, russiaTests, actions, { forkedFrom }));
}

/** A fork before anything is decided in it. */
export interface ReadyFork {
  readonly seats: Seats;
  readonly russiaTests: 'model' | 'person';
  readonly forkedFrom: NonNullable<Recording['forkedFrom']>;
  /** How many of the parent's decisions it keeps. */
  readonly from: number;
}

/** What a fork at a turn starts from, or why it cannot. */
export function readyFork(
  history: History,
  turn: number,
  change: ForkChange,
): Result<ReadyFork, ReplayFault> {
  const { recording, turns, moments } = history;
  const opened = turns[turn - 1];
  if (!opened) return refuseReplay(0, 'fork/no-such-turn', { turn, turns: turns.length });
  const held = holdersAt(history, opened.first);
  const seats: Seats = { ...held, ...change.seats };
  const unknown = PARTIES.find((party) => !canPlay(party, seats[party]));
  if (unknown) {
    return refuseReplay(0, 'replay/unknown-strategy', { party: unknown, id: seats[unknown] });
  }
  const { quarter } = moments[opened.first]!.state;
  // Nothing has been tested yet.
  const firstQuarter = quarter === 0 || (quarter === 1 && opened.kind === 'quarter');
  // No strategy decides to test: where Moscow's seat is handed over before the first test, the model does.
  const tests = recording.russiaTests === 'person' && held.russia === PERSON;
  const handedOver = tests && seats.russia !== PERSON;
  const russiaTests =
    change.russiaTests ?? (handedOver && firstQuarter ? 'model' : recording.russiaTests);
  if (russiaTests !== recording.russiaTests && !firstQuarter) {
    return refuseReplay(turn, 'fork/tests-decided', { recorded: recording.russiaTests });
  }
  const needsPerson = handedOver || change.russiaTests === 'person';
  if (needsPerson && russiaTests === 'person' && seats.russia !== PERSON) {
    return refuseReplay(turn, 'fork/tests-need-person');
  }
  const forkedFrom = { check: identityOf(recording), turn };
  return ok({ seats, russiaTests, forkedFrom, from: opened.first });
}
