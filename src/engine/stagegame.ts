import { exp } from '../base/detmath.ts';
import {
  MOVES,
  russianCost,
  russianPayoff,
  STAGE_CONSTANTS,
  stageFacts,
  type Beliefs,
  type Move,
  type StageSolution,
  type StageState,
} from '../model/index.ts';
import { effectiveForce, inForceNow, stageStateOf } from './conditions.ts';
import { sustainedThousand, troopsBySector } from './contributors.ts';
import { factsOf } from './facts.ts';
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
 * Where a test would come: sectors compete by what it is worth to Moscow there, given their own
 * density and the guarantors' answers, in the model's own way of choosing (logit with its λ; gains
 * may be negative, so that shares of them would mean nothing), each counted by its length and by what
 * a gain there is worth.
 */
export function sectorChances(
  context: Pick<QuarterContext, 'level' | 'contributors'>,
  stage: StageState,
  solution: StageSolution,
  beliefs: Beliefs,
  move: Exclude<Move, 'comply'>,
): number[] {
  const { testedShare } = factsOf(context.level);
  const troops = troopsBySector(context.level, context.contributors);
  const values = context.level.sectors.map((sector, at) => {
    const density = (troops[at]! * sector.cover) / sector.lengthKm;
    return localValue(
      { ...stage, forceThousand: density * stage.frontKm },
      solution,
      beliefs,
      move,
    );
  });
  const best = Math.max(...values);
  const weights = values.map(
    (value, at) => testedShare[at]! * exp(STAGE_CONSTANTS.lambda * (value - best)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/**
 * What a move would be worth to Moscow against a local force, with the answers it expects: the payoffs
 * themselves, so that a test can hold them against the terms that `moveTerms` takes apart.
 */
function localValue(
  local: StageState,
  solution: StageSolution,
  beliefs: Beliefs,
  move: Exclude<Move, 'comply'>,
): number {
  const at = MOVES.indexOf(move) as 1 | 2 | 3;
  const facts = stageFacts(local);
  const revisionist = solution.posterior[at]!;
  const gain = revisionist + (1 - revisionist) * STAGE_CONSTANTS.opportunistGain;
  const payoff = (extent: 0 | 1 | 2, b: 0 | 1) =>
    russianPayoff(
      STAGE_CONSTANTS.severity[at - 1]!,
      gain,
      facts.success[at - 1]![extent]![b],
      russianCost(facts, STAGE_CONSTANTS, at, extent, b),
    );
  let value = 0;
  for (const extent of [0, 1, 2] as const) {
    const [firm, soft] = solution.responses[at]!;
    const answer = beliefs.firm * firm![extent]! + (1 - beliefs.firm) * soft![extent]!;
    const [committed, detached] = solution.backing[at]![extent]!;
    const back = beliefs.committed * committed! + (1 - beliefs.committed) * detached!;
    value += answer * ((1 - back) * payoff(extent, 0) + back * payoff(extent, 1));
  }
  return value;
}
