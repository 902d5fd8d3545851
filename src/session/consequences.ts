import { invariant } from '../base/result.ts';
import {
  actionFault,
  awaited,
  byParty,
  PARTIES,
  type Action,
  type Party,
} from '../engine/index.ts';
import { conduct, decideBy, nextActions } from '../match/index.ts';
import { findStrategy, type Strategy } from '../strategies/index.ts';
import { clockKey } from './clock.ts';
import { drawnOrder, emptiestSeat, countAt, sitsFor } from './seats.ts';
import type { Session, Table } from './session.ts';
import { isOpen, isPaused, tableAt } from './table.ts';
import type { Planning } from './plan.ts';

/**
 * What follows by itself from what was decided: empty seats pass to strategies and come back, injects
 * come, strategies play, quarters open. Ends when every table waits for somebody.
 */
export function follow(planning: Planning): void {
  for (let at = 0; at < planning.session.tables.length; at++) {
    followAt(planning, at + 1);
  }
}

/** While tables play, everyone who waits is seated, unless the facilitator gives out the delegations. */
export function seatTheWaiting(planning: Planning): void {
  const { stage, options } = planning.session;
  if (stage !== 'playing' || options.roles === 'facilitator') return;
  seatByLot(planning);
}

/** Seat those who have no seat, in an order that is drawn, each where there are fewest. */
export function seatByLot(planning: Planning): void {
  for (const person of drawnOrder(planning.session)) {
    const seat = emptiestSeat(planning.session);
    if (!seat) return;
    planning.add('host', { type: 'seated', person: person.id, seat });
  }
}

/** What follows at one table; nothing where none is named. */
export function followAt(planning: Planning, number: number | undefined): void {
  if (number === undefined) return;
  const tableNow = () => tableAt(planning.session, number)!;
  passEmptySeats(planning, number);
  while (isOpen(planning.session, tableNow()) && !isPaused(planning.session, tableNow())) {
    const table = tableNow();
    if (!isPeopled(table)) return;
    bringInjects(planning, table);
    const actions = nextActions(tableNow().state, strategiesOf(tableNow()));
    if (!actions) return;
    planning.add('host', { type: 'played', table: number, actions });
  }
}

/** Whether people play any of a table's seats. A table without people does not play on by itself. */
function isPeopled(table: Table): boolean {
  return PARTIES.some((party) => table.holders[party].by === 'people');
}

/** Seats that nobody sits in pass to their strategies, and back once somebody does. */
function passEmptySeats(planning: Planning, number: number): void {
  const isThere = (party: Party) =>
    isAttended(planning.session, number, party, planning.circumstances.isPresent);
  for (const party of planning.session.options.delegations) {
    const table = tableAt(planning.session, number)!;
    if (!isOpen(planning.session, table)) return;
    const { by, because } = table.holders[party];
    const empty = countAt(planning.session, number, party) === 0;
    if (empty && by === 'people') {
      planning.add('host', {
        type: 'handed-over',
        table: number,
        party,
        to: 'strategy',
        because: 'nobody',
      });
    } else if (because === 'nobody' ? !empty : because === 'absent' && isThere(party)) {
      planning.add('host', {
        type: 'handed-over',
        table: number,
        party,
        to: 'people',
        because: null,
      });
    }
  }
}

/** The strategies that play at a table now; null where people do. */
export function strategiesOf(table: Table): Readonly<Record<Party, Strategy | null>> {
  return byParty((party) => {
    const { by } = table.holders[party];
    return by === 'people' ? null : strategyOf(table, party);
  });
}

/** The strategy that plays a seat when people do not. */
function strategyOf(table: Table, party: Party): Strategy {
  const { strategy: id } = table.holders[party];
  const strategy = findStrategy(party, id);
  invariant(strategy !== undefined, `no strategy ${id}`);
  return strategy;
}

/** Injects whose turn has come at a table, or that came due while it could not take them. */
function bringInjects(planning: Planning, { number }: Table): void {
  const { nowMs } = planning.circumstances;
  for (const inject of planning.session.injects) {
    const table = tableAt(planning.session, number)!;
    if (inject.cancelled || inject.came.includes(number)) continue;
    if (inject.tables && !inject.tables.includes(number)) continue;
    const { due, what } = inject;
    if (due && ('turn' in due ? table.state.turn < due.turn : nowMs < due.atMs)) continue;
    if ('event' in what) {
      const action: Action = { type: 'inject', event: what.event };
      if (actionFault(table.state, action)) continue;
    }
    planning.add('host', { type: 'inject-came', id: inject.id, table: number });
  }
}

/**
 * Hand in for a delegation whose time is out, or that the facilitator no longer waits for: what it has
 * laid out, as far as it is legal; where an answer is due, its strategy's.
 */
function handInFor(planning: Planning, number: number, party: Party): void {
  const table = tableAt(planning.session, number)!;
  if (!awaited(table.state).includes(party)) return;
  const strategy = strategiesOf(table)[party];
  if (strategy) {
    // No time is out for a strategy: it only has not been asked yet.
    const { actions } = decideBy(strategy, table.state);
    planning.add('host', { type: 'played', table: number, actions });
    return;
  }
  const paper = table.papers[party];
  const announced: Action = { type: 'time-out', party };
  const laidOut =
    table.state.phase === 'violation'
      ? decideBy(strategyOf(table, party), table.state).actions
      : [
          ...legalOnes(table, paper?.turn === table.state.turn ? paper.actions : []),
          { type: 'ready', party } as const,
        ];
  planning.add('host', { type: 'played', table: number, actions: [announced, ...laidOut] });
}

/** Hand in for some delegations, as long as the step of the turn lasts in which they were awaited. */
export function handInForEach(
  planning: Planning,
  { number, state }: Table,
  parties: readonly Party[],
): void {
  const key = clockKey(state);
  for (const party of parties) {
    if (clockKey(tableAt(planning.session, number)!.state) !== key) return;
    handInFor(planning, number, party);
  }
}

/** Of some decisions those that can be carried out, one after the other; handing in is not among them. */
function legalOnes(table: Table, actions: readonly Action[]): readonly Action[] {
  const legal: Action[] = [];
  let run = { state: table.state };
  for (const action of actions) {
    if (action.type === 'ready' || action.type === 'walk-out') continue;
    const next = conduct(run, [action]);
    if (!next.ok) continue;
    legal.push(action);
    run = next.value;
  }
  return legal;
}

/** Whether anyone of a delegation is there. */
export function isAttended(
  session: Session,
  table: number,
  party: Party,
  isPresent: (person: number) => boolean,
): boolean {
  return session.people.some((person) => sitsFor(person, table, party) && isPresent(person.id));
}
