import { stageTree, type StageSolution } from '../../../model/index.ts';
import { constantsWith, type Situation } from './situation.ts';

/** The types drawn: 0 the resolute one, 1 the other, for Moscow, the coalition and Washington. */
export type DrawnTypes = readonly [russia: 0 | 1, guarantor: 0 | 1, us: 0 | 1];

/** A decision on a path: which action, and its chance in equilibrium. */
export interface Step {
  readonly action: number;
  readonly chance: number;
}

/** A path through the tree of one draw, with what its end pays. */
export interface Path {
  readonly move: Step;
  /** Absent where nothing is to be answered. */
  readonly answer?: Step;
  /** 0 backs, 1 abstains; absent where no decision arises. */
  readonly backing?: Step;
  /** Chance of the whole path, given the draw. */
  readonly chance: number;
  readonly payoffs: readonly number[];
}

/** The tree of one draw of types, path by path, read from the game that is written to the file. */
export function pathsOf(
  { state, beliefs, curve }: Situation,
  solution: StageSolution,
  [russia, guarantor, us]: DrawnTypes,
): { readonly drawn: number; readonly paths: readonly Path[] } {
  const game = stageTree(state, beliefs, constantsWith(curve));
  const draw = 4 * russia + 2 * guarantor + us;
  const paths: Path[] = [];
  const end = (node: number, steps: Omit<Path, 'chance' | 'payoffs'>) => {
    const chance = steps.move.chance * (steps.answer?.chance ?? 1) * (steps.backing?.chance ?? 1);
    paths.push({ ...steps, chance, payoffs: game.outcomes[game.nodes[node]!.outcome]!.payoffs });
  };
  const below = (node: number) => game.nodes[node]!.children;
  const root = below(0)[draw]!;
  below(root).forEach((afterMove, action) => {
    const move = { action, chance: solution.byType[russia][action]! };
    if (game.nodes[afterMove]!.kind === 'terminal') return end(afterMove, { move });
    below(afterMove).forEach((afterAnswer, extent) => {
      const answer = { action: extent, chance: solution.responses[action]![guarantor]![extent]! };
      if (game.nodes[afterAnswer]!.kind === 'terminal') return end(afterAnswer, { move, answer });
      const backs = solution.backing[action]![extent]![us]!;
      below(afterAnswer).forEach((last, choice) =>
        end(last, {
          move,
          answer,
          backing: { action: choice, chance: choice === 0 ? backs : 1 - backs },
        }),
      );
    });
  });
  return { drawn: game.chanceSets[0]!.probabilities[draw]!, paths };
}
