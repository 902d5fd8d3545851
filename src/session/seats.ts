import { PARTIES, withParty, type Party } from '../engine/index.ts';
import { openStream } from '../base/stream.ts';
import type { Person, Seat, Session, Table } from './session.ts';
import { isOpen, tableAt, withTable } from './table.ts';

/** The session with somebody out of their seat. If they were a head, the next member is. */
export function releaseSeat(session: Session, id: number): Session {
  const person = session.people[id - 1]!;
  if (!person.seat) return session;
  const { table: number, parties } = person.seat;
  let next: Session = {
    ...session,
    people: session.people.with(id - 1, { ...person, seat: null }),
  };
  for (const party of parties) {
    const table = tableAt(next, number)!;
    if (table.holders[party].head === id) next = withTable(next, headed(next, table, party));
  }
  return next;
}

/** The session with somebody seated. The first of a delegation is its head. */
export function takeSeat(session: Session, id: number, seat: Seat): Session {
  const person = session.people[id - 1]!;
  let next: Session = { ...session, people: session.people.with(id - 1, { ...person, seat }) };
  for (const party of seat.parties) {
    const table = tableAt(next, seat.table)!;
    if (table.holders[party].head === null) next = withTable(next, headed(next, table, party));
  }
  return next;
}

function headed(session: Session, table: Table, party: Party): Table {
  const first = session.people.find((each) => sitsFor(each, table.number, party));
  const holder = { ...table.holders[party], head: first?.id ?? null };
  return { ...table, holders: withParty(table.holders, party, holder) };
}

/** Whether somebody sits at a table for a delegation. */
export function sitsFor(person: Person, table: number, party: Party): boolean {
  return person.seat?.table === table && person.seat.parties.includes(party);
}

/** How many sit for a delegation. */
export function countAt(session: Session, table: number, party: Party): number {
  return session.people.filter((person) => sitsFor(person, table, party)).length;
}

/**
 * Where the next of those who wait sits: in the delegation with the fewest people. As a session begins,
 * as many tables are filled as there are people for, each with its first delegations first. Somebody
 * who comes late joins a table that plays; one at which nobody sits is opened for them only once every
 * delegation there has two. Null where there is no room.
 */
export function emptiestSeat(session: Session): Seat | null {
  const { delegations, perDelegation } = session.options;
  const parties = PARTIES.filter((each) => delegations.includes(each));
  const seated = session.people.filter(({ seat }) => seat && seat.parties.length > 0).length;
  const needed = Math.ceil((seated + unseated(session).length) / parties.length);
  const begins = !session.tables.some(({ actions }) =>
    actions.some(({ type }) => type === 'ready'),
  );
  let best: { readonly seat: Seat; readonly rank: number } | null = null;
  for (const table of session.tables) {
    if (session.stage !== 'lobby' && !isOpen(session, table)) continue;
    const peopled = session.people.some(
      ({ seat }) => seat?.table === table.number && seat.parties.length > 0,
    );
    const isUsed = peopled || (begins && table.number <= needed);
    for (const [at, party] of parties.entries()) {
      const count = countAt(session, table.number, party);
      if (count >= perDelegation || table.holders[party].because === 'facilitator') continue;
      const rank = (isUsed ? count * 2 : 3 + count * 2) * parties.length + at;
      if (!best || rank < best.rank)
        best = { seat: { table: table.number, parties: [party] }, rank };
    }
  }
  return best?.seat ?? null;
}

/** People who wait for a seat. */
export function unseated(session: Session): readonly Person[] {
  return session.people.filter(({ seat, removed }) => seat === null && !removed);
}

/** The order in which lots are drawn among those who wait: it follows from the session's secret. */
export function drawnOrder(session: Session): readonly Person[] {
  const left = [...unseated(session)];
  const stream = openStream(session.secret, session.next, 'lots');
  const drawn: Person[] = [];
  while (left.length > 0) {
    drawn.push(...left.splice(stream.whole(0, left.length - 1), 1));
  }
  return drawn;
}
