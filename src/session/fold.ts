import { invariant } from '../base/result.ts';
import {
  actionFault,
  NOTHING_SEALED,
  withParty,
  type Action,
  type Level,
  type Party,
} from '../engine/index.ts';
import { PERSON } from '../match/index.ts';
import { extendClock, newClock, pauseClock } from './clock.ts';
import type { Entry } from './entry.ts';
import { forkTable } from './forks.ts';
import { releaseSeat, takeSeat } from './seats.ts';
import type { Author, Channel, Message, Person, Seat, Session, Table } from './session.ts';
import { handedIn, isOpen, isPaused, playAt, setUpTable, tableAt, withTable } from './table.ts';

/** Requests remembered of each who asks: more than they can have under way at once. */
const REQUESTS_REMEMBERED = 60;

/** A session from its first entries on; null for none. The level is the one that the first names. */
export function foldEntries(level: Level, entries: readonly Entry[]): Session | null {
  let session: Session | null = null;
  for (const entry of entries) session = foldEntry(level, session, entry);
  return session;
}

/**
 * A session after one more entry. Entries are what a host has found legal, so one that is not is a
 * broken invariant.
 */
export function foldEntry(level: Level, before: Session | null, entry: Entry): Session {
  const session = before === null ? create(level, entry) : change(level, before, entry);
  return {
    ...session,
    lastAtMs: entry.atMs,
    next: session.next + 1,
    requests: entry.request === undefined ? session.requests : remember(session, entry),
  };
}

function remember({ requests }: Session, { by, request }: Entry): Session['requests'] {
  const known = requests[by] ?? [];
  return { ...requests, [by]: [...known.slice(1 - REQUESTS_REMEMBERED), request!] };
}

function create(level: Level, { atMs, deed }: Entry): Session {
  invariant(deed.type === 'created', 'a session begins with its creation');
  const { code, options, secret, facilitatorHash, wallHash } = deed;
  return {
    code,
    createdAtMs: atMs,
    lastAtMs: atMs,
    options,
    secret,
    facilitatorHash,
    wallHash,
    stage: 'lobby',
    people: [],
    tables: Array.from({ length: options.tables }, (_, at) =>
      setUpTable(level, options, secret, at + 1, atMs),
    ),
    messages: [],
    injects: [],
    paused: false,
    next: 0,
    requests: {},
  };
}

