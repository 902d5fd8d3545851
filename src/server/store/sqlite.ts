import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, sql, SqliteDialect } from 'kysely';
import { untilFree } from './busy.ts';
import { migrate } from './migrations/migrations.ts';
import type { Connected } from './sqlstore.ts';
import type { Tables } from './tables.ts';

/** Another host writes to the same file, or has just begun to. */
function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code);
}

/** Opens a file of SQLite, made where there is none, with the latest tables. */
export function connectSqlite(file: string): Promise<Connected> {
  mkdirSync(dirname(file), { recursive: true });
  return untilFree(isBusy, async () => {
    const database = new Database(file, { timeout: 0 });
    try {
      return await prepare(database);
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

async function prepare(database: Database.Database): Promise<Connected> {
  database.pragma('journal_mode = WAL');
  // The library's default in this mode is NORMAL, which may lose what was answered for in a power cut.
  database.pragma('synchronous = FULL');
  // Deleted text is overwritten with zeros at once.
  database.pragma('secure_delete = ON');
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  // Two programs that open a new file at once take turns: Kysely has no lock of its own here.
  database.exec('begin immediate');
  await migrate(db);
  database.exec('commit');
  /** The write-ahead log holds what was written before it was deleted: it is emptied. */
  const emptyLog = () =>
    untilFree(isBusy, async () => {
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
      if (rows[0]?.busy !== 0) throw new Database.SqliteError('The log is in use', 'SQLITE_BUSY');
    });
  /**
   * Gaps of pages that were once reordered keep copies which `secure_delete` does not reach, so the
   * whole file is written anew. 120 MB take 0.6 s.
   */
  const forget = async () => {
    await untilFree(isBusy, () => sql`vacuum`.execute(db));
    await emptyLog();
  };
  // Free pages tell of a program that was killed between a deletion and this.
  const { rows } = await sql<{ freelist_count: number }>`pragma freelist_count`.execute(db);
  await (rows[0]?.freelist_count === 0 ? emptyLog() : forget());
  return { db, isBusy, forget };
}
