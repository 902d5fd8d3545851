import {
  BACKINGS,
  constantsBox,
  contributionsTo,
  MOVES,
  moveTerms,
  priorBeliefs,
  redrawBeliefs,
  RESPONSES,
  SETTINGS,
  solveStage,
  stageFacts,
  STAGE_CONSTANTS,
  updateBeliefs,
  type Beliefs,
  type Contributions,
  type Move,
  type StageSolution,
  type StageState,
} from '../../model/index.ts';
import { effectiveForce, tempoOf } from '../conditions.ts';
import { afterMoves } from '../contingents.ts';
import { noticeEndsAt, sustainedThousand, troopsBySector } from '../contributors.ts';
import { quarterStage, sectorChances } from '../stagegame.ts';
import type { ContingentMove } from '../state.ts';
import { provisionsOf } from '../text.ts';
import type { View } from '../view.ts';
import { widerWarChanceOf } from '../violation.ts';
import { rangeOf, type Range } from './range.ts';

/** The odds of a quarter as they stand, or as they would stand after moves not yet made. */
export interface QuarterOdds {
  /** Comply, probe, strike, offensive, if a decision arises. */
  readonly moves: readonly number[];
  /** Strike or offensive, if a decision arises, over the box of judged constants. */
  readonly risk: Range;
  /** θ* for a strike, over the same box. */
  readonly breakEven: Range;
  /** Chance that a decision arises this quarter. */
  readonly tempo: number;
  /** Chance by sector that a strike, if it comes, comes there. */
  readonly sectorChances: readonly number[];
  /** Troops per km by sector. */
  readonly densityTroopsPerKm: readonly number[];
  /** Sector that draws most tests. */
  readonly weakest: number;
  /** Troops that a tester would face, and what rotation sustains, thousand. */
  readonly effectiveThousand: number;
  readonly sustainedThousand: number;
  readonly stage: StageState;
  readonly beliefs: Beliefs;
  readonly solution: StageSolution;
}

const BOX = constantsBox(24);

/**
 * Odds of the current quarter, after the given moves of contingents. While a violation is open they
 * are the odds that it came from.
 */
export function quarterOdds(view: View, moves: readonly ContingentMove[] = []): QuarterOdds {
  const { level } = view;
  const contributors = afterMoves(view.contributors, moves);
  const context = { ...view, contributors };
  const { stage, beliefs } = view.violation ?? {
    stage: quarterStage(context),
    beliefs: view.beliefs,
  };
  const solutions = BOX.map((constants) => solveStage(stage, beliefs, constants));
  const solution = solutions[0]!;
  const chances = sectorChances(context, stage, solution, beliefs, 'strike');
  const troops = troopsBySector(level, contributors);
  return {
    moves: solution.moves,
    risk: rangeOf(solutions.map((each) => each.moves[2]! + each.moves[3]!)),
    breakEven: rangeOf(solutions.map((each) => each.breakEven[2]!)),
    tempo: tempoOf(level, view.quietQuarters),
    sectorChances: chances,
    densityTroopsPerKm: troops.map(
      (thousand, at) => (1000 * thousand) / level.sectors[at]!.lengthKm,
    ),
    weakest: chances.indexOf(Math.max(...chances)),
    effectiveThousand: effectiveForce(level, troops),
    sustainedThousand: sustainedThousand(level, contributors),
    stage,
    beliefs,
    solution,
  };
}

/** Where one answer to a violation leads. */
export interface ResponseOutlook {
  readonly response: (typeof RESPONSES)[number];
  /** Chance that the United States backs it, as everyone may infer; null after protest. */
  readonly backChance: Range | null;
  /** Russia's odds next quarter, averaged over what the United States does. */
  readonly nextMoves: readonly number[];
  readonly nextRisk: Range;
  /** Belief that the coalition is firm, and the US committed, afterwards (averaged over backing). */
  readonly firm: number;
  readonly committed: number;
  /** Offensive only: chance that it breaks through. */
  readonly breakthrough: number | null;
  /** Chance that the answer grows into war. */
  readonly widerWar: number;
}

