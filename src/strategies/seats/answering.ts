import type { Stream } from '../../base/stream.ts';
import type { View } from '../../engine/index.ts';
import { BACKINGS, MOVES, RESPONSES, solveStage } from '../../model/index.ts';
import type { Decision } from '../strategy.ts';

/**
 * The guarantors' answers to a violation: each draws from the equilibrium strategy of its own type,
 * as the stage game has it.
 */
export function answerViolation(view: View, stream: Stream): Decision {
  const violation = view.violation!;
  const { party } = view;
  const solution = solveStage(violation.stage, view.beliefs);
  const move = MOVES.indexOf(violation.move);
  const type = view.own.resolute ? 0 : 1;
  if (violation.step === 'response') {
    const chances = solution.responses[move]![type]!;
    const drawn = stream.pick(chances);
    const response = RESPONSES[drawn]!;
    return {
      actions: [{ type: 'respond', party, response }],
      reason: () => ({ kind: 'response', response, chance: chances[drawn]! }),
    };
  }
  const chance = solution.backing[move]![violation.response!]![type]!;
  const backs = stream.chance(chance);
  return {
    actions: [{ type: 'back', party, backing: BACKINGS[backs ? 1 : 0] }],
    reason: () => ({ kind: 'backing', backs, chance }),
  };
}
