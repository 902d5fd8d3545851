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

/** Writes entries of whatever sessions, in as few statements as the databases allow. */
export async function insertEntries(
  transaction: Transaction<Tables>,
  appends: readonly Append[],
): Promise<void> {
  const rows = appends.flatMap(({ code, firstNumber, entries }) =>
    entries.map((body, index) => ({ session: code, number: firstNumber + index, body })),
  );
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const some = rows.slice(start, start + ROWS_PER_STATEMENT);
    await transaction.insertInto('entries').values(some).execute();
  }
}

/**
 * Makes room for an append within a transaction; the entries are still to be inserted. The count of
 * entries moves only from where the caller believes it to be, in one statement that also locks the
 * session: of two hosts at once one finds it moved. So no error code of either database has to be
 * understood.
 */
export async function makeRoom(
  transaction: Transaction<Tables>,
  { code, firstNumber, entries }: Append,
): Promise<Appended> {
  const { numUpdatedRows } = await transaction
    .updateTable('sessions')
    .set({ entry_count: firstNumber + entries.length })
    .where('code', '=', code)
    .where('entry_count', '=', firstNumber)
    .executeTakeFirst();
  if (numUpdatedRows === 1n) return 'appended';
  const session = await transaction
    .selectFrom('sessions')
    .select('code')
    .where('code', '=', code)
    .executeTakeFirst();
  return session === undefined ? 'gone' : 'taken';
}
