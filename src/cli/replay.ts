import { parseRecording, replay as replayRecording } from '../replay/index.ts';
import type { State } from '../engine/index.ts';
import type { LogEntry } from '../match/index.ts';
import type { Answer } from './answer.ts';
import { pathFrom, readText } from './files.ts';
import { InputError } from './input.ts';
import { levelIds, readLevel } from './levels.ts';
import { outcomeWords, recordingWords, replayWords } from './words.ts';

export interface ReplayOptions {
  readonly level?: string;
  readonly json?: boolean;
}

/** What `replay --json` prints of a recording that does not play. Turn 0 is before the first. */
interface Refusal {
  readonly ok: false;
  readonly turn: number;
  readonly code: string;
  readonly message: string;
}

/** `replay`: play a recording again and compare the state of every turn. */
export function replay(file: string, options: ReplayOptions): Answer {
  const played = playFile(file, options.level);
  if (played.ok) {
    const { turns, hash, state } = played;
    const words = `${pathFrom(file)} plays as recorded: ${turns} turns, ${outcomeWords(state)}, state ${hash}.`;
    const text = options.json ? JSON.stringify({ ok: true, turns, hash }) : words;
    return { text, exitCode: 0 };
  }
  if (options.json) return { text: JSON.stringify(played), exitCode: 2 };
  throw new InputError(played.code, played.message);
}

/** A recording that plays. */
export interface Played {
  readonly seed: string;
  readonly state: State;
  readonly log: readonly LogEntry[];
  readonly turns: number;
  readonly hash: string;
}

type PlayedFile = ({ readonly ok: true } & Played) | Refusal;

/** Read and play a recording; refuses one that does not play. */
export function readPlayed(file: string, level: string | undefined): Played {
  const played = playFile(file, level);
  if (!played.ok) throw new InputError(played.code, played.message);
  return played;
}

function playFile(file: string, level: string | undefined): PlayedFile {
  try {
    const path = pathFrom(file);
    const parsed = parseRecording(readText(path));
    if (!parsed.ok) {
      const { code } = parsed.fault;
      return { ok: false, turn: 0, code, message: recordingWords(path, parsed.fault) };
    }
    const recording = parsed.value;
    const result = replayRecording(readLevel(level ?? knownId(recording.level.id)), recording);
    if (!result.ok) {
      const { turn, code } = result.fault;
      return { ok: false, turn, code, message: replayWords(path, result.fault) };
    }
    return { ok: true, seed: recording.seed, ...result.value };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ok: false, turn: 0, code: error.code, message: error.message };
  }
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
