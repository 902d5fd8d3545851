import { invariant, type Result } from '../base/result.ts';
import { hashOf } from '../base/hash.ts';
import {
  byParty,
  newRun,
  withParty,
  type Action,
  type Level,
  type Party,
} from '../engine/index.ts';
import { conduct, PERSON, type Seats } from '../match/index.ts';
import { strategiesAt } from '../strategies/index.ts';
import { clockKey, newClock, stillClock } from './clock.ts';
import type { SessionOptions } from './options.ts';
import type { Session, Table } from './session.ts';

/**
 * The seed of a table. It follows from the session's secret and tells nothing of it, so that nobody who
 * has learned one seed knows another.
 */
export function seedOf(secret: string, options: SessionOptions, number: number): string {
  return hashOf([secret, 'seed', options.seeds === 'same' ? 'all' : number]);
}

/** A table as it is set up, before anyone decides anything. */
export function setUpTable(
  level: Level,
  options: SessionOptions,
  secret: string,
  number: number,
  atMs: number,
): Table {
  const seed = seedOf(secret, options, number);
  const peopled = options.delegations.includes('russia');
  const russiaTests = peopled ? options.russiaTests : 'model';
  const { state, events } = newRun(level, seed, { russiaTests });
  const strategies = strategiesAt(options.counterparts, seed);
  const holders: Table['holders'] = byParty((party) => ({
    by: options.delegations.includes(party) ? 'people' : strategies[party],
    strategy: strategies[party],
    because: null,
    head: null,
  }));
  return {
    number,
    forkedFrom: null,
    seed,
    state,
    log: events.map((event) => ({ turn: 1, event })),
    actions: [],
    seats: seatsOf({ holders }),
    holders,
    papers: byParty(() => null),
    suggestions: byParty(() => []),
    paused: false,
    clock: stillClock(atMs),
    handedInAtMs: byParty(() => null),
    nudges: byParty(() => 0),
  };
}

/** Who plays each seat of a table just now. */
export function seatsOf({ holders }: Pick<Table, 'holders'>): Seats {
  return byParty((party) => (holders[party].by === 'people' ? PERSON : holders[party].by));
}

/** A table at which some decisions were carried out, all or none. Its clock starts anew with a new turn. */
export function playAt(
  options: SessionOptions,
  table: Table,
  actions: readonly Action[],
  atMs: number,
  paused: boolean,
): Result<Table> {
  const conducted = conduct(table, actions);
  if (!conducted.ok) return conducted;
  const { state, log, actions: all } = conducted.value;
  const next: Table = { ...table, state, log, actions: all };
  if (clockKey(state) === clockKey(table.state)) return { ok: true, value: next };
  const turned = state.turn !== table.state.turn;
  return {
    ok: true,
    value: {
      ...next,
      clock: newClock(options, state, atMs, paused),
      ...(turned
        ? { papers: byParty(() => null), suggestions: byParty(() => []), nudges: byParty(() => 0) }
        : {}),
    },
  };
}

/**
 * The parties for which decisions are made, as far as anyone waits for them: those that were not ready
 * before and are now.
 */
export function handedIn(before: Table, after: Table, atMs: number): Table['handedInAtMs'] {
  let times = after.handedInAtMs;
  for (const party of decidersOf(after.actions.slice(before.actions.length))) {
    times = withParty(times, party, atMs);
  }
  return times;
}

function decidersOf(actions: readonly Action[]): readonly Party[] {
  return actions.flatMap((action) =>
    action.type === 'ready' ||
    action.type === 'wish' ||
    action.type === 'respond' ||
    action.type === 'back'
      ? [action.party]
      : [],
  );
}

/** The table of this number. */
export function tableAt(session: Session, number: number): Table | undefined {
  return session.tables[number - 1];
}

/** The session with one table changed. */
export function withTable(session: Session, table: Table): Session {
  invariant(session.tables[table.number - 1] !== undefined, `no table ${table.number}`);
  return { ...session, tables: session.tables.with(table.number - 1, table) };
}

/** Whether decisions are taken at a table: it is in play, and in the debrief only if it is a fork. */
export function isOpen(session: Session, table: Table): boolean {
  if (table.state.outcome) return false;
  return session.stage === 'playing' || (session.stage === 'debrief' && table.forkedFrom !== null);
}

export function isPaused(session: Session, table: Table): boolean {
  return session.paused || table.paused;
}