function change(level: Level, session: Session, { atMs, by, deed }: Entry): Session {
  switch (deed.type) {
    case 'created':
      throw new Error('broken invariant: a session is created once');
    case 'joined':
      return {
        ...session,
        people: [
          ...session.people,
          {
            id: session.people.length + 1,
            nickname: deed.nickname,
            ticketHash: deed.ticketHash,
            joinedAtMs: atMs,
            seat: null,
            muted: false,
            removed: false,
            answers: {},
          },
        ],
      };
    case 'reissued':
      return withPerson(session, deed.person, { ticketHash: deed.ticketHash });
    case 'renamed':
      return withPerson(session, deed.person, { nickname: deed.nickname });
    case 'muted':
      return withPerson(session, deed.person, { muted: deed.muted });
    case 'seated': {
      const left = releaseSeat(session, deed.person);
      return deed.seat ? seat(left, deed.person, deed.seat, atMs) : left;
    }
    case 'removed':
      return withPerson(releaseSeat(session, deed.person), deed.person, { removed: true });
    case 'head': {
      const { seat } = personOf(session, deed.person);
      invariant(seat !== null, 'a head has a seat');
      return changeTable(session, seat.table, (table) => ({
        ...table,
        holders: withParty(table.holders, deed.party, {
          ...table.holders[deed.party],
          head: deed.person,
        }),
      }));
    }
    case 'table-added': {
      const { options, secret, tables } = session;
      const table = setUpTable(level, options, secret, tables.length + 1, atMs);
      return { ...session, tables: [...tables, startClock(session, table, atMs)] };
    }
    case 'began': {
      const playing: Session = { ...session, stage: 'playing' };
      const tables = session.tables.map((table) => startClock(playing, table, atMs));
      return { ...playing, tables };
    }
    case 'played':
      return changeTable(session, deed.table, (table) => {
        const played = playAt(session.options, table, deed.actions, atMs, isPaused(session, table));
        invariant(played.ok, `a kept decision was refused`);
        return { ...played.value, handedInAtMs: handedIn(table, played.value, atMs) };
      });
    case 'handed-over':
      return handOver(session, deed, atMs);
    case 'paper':
      return changeTable(session, deed.table, (table) => ({
        ...table,
        papers: withParty(table.papers, deed.party, deed.paper),
      }));
    case 'suggested':
      return changeTable(session, deed.table, (table) => ({
        ...table,
        suggestions: withParty(table.suggestions, deed.party, [
          ...table.suggestions[deed.party].filter(({ person }) => person !== by),
          {
            id: session.next,
            person: personBehind(by),
            turn: deed.turn,
            draft: deed.draft,
            note: deed.note,
          },
        ]),
      }));
    case 'said':
      return say(session, deed.table, personOrNull(by), deed.party, deed.channel, deed.text, atMs);
    case 'paused':
      return pause(session, deed.table, deed.paused, atMs);
    case 'extended':
      return changeTables(session, deed.table, (table) => ({
        ...table,
        clock: extendClock(table.clock, deed.seconds * 1_000, atMs, isPaused(session, table)),
      }));
    case 'time-out':
      return changeTable(session, deed.table, (table) => ({
        ...table,
        clock: { ...table.clock, endsAtMs: null, out: true },
      }));
    case 'nudged':
      return changeTable(session, deed.table, (table) => ({
        ...table,
        nudges: withParty(table.nudges, deed.party, table.nudges[deed.party] + 1),
      }));
    case 'inject':
      return {
        ...session,
        injects: [
          ...session.injects,
          {
            id: session.next,
            tables: deed.tables,
            what: deed.what,
            due: deed.due,
            came: [],
            cancelled: false,
          },
        ],
      };
    case 'inject-came':
      return injectCame(session, deed.id, deed.table, atMs);
    case 'inject-cancelled':
      return {
        ...session,
        injects: session.injects.map((inject) =>
          inject.id === deed.id ? { ...inject, cancelled: true } : inject,
        ),
      };
    case 'set':
      return { ...session, options: { ...session.options, ...deed.settings } };
    case 'answered': {
      const id = personBehind(by);
      const { answers } = personOf(session, id);
      return withPerson(session, id, { answers: { ...answers, [deed.question]: deed.text } });
    }
    case 'debrief':
      return { ...session, stage: 'debrief' };
    case 'forked':
      return forkTable(level, session, deed.table, deed.turn, atMs);
    case 'ended':
      return { ...session, stage: 'ended' };
  }
}

/** The person of this number. */
export function personOf(session: Session, id: number): Person {
  const person = session.people[id - 1];
  invariant(person !== undefined, `no person ${id}`);
  return person;
}

function personBehind(by: Author): number {
  invariant(typeof by === 'number', 'only a person does this');
  return by;
}

function personOrNull(by: Author): number | null {
  return typeof by === 'number' ? by : null;
}

function withPerson(session: Session, id: number, changed: Partial<Person>): Session {
  const person = personOf(session, id);
  return { ...session, people: session.people.with(id - 1, { ...person, ...changed }) };
}

function changeTable(session: Session, number: number, changed: (table: Table) => Table): Session {
  const table = tableAt(session, number);
  invariant(table !== undefined, `no table ${number}`);
  return withTable(session, changed(table));
}

/** One table changed, or with null all that are in play. */
function changeTables(
  session: Session,
  number: number | null,
  changed: (table: Table) => Table,
): Session {
  if (number !== null) return changeTable(session, number, changed);
  const tables = session.tables.map((table) => (isOpen(session, table) ? changed(table) : table));
  return { ...session, tables };
}

