import { awaited } from '../engine/index.ts';
import { follow, handInForEach, isAttended } from './consequences.ts';
import { Planning, type Circumstances, type Plan } from './plan.ts';
import { sitsFor } from './seats.ts';
import type { Session, Table } from './session.ts';
import { isOpen, isPaused, tableAt } from './table.ts';

/** Time that a table gets at least when somebody returns to it, milliseconds. */
const GRACE_MS = 60_000;

/** Whoever was away for less was only loading the page again, or opening a second one. */
const AWAY_MS = 10_000;

/** What time brings: turns whose time is out, absent seats, injects. Null where nothing is due. */
export function planTick(session: Session, circumstances: Circumstances): Plan | null {
  const planning = new Planning(session, circumstances);
  for (const { number } of session.tables) {
    const table = () => tableAt(planning.session, number)!;
    if (!isOpen(planning.session, table()) || isPaused(planning.session, table())) continue;
    // Nobody is kept waiting at a table where nobody is: it stands still until somebody returns.
    if (!isVisited(planning.session, number, circumstances)) continue;
    passAbsentSeats(planning, table());
    if (isOpen(planning.session, table())) timeOut(planning, table());
  }
  follow(planning);
  return planning.isEmpty ? null : planning.plan();
}

/**
 * Somebody is there again: seats that were played for them come back, and their table gets some time.
 * @param awayMs how long they had no connection.
 */
export function planReturn(
  session: Session,
  id: number,
  circumstances: Circumstances,
  awayMs: number,
): Plan | null {
  const planning = new Planning(session, circumstances);
  const { seat } = session.people[id - 1]!;
  const table = seat && tableAt(session, seat.table);
  if (!table || !isOpen(session, table)) return null;
  const { endsAtMs } = table.clock;
  const leftMs = endsAtMs === null ? GRACE_MS : Math.max(0, endsAtMs - circumstances.nowMs);
  const alone = !session.people.some(
    (person) =>
      person.id !== id && person.seat?.table === table.number && circumstances.isPresent(person.id),
  );
  if (leftMs < GRACE_MS && alone && awayMs >= AWAY_MS) {
    const seconds = Math.ceil((GRACE_MS - leftMs) / 1_000);
    planning.add('host', { type: 'extended', table: table.number, seconds });
  }
  for (const party of seat.parties) {
    if (table.holders[party].because !== 'absent') continue;
    planning.add('host', {
      type: 'handed-over',
      table: table.number,
      party,
      to: 'people',
      because: null,
    });
  }
  return planning.isEmpty ? null : planning.plan();
}

/** Whether anybody who plays at a table is there. */
function isVisited(session: Session, number: number, { isPresent }: Circumstances): boolean {
  return session.people.some(
    ({ id, seat }) => seat?.table === number && seat.parties.length > 0 && isPresent(id),
  );
}

/** A delegation whose head is gone gets another head; one of which nobody is there, its strategy. */
function passAbsentSeats(planning: Planning, table: Table): void {
  const { session, circumstances } = planning;
  const limitMs = session.options.absentSeconds * 1_000;
  if (limitMs === 0) return;
  const isGone = (person: number) => {
    const sinceMs = circumstances.absentSince(person);
    return sinceMs !== null && circumstances.nowMs - sinceMs >= limitMs;
  };
  for (const party of session.options.delegations) {
    const { by, head } = table.holders[party];
    if (by !== 'people') continue;
    const members = session.people.filter((person) => sitsFor(person, table.number, party));
    if (members.length === 0) continue;
    if (isAttended(session, table.number, party, circumstances.isPresent)) {
      const mate = members.find(({ id }) => circumstances.isPresent(id));
      if (mate && head !== null && isGone(head)) {
        planning.add('host', { type: 'head', person: mate.id, party });
      }
    } else if (members.every(({ id }) => isGone(id))) {
      planning.add('host', {
        type: 'handed-over',
        table: table.number,
        party,
        to: 'strategy',
        because: 'absent',
      });
    }
  }
}

function timeOut(planning: Planning, table: Table): void {
  const { endsAtMs } = table.clock;
  if (endsAtMs === null || planning.circumstances.nowMs < endsAtMs) return;
  if (planning.session.options.onTimeOut === 'wait') {
    planning.add('host', { type: 'time-out', table: table.number });
    return;
  }
  handInForEach(planning, table, awaited(table.state));
}
