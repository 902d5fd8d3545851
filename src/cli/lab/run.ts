import { availableParallelism } from 'node:os';
import type { Level } from '../../engine/index.ts';
import {
  cellsOf,
  columnsOf,
  partHead,
  shardUnits,
  unitCount,
  worldOfLine,
  type Cell,
  type Column,
  type Units,
  type World,
} from '../../lab/index.ts';
import { readCount } from '../bargaining/count.ts';
import { pathFrom, refuseToReplace } from '../files.ts';
import { InputError, shortened } from '../input.ts';
import { readExperiment, type Asked, type ExperimentOptions } from './experiment.ts';
import { readHead } from './head.ts';
import { Journal, linesIn } from './journal.ts';
import { kindOf, refuseUnlessTable, writeCsv, writeParquet } from './output.ts';
import { Progress } from './progress.ts';
import { summaryOf, summaryWords } from './summary.ts';
import { labError } from './words.ts';
import { runInWorkers } from './workers.ts';

export interface LabRunOptions extends ExperimentOptions {
  readonly out?: string;
  readonly shard?: string;
  readonly jobs?: string;
  readonly summary?: boolean;
  readonly json?: boolean;
}

const MOST_JOBS = 256;
const MOST_SHARDS = 10_000;

/** `lab run`: run the worlds of an experiment, write them down, and say what they came to. */
export async function labRun(options: LabRunOptions): Promise<string> {
  const asked = readExperiment(options);
  const cells = cellsOf(asked.level, asked.experiment);
  if (!cells.ok) throw labError(cells.fault);
  const table = new Table(asked, cells.value);
  const jobs = options.jobs ? readCount('--jobs', options.jobs, MOST_JOBS) : availableParallelism();
  if (options.shard !== undefined) return runShard(asked, table, jobs, options);
  const units = { first: 0, last: unitCount(asked.experiment) };
  let worlds: readonly World[];
  if (options.out === undefined) {
    const lines: string[] = [];
    await runUnits(asked, units, 0, jobs, (some) => lines.push(...some.trimEnd().split('\n')));
    worlds = lines.map((line) => table.worldOf(line));
  } else {
    const out = pathFrom(options.out);
    const kind = kindOf(out);
    refuseUnlessTable(out, kind);
    const path = `${out}.part`;
    const journal = await runIntoJournal(asked, table, units, jobs, path);
    if (kind === 'csv') writeCsv(out, table.columns, linesAfterHead(path));
    else writeParquet(out, table.columns, table.worldsIn(path));
    const isAsked = options.summary || options.json;
    worlds = isAsked ? [...table.worldsIn(path)] : [];
    journal.remove();
    if (!isAsked) return `${out}: ${units.last} worlds in ${cells.value.length} cells.`;
  }
  const summary = summaryOf(asked.level, asked.experiment, cells.value, asked.preset, worlds);
  return options.json ? JSON.stringify(summary) : summaryWords(summary);
}

/** Run one shard into a part, which `lab merge` puts together with the others. */
async function runShard(
  asked: Asked,
  table: Table,
  jobs: number,
  { out: given, shard: wanted = '', summary, json }: LabRunOptions,
): Promise<string> {
  const match = /^(\d{1,5})\/(\d{1,5})$/.exec(wanted);
  const [shard, shards] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || !(shard >= 1 && shard <= shards && shards <= MOST_SHARDS)) {
    throw new InputError(
      'lab/shard',
      `--shard is “${shortened(wanted)}”: write it as I/N, with I from 1 to N, N at most ${MOST_SHARDS}.`,
    );
  }
  if (given === undefined)
    throw new InputError('lab/shard-out', 'A shard is written to a file: give it by --out.');
  if (summary || json) {
    throw new InputError(
      'lab/shard-summary',
      'A shard alone has no summary: “lab merge” gives that of all.',
    );
  }
  const out = pathFrom(given);
  refuseToReplace(out, 'a part of an experiment', isPart);
  const units = shardUnits(unitCount(asked.experiment), shard, shards);
  const journal = await runIntoJournal(asked, table, units, jobs, `${out}.part`);
  journal.moveTo(out);
  return `${out}: part ${shard} of ${shards}, ${units.last - units.first} worlds.`;
}

function isPart(path: string): boolean {
  for (const { line } of linesIn(path)) {
    try {
      readHead(path, line);
      return true;
    } catch {
      return false;
    }
  }
  return false;
}

/** Run units into their journal, going on where an earlier run was stopped. */
async function runIntoJournal(
  asked: Asked,
  table: Table,
  units: Units,
  jobs: number,
  path: string,
): Promise<Journal> {
  const head = partHead(asked.level, asked.experiment, units);
  const journal = new Journal(path, head, (line, unit) => table.isUnit(line, unit));
  await runUnits(asked, units, journal.done, jobs, (lines) => journal.append(lines));
  return journal;
}

async function runUnits(
  asked: Asked,
  { first, last }: Units,
  done: number,
  jobs: number,
  onLines: (lines: string) => void,
): Promise<void> {
  const progress = new Progress(last - first, done);
  try {
    await runInWorkers(asked, { first: first + done, last }, jobs, (lines, worlds) => {
      onLines(lines);
      progress.advance(worlds);
    });
  } finally {
    progress.clear();
  }
}

/** The lines of a part after its head. */
export function* linesAfterHead(path: string): Generator<string> {
  let isHead = true;
  for (const { line } of linesIn(path)) {
    if (!isHead) yield line;
    isHead = false;
  }
}

/** The table of an experiment, to read back what was written of it. */
export class Table {
  readonly columns: readonly Column[];
  readonly #level: Level;
  readonly #worlds: number;

  constructor({ level, experiment }: Pick<Asked, 'level' | 'experiment'>, cells: readonly Cell[]) {
    this.columns = columnsOf(level, experiment, cells);
    this.#level = level;
    this.#worlds = experiment.worlds;
  }

  /** Whether a line is that of a unit. */
  isUnit(line: string, unit: number): boolean {
    const world = worldOfLine(this.#level, this.columns, line);
    return world !== null && world.cell * this.#worlds + world.world === unit;
  }

  /** The world of a line that this table wrote. */
  worldOf(line: string): World {
    const world = worldOfLine(this.#level, this.columns, line);
    if (!world) throw new Error('broken invariant: a line of another table');
    return world;
  }

  /** The worlds of a part. */
  *worldsIn(path: string): Generator<World> {
    for (const line of linesAfterHead(path)) yield this.worldOf(line);
  }
}
