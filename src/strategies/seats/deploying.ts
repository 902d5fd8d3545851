import {
  afterMoves,
  moveFault,
  roadLeftThousand,
  troopsBySector,
  type Action,
  type ContingentMove,
  type View,
} from '../../engine/index.ts';

/** Gap between the best and worst manned sector, troops per km, below which nothing is moved. */
const WORTH_MOVING_TROOPS_PER_KM = 6;

/**
 * Even out the line: in each of the quarter's moves, troops from the sector with most per km to the
 * one with fewest, counting what a soldier covers there.
 */
export function evenOutLine(view: View): Action[] {
  const { level, party } = view;
  const moves: ContingentMove[] = [];
  while (moves.length < level.calendar.movesPerQuarter) {
    const contributors = afterMoves(view.contributors, moves);
    const troops = troopsBySector(level, contributors);
    const density = level.sectors.map(
      (sector, at) => (1000 * troops[at]! * sector.cover) / sector.lengthKm,
    );
    let from = 0;
    let to = 0;
    for (let at = 1; at < density.length; at++) {
      if (density[at]! > density[from]!) from = at;
      if (density[at]! < density[to]!) to = at;
    }
    if (density[from]! - density[to]! < WORTH_MOVING_TROOPS_PER_KM) break;
    const wanted =
      ((density[from]! - density[to]!) / 2 / 1000) *
      Math.min(level.sectors[from]!.lengthKm, level.sectors[to]!.lengthKm);
    const contributor = contributors.reduce(
      (best, entry, at) =>
        entry.inSector[from]! > contributors[best]!.inSector[from]! ? at : best,
      0,
    );
    const there = contributors[contributor]!.inSector[from]!;
    const roads = roadLeftThousand(level, moves, to);
    const thousand = Math.round(Math.min(wanted, there, roads) * 10) / 10;
    const move = { contributor, from, to, thousand };
    if (moveFault(view, moves, move) !== null) break;
    moves.push(move);
  }
  return moves.map(({ contributor, from, to, thousand }) => ({
    type: 'move',
    party,
    contributor: level.contributors[contributor]!.id,
    from: level.sectors[from]!.id,
    to: level.sectors[to]!.id,
    thousand,
  }));
}
