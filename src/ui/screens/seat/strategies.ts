import type { Party } from '../../../engine/index.ts';
import type { TableLine } from '../../../session/index.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';

/** Delegations that a strategy plays though people should. */
export function playedByStrategy(line: TableLine, delegations: readonly Party[]): readonly Party[] {
  return delegations.filter((party) => line.holders[party].because !== null);
}

/** Which delegations a strategy plays though people should, and why: one sentence for each reason. */
export function byStrategyInWords(
  line: TableLine,
  delegations: readonly Party[],
): readonly string[] {
  const words = say.seat.strip.byStrategy;
  return (['absent', 'nobody', 'facilitator'] as const).flatMap((because) => {
    const played = delegations.filter((party) => line.holders[party].because === because);
    if (played.length === 0) return [];
    return [words[because](played.map((party) => cast[party].name).join(', '))];
  });
}
