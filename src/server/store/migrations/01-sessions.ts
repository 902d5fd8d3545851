import type { Kysely } from 'kysely';

/** Sessions and the entries of their logs. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sessions')
    .addColumn('code', 'text', (column) => column.primaryKey())
    .addColumn('created_at_ms', 'bigint', (column) => column.notNull())
    .addColumn('expires_at_ms', 'bigint', (column) => column.notNull())
    .addColumn('closed_at_ms', 'bigint')
    .addColumn('entry_count', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('entries')
    .addColumn('session', 'text', (column) => column.notNull().references('sessions.code'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('entries_key', ['session', 'number'])
    .execute();
}
