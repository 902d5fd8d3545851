import { makeCsv, makeTextCell, type Cell } from '../../base/csv.ts';
import { invariant } from '../../base/result.ts';
import type { TidyColumn } from '../../replay/index.ts';

/** A column of a file about a session. */
export interface ExportColumn extends TidyColumn {
  /** The words that may stand in it, where they are few. */
  readonly values?: string;
}

/** Cells by their columns; those left out are missing. */
export type Row = Readonly<Record<string, Cell | undefined>>;

/** A file about a session: what its columns are, and a row for each of whatever it tells of. */
export interface ExportTable {
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly Row[];
}

/** What files say of people and of what they wrote. */
export interface Naming {
  /** Nicknames beside pseudonyms. */
  readonly names?: boolean;
  /** What messages say, beside how long they are. */
  readonly texts?: boolean;
}

/** A column, by name, unit and meaning. */
export function column(name: string, unit: string, meaning: string, values?: string): ExportColumn {
  return { name, unit, meaning, ...(values === undefined ? {} : { values }) };
}

/** Columns of which some are there only if asked for. */
export function chosen(columns: readonly (ExportColumn | false | undefined)[]): ExportColumn[] {
  return columns.filter((each) => each !== false && each !== undefined);
}

/** A table as CSV, its columns named in the first line. */
export function makeTableCsv({ columns, rows }: ExportTable): string {
  const names = columns.map(({ name }) => name);
  const known = new Set(names);
  for (const row of rows) {
    const unknown = Object.keys(row).find((name) => !known.has(name));
    invariant(unknown === undefined, `no column ${unknown}`);
  }
  return makeCsv([names, ...rows.map((row) => names.map((name) => row[name] ?? null))]);
}

/** What the columns of all files are, as CSV: a row a column. */
export function makeColumnsCsv(
  files: readonly { readonly file: string; readonly columns: readonly ExportColumn[] }[],
): string {
  const rows = files.flatMap(({ file, columns }) =>
    columns.map(({ name, unit, meaning, values }) => [file, name, unit, meaning, values ?? null]),
  );
  return makeCsv([['file', 'name', 'unit', 'meaning', 'values'], ...rows]);
}

/** How a person is called in files: the same in all of them, and whenever they are made. */
export function pseudonymOf(person: number): string {
  return `P${`${person}`.padStart(2, '0')}`;
}

/** What somebody wrote, as a cell; see `makeTextCell`. */
export function textOrMissing(text: string | undefined): Cell {
  return text === undefined ? null : makeTextCell(text);
}

export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** Characters of a text as a reader counts them, near enough: code points. */
export function charactersIn(text: string): number {
  return text.match(/./gsu)?.length ?? 0;
}

const TENS = [1, 10, 100, 1_000] as const;

/** A figure to so many decimals, without the dust of binary fractions. */
export function rounded(value: number, decimals: 0 | 1 | 2 | 3): number {
  return Math.round(value * TENS[decimals]) / TENS[decimals];
}

/** Milliseconds as seconds. */
export function secondsOf(ms: number): number {
  return Math.round(ms) / 1_000;
}
