import type { Stream } from '../base/stream.ts';
import { type Action, type View } from '../engine/index.ts';
import { BACKINGS, MOVES, RESPONSES, solveStage } from '../model/index.ts';

/**
 * The guarantors' answers to a violation: each draws from the equilibrium strategy of its own type,
 * as the stage game has it.
 */
export function answerViolation(view: View, stream: Stream): Action {
  const violation = view.violation!;
  const solution = solveStage(violation.stage, view.beliefs);
  const move = MOVES.indexOf(violation.move);
  const type = view.own.resolute ? 0 : 1;
  if (violation.step === 'response') {
    const response = RESPONSES[stream.pick(solution.responses[move]![type]!)]!;
    return { type: 'respond', party: view.party, response };
  }
  const chance = solution.backing[move]![violation.response!]![type]!;
  return { type: 'back', party: view.party, backing: BACKINGS[stream.chance(chance) ? 1 : 0] };
}
