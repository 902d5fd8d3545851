import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import * as sessions from './01-sessions.ts';

/** In the order of their names. One that was released is never edited: a change is a new one. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '01-sessions': sessions,
};

/** Brings a database to the latest tables; on one that has them it does nothing. */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
