import type { ColumnType } from 'kysely';

/** A whole number that PostgreSQL hands out as a text and SQLite as a number. */
type Wide = ColumnType<string | number, number, number>;

/** The tables as the queries see them; `migrations/` makes them. */
export interface Tables {
  sessions: {
    code: string;
    created_at_ms: Wide;
    expires_at_ms: Wide;
    closed_at_ms: ColumnType<string | number | null, null, number>;
    /** How many entries the log has: the number that the next one gets. */
    entry_count: number;
  };
  entries: {
    session: string;
    number: number;
    body: string;
  };
}