/** The three answers and where each leads, from public beliefs. Null when no violation is open. */
export function responseOutlooks(view: View): readonly ResponseOutlook[] | null {
  const { violation } = view;
  if (!violation) return null;
  const stage = quarterStage(view);
  const move = MOVES.indexOf(violation.move);
  return RESPONSES.map((response, extent) => {
    const draws = BOX.map((constants) => {
      const solution = solveStage(stage, view.beliefs, constants);
      const [committed, detached] = solution.backing[move]![extent]!;
      const back = view.beliefs.committed * committed! + (1 - view.beliefs.committed) * detached!;
      const after = (backing: number | undefined) =>
        redrawBeliefs(
          updateBeliefs(view.beliefs, solution, {
            move,
            response: extent,
            ...(backing === undefined ? {} : { backing }),
          }),
          view.priors,
        );
      const branches: readonly { readonly chance: number; readonly beliefs: Beliefs }[] =
        extent === 0
          ? [{ chance: 1, beliefs: after(undefined) }]
          : BACKINGS.map((_, backing) => ({
              chance: backing === 1 ? back : 1 - back,
              beliefs: after(backing),
            }));
      const next = branches.map(({ beliefs }) => solveStage(stage, beliefs, constants));
      const mean = (read: (at: number) => number) =>
        branches.reduce((sum, { chance }, at) => sum + chance * read(at), 0);
      const { success } = stageFacts(stage, constants);
      return {
        back,
        moves: MOVES.map((_, index) => mean((at) => next[at]!.moves[index]!)),
        firm: mean((at) => branches[at]!.beliefs.firm),
        committed: mean((at) => branches[at]!.beliefs.committed),
        breakthrough:
          (1 - (extent === 0 ? 0 : back)) * success[2]![extent]![0] +
          (extent === 0 ? 0 : back) * success[2]![extent]![1],
      };
    });
    const central = draws[0]!;
    return {
      response,
      backChance: extent === 0 ? null : rangeOf(draws.map((draw) => draw.back)),
      nextMoves: central.moves,
      nextRisk: rangeOf(draws.map((draw) => draw.moves[2]! + draw.moves[3]!)),
      firm: central.firm,
      committed: central.committed,
      breakthrough: violation.move === 'offensive' ? central.breakthrough : null,
      widerWar: widerWarChanceOf(view.level, extent),
    };
  });
}

/** One move of Moscow's, weighed for the person who decides it. */
export interface TestOption {
  readonly move: Move;
  /** The model's own odds of the move for the type that the holder is. */
  readonly odds: number;
  /** Worth of success, its chance, and the expected payoff; 1 is a renewed offensive that succeeds. */
  readonly gain: number;
  readonly success: number;
  readonly expected: number;
  /** Chances of protest, reinforcement and striking back; that the United States backs the answer. */
  readonly answers: readonly number[];
  readonly backing: number;
  /** θ*: resolve from which the move pays; Infinity for compliance. */
  readonly breakEven: number;
}

/** What each move would bring Moscow this quarter. Null for all but its holder, who alone knows its type. */
export function testOptions(view: View): readonly TestOption[] | null {
  const { resolute } = view.own;
  if (view.party !== 'russia' || resolute === null) return null;
  const { stage, solution, beliefs } = quarterOdds(view);
  const type = resolute ? 0 : 1;
  const theta = resolute ? 1 : STAGE_CONSTANTS.opportunistGain;
  return MOVES.map((move, at): TestOption => {
    const odds = solution.byType[type][at]!;
    const breakEven = solution.breakEven[at]!;
    if (move === 'comply') {
      return { move, odds, gain: 0, success: 0, expected: 0, answers: [], backing: 0, breakEven };
    }
    const [firm, soft] = solution.responses[at]!;
    const answers = RESPONSES.map(
      (_, extent) => beliefs.firm * firm![extent]! + (1 - beliefs.firm) * soft![extent]!,
    );
    const backing = answers.reduce((sum, answer, extent) => {
      const [committed, detached] = solution.backing[at]![extent]!;
      return sum + answer * (beliefs.committed * committed! + (1 - beliefs.committed) * detached!);
    }, 0);
    const gain = STAGE_CONSTANTS.severity[at - 1]! * theta;
    const terms = moveTerms(stage, solution, beliefs, move, resolute);
    return {
      move,
      odds,
      gain,
      success: terms.gain / gain,
      expected: terms.total,
      answers,
      backing,
      breakEven,
    };
  });
}

/**
 * The quarter from which the first contingent may come, as things stand. Null where the text sends no
 * force or nobody who would come has pledged.
 */
export function firstArrivalQuarter(view: View): number | null {
  const { level, meters } = view;
  const provisions = provisionsOf(level, view.text!);
  if (provisions.force === 'none') return null;
  const quarters = view.contributors.flatMap((entry, at) => {
    const ready = noticeEndsAt(level.contributors[at]!, entry, meters.readiness);
    if (entry.status !== 'pledged' || ready === null) return [];
    return [Math.max(view.quarter + 1, Math.ceil(1 + ready - 1e-9))];
  });
  return quarters.length > 0 ? Math.min(...quarters) : null;
}

/**
 * What sets this quarter apart from a design that deters (the setting `full`): the chance of a strike
 * or offensive in both, and what each group of inputs adds to it (Shapley values, no order of terms).
 */
export function riskContributions(view: View): Contributions {
  const { stage, beliefs } = view.violation ?? {
    stage: quarterStage(view),
    beliefs: view.beliefs,
  };
  const full = SETTINGS.find(({ id }) => id === 'full')!.state;
  const reference: StageState = { ...full, frontKm: stage.frontKm };
  // What a text asks of its guarantors makes them look so firm from the start; the rest is history.
  const priors = (state: StageState) => priorBeliefs(state, view.priors.revisionist);
  return contributionsTo(
    { state: stage, beliefs },
    { state: reference, beliefs: priors(reference) },
    priors,
  );
}
