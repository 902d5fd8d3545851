import { levelHash } from '../../replay/index.ts';
import { cellsOf, mergeOrder, type PartHead } from '../../lab/index.ts';
import { pathFrom } from '../files.ts';
import { InputError } from '../input.ts';
import { levelIds, readLevel } from '../levels.ts';
import { readHead } from './head.ts';
import { linesIn } from './journal.ts';
import { kindOf, refuseUnlessTable, writeCsv, writeParquet } from './output.ts';
import { linesAfterHead, Table } from './run.ts';
import { summaryOf, summaryWords } from './summary.ts';
import { labError } from './words.ts';

export interface LabMergeOptions {
  readonly out: string;
  readonly level?: string;
  readonly summary?: boolean;
  readonly json?: boolean;
}

/** `lab merge`: put the parts of an experiment together to what a single run would have written. */
export function labMerge(files: readonly string[], options: LabMergeOptions): string {
  const out = pathFrom(options.out);
  const kind = kindOf(out);
  refuseUnlessTable(out, kind);
  const paths = files.map(pathFrom);
  const heads = paths.map(headIn);
  const order = mergeOrder(heads);
  if (!order.ok) throw labError(order.fault, paths);
  const { experiment, level: named } = heads[0]!;
  const level = readLevel(options.level ?? knownLevel(named.id));
  if (levelHash(level) !== named.hash) {
    throw new InputError(
      'lab/changed-level',
      `The level “${named.id}” is not the one that the parts were run on.`,
    );
  }
  const cells = cellsOf(level, experiment);
  if (!cells.ok) throw labError(cells.fault);
  const table = new Table({ level, experiment }, cells.value);
  const parts = order.value.map((at) => ({ path: paths[at]!, head: heads[at]! }));
  for (const part of parts) checkLines(part, table);
  function* lines() {
    for (const { path } of parts) yield* linesAfterHead(path);
  }
  function* worlds() {
    for (const line of lines()) yield table.worldOf(line);
  }
  if (kind === 'csv') writeCsv(out, table.columns, lines());
  else writeParquet(out, table.columns, worlds());
  if (!options.summary && !options.json) {
    return `${out}: ${parts.at(-1)!.head.last} worlds from ${parts.length} parts.`;
  }
  const summary = summaryOf(level, experiment, cells.value, null, [...worlds()]);
  return options.json ? JSON.stringify(summary) : summaryWords(summary);
}

function headIn(path: string): PartHead {
  for (const { line } of linesIn(path)) return readHead(path, line);
  return readHead(path, '');
}

function knownLevel(id: string): string {
  if (levelIds().includes(id)) return id;
  throw new InputError(
    'lab/unknown-level',
    `The parts belong to the level “${id.slice(0, 80)}”, which is not among those here: give its path by --level.`,
  );
}

/** A part that was cut, or changed, is found before anything is written. */
function checkLines({ path, head }: { path: string; head: PartHead }, table: Table): void {
  let unit = head.first;
  for (const line of linesAfterHead(path)) {
    if (unit >= head.last || !table.isUnit(line, unit)) {
      throw new InputError(
        'lab/damaged-part',
        `${path} is damaged at its line ${unit - head.first + 2}.`,
      );
    }
    unit++;
  }
  if (unit < head.last) {
    throw new InputError(
      'lab/short-part',
      `${path} holds ${unit - head.first} of its ${head.last - head.first} worlds: its run did not end.`,
    );
  }
}
