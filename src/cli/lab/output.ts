import { closeSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { headOf, type Column, type World } from '../../lab/index.ts';
import { refuseToReplace, writeBeside } from '../files.ts';
import { InputError, shortened } from '../input.ts';

/** Kinds of tables that are written. */
export type TableKind = 'csv' | 'parquet';

/** The kind that the name of a file asks for. */
export function kindOf(path: string): TableKind {
  if (path.endsWith('.csv')) return 'csv';
  if (path.endsWith('.parquet')) return 'parquet';
  throw new InputError(
    'lab/other-kind',
    `--out is “${shortened(path)}”: its name has to end in .csv or .parquet.`,
  );
}

/** Refuse to write a table over anything but another. */
export function refuseUnlessTable(path: string, kind: TableKind): void {
  refuseToReplace(path, 'a table of worlds', (real) =>
    kind === 'csv'
      ? bytesOf(real, 0, CSV_BEGINS.length) === CSV_BEGINS
      : tailOf(real).includes(CREATED_BY),
  );
}

const CSV_BEGINS = 'cell,world,seed,';
const CREATED_BY = 'line-of-contact lab';

function tailOf(path: string): string {
  const { size } = statSync(path);
  return bytesOf(path, Math.max(0, size - 1024), 1024);
}

function bytesOf(path: string, from: number, count: number): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(count);
    return bytes.toString('latin1', 0, readSync(file, bytes, 0, count, from));
  } finally {
    closeSync(file);
  }
}

const LINES_AT_ONCE = 4096;

/** Write the lines of worlds as CSV. */
export function writeCsv(path: string, columns: readonly Column[], lines: Iterable<string>): void {
  writeBeside(path, (file) => {
    let some = [headOf(columns)];
    for (const line of lines) {
      some.push(line);
      if (some.length < LINES_AT_ONCE) continue;
      writeFileSync(file, `${some.join('\n')}\n`);
      some = [];
    }
    if (some.length > 0) writeFileSync(file, `${some.join('\n')}\n`);
  });
}

const PARQUET_TYPES = {
  text: 'STRING',
  whole: 'INT32',
  number: 'DOUBLE',
  'yes-no': 'BOOLEAN',
} as const;

/** Write worlds as Parquet. Their columns are held in memory. */
export function writeParquet(
  path: string,
  columns: readonly Column[],
  worlds: Iterable<World>,
): void {
  const data = columns.map((): (string | number | boolean)[] => []);
  for (const world of worlds) {
    for (const [at, { of }] of columns.entries()) data[at]!.push(of(world));
  }
  const columnData = columns.map(
    ({ name, type }, at): ColumnSource => ({
      name,
      data: data[at]!,
      type: PARQUET_TYPES[type],
      nullable: false,
    }),
  );
  const bytes = parquetWriteBuffer({ columnData, createdBy: CREATED_BY });
  writeBeside(path, (file) => writeFileSync(file, new Uint8Array(bytes)));
}
