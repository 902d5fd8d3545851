import { byParty, type Level, type Party } from '../../engine/index.ts';
import { PERSON } from '../../match/index.ts';
import type { Picture, SeatPicture, TableLine } from '../../session/index.ts';
import type { Game, GameSnapshot, Onlooker } from '../game/game.ts';
import type { Connection } from './connection.ts';

/** Which strategy plays a seat is not told before the debrief. */
const STRATEGY = 'strategy';

/** A seat that a picture shows, with the line of its table. */
interface Shown {
  readonly seat: SeatPicture;
  readonly line: TableLine;
}

function find(picture: Picture | null, table: number, party: Party): Shown | null {
  const seat = picture?.seats.find((each) => each.table === table && each.party === party);
  const line = picture?.tables.find(({ number }) => number === table);
  return seat && line ? { seat, line } : null;
}

/** The second, or the first where both hold the same: screens work anew for what is a new object. */
export function sameIfEqual<T extends object>(before: T | undefined, now: T): T {
  if (before === undefined) return now;
  const keys = Object.keys(now) as (keyof T)[];
  const same =
    keys.length === Object.keys(before).length && keys.every((key) => before[key] === now[key]);
  return same ? before : now;
}

/** As what somebody looks on at a seat; null for whoever decides there. */
function onlookerOf(picture: Picture, { line, seat }: Shown): Onlooker | null {
  if (picture.me === null) return 'facilitator';
  const { head, because } = line.holders[seat.party];
  // Where the facilitator lets a strategy play, its head looks on as well.
  return head === picture.me.id && because !== 'facilitator' ? null : 'member';
}

function snapshotOf(
  level: Level,
  picture: Picture,
  shown: Shown,
  before: GameSnapshot | null,
): GameSnapshot {
  const { seat, line } = shown;
  const onlooker = onlookerOf(picture, shown);
  return {
    party: seat.party,
    // A message that comes in leaves the view, and all that is worked out from it, as it was.
    view: sameIfEqual(before?.view, { ...seat.view, level }),
    log: sameIfEqual(before?.log, seat.log),
    awaited: line.awaited,
    myTurn: line.awaited.includes(seat.party),
    seats: byParty((party) => (line.holders[party].by === 'people' ? PERSON : STRATEGY)),
    oddsShown: picture.facts.oddsShown,
    mayDecide: onlooker === null,
    onlooker,
    paused: picture.facts.paused || line.paused,
  };
}

/** Whether there is a seat to play, so that `remoteGame` can be made. */
export function hasSeat(picture: Picture | null, table: number, party: Party): boolean {
  return find(picture, table, party) !== null;
}

/**
 * A seat whose game another host holds, as the screens play it. A seat that is lost, because its person
 * was moved, stays as it was last seen until its screen is gone.
 */
export function remoteGame(
  connection: Connection,
  table: number,
  party: Party,
  level: Level,
): Game {
  let known: Picture | null = null;
  let snapshot: GameSnapshot | null = null;
  const getSnapshot = (): GameSnapshot => {
    const picture = connection.getPicture();
    if (picture !== known || snapshot === null) {
      const shown = find(picture, table, party);
      if (picture && shown) snapshot = snapshotOf(level, picture, shown, snapshot);
      known = picture;
    }
    if (snapshot === null) throw new Error('broken invariant: no such seat in this session');
    return snapshot;
  };
  return {
    getSnapshot,
    subscribe: (listener) => connection.subscribe(listener),
    decide: (...actions) =>
      connection.ask({ type: 'decide', party, turn: getSnapshot().view.turn, actions }),
    own: null,
  };
}
