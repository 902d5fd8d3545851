import type { Kysely, Selectable, Transaction, Updateable } from 'kysely';
import { type Append, insertEntries, makeRoom } from './appends.ts';
import { untilFree } from './busy.ts';
import { Groups } from './groups.ts';
import type { Appended, SessionRecord, Store } from './store.ts';
import type { Tables } from './tables.ts';

/** A database with its tables, of whatever make. */
export interface Connected {
  readonly db: Kysely<Tables>;
  /** Whether an error says no more than that the same may work a moment later. */
  readonly isBusy: (error: unknown) => boolean;
  /** Takes deleted text out of the files, as far as the database can. */
  readonly forget: () => Promise<void>;
}

function recordOf(row: Omit<Selectable<Tables['sessions']>, 'entry_count'>): SessionRecord {
  return {
    code: row.code,
    createdAtMs: Number(row.created_at_ms),
    expiresAtMs: Number(row.expires_at_ms),
    closedAtMs: row.closed_at_ms === null ? null : Number(row.closed_at_ms),
  };
}

const RECORD = ['code', 'created_at_ms', 'expires_at_ms', 'closed_at_ms'] as const;

/** The store over either database: the same queries, of which neither knows a dialect. */
export class SqlStore implements Store {
  readonly #db: Kysely<Tables>;
  readonly #isBusy: (error: unknown) => boolean;
  readonly #forget: () => Promise<void>;
  readonly #appends: Groups<Append, Appended>;

  constructor({ db, isBusy, forget }: Connected) {
    this.#db = db;
    this.#isBusy = isBusy;
    this.#forget = forget;
    this.#appends = new Groups((appends) => this.#write(appends));
  }

  create(
    code: string,
    entries: readonly string[],
    times: Pick<SessionRecord, 'createdAtMs' | 'expiresAtMs'>,
  ): Promise<'created' | 'taken'> {
    return this.#transact(async (transaction) => {
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto('sessions')
        .values({
          code,
          created_at_ms: times.createdAtMs,
          expires_at_ms: times.expiresAtMs,
          closed_at_ms: null,
          entry_count: entries.length,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows !== 1n) return 'taken';
      await insertEntries(transaction, [{ code, firstNumber: 0, entries }]);
      return 'created';
    });
  }

  append(code: string, firstNumber: number, entries: readonly string[]): Promise<Appended> {
    return this.#appends.add({ code, firstNumber, entries });
  }

  async read(code: string, fromNumber = 0): Promise<readonly string[] | null> {
    const rows = await this.#db
      .selectFrom('entries')
      .select('body')
      .where('session', '=', code)
      .where('number', '>=', fromNumber)
      .orderBy('number')
      .execute();
    if (rows.length === 0 && (await this.find(code)) === null) return null;
    return rows.map(({ body }) => body);
  }

  async find(code: string): Promise<SessionRecord | null> {
    const row = await this.#db
      .selectFrom('sessions')
      .select(RECORD)
      .where('code', '=', code)
      .executeTakeFirst();
    return row === undefined ? null : recordOf(row);
  }

  close(code: string, closedAtMs: number): Promise<boolean> {
    return this.#update(code, { closed_at_ms: closedAtMs });
  }

  keepUntil(code: string, expiresAtMs: number): Promise<boolean> {
    return this.#update(code, { expires_at_ms: expiresAtMs });
  }

  async remove(code: string): Promise<boolean> {
    return (await this.#removeAll([code])).length > 0;
  }

  async removeExpired(nowMs: number): Promise<readonly string[]> {
    const rows = await this.#db
      .selectFrom('sessions')
      .select('code')
      .where('expires_at_ms', '<=', nowMs)
      .orderBy('code')
      .execute();
    return this.#removeAll(
      rows.map(({ code }) => code),
      nowMs,
    );
  }

  async end(): Promise<void> {
    await this.#appends.idle();
    await this.#db.destroy();
  }

  #transact<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
    return untilFree(this.#isBusy, () => this.#db.transaction().execute(work));
  }

  #update(code: string, values: Updateable<Tables['sessions']>): Promise<boolean> {
    return this.#transact(async (transaction) => {
      const { numUpdatedRows } = await transaction
        .updateTable('sessions')
        .set(values)
        .where('code', '=', code)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    });
  }

  /** One transaction for all that waits, in order of code so that no two hosts wait for each other. */
  async #write(appends: readonly Append[]): Promise<readonly Appended[]> {
    const order = appends
      .map((append, index) => ({ append, index }))
      .toSorted((one, other) =>
        one.append.code < other.append.code ? -1 : one.append.code > other.append.code ? 1 : 0,
      );
    return this.#transact(async (transaction) => {
      const answers: Appended[] = [];
      for (const { append, index } of order) {
        answers[index] = await makeRoom(transaction, append);
      }
      await insertEntries(
        transaction,
        appends.filter((_, index) => answers[index] === 'appended'),
      );
      return answers;
    });
  }

  /** Deletes sessions; where an instant is given, only those that are still expired by then. */
  async #removeAll(codes: readonly string[], nowMs?: number): Promise<readonly string[]> {
    const removed: string[] = [];
    for (const code of codes) {
      const done = await this.#transact(async (transaction) => {
        // Also locks the session: an append either came before, and goes too, or finds it gone.
        const { numUpdatedRows } = await transaction
          .updateTable('sessions')
          .set({ entry_count: -1 })
          .where('code', '=', code)
          .$if(nowMs !== undefined, (query) => query.where('expires_at_ms', '<=', nowMs ?? 0))
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        await transaction.deleteFrom('entries').where('session', '=', code).execute();
        await transaction.deleteFrom('sessions').where('code', '=', code).execute();
        return true;
      });
      if (done) removed.push(code);
    }
    if (removed.length > 0) await this.#forget();
    return removed;
  }
}
