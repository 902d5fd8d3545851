import { randomInt } from 'node:crypto';
import { PARTIES, type Party, type State } from '../engine/index.ts';
import { playThrough, resolveSeats, seatsWith, startMatch, type Seats } from '../match/index.ts';
import {
  formatRecording,
  LONGEST_SEED,
  makeRecording,
  parseRecording,
  stateHash,
} from '../replay/index.ts';
import { strategiesFor } from '../strategies/index.ts';
import { pathFrom, writeWhole } from './files.ts';
import { InputError, shortened, unknownName } from './input.ts';
import { readLevel } from './levels.ts';
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
  const seed = options.seed ?? String(randomInt(1_000_000_000));
  if (seed.length === 0 || seed.length > LONGEST_SEED) {
    throw new InputError('seed/length', `The seed has to be 1 to ${LONGEST_SEED} characters long.`);
  }
  if (/\p{C}/u.test(seed)) {
    throw new InputError('seed/characters', 'The seed has a character that cannot be seen.');
  }
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

/** Seats from `party=strategy`, each at most once; the others keep their default strategy. */
function readSeats(given: readonly string[]): Seats {
  const seats: Partial<Record<Party, string>> = {};
  for (const entry of given) {
    const at = entry.indexOf('=');
    if (at < 0) {
      throw new InputError(
        'seat/malformed',
        `The seat “${shortened(entry)}” has no strategy: write it as PARTY=STRATEGY.`,
      );
    }
    const [name, id] = [entry.slice(0, at), entry.slice(at + 1)];
    const party = PARTIES.find((each) => each === name);
    if (party === undefined) throw unknownName('seat/unknown-party', 'The seat', name, PARTIES);
    if (seats[party] !== undefined) {
      throw new InputError('seat/twice', `The seat “${party}” is given twice.`);
    }
    const ids = strategiesFor(party).map((strategy) => strategy.id);
    if (!ids.includes(id)) {
      throw unknownName('seat/unknown-strategy', `For the seat “${party}” the strategy`, id, ids);
    }
    seats[party] = id;
  }
  return seatsWith(seats);
}
