import type { Transaction } from 'kysely';
import type { Appended } from './store.ts';
import type { Tables } from './tables.ts';

/** Entries that wait to be appended to the log of a session. */
export interface Append {
  readonly code: string;
  readonly firstNumber: number;
  readonly entries: readonly string[];
}

/** SQLite takes 32,766 values in a statement, PostgreSQL 65,535. A row has three. */
const ROWS_PER_STATEMENT = 5_000;

/** Writes rows of entries, in as few statements as the databases allow. */
export async function insertEntries(
  transaction: Transaction<Tables>,
  { code, firstNumber, entries }: Append,
): Promise<void> {
  for (let start = 0; start < entries.length; start += ROWS_PER_STATEMENT) {
    const rows = entries
      .slice(start, start + ROWS_PER_STATEMENT)
      .map((body, index) => ({ session: code, number: firstNumber + start + index, body }));
    await transaction.insertInto('entries').values(rows).execute();
  }
}

/**
 * Appends within a transaction. The count of entries moves only from where the caller believes it
 * to be, in one statement that also locks the session: of two hosts at once one finds it moved. So
 * no error code of either database has to be understood.
 */
export async function appendWithin(
  transaction: Transaction<Tables>,
  append: Append,
): Promise<Appended> {
  const { code, firstNumber, entries } = append;
  const { numUpdatedRows } = await transaction
    .updateTable('sessions')
    .set({ entry_count: firstNumber + entries.length })
    .where('code', '=', code)
    .where('entry_count', '=', firstNumber)
    .executeTakeFirst();
  if (numUpdatedRows === 1n) {
    await insertEntries(transaction, append);
    return 'appended';
  }
  const session = await transaction
    .selectFrom('sessions')
    .select('code')
    .where('code', '=', code)
    .executeTakeFirst();
  return session === undefined ? 'gone' : 'taken';
}
