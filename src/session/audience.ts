import type { Party } from '../engine/index.ts';
import type { FeedName } from './feeds.ts';
import type { Asker } from './request.ts';
import type { Session, Table } from './session.ts';
import { isOpen } from './table.ts';

/** A seat that a facilitator looks at, as its holders see it. */
export interface Looked {
  readonly table: number;
  readonly party: Party;
}

/**
 * The feeds that an asker may hold: this is where it is decided who learns what. Seats' feeds go to
 * those who sit there and to a facilitator who looks; what a table hid is opened in the debrief.
 */
export function feedsFor(session: Session, asker: Asker, looked: Looked | null): FeedName[] {
  const names: FeedName[] = ['session'];
  switch (asker.kind) {
    case 'person': {
      const person = session.people[asker.person - 1];
      if (!person || person.removed) return [];
      names.push(`person/${person.id}`);
      if (person.seat) {
        const { table, parties } = person.seat;
        // In the lobby people change places; what was drawn for a delegation is its holders' alone.
        if (session.stage !== 'lobby') {
          for (const party of parties) names.push(`seat/${table}/${party}`);
        }
        if (parties.length === 0) names.push(`public/${table}`);
        names.push(...openedFor(session, table));
      }
      return names;
    }
    case 'facilitator':
      names.push('facilitator');
      if (looked) names.push(`seat/${looked.table}/${looked.party}`);
      break;
    case 'wall':
      break;
  }
  for (const table of session.tables) {
    names.push(`public/${table.number}`);
    if (isOpened(session, table)) names.push(`opened/${table.number}`);
  }
  return names;
}

/** Tables opened to those who sit at one: it, and those that it was forked from. */
function openedFor(session: Session, number: number): FeedName[] {
  const names: FeedName[] = [];
  let table = session.tables[number - 1];
  while (table) {
    if (isOpened(session, table)) names.push(`opened/${table.number}`);
    table = table.forkedFrom ? session.tables[table.forkedFrom.table - 1] : undefined;
  }
  return names;
}

/**
 * Whether everything about a table may be known: in the debrief, once it is played no more. Not before:
 * another table may be played under the same seed.
 */
export function isOpened(session: Session, table: Table): boolean {
  const over = session.stage === 'debrief' || session.stage === 'ended';
  return over && !isOpen(session, table);
}
