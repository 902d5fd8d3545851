import { csvFormatRows, csvParseRows } from 'd3-dsv';

/** What stands in a file where there is no value: in every column the same, and never anything else. */
export const MISSING = 'NA';

/** A value of a table; null where there is none. */
export type Cell = string | number | boolean | null;

/** Rows as CSV (RFC 4180) with a line end after each; missing values have their code. */
export function makeCsv(rows: readonly (readonly Cell[])[]): string {
  return `${csvFormatRows(rows.map((row) => row.map((cell) => `${cell ?? MISSING}`)))}\n`;
}

/** The cells of a CSV text, row by row; a mark of byte order before it is passed over. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  return csvParseRows(text.replace(/^\uFEFF/u, ''));
}

/** Where a spreadsheet may begin a cell, whichever separators it takes for its own. */
const FORMULA = /(^|[;\t\r\n])(?=[=+\-@＝＋－＠'])/gu;

/**
 * What somebody wrote, as a cell that no spreadsheet takes for a formula and nobody for a missing value:
 * an apostrophe stands before what would be one, and before an apostrophe that stands there already.
 */
export function makeTextCell(text: string): string {
  return text === MISSING ? `'${text}` : text.replace(FORMULA, "$1'");
}

/** What somebody wrote, from its cell; null where there is none. */
export function parseTextCell(cell: string): string | null {
  return cell === MISSING ? null : cell.replace(/(^|[;\t\r\n])'/gu, '$1');
}
