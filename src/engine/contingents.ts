import { refuse, type Fault } from '../base/result.ts';
import type { Level } from './level.ts';
import type { ContingentMove, ContributorState } from './state.ts';

/** Contributors after moves between sectors. */
export function afterMoves(
  contributors: readonly ContributorState[],
  moves: readonly ContingentMove[],
): readonly ContributorState[] {
  if (moves.length === 0) return contributors;
  const next = contributors.map((entry) => ({ ...entry, inSector: [...entry.inSector] }));
  for (const { contributor, from, to, thousand } of moves) {
    const { inSector } = next[contributor]!;
    inSector[from] = Math.round((inSector[from]! - thousand) * 10) / 10;
    inSector[to] = Math.round((inSector[to]! + thousand) * 10) / 10;
  }
  return next;
}

/** Troops that the roads into a sector still carry this quarter, thousand, in whole hundreds. */
export function roadLeftThousand(
  level: Level,
  moves: readonly ContingentMove[],
  to: number,
): number {
  const carried = level.deployment.roadThousandPerQuarter * level.sectors[to]!.access;
  const used = moves.reduce((sum, move) => sum + (move.to === to ? move.thousand : 0), 0);
  return Math.max(0, Math.floor((carried - used) * 10 + 1e-9) / 10);
}

/** Why troops cannot be moved so, or null if they can. */
export function moveFault(
  context: { readonly level: Level; readonly contributors: readonly ContributorState[] },
  moves: readonly ContingentMove[],
  move: ContingentMove,
): Fault | null {
  const limit = context.level.calendar.movesPerQuarter;
  if (moves.length >= limit) return refuse('move/limit', { limit }).fault;
  if (move.from === move.to) return refuse('move/same-sector').fault;
  const { thousand } = move;
  if (
    typeof thousand !== 'number' ||
    !(thousand > 0) ||
    Math.round(thousand * 10) / 10 !== thousand
  ) {
    return refuse('move/not-hundreds').fault;
  }
  const there = afterMoves(context.contributors, moves)[move.contributor]!.inSector[move.from]!;
  if (move.thousand > there) return refuse('move/too-many', { thereThousand: there }).fault;
  const leftThousand = roadLeftThousand(context.level, moves, move.to);
  if (move.thousand > leftThousand) return refuse('move/roads', { leftThousand }).fault;
  return null;
}
