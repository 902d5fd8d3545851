import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { migrate } from './migrations/migrations.ts';
import type { Connected } from './sqlstore.ts';
import type { Tables } from './tables.ts';

const MAX_CONNECTIONS = 5;

/** A database that does not answer by then is told to the caller instead of being waited for. */
const CONNECT_TIMEOUT_MS = 10_000;

/** Two transactions waited for each other, and this one was given up for the other. */
const DEADLOCK = '40P01';

function isBusy(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === DEADLOCK;
}

/** Opens a database of PostgreSQL with the latest tables. */
export async function connectPostgres(databaseUrl: string): Promise<Connected> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  // A connection that breaks while idle is replaced on its next use; unheard, it would end the process.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    db,
    isBusy,
    /**
     * Deleted rows are dead at once but leave the files only with the server's own clean-up, asked for
     * here. Its own log and backups are the administrator's.
     */
    forget: async () => {
      await sql`vacuum entries`.execute(db);
    },
  };
}
