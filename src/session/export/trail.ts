import type { GameEvent, Level } from '../../engine/index.ts';
import type { Entry } from '../entry.ts';
import { foldEntry } from '../fold.ts';
import type { Session, Table } from '../session.ts';
import { isPaused, tableAt } from '../table.ts';
import { authorOf, Deciders, decisionsOf, type Decider, type Decision } from './decider.ts';

/** An entry of a session's log with what came of it. */
export interface Step {
  /** Number of the entry, from 0. */
  readonly number: number;
  readonly entry: Entry;
  /** Null before the first. */
  readonly before: Session | null;
  readonly session: Session;
  /** What delegations decided by it. */
  readonly decisions: readonly TimedDecision[];
  /** What happened at tables, in order; what a fork keeps of its table is not told again. */
  readonly happened: readonly Happened[];
}

export interface TimedDecision extends Decision {
  /** From the opening of the turn, or of the step of a violation, without pauses and long gaps. */
  readonly tookMs: number;
}

/** An event of a table. */
export interface Happened {
  readonly table: number;
  /** Its place in the table's log, from 0. */
  readonly at: number;
  readonly event: GameEvent;
  readonly decider: Decider | null;
}

/**
 * Go through a session's log entry by entry. Sessions along the way are not kept: each is a little
 * different from the one before, and there are thousands.
 */
export function* trailOf(level: Level, entries: readonly Entry[]): Generator<Step> {
  const deciders = new Deciders();
  const watches = new Watches();
  /** How much of each table's log has been told. */
  const told: number[] = [];
  let before: Session | null = null;
  for (const [number, entry] of entries.entries()) {
    const { deed } = entry;
    if (before) watches.pass(before, entry.atMs);
    const session: Session = foldEntry(level, before, entry);
    const decisions =
      deed.type === 'played'
        ? decisionsOf(entry, deed.actions).map((decision) => {
            deciders.note(deed.table, decision);
            return { ...decision, tookMs: watches.ranMs(deed.table) };
          })
        : [];
    for (const { number: fork, log } of session.tables.slice(told.length)) {
      told[fork - 1] = deed.type === 'forked' ? log.length : 0;
    }
    const happened: Happened[] = [];
    // Tables are set up before anyone plays, but open as play begins.
    if (session.stage !== 'lobby') {
      for (const table of session.tables) {
        const from = told[table.number - 1]!;
        for (const [at, { event }] of table.log.slice(from).entries()) {
          const decider = deciders.of(table.number, table.state, event, authorOf(entry));
          happened.push({ table: table.number, at: from + at, event, decider });
        }
        told[table.number - 1] = table.log.length;
      }
    }
    watches.look(session);
    yield { number, entry, before, session, decisions, happened };
    before = session;
  }
}

/** The table that an entry is about, as it stood before it or, if it is new, after. */
export function tableBefore({ before, session }: Step, number: number): Table {
  return (before && tableAt(before, number)) ?? tableAt(session, number)!;
}

/**
 * The longest gap without an entry that counts as time in which people sat there. Connections are not in
 * the log, so that a night between two lessons shows only as a gap.
 */
export const LONGEST_GAP_MS = 15 * 60_000;

/** How much of the time between an entry and the next counts at a table: none while it was paused, nor of a long gap. */
export function countedMs(before: Session, table: Table, atMs: number): number {
  const gapMs = atMs - before.lastAtMs;
  return gapMs > LONGEST_GAP_MS || isPaused(before, table) ? 0 : gapMs;
}

/** How long the turn of each table has run, pauses and long gaps left out. */
class Watches {
  readonly #watches = new Map<number, { readonly sinceMs: number; ranMs: number }>();

  ranMs(table: number): number {
    return this.#watches.get(table)!.ranMs;
  }

  /** Time passes up to the next entry. */
  pass(before: Session, atMs: number): void {
    for (const table of before.tables) {
      const watch = this.#watches.get(table.number);
      if (watch) watch.ranMs += countedMs(before, table, atMs);
    }
  }

  /** Where a turn has opened, its time begins. */
  look(session: Session): void {
    for (const { number, clock } of session.tables) {
      const { sinceMs } = clock;
      if (this.#watches.get(number)?.sinceMs !== sinceMs) {
        this.#watches.set(number, { sinceMs, ranMs: 0 });
      }
    }
  }
}
