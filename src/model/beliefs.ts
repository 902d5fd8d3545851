import type { Beliefs } from './stage.ts';
import type { StageSolution } from './solve.ts';

/** η: chance in a quarter that a type is drawn again from its prior. */
export const REDRAW = 0.05;

/** What was seen in a quarter, by index into MOVES, RESPONSES and BACKINGS. */
export interface Observation {
  readonly move: number;
  /** Absent after comply. */
  readonly response?: number;
  /** Absent after protest, when no decision arises. */
  readonly backing?: number;
}

function bayes(prior: number, ifTrue: number, ifFalse: number): number {
  const joint = prior * ifTrue;
  const total = joint + (1 - prior) * ifFalse;
  return total > 0 ? joint / total : prior;
}

/**
 * Beliefs after a quarter in which Russia complied.
 * @param tempo chance that a decision arose at all (1 on a live front): a quiet quarter in which
 * perhaps none did says less about Russia.
 */
export function updateOnQuiet(
  beliefs: Beliefs,
  { byType }: Pick<StageSolution, 'byType'>,
  tempo = 1,
): Beliefs {
  const likelihood = (type: 0 | 1) => 1 - tempo + tempo * byType[type][0]!;
  return { ...beliefs, revisionist: bayes(beliefs.revisionist, likelihood(0), likelihood(1)) };
}

/** Beliefs after a test and its answers, by Bayes on each observed move, before the redraw of types. */
export function updateBeliefs(
  beliefs: Beliefs,
  solution: StageSolution,
  seen: Observation,
): Beliefs {
  const { byType } = solution;
  const revisionist = bayes(beliefs.revisionist, byType[0][seen.move]!, byType[1][seen.move]!);
  let { firm, committed } = beliefs;
  if (seen.response !== undefined) {
    const byType = solution.responses[seen.move]!;
    firm = bayes(firm, byType[0]![seen.response]!, byType[1]![seen.response]!);
    if (seen.backing !== undefined) {
      const chances = solution.backing[seen.move]![seen.response]!;
      const back = seen.backing === 1;
      committed = bayes(
        committed,
        back ? chances[0]! : 1 - chances[0]!,
        back ? chances[1]! : 1 - chances[1]!,
      );
    }
  }
  return { revisionist, firm, committed };
}

/** Belief after the redraw of types: 0.95 · posterior + 0.05 · prior. */
export function redrawBeliefs(posterior: Beliefs, prior: Beliefs): Beliefs {
  const mix = (after: number, before: number) => (1 - REDRAW) * after + REDRAW * before;
  return {
    revisionist: mix(posterior.revisionist, prior.revisionist),
    firm: mix(posterior.firm, prior.firm),
    committed: mix(posterior.committed, prior.committed),
  };
}
