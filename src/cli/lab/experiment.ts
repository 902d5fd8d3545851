import { byParty, type Level } from '../../engine/index.ts';
import {
  inputsOf,
  presetExperiment,
  presetsFor,
  type Axis,
  type Experiment,
  type Input,
  type Preset,
  type Start,
} from '../../lab/index.ts';
import { PERSON, type Seats } from '../../match/index.ts';
import type { Recording } from '../../replay/index.ts';
import { readCount } from '../bargaining/count.ts';
import { pathFrom, readText } from '../files.ts';
import { InputError, shortened, unknownName } from '../input.ts';
import { readLevel } from '../levels.ts';
import { openRecording, turnOf } from '../recordings/open.ts';
import { readSeats } from '../seats.ts';

export interface ExperimentOptions {
  readonly level?: string;
  readonly preset?: string;
  readonly text?: string;
  readonly recording?: string;
  readonly turn?: string;
  readonly vary?: readonly string[];
  readonly seat?: readonly string[];
  readonly worlds: string;
  readonly series: string;
}

/** What is to be run, as it was asked for. */
export interface Asked {
  readonly level: Level;
  readonly experiment: Experiment;
  readonly preset: Preset | null;
}

const MOST_WORLDS_OF_A_CELL = 1_000_000;
const DEFAULT_LEVEL = 'march-2025';

/** Read an experiment from options. Whether its grid can be run is for `cellsOf` to say. */
export function readExperiment(options: ExperimentOptions): Asked {
  const { preset: wanted, text, recording, turn, vary, seat = [] } = options;
  const starts = [wanted && '--preset', text && '--text', recording && '--recording'].filter(
    Boolean,
  );
  if (starts.length > 1) {
    throw new InputError('lab/two-starts', `Worlds begin in one way: ${starts.join(' or ')}.`);
  }
  if ((recording === undefined) !== (turn === undefined)) {
    throw new InputError('lab/no-turn', '--recording and --turn are given together or not at all.');
  }
  const worlds = readCount('--worlds', options.worlds, MOST_WORLDS_OF_A_CELL);
  const series = checkSeries(options.series);
  if (recording !== undefined) {
    const { history } = openRecording(recording, options.level);
    const { level, recording: played } = history;
    const at = turnOf(history, turn!).first;
    const start: Start = { kind: 'moment', recording: played, at };
    const seats = seatsAfter(played, seat);
    return {
      level,
      preset: null,
      experiment: { start, seats, worlds, series, vary: axes(level, vary) },
    };
  }
  const level = readLevel(options.level ?? DEFAULT_LEVEL);
  if (wanted !== undefined) {
    if (vary)
      throw new InputError(
        'lab/preset-varies',
        'A preset says itself what it varies: leave --vary out.',
      );
    const presets = presetsFor(level);
    const preset = presets.find(({ id }) => id === wanted);
    if (!preset) {
      throw unknownName(
        'lab/unknown-preset',
        'The preset',
        wanted,
        presets.map(({ id }) => id),
      );
    }
    const experiment = { ...presetExperiment(preset, { worlds, series }), seats: readSeats(seat) };
    return { level, experiment, preset };
  }
  const start: Start =
    text === undefined ? { kind: 'opening' } : { kind: 'text', text: readDraft(level, text) };
  const seats = readSeats(seat);
  return {
    level,
    preset: null,
    experiment: { start, seats, worlds, series, vary: axes(level, vary) },
  };
}

/** Seats go on as they were played, where a person sat by the default strategy; but for those given. */
function seatsAfter({ seats }: Recording, given: readonly string[]): Seats {
  const wanted = readSeats(given);
  return byParty((party) =>
    seats[party] === PERSON || given.some((entry) => entry.startsWith(`${party}=`))
      ? wanted[party]
      : seats[party],
  );
}

/** Longest series whose seeds a recording can still keep. */
const LONGEST_SERIES = 48;

function checkSeries(series: string): string {
  if (!/^[\w./ -]+$/.test(series) || series.length > LONGEST_SERIES) {
    throw new InputError(
      'lab/series',
      `The series is 1 to ${LONGEST_SERIES} letters, digits, blanks and . / _ -, not “${shortened(series)}”.`,
    );
  }
  return series;
}

function axes(level: Level, given: readonly string[] = []): readonly Axis[] {
  const inputs = inputsOf(level);
  return given.map((entry) => {
    const at = entry.indexOf('=');
    const id = at < 0 ? entry : entry.slice(0, at);
    const input = inputs.find((each) => each.id === id);
    if (!input)
      throw unknownName(
        'lab/unknown-input',
        'The input',
        id,
        inputs.map((each) => each.id),
      );
    return { input: id, values: at < 0 ? [] : valuesFrom(input, entry.slice(at + 1)) };
  });
}

const MOST_STEPS = 10_000;

/** Values as a list v1,v2,… or, of a number, as LOW:HIGH:COUNT. */
function valuesFrom({ id, values }: Input, given: string): readonly (number | string)[] {
  if (values.kind === 'names') return given.split(',').filter((name) => name !== '');
  const range = /^([^:]+):([^:]+):(\d{1,5})$/.exec(given);
  if (!range)
    return given
      .split(',')
      .filter((each) => each !== '')
      .map((each) => readNumber(id, each));
  const [low, high] = [readNumber(id, range[1]!), readNumber(id, range[2]!)];
  const count = readCount(`The count of ${id}`, range[3]!, MOST_STEPS);
  const step = count > 1 ? (high - low) / (count - 1) : 0;
  return Array.from({ length: count }, (_, at) => low + step * at);
}

function readNumber(id: string, given: string): number {
  const value = Number(given);
  if (given.trim() === '' || !Number.isFinite(value)) {
    throw new InputError(
      'lab/value',
      `A value of ${id} is “${shortened(given)}”, which is no number.`,
    );
  }
  return value;
}

/** A text as ARTICLE=OPTION,… or as a file with one JSON object of such pairs. */
function readDraft(level: Level, given: string): Readonly<Record<string, string>> {
  const pairs = given.includes('=') ? pairsFrom(given) : pairsIn(given);
  const text: Record<string, string> = {};
  for (const [article, option] of pairs) {
    const found = level.articles.find(({ id }) => id === article);
    if (!found) {
      const ids = level.articles.map(({ id }) => id);
      throw unknownName('lab/unknown-article', 'The article', article, ids);
    }
    const ids = found.options.map(({ id }) => id);
    if (!ids.includes(option)) {
      throw unknownName(
        'lab/unknown-option',
        `For the article “${article}” the option`,
        option,
        ids,
      );
    }
    if (text[article] !== undefined) {
      throw new InputError('lab/article-twice', `The text names the article “${article}” twice.`);
    }
    text[article] = option;
  }
  const missing = level.articles.filter(({ id }) => text[id] === undefined).map(({ id }) => id);
  if (missing.length > 0) {
    throw new InputError('lab/text', `The text leaves these articles open: ${missing.join(', ')}.`);
  }
  return text;
}

function pairsFrom(given: string): readonly (readonly [string, string])[] {
  return given.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? [pair, ''] : [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  });
}

function pairsIn(given: string): readonly (readonly [string, string])[] {
  const path = pathFrom(given);
  let value: unknown;
  try {
    value = JSON.parse(readText(path));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('lab/text-malformed', `${path} is not JSON: ${(error as Error).message}.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(
      'lab/text-malformed',
      `${path} is not one object of articles and options.`,
    );
  }
  return Object.entries(value).map(([article, option]) => [article, String(option)]);
}
