import type { Action, Party } from '../engine/index.ts';
import type { Seats } from '../match/index.ts';
import { identityOf, makeRecording, type Recording } from '../replay/index.ts';
import type { Session, Table } from './session.ts';
import { tableAt } from './table.ts';

/**
 * A table's run as a recording. Its head says who played each seat as the table began, its hand-overs who
 * did from then on; a fork names the table that it leaves, as that stands now.
 */
export function recordingOf(session: Session, table: Table): Recording {
  const { forkedFrom } = table;
  const parent = forkedFrom && tableAt(session, forkedFrom.table)!;
  return recordingUnder(table, parent && recordingOf(session, parent));
}

/** The recordings of all tables, in order. */
export function recordingsOf({ tables }: Session): readonly Recording[] {
  const recordings: Recording[] = [];
  for (const table of tables) {
    // A fork comes after the table that it leaves.
    const parent = table.forkedFrom ? recordings[table.forkedFrom.table - 1]! : null;
    recordings.push(recordingUnder(table, parent));
  }
  return recordings;
}

function recordingUnder(table: Table, parent: Recording | null): Recording {
  const { state, seed, actions, forkedFrom } = table;
  const seats = forkedFrom ? table.seats : seatsAtFirst(table.seats, actions);
  const fork = forkedFrom && parent && { check: identityOf(parent), turn: forkedFrom.turn };
  const besides = fork ? { forkedFrom: fork } : {};
  return makeRecording(state.level, seed, seats, state.russiaTests, actions, besides);
}

/** Seats that passed on before anyone had decided anything were never played by whom they were meant for. */
function seatsAtFirst(seats: Seats, actions: readonly Action[]): Seats {
  const first: Record<Party, string> = { ...seats };
  for (const action of actions) {
    if (action.type !== 'hand-over') break;
    first[action.party] = action.to;
  }
  return first;
}
