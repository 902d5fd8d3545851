import { hashOf } from '../base/hash.ts';
import { ok, type Result } from '../base/result.ts';
import {
  apply,
  newRun,
  PARTIES,
  RULES_VERSION,
  type Action,
  type Level,
  type State,
} from '../engine/index.ts';
import { PERSON, type LogEntry, type Seats } from '../match/index.ts';
import { findStrategy } from '../strategies/index.ts';

/** A run in a file: level, rules version, seed, seats and decisions, with a state hash for each turn. */
export interface Recording {
  readonly format: typeof RECORDING_FORMAT;
  readonly rulesVersion: string;
  readonly level: { readonly id: string; readonly hash: string };
  readonly seed: string;
  readonly russiaTests: 'model' | 'person';
  readonly seats: Seats;
  readonly actions: readonly Action[];
  /** Hash of the state at the end of each closed turn, in order, then of the last state. */
  readonly hashes: readonly string[];
  /**
   * For each hash one that covers everything up to it: the check before, the decisions since, the
   * state; the first also what stands above the decisions. States alone would not show a decision that
   * was taken back in its turn, or another name for a seat.
   */
  readonly checks: readonly string[];
}

export const RECORDING_FORMAT = 'line-of-contact/recording/2';

/** Hash of a level's data. */
export function levelHash(level: Level): string {
  return hashOf(level);
}

/** Hash of everything in a state that the rules read; the level is hashed apart. */
export function stateHash(state: State): string {
  const { level: _level, ...rest } = state;
  return hashOf(rest);
}

/** What a recording says besides its decisions. */
type Head = Omit<Recording, 'actions' | 'hashes' | 'checks'>;

/** The checks of a recording one after the other, each from the decisions since the last. */
function checksFrom(head: Head): (actions: readonly Action[], stateHash: string) => string {
  let check = hashOf(head);
  return (actions, state) => (check = hashOf([check, actions, state]));
}

/** Where a replay went wrong. `turn` counts rounds and quarters from 1; 0 is before the first. */
export interface ReplayFault {
  readonly turn: number;
  readonly code: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

export interface Replayed {
  readonly state: State;
  readonly log: readonly LogEntry[];
  readonly turns: number;
  /** Hash of the last state. */
  readonly hash: string;
}

/** Make the recording of a run from its decisions. */
export function makeRecording(
  level: Level,
  seed: string,
  seats: Seats,
  russiaTests: 'model' | 'person',
  actions: readonly Action[],
): Recording {
  const head: Head = {
    format: RECORDING_FORMAT,
    rulesVersion: RULES_VERSION,
    level: { id: level.id, hash: levelHash(level) },
    seed,
    russiaTests,
    seats,
  };
  const hashes: string[] = [];
  const checks: string[] = [];
  const nextCheck = checksFrom(head);
  let { state } = newRun(level, seed, { russiaTests });
  let from = 0;
  const close = (to: number) => {
    const hash = stateHash(state);
    hashes.push(hash);
    checks.push(nextCheck(actions.slice(from, to), hash));
    from = to;
  };
  for (const [at, action] of actions.entries()) {
    const result = apply(state, action);
    if (!result.ok) throw new Error(`broken invariant: recorded a refused ${action.type}`);
    if (result.value.state.turn !== state.turn) close(at);
    state = result.value.state;
  }
  close(actions.length);
  return { ...head, actions, hashes, checks };
}

/** The state on the day that the text in force at the end was signed, or null where none was. */
export function stateAtSignature(level: Level, recording: Recording): State | null {
  let { state } = newRun(level, recording.seed, { russiaTests: recording.russiaTests });
  let signed: State | null = null;
  for (const action of recording.actions) {
    const result = apply(state, action);
    if (!result.ok) break;
    const next = result.value.state;
    if (state.phase === 'talks' && next.phase === 'ceasefire') signed = next;
    state = next;
  }
  return signed;
}

/**
 * Play a recording again. Refuses another rules version, another or a changed level, a seat that none
 * can play, a decision that is not legal, and any turn whose state hash or check differs: it says which
 * turn, and why. Decisions cut at the end of a turn, with their hashes and checks, are a game under way.
 */
export function replay(level: Level, recording: Recording): Result<Replayed, ReplayFault> {
  const fault = (
    turn: number,
    code: string,
    facts?: ReplayFault['facts'],
  ): { readonly ok: false; readonly fault: ReplayFault } => ({
    ok: false,
    fault: facts ? { turn, code, facts } : { turn, code },
  });
  if (recording.rulesVersion !== RULES_VERSION) {
    return fault(0, 'replay/other-rules', {
      recorded: recording.rulesVersion,
      here: RULES_VERSION,
    });
  }
  if (recording.level.id !== level.id) {
    return fault(0, 'replay/other-level', { recorded: recording.level.id, here: level.id });
  }
  if (recording.level.hash !== levelHash(level)) {
    return fault(0, 'replay/changed-level', { level: level.id });
  }
  const { actions, hashes, checks, ...head } = recording;
  for (const party of PARTIES) {
    const id = head.seats[party];
    if (id !== PERSON && !findStrategy(party, id)) {
      return fault(0, 'replay/unknown-strategy', { party, id });
    }
  }
  const nextCheck = checksFrom(head);
  const start = newRun(level, recording.seed, { russiaTests: recording.russiaTests });
  let { state } = start;
  const log: LogEntry[] = start.events.map((event) => ({ turn: 1, event }));
  let closed = 0;
  let from = 0;
  /** Compare the turn that ends before a decision; gives the code of what differs. */
  const differenceAt = (to: number, hash: string): string | null => {
    const check = nextCheck(actions.slice(from, to), hash);
    if (hashes[closed] !== hash) return 'replay/diverged';
    if (checks[closed] !== check) return 'replay/changed';
    closed++;
    from = to;
    return null;
  };
  for (const [at, action] of actions.entries()) {
    const result = apply(state, action);
    if (!result.ok) return fault(state.turn, 'replay/illegal', { reason: result.fault.code });
    const next = result.value.state;
    if (next.turn !== state.turn) {
      const difference = differenceAt(at, stateHash(state));
      if (difference) return fault(state.turn, difference);
    }
    state = next;
    for (const event of result.value.events) log.push({ turn: state.turn, event });
  }
  if (hashes.length !== closed + 1 || checks.length !== closed + 1) {
    return fault(state.turn, 'replay/turns-missing');
  }
  const hash = stateHash(state);
  const difference = differenceAt(actions.length, hash);
  if (difference) return fault(state.turn, difference);
  return ok({ state, log, turns: state.turn, hash });
}
