import { csvFormatRows } from 'd3-dsv';

/** What stands in a file where there is no value. */
export const MISSING = 'NA';

export type Value = number | string | null;

/** A column of a table: what the page writes and what a file says are of one source. */
export interface Column<Row> {
  /** Its name in files: lower case with underscores, a unit at the end. */
  readonly id: string;
  /** Its heading on the page. */
  readonly label: string;
  readonly value: (row: Row) => Value;
  /** How the page writes it; a column without is in files only. */
  readonly show?: (row: Row) => string;
}

/** Rows as CSV, with a heading; missing values have their code. */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map(({ value }) => String(value(row) ?? MISSING)));
  return `${csvFormatRows([columns.map(({ id }) => id), ...lines])}\n`;
}

/** Rows as objects, by the names of the columns. */
export function recordsOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): readonly Readonly<Record<string, Value>>[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ id, value }) => [id, value(row)])));
}