/** Somebody takes a seat. At a table in play where nobody sat, time begins to run. */
function seat(session: Session, id: number, taken: Seat, atMs: number): Session {
  const wasEmpty = isEmpty(session, taken.table);
  const seated = takeSeat(session, id, taken);
  return wasEmpty
    ? changeTable(seated, taken.table, (table) => startClock(seated, table, atMs))
    : seated;
}

function startClock(session: Session, table: Table, atMs: number): Table {
  if (!isOpen(session, table) || isEmpty(session, table.number)) return table;
  const clock = newClock(session.options, table.state, atMs, isPaused(session, table));
  return { ...table, clock };
}

function pause(session: Session, number: number | null, paused: boolean, atMs: number): Session {
  const next = number === null ? { ...session, paused } : session;
  const tables = session.tables.map((table) => {
    const own = table.number === number ? { ...table, paused } : table;
    return { ...own, clock: pauseClock(own.clock, isPaused(next, own), atMs) };
  });
  return { ...next, tables };
}

/** A seat passes on. While its table is in play the recording announces it, so that everyone knows. */
function handOver(
  session: Session,
  deed: {
    readonly table: number;
    readonly party: Party;
    readonly to: 'people' | 'strategy';
    readonly because: Table['holders'][Party]['because'];
  },
  atMs: number,
): Session {
  return changeTable(session, deed.table, (table) => {
    const holder = table.holders[deed.party];
    const by = deed.to === 'people' ? 'people' : holder.strategy;
    const passed: Table = {
      ...table,
      holders: withParty(table.holders, deed.party, { ...holder, by, because: deed.because }),
    };
    if (!isOpen(session, table)) return passed;
    const { ready, sealed } = table.state;
    const action: Action = {
      type: 'hand-over',
      party: deed.party,
      to: deed.to === 'people' ? PERSON : holder.strategy,
    };
    // A strategy decides from a clean sheet: what was laid down might not go with what it wants.
    const undo: Action = { type: 'undo', party: deed.party };
    const isLaidDown = !ready[deed.party] && sealed[deed.party] !== NOTHING_SEALED;
    const actions =
      deed.to === 'strategy' && isLaidDown && !actionFault(table.state, undo)
        ? [action, undo]
        : [action];
    const played = playAt(session.options, passed, actions, atMs, isPaused(session, table));
    invariant(played.ok, 'a hand-over was refused');
    return played.value;
  });
}

function say(
  session: Session,
  table: number | null,
  person: number | null,
  party: Party | null,
  channel: Channel,
  text: string,
  atMs: number,
): Session {
  const turn = table === null ? 0 : (tableAt(session, table)?.state.turn ?? 0);
  const message: Message = {
    id: session.next,
    atMs,
    table,
    turn,
    person,
    party,
    channel,
    text,
  };
  return { ...session, messages: [...session.messages, message] };
}

function injectCame(session: Session, id: number, number: number, atMs: number): Session {
  const inject = session.injects.find((each) => each.id === id);
  invariant(inject !== undefined, `no inject ${id}`);
  const came = {
    ...session,
    injects: session.injects.map((each) =>
      each.id === id ? { ...each, came: [...each.came, number] } : each,
    ),
  };
  const { what } = inject;
  if ('text' in what) {
    return say(came, number, null, null, { kind: 'press' }, what.text, atMs);
  }
  return changeTable(came, number, (table) => {
    const action = { type: 'inject', event: what.event } as const;
    const played = playAt(session.options, table, [action], atMs, isPaused(session, table));
    invariant(played.ok, 'an inject was refused');
    return played.value;
  });
}

/** Whether nobody sits at a table for any delegation. */
function isEmpty(session: Session, table: number): boolean {
  return !session.people.some(({ seat }) => seat?.table === table && seat.parties.length > 0);
}
