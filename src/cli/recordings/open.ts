import { existsSync } from 'node:fs';
import type { Level } from '../../engine/index.ts';
import {
  historyOf,
  parseLink,
  parseRecording,
  type History,
  type HistoryTurn,
  type ReplayFault,
} from '../../replay/index.ts';
import { pathFrom, readText } from '../files.ts';
import { InputError, shortened } from '../input.ts';
import { levelIds, readLevel } from '../levels.ts';
import { recordingWords, replayWords } from '../words.ts';

/** What `replay --json` prints of a recording that does not play. Turn 0 is before the first. */
export interface Refusal {
  readonly ok: false;
  readonly turn: number;
  readonly code: string;
  readonly message: string;
}

/** A recording from a file or link, found sound. */
export interface Opened {
  readonly ok: true;
  /** What it is called in messages: the file’s path, or “The link”. */
  readonly name: string;
  readonly history: History;
}

/** Open a recording; a refusal is thrown. */
export function openRecording(given: string, level: string | undefined): Opened {
  const opened = tryRecording(given, level);
  if (!opened.ok) throw new InputError(opened.code, opened.message);
  return opened;
}

/** Open a recording from a file or link, or say why it does not play. */
export function tryRecording(given: string, level: string | undefined): Opened | Refusal {
  try {
    return isLink(given) ? openLink(given, level) : openFile(pathFrom(given), level);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ok: false, turn: 0, code: error.code, message: error.message };
  }
}

/** An address with a part after its `#`, or such a part alone: no name of a file is like that. */
function isLink(given: string): boolean {
  return !existsSync(pathFrom(given)) && /^(https?:\/\/.*#.+|[\w-]{60,})$/s.test(given.trim());
}

function openLink(given: string, level: string | undefined): Opened | Refusal {
  const name = 'The link';
  const levelOf = (id: string): Level | null =>
    level !== undefined ? readLevel(level) : levelIds().includes(id) ? readLevel(id) : null;
  const parsed = parseLink(levelOf, given);
  if (!parsed.ok) return refusalOf(name, parsed.fault);
  const history = historyOf(levelOf(parsed.value.level.id)!, parsed.value);
  return history.ok ? { ok: true, name, history: history.value } : refusalOf(name, history.fault);
}

function openFile(path: string, level: string | undefined): Opened | Refusal {
  const parsed = parseRecording(readText(path));
  if (!parsed.ok) {
    const { code } = parsed.fault;
    return { ok: false, turn: 0, code, message: recordingWords(path, parsed.fault) };
  }
  const recording = parsed.value;
  const history = historyOf(readLevel(level ?? knownId(recording.level.id)), recording);
  return history.ok
    ? { ok: true, name: path, history: history.value }
    : refusalOf(path, history.fault);
}

function refusalOf(name: string, fault: ReplayFault): Refusal {
  const { turn, code } = fault;
  return { ok: false, turn, code, message: replayWords(name, fault) };
}

/** A turn of a recording, given as an option. */
export function turnOf({ turns }: History, given: string): HistoryTurn {
  const turn = /^\d{1,6}$/.test(given) ? turns[Number(given) - 1] : undefined;
  if (turn) return turn;
  throw new InputError(
    'turn/not-there',
    `--turn is “${shortened(given)}”, not a turn of the recording: it has ${turns.length}.`,
  );
}

/** The id that a recording names is never taken for a path. */
function knownId(id: string): string {
  if (levelIds().includes(id)) return id;
  throw new InputError(
    'replay/unknown-level',
    `The recording belongs to the level “${id.slice(0, 80)}”, which is not among those here ` +
      `(${levelIds().join(', ')}): give its path by --level.`,
  );
}
