import { hashOf } from '../base/hash.ts';
import { invariant, ok, type Result } from '../base/result.ts';
import { rulesOf } from '../content/words.ts';
import {
  apply,
  newRun,
  PARTIES,
  RULES_VERSION,
  type Action,
  type Level,
  type Party,
  type State,
  type Step,
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
  /** The run of which this one is a fork; absent for one that was played from its first turn. */
  readonly forkedFrom?: Fork;
  /** What a teacher has pinned to turns. No part of the game: the checks leave it out. */
  readonly notes?: readonly Note[];
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

/** Where a fork leaves its parent. */
export interface Fork {
  /** The parent's last check, by which a recording is known. */
  readonly check: string;
  /** The turn that the fork plays anew; those before it are the parent's. */
  readonly turn: number;
}

/** A remark about a turn, for whoever looks at the recording. */
export interface Note {
  readonly turn: number;
  readonly text: string;
  /** Who says so. */
  readonly by?: string;
}

export const RECORDING_FORMAT = 'line-of-contact/recording/2';

/** Hash of a level's rules: its words may be mended or translated, and its recordings still play. */
export function levelHash(level: Level): string {
  return hashOf(rulesOf(level));
}

/** Hash of everything in a state that the rules read; the level is hashed apart. */
export function stateHash(state: State): string {
  const { level: _level, ...rest } = state;
  return hashOf(rest);
}

/** What stands above the decisions of a recording. */
export type Head = Omit<Recording, 'actions' | 'hashes' | 'checks' | 'notes'>;

/** What a run is besides its level, seed, seats and decisions. */
export type Besides = Pick<Recording, 'forkedFrom' | 'notes'>;

/** Where a replay went wrong. `turn` counts rounds and quarters from 1; 0 is before the first. */
export interface ReplayFault {
  readonly turn: number;
  readonly code: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** A refusal to replay, with the turn from which on it does not play. */
export function refuseReplay(
  turn: number,
  code: string,
  facts?: ReplayFault['facts'],
): { readonly ok: false; readonly fault: ReplayFault } {
  return { ok: false, fault: facts ? { turn, code, facts } : { turn, code } };
}

/** Who looks on while a run is played. */
export interface Watch {
  /** Called as the run opens, with null, and after each decision. */
  readonly onStep?: (action: Action | null, step: Step) => void;
  /** Called as each turn ends, the first being 0; gives the code of what is wrong with it, if anything. */
  readonly onTurn?: (at: number, hash: string, check: string, last: boolean) => string | null;
}

export interface Played {
  readonly state: State;
  readonly hashes: readonly string[];
  readonly checks: readonly string[];
}

/** Play the decisions of a run under what stands above them: every replay and recording goes this way. */
export function playHead(
  level: Level,
  head: Head,
  actions: readonly Action[],
  { onStep, onTurn }: Watch = {},
): Result<Played, ReplayFault> {
  const hashes: string[] = [];
  const checks: string[] = [];
  const start = newRun(level, head.seed, { russiaTests: head.russiaTests });
  onStep?.(null, start);
  let { state } = start;
  let check = hashOf(head);
  let from = 0;
  const closeTurn = (to: number, last: boolean): string | null => {
    const hash = stateHash(state);
    check = hashOf([check, actions.slice(from, to), hash]);
    from = to;
    hashes.push(hash);
    checks.push(check);
    return onTurn?.(hashes.length - 1, hash, check, last) ?? null;
  };
  for (const [at, action] of actions.entries()) {
    const result = apply(state, action);
    if (!result.ok)
      return refuseReplay(state.turn, 'replay/illegal', { reason: result.fault.code });
    // Who plays a seat is all the same to the rules, but not to whoever looks at the run.
    if (action.type === 'hand-over' && !canPlay(action.party, action.to)) {
      const facts = { party: action.party, id: action.to };
      return refuseReplay(state.turn, 'replay/unknown-strategy', facts);
    }
    if (result.value.state.turn !== state.turn) {
      const wrong = closeTurn(at, false);
      if (wrong !== null) return refuseReplay(state.turn, wrong);
    }
    ({ state } = result.value);
    onStep?.(action, result.value);
  }
  const wrong = closeTurn(actions.length, true);
  return wrong === null ? ok({ state, hashes, checks }) : refuseReplay(state.turn, wrong);
}

/** Make the recording of a run from its decisions. */
export function makeRecording(
  level: Level,
  seed: string,
  seats: Seats,
  russiaTests: 'model' | 'person',
  actions: readonly Action[],
  { forkedFrom, notes }: Besides = {},
): Recording {
  const head: Head = {
    format: RECORDING_FORMAT,
    rulesVersion: RULES_VERSION,
    level: { id: level.id, hash: levelHash(level) },
    seed,
    russiaTests,
    seats,
    ...(forkedFrom ? { forkedFrom } : {}),
  };
  const played = playHead(level, head, actions);
  invariant(played.ok, 'a recorded decision was refused');
  const { hashes, checks } = played.value;
  return { ...head, ...(notes?.length ? { notes } : {}), actions, hashes, checks };
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

/** Whether there is anyone of this name to play a seat: a person, or a strategy for it. */
export function canPlay(party: Party, id: string): boolean {
  return id === PERSON || findStrategy(party, id) !== undefined;
}

/** Why what stands above the decisions cannot be played here, or null if it can. */
export function headFault(level: Level, head: Head): ReplayFault | null {
  const { rulesVersion, seats } = head;
  if (rulesVersion !== RULES_VERSION) {
    const facts = { recorded: rulesVersion, here: RULES_VERSION };
    return { turn: 0, code: 'replay/other-rules', facts };
  }
  if (head.level.id !== level.id) {
    const facts = { recorded: head.level.id, here: level.id };
    return { turn: 0, code: 'replay/other-level', facts };
  }
  if (head.level.hash !== levelHash(level)) {
    return { turn: 0, code: 'replay/changed-level', facts: { level: level.id } };
  }
  const party = PARTIES.find((each) => !canPlay(each, seats[each]));
  return party
    ? { turn: 0, code: 'replay/unknown-strategy', facts: { party, id: seats[party] } }
    : null;
}

/**
 * Play a recording again. Refuses another rules version, another or a changed level, a seat that none
 * can play, a decision that is not legal, and any turn whose state hash or check differs: it says which
 * turn, and why. Decisions cut at the end of a turn, with their hashes and checks, are a game under way.
 */
export function playRecording(
  level: Level,
  recording: Recording,
  onStep?: Watch['onStep'],
): Result<Played, ReplayFault> {
  const { actions, hashes, checks, notes: _notes, ...head } = recording;
  const fault = headFault(level, head);
  if (fault) return { ok: false, fault };
  return playHead(level, head, actions, {
    ...(onStep ? { onStep } : {}),
    onTurn(at, hash, check, last) {
      if (last && (hashes.length !== at + 1 || checks.length !== at + 1)) {
        return 'replay/turns-missing';
      }
      if (hashes[at] !== hash) return 'replay/diverged';
      return checks[at] === check ? null : 'replay/changed';
    },
  });
}

export interface Replayed {
  readonly state: State;
  readonly log: readonly LogEntry[];
  readonly turns: number;
  /** Hash of the last state. */
  readonly hash: string;
}

/** Play a recording again, as `playRecording` does, to its last state and everything that happened. */
export function replay(level: Level, recording: Recording): Result<Replayed, ReplayFault> {
  const log: LogEntry[] = [];
  const played = playRecording(level, recording, (_, { state, events }) => {
    for (const event of events) log.push({ turn: state.turn, event });
  });
  if (!played.ok) return played;
  const { state, hashes } = played.value;
  return ok({ state, log, turns: state.turn, hash: hashes[hashes.length - 1]! });
}
