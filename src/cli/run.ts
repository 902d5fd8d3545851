import { randomInt } from 'node:crypto';
import type { State } from '../engine/index.ts';
import { playThrough, resolveSeats, startMatch } from '../match/index.ts';
import { formatRecording, makeRecording, parseRecording, stateHash } from '../replay/index.ts';
import { pathFrom, writeWhole } from './files.ts';
import { readLevel } from './levels.ts';
import { checkSeed, readSeats } from './seats.ts';
import { outcomeWords } from './words.ts';

export interface RunOptions {
  readonly level: string;
  readonly seed?: string;
  readonly seat?: readonly string[];
  readonly record?: string;
  readonly json?: boolean;
}

/** `run`: play a whole run by strategies, and say how it ended. */
export function run(options: RunOptions): string {
  const level = readLevel(options.level);
  const seed = checkSeed(options.seed ?? String(randomInt(1_000_000_000)));
  const seats = readSeats(options.seat ?? []);
  const strategies = resolveSeats(seats);
  if (!strategies.ok) throw new Error('broken invariant: a seat that was read is not known');
  const match = startMatch(level, seed);
  playThrough(match, strategies.value);
  const { state, actions } = match.getSnapshot().context;
  if (options.record !== undefined) {
    const recording = makeRecording(level, seed, seats, 'model', actions);
    const isRecording = (text: string) => parseRecording(text).ok;
    writeWhole(pathFrom(options.record), formatRecording(recording), isRecording);
  }
  return options.json ? JSON.stringify(summaryOf(state, seed)) : sentenceOf(state, seed);
}

/** What `run --json` prints. */
function summaryOf(state: State, seed: string) {
  const { kind, turn } = state.outcome!;
  return {
    level: state.level.id,
    rulesVersion: state.rulesVersion,
    seed: seedAsGiven(seed),
    outcome: { kind, turn },
    hash: stateHash(state),
  };
}

/** A seed written as a plain whole number is printed as a number, any other as a string. */
function seedAsGiven(seed: string): string | number {
  return /^(0|-?[1-9]\d{0,14})$/.test(seed) ? Number(seed) : seed;
}

function sentenceOf(state: State, seed: string): string {
  const { title, id } = state.level;
  return `${title} (${id}), seed ${seed}: ${outcomeWords(state)}, state ${stateHash(state)}.`;
}
