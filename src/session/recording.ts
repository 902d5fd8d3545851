import type { Action, Party } from '../engine/index.ts';
import { PERSON, type Seats } from '../match/index.ts';
import { identityOf, makeRecording, type Fork, type Recording } from '../replay/index.ts';
import type { Session, Table } from './session.ts';
import { tableAt } from './table.ts';

/**
 * A table's run as a recording. Its head says who played each seat as the table began, its hand-overs who
 * did from then on; a fork names the table that it leaves, as that stands now.
 */
export function recordingOf(session: Session, table: Table): Recording {
  const { state, seed, actions, holders, forkedFrom } = table;
  const named = actions.map((action) => withStrategy(action, holders));
  const seats = forkedFrom ? table.seats : seatsAtFirst(table.seats, named);
  return makeRecording(state.level, seed, seats, state.russiaTests, named, {
    ...(forkedFrom ? { forkedFrom: forkOf(session, forkedFrom) } : {}),
  });
}

/** While a table is played nobody is told which strategy a seat passed to. A recording says it. */
function withStrategy(action: Action, holders: Table['holders']): Action {
  if (action.type !== 'hand-over' || action.to === PERSON) return action;
  return { ...action, to: holders[action.party].strategy };
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

function forkOf(session: Session, { table, turn }: NonNullable<Table['forkedFrom']>): Fork {
  return { check: identityOf(recordingOf(session, tableAt(session, table)!)), turn };
}
