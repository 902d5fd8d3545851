import { connectPostgres } from './postgres.ts';
import { connectSqlite } from './sqlite.ts';
import { SqlStore } from './sqlstore.ts';
import type { Store } from './store.ts';

/** Where sessions are kept: in a file of SQLite, or in a database of PostgreSQL. */
export type StorePlace = { readonly file: string } | { readonly databaseUrl: string };

/** Opens the store, with the latest tables. Rejects where the database cannot be opened. */
export async function openStore(place: StorePlace): Promise<Store> {
  return new SqlStore(
    'file' in place ? await connectSqlite(place.file) : await connectPostgres(place.databaseUrl),
  );
}
