import type { StageSolution } from '../solve.ts';
import {
  EXTENT,
  MOVES,
  STAGE_CONSTANTS,
  stageFacts,
  type Beliefs,
  type Move,
  type StageConstants,
  type StageState,
} from '../stage.ts';

/** The terms of Moscow's choice of one move for one type, already weighted by severity. */
export interface MoveTerms {
  readonly gain: number;
  readonly effort: number;
  readonly attributionAndPrice: number;
  readonly resistance: number;
  readonly widerWar: number;
  readonly total: number;
}

/** Take Russia's expected payoff of a move apart, under the equilibrium answers. */
export function moveTerms(
  stage: StageState,
  solution: StageSolution,
  beliefs: Beliefs,
  move: Exclude<Move, 'comply'>,
  revisionist: boolean,
  constants: StageConstants = STAGE_CONSTANTS,
): MoveTerms {
  const facts = stageFacts(stage, constants);
  const at = MOVES.indexOf(move);
  const severity = constants.severity[at - 1]!;
  const alpha = facts.attribution[at - 1]!;
  let success = 0;
  let resistance = 0;
  let widerWar = 0;
  EXTENT.forEach((x, extent) => {
    const [firm, soft] = solution.responses[at]!;
    const answer = beliefs.firm * firm![extent]! + (1 - beliefs.firm) * soft![extent]!;
    const [committed, detached] = solution.backing[at]![extent]!;
    const back = beliefs.committed * committed! + (1 - beliefs.committed) * detached!;
    for (const b of [0, 1] as const) {
      const chance = answer * (b === 1 ? back : 1 - back);
      success += chance * facts.success[at - 1]![extent]![b];
      resistance += chance * alpha * x * facts.capability[b];
      widerWar += chance * constants.widerWar * x * x * (1 + constants.widerWarWithUs * b);
    }
  });
  const theta = revisionist ? 1 : constants.opportunistGain;
  const terms = {
    gain: severity * theta * success,
    effort: -severity * constants.effort,
    attributionAndPrice: -severity * alpha * facts.stake,
    resistance: -severity * resistance,
    widerWar: -severity * widerWar,
  };
  return {
    ...terms,
    total:
      terms.gain + terms.effort + terms.attributionAndPrice + terms.resistance + terms.widerWar,
  };
}
