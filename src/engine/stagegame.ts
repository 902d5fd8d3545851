import {
  EXTENT,
  MOVES,
  stageFacts,
  type Beliefs,
  type Move,
  type StageSolution,
  type StageState,
} from '../model/index.ts';
import { effectiveForce, inForceNow, stageStateOf } from './conditions.ts';
import { sustainedThousand, troopsBySector } from './contributors.ts';
import type { Level, Meters } from './level.ts';
import type { ContributorState, Signed } from './state.ts';
import { provisionsOf, type Text } from './text.ts';

/** What the quarter's stage game needs; both a state and a view have it. */
export interface QuarterContext {
  readonly level: Level;
  readonly text: Text | null;
  readonly signed: Signed | null;
  readonly meters: Meters;
  readonly quarter: number;
  readonly contributors: readonly ContributorState[];
  readonly beliefs: Beliefs;
}

/** The inputs of this quarter's stage game, from text, meters and troops on the ground. */
export function quarterStage(context: QuarterContext): StageState {
  const { level, contributors } = context;
  const troops = troopsBySector(level, contributors);
  return stageStateOf(
    level,
    provisionsOf(level, context.text!),
    context.meters,
    inForceNow(context),
    Math.min(
      effectiveForce(level, troops),
      troops.reduce((sum, thousand) => sum + thousand, 0),
      sustainedThousand(level, contributors),
    ),
  );
}

/**
 * Where a test would come: each sector's chance in proportion to its length, its worth to an
 * attacker, and the success to expect there given its own density and the guarantors' answers.
 */
export function sectorChances(
  context: Pick<QuarterContext, 'level' | 'contributors'>,
  stage: StageState,
  solution: StageSolution,
  beliefs: Beliefs,
  move: Exclude<Move, 'comply'>,
): number[] {
  const { level } = context;
  const at = MOVES.indexOf(move);
  const troops = troopsBySector(level, context.contributors);
  const weights = level.sectors.map((sector, index) => {
    const density = (troops[index]! * sector.cover) / sector.lengthKm;
    const local = stageFacts({ ...stage, forceThousand: density * stage.frontKm });
    let success = 0;
    for (let extent = 0; extent < EXTENT.length; extent++) {
      const [firm, soft] = solution.responses[at]!;
      const answer = beliefs.firm * firm![extent]! + (1 - beliefs.firm) * soft![extent]!;
      const [committed, detached] = solution.backing[at]![extent]!;
      const back = beliefs.committed * committed! + (1 - beliefs.committed) * detached!;
      const [alone, backed] = local.success[at - 1]![extent]!;
      success += answer * ((1 - back) * alone + back * backed);
    }
    return sector.lengthKm * sector.attraction * success;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
