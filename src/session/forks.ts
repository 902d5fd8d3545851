import { invariant } from '../base/result.ts';
import { byParty, newRun, type Action, type Level, type Party } from '../engine/index.ts';
import { conduct } from '../match/index.ts';
import { newClock } from './clock.ts';
import { sitsFor } from './seats.ts';
import type { Inject, Session, Table } from './session.ts';
import { seatsOf } from './table.ts';

/** The decisions of a table up to the opening of a turn. */
function actionsBefore(level: Level, table: Table, turn: number): readonly Action[] {
  const start = newRun(level, table.seed, { russiaTests: table.state.russiaTests });
  let run = { state: start.state, log: [], actions: [] } as Parameters<typeof conduct>[0];
  for (const [at, action] of table.actions.entries()) {
    if (run.state.turn >= turn) return table.actions.slice(0, at);
    const next = conduct(run, [action]);
    invariant(next.ok, 'a kept decision was refused');
    run = next.value;
  }
  return table.actions;
}

/** A table played on from the opening of an earlier turn. Those who sat there sit at the new one. */
export function forkTable(
  level: Level,
  session: Session,
  number: number,
  turn: number,
  atMs: number,
): Session {
  const parent = session.tables[number - 1];
  invariant(parent !== undefined, `no table ${number}`);
  const start = newRun(level, parent.seed, { russiaTests: parent.state.russiaTests });
  const log = start.events.map((event) => ({ turn: 1, event }));
  const actions = actionsBefore(level, parent, turn);
  const run = conduct({ state: start.state, log }, actions);
  invariant(run.ok, 'a kept decision was refused');
  const fork: Table = {
    ...parent,
    number: session.tables.length + 1,
    forkedFrom: { table: number, turn },
    state: run.value.state,
    log: run.value.log,
    actions: run.value.actions,
    seats: seatsOf(parent),
    // Who was absent or replaced there, is not here; heads are those who come along.
    holders: byParty((party) => ({
      ...parent.holders[party],
      by: session.options.delegations.includes(party) ? 'people' : parent.holders[party].strategy,
      because: null,
      head: headAt(session, parent, party),
    })),
    papers: byParty(() => null),
    suggestions: byParty(() => []),
    paused: false,
    clock: newClock(session.options, run.value.state, atMs, session.paused),
    handedInAtMs: byParty(() => null),
    nudges: byParty(() => 0),
  };
  return {
    ...session,
    tables: [...session.tables, fork],
    injects: session.injects.map((inject) =>
      comesAgain(inject, turn) ? inject : { ...inject, came: [...inject.came, fork.number] },
    ),
    people: session.people.map((person) =>
      person.seat?.table === number
        ? { ...person, seat: { ...person.seat, table: fork.number } }
        : person,
    ),
  };
}

/** Whether an inject comes at a table that is taken back to a turn: if it was set for that turn or a later one. */
function comesAgain({ due }: Inject, turn: number): boolean {
  return due !== null && 'turn' in due && due.turn >= turn;
}

/** The head of a delegation at a table, or whoever sits there for it now. */
function headAt(session: Session, { number, holders }: Table, party: Party): number | null {
  const members = session.people.filter((person) => sitsFor(person, number, party));
  const { head } = holders[party];
  return members.find(({ id }) => id === head)?.id ?? members[0]?.id ?? null;
}
