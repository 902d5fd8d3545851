import { refuse, ok, type Result } from '../base/result.ts';
import { childPath } from '../content/fault.ts';
import { readJson } from '../content/json.ts';
import { PARTIES, type Action } from '../engine/index.ts';
import { isTurn, MOST_NOTES, wrongPartOfNote } from './notes.ts';
import { RECORDING_FORMAT, type Note, type Recording } from './recording.ts';

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
  const read = readJson(text);
  if (!read.ok) {
    const { code, path, message } = read.fault;
    return code === 'not-json'
      ? refuse('recording/not-json', { detail: `${path}: ${message}` })
      : refuse('recording/malformed', { path });
  }
  const wrong = read.duplicates[0]?.path ?? wrongPart(read.value);
  return wrong === null
    ? ok(read.value as Recording)
    : refuse('recording/malformed', { path: wrong });
}

/** The keys of something, each once. */
type KeysOf<T> = Readonly<Record<keyof T, true>>;

const KEYS: KeysOf<Omit<Recording, keyof typeof MAY_HAVE>> = {
  format: true,
  rulesVersion: true,
  level: true,
  seed: true,
  russiaTests: true,
  seats: true,
  actions: true,
  hashes: true,
  checks: true,
};
const MAY_HAVE = { forkedFrom: true, notes: true } as const satisfies Partial<KeysOf<Recording>>;
const LEVEL_KEYS: KeysOf<Recording['level']> = { id: true, hash: true };
const SEAT_KEYS: KeysOf<Recording['seats']> = {
  ukraine: true,
  russia: true,
  us: true,
  coalition: true,
};

/** The keys of each kind of action: a further one would be a change that the rules never see. */
const ACTION_KEYS: { readonly [Type in Action['type']]: KeysOf<Extract<Action, { type: Type }>> } =
  {
    table: { type: true, party: true, text: true },
    show: { type: true, party: true, to: true, text: true },
    sign: { type: true, party: true, text: true },
    'walk-out': { type: true, party: true },
    act: { type: true, party: true, act: true },
    move: { type: true, party: true, contributor: true, from: true, to: true, thousand: true },
    consent: { type: true, party: true, granted: true },
    test: { type: true, party: true, move: true, sector: true },
    respond: { type: true, party: true, response: true },
    back: { type: true, party: true, backing: true },
    wish: { type: true, party: true, wish: true },
    undo: { type: true, party: true },
    ready: { type: true, party: true },
    'open-quarter': { type: true },
    inject: { type: true, event: true },
    'hand-over': { type: true, party: true, to: true },
    'time-out': { type: true, party: true },
  };

/** Path of the first part that has not the shape of a recording, or null. */
function wrongPart(value: unknown): string | null {
  if (!isRecord(value)) return '/';
  if (value.format !== RECORDING_FORMAT) return 'format';
  const { level, seats, seed } = value;
  const wrongKey =
    wrongKeyIn(value, KEYS, '', MAY_HAVE) ??
    wrongKeyIn(level, LEVEL_KEYS, 'level') ??
    wrongKeyIn(seats, SEAT_KEYS, 'seats');
  if (wrongKey !== null) return wrongKey;
  if (typeof value.rulesVersion !== 'string') return 'rulesVersion';
  for (const key of ['id', 'hash']) {
    if (typeof (level as Table)[key] !== 'string') return `level.${key}`;
  }
  // A lone surrogate has no canonical form, so no hash.
  if (typeof seed !== 'string' || seed.length > LONGEST_SEED || !seed.isWellFormed()) return 'seed';
  if (value.russiaTests !== 'model' && value.russiaTests !== 'person') return 'russiaTests';
  for (const party of PARTIES) {
    if (typeof (seats as Table)[party] !== 'string') return `seats.${party}`;
  }
  return (
    wrongFork(value.forkedFrom) ??
    (value.notes === undefined ? null : wrongNotes(value.notes)) ??
    wrongEntry(value.actions, 'actions', wrongAction) ??
    wrongEntry(value.hashes, 'hashes', notText) ??
    wrongEntry(value.checks, 'checks', notText)
  );
}

/** Path of the first wrong entry of a list, or of the list if it is none. */
function wrongEntry(
  list: unknown,
  path: string,
  wrong: (entry: unknown, path: string) => string | null,
): string | null {
  if (!Array.isArray(list)) return path;
  for (const [at, entry] of list.entries()) {
    const found = wrong(entry, childPath(path, at));
    if (found !== null) return found;
  }
  return null;
}

function notText(entry: unknown, path: string): string | null {
  return typeof entry === 'string' ? null : path;
}

const NOTE_KEYS: KeysOf<Omit<Note, 'by'>> = { turn: true, text: true };
const NOTE_MAY_HAVE = { by: true };
const FORK_KEYS: KeysOf<NonNullable<Recording['forkedFrom']>> = { check: true, turn: true };

function wrongFork(value: unknown): string | null {
  if (value === undefined) return null;
  const wrong = wrongKeyIn(value, FORK_KEYS, 'forkedFrom');
  if (wrong !== null) return wrong;
  const { check, turn } = value as Table;
  if (typeof check !== 'string' || !/^[0-9a-f]{16}$/.test(check)) return 'forkedFrom.check';
  return isTurn(turn) ? null : 'forkedFrom.turn';
}

function wrongNotes(value: unknown): string | null {
  if (Array.isArray(value) && value.length > MOST_NOTES) return 'notes';
  return wrongEntry(value, 'notes', (note, path) => {
    const wrong = wrongKeyIn(note, NOTE_KEYS, path, NOTE_MAY_HAVE);
    if (wrong !== null) return wrong;
    const part = wrongPartOfNote(note as Table);
    return part === null ? null : `${path}.${part}`;
  });
}

/** Path of the part of an action that is missing or not known. Which values are legal is for the rules to say. */
export function wrongAction(action: unknown, path: string): string | null {
  if (!isRecord(action)) return path;
  const { type } = action;
  if (typeof type !== 'string' || !Object.hasOwn(ACTION_KEYS, type)) return `${path}.type`;
  return wrongKeyIn(action, ACTION_KEYS[type as Action['type']], path);
}

/** Path of the first key that is missing or not known, or of the whole if it has no keys. */
function wrongKeyIn(
  value: unknown,
  keys: object,
  path: string,
  mayHave: object = {},
): string | null {
  if (!isRecord(value)) return path;
  const wrong =
    Object.keys(keys).find((key) => !Object.hasOwn(value, key)) ??
    Object.keys(value).find((key) => !Object.hasOwn(keys, key) && !Object.hasOwn(mayHave, key));
  return wrong === undefined ? null : childPath(path, wrong);
}

type Table = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
