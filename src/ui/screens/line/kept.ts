import type { ContingentMove, Level } from '../../../engine/index.ts';
import { MOVES, type Move } from '../../../model/index.ts';

/** Russia's decision on the deterrent, as far as it has been taken. */
export interface TestOrder {
  readonly move: Move | null;
  readonly sector: number | null;
}

/** Orders of a quarter that were chosen and not handed in. */
export interface KeptOrders {
  readonly moves: readonly ContingentMove[];
  readonly acts: readonly string[];
  readonly test: TestOrder;
}

/** Read orders from text. What they say is checked against the level; what is legal, by the engine. */
export function parseOrders(text: string, level: Level): KeptOrders | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value) || !isRecord(value.test)) return null;
  const { moves, acts, test } = value;
  const isSector = (at: unknown) => isIndex(at, level.sectors.length);
  if (!Array.isArray(moves) || !Array.isArray(acts)) return null;
  const sound =
    moves.every(
      (move) =>
        isRecord(move) &&
        isIndex(move.contributor, level.contributors.length) &&
        isSector(move.from) &&
        isSector(move.to) &&
        typeof move.thousand === 'number',
    ) &&
    acts.every((act) => typeof act === 'string') &&
    (test.move === null || MOVES.some((move) => move === test.move)) &&
    (test.sector === null || isSector(test.sector));
  return sound
    ? {
        moves: moves as ContingentMove[],
        acts,
        test: { move: test.move as Move | null, sector: test.sector as number | null },
      }
    : null;
}

function isIndex(value: unknown, length: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < length;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
