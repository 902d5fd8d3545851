import { hashOf } from '../base/hash.ts';
import { ok, refuse, type Result } from '../base/result.ts';
import {
  apply,
  newRun,
  PARTIES,
  RULES_VERSION,
  type Action,
  type Level,
  type State,
} from '../engine/index.ts';
import type { LogEntry, Seats } from '../match/index.ts';

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
}

export const RECORDING_FORMAT = 'line-of-contact/recording/1';

/** Hash of a level's data. */
export function levelHash(level: Level): string {
  return hashOf(level);
}

/** Hash of everything in a state that the rules read; the level is hashed apart. */
export function stateHash(state: State): string {
  const { level: _level, ...rest } = state;
  return hashOf(rest);
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
  const hashes: string[] = [];
  let { state } = newRun(level, seed, { russiaTests });
  for (const action of actions) {
    const result = apply(state, action);
    if (!result.ok) throw new Error(`broken invariant: recorded a refused ${action.type}`);
    if (result.value.state.turn !== state.turn) hashes.push(stateHash(state));
    state = result.value.state;
  }
  hashes.push(stateHash(state));
  return {
    format: RECORDING_FORMAT,
    rulesVersion: RULES_VERSION,
    level: { id: level.id, hash: levelHash(level) },
    seed,
    russiaTests,
    seats,
    actions,
    hashes,
  };
}

/** A recording as a text file, one line an action, so that two can be compared with ordinary tools. */
export function formatRecording(recording: Recording): string {
  const { actions, ...head } = recording;
  const lines = actions.map((action) => `    ${JSON.stringify(action)}`).join(',\n');
  const body = JSON.stringify(head, null, 2).slice(0, -2);
  return `${body},\n  "actions": [${lines ? `\n${lines}\n  ` : ''}]\n}\n`;
}

/** Largest recording read, characters. */
const LARGEST = 4_000_000;

/** Longest seed that a recording may carry, characters. */
export const LONGEST_SEED = 64;

/** Read a recording from text. Checks its shape only; `replay` checks what it says. */
export function parseRecording(text: string): Result<Recording> {
  if (text.length > LARGEST) return refuse('recording/too-large', { limit: LARGEST });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse('recording/not-json', { detail: error instanceof Error ? error.message : '' });
  }
  const wrong = wrongPart(value);
  return wrong ? refuse('recording/malformed', { path: wrong }) : ok(value as Recording);
}

/** Path of the first part that has not the shape of a recording, or null. */
function wrongPart(value: unknown): string | null {
  if (!isRecord(value)) return '/';
  if (value.format !== RECORDING_FORMAT) return 'format';
  if (typeof value.rulesVersion !== 'string') return 'rulesVersion';
  if (!isRecord(value.level)) return 'level';
  if (typeof value.level.id !== 'string') return 'level.id';
  if (typeof value.level.hash !== 'string') return 'level.hash';
  if (typeof value.seed !== 'string' || value.seed.length > LONGEST_SEED) return 'seed';
  // A lone surrogate has no canonical form, so no hash.
  if (!value.seed.isWellFormed()) return 'seed';
  if (value.russiaTests !== 'model' && value.russiaTests !== 'person') return 'russiaTests';
  if (!isRecord(value.seats)) return 'seats';
  for (const party of PARTIES) {
    if (typeof value.seats[party] !== 'string') return `seats.${party}`;
  }
  if (!Array.isArray(value.actions)) return 'actions';
  const action = value.actions.findIndex((entry) => !isRecord(entry));
  if (action >= 0) return `actions[${action}]`;
  if (!Array.isArray(value.hashes)) return 'hashes';
  const hash = value.hashes.findIndex((entry) => typeof entry !== 'string');
  return hash >= 0 ? `hashes[${hash}]` : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
 * Play a recording again. Refuses another rules version, another or a changed level, a decision that
 * is not legal, and any turn whose state hash differs: it says which turn, and why.
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
  const start = newRun(level, recording.seed, { russiaTests: recording.russiaTests });
  let { state } = start;
  const log: LogEntry[] = start.events.map((event) => ({ turn: 1, event }));
  let closed = 0;
  for (const action of recording.actions) {
    const result = apply(state, action);
    if (!result.ok) return fault(state.turn, 'replay/illegal', { reason: result.fault.code });
    const next = result.value.state;
    if (next.turn !== state.turn) {
      if (recording.hashes[closed] !== stateHash(state)) {
        return fault(state.turn, 'replay/diverged');
      }
      closed++;
    }
    state = next;
    for (const event of result.value.events) log.push({ turn: state.turn, event });
  }
  const hash = stateHash(state);
  if (recording.hashes.length !== closed + 1) return fault(state.turn, 'replay/turns-missing');
  if (recording.hashes[closed] !== hash) return fault(state.turn, 'replay/diverged');
  return ok({ state, log, turns: state.turn, hash });
}
