import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, sql, SqliteDialect } from 'kysely';
import { migrate } from './migrations/migrations.ts';
import type { Connected } from './sqlstore.ts';
import type { Tables } from './tables.ts';

/** How long a statement waits while another process writes to the same file. */
const BUSY_TIMEOUT_MS = 10_000;

/** Opens a file of SQLite, made where there is none, with the latest tables. */
export async function connectSqlite(file: string): Promise<Connected> {
  mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file, { timeout: BUSY_TIMEOUT_MS });
  database.pragma('journal_mode = WAL');
  // The library's default in this mode is NORMAL, which may lose what was answered for in a power cut.
  database.pragma('synchronous = FULL');
  // Deleted text is overwritten with zeros instead of lying in free pages.
  database.pragma('secure_delete = ON');
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  try {
    // Two programs that open a new file at once take turns: Kysely has no lock of its own here.
    database.exec('begin immediate');
    await migrate(db);
    database.exec('commit');
  } catch (error) {
    database.close();
    throw error;
  }
  /** The write-ahead log holds what was written before it was deleted: it is emptied too. */
  const forget = async () => {
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
  };
  // A program that was killed between the two has left deleted text there.
  await forget();
  return { db, forget };
}
