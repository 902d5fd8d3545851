/** What is kept of a session besides its entries. Instants are milliseconds of the host's clock. */
export interface SessionRecord {
  readonly code: string;
  readonly createdAtMs: number;
  /** From then on `removeExpired` deletes the session for good. */
  readonly expiresAtMs: number;
  /** When the session was ended; null while it is open. */
  readonly closedAtMs: number | null;
}

/**
 * `taken`: the log does not end where the caller believes. Another host has appended to it, so this
 * one no longer owns the session and has to stop playing it. `gone`: the session was deleted.
 */
export type Appended = 'appended' | 'taken' | 'gone';

/**
 * The logs of sessions on a disk. An entry is a JSON text whose meaning the store does not know;
 * entries are numbered from 0. Every answer is given only once what it says is on the disk. What
 * the database itself cannot do (no room, no connection) rejects.
 */
export interface Store {
  /** Makes a session with its first entries. `taken` where the code exists already. */
  create(
    code: string,
    entries: readonly string[],
    times: Pick<SessionRecord, 'createdAtMs' | 'expiresAtMs'>,
  ): Promise<'created' | 'taken'>;
  /** Appends entries, all or none, of which the first gets that number. */
  append(code: string, firstNumber: number, entries: readonly string[]): Promise<Appended>;
  /** All entries in order, or those from a number on; null where there is no such session. */
  read(code: string, fromNumber?: number): Promise<readonly string[] | null>;
  /** What is kept of one session besides its entries, or null. */
  find(code: string): Promise<SessionRecord | null>;
  /** Notes that a session has ended. False where there is none of that code. */
  close(code: string, closedAtMs: number): Promise<boolean>;
  /** Moves the instant of automatic deletion. False where there is no such session. */
  keepUntil(code: string, expiresAtMs: number): Promise<boolean>;
  /** Deletes a session and its entries for good. False where there is none of that code. */
  remove(code: string): Promise<boolean>;
  /** Deletes every session whose time has come, and tells their codes. */
  removeExpired(nowMs: number): Promise<readonly string[]>;
  /** Writes what is waiting and lets go of the database. */
  end(): Promise<void>;
}
