import { makeCsv, makeTextCell, type Cell } from '../../base/csv.ts';

/** A column of a table: what the page writes and what a file says are of one source. */
export interface Column<Row> {
  /** Its name in files: lower case with underscores, a unit at the end. */
  readonly id: string;
  /** Its heading on the page. */
  readonly label: string;
  readonly value: (row: Row) => Cell;
  /** How the page writes it; a column without is in files only. */
  readonly show?: (row: Row) => string;
}

/** Rows as CSV, with a heading; missing values have their code. Names may be of a level that anybody wrote. */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return makeCsv([
    columns.map(({ id }) => id),
    ...rows.map((row) =>
      columns.map(({ value }) => {
        const cell = value(row);
        return typeof cell === 'string' ? makeTextCell(cell) : cell;
      }),
    ),
  ]);
}

/** Rows as objects, by the names of the columns. */
export function recordsOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): readonly Readonly<Record<string, Cell>>[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ id, value }) => [id, value(row)])));
}
