import { openStream } from '../base/stream.ts';
import type { GameEvent } from '../engine/index.ts';
import {
  MOVES,
  solveStage,
  type Beliefs,
  type Move,
  type StageSolution,
  type StageState,
} from '../model/index.ts';
import type { History, HistoryTurn } from './history.ts';

/** How a quarter's stage game differs between two runs, why its odds do, and what was drawn. */
export interface StageChange {
  readonly kind: 'stage';
  readonly a: StageAt;
  readonly b: StageAt;
  /** Inputs that differ. */
  readonly inputs: readonly {
    readonly input: keyof StageState;
    readonly a: number;
    readonly b: number;
  }[];
  /** What each input or belief that differs does alone, those that do most first. */
  readonly causes: readonly Cause[];
  /** What the causes do together beyond what each does alone: change of the risk. */
  readonly together: number;
  /** Why Moscow's move differs; null where it does not. */
  readonly why: MoveCause | null;
}

/** A quarter's stage game in one run, and what came of it. */
export interface StageAt {
  /** Chances of comply, probe, strike and offensive where a decision arises. */
  readonly odds: readonly number[];
  /** Chance of a strike or offensive where a decision arises. */
  readonly risk: number;
  /** Chance that a decision arises. */
  readonly tempo: number;
  readonly move: Move;
  /** Where a test came; null for none. */
  readonly sector: number | null;
  /** What was drawn, and what each draw was held against; null where a person decided. */
  readonly draw: Draw | null;
}

export interface Draw {
  /** A decision arises where this is below the tempo. */
  readonly arises: number;
  /** The move is the one whose span holds this: by Russia's true type, not by what is believed of it. */
  readonly move: number;
  readonly revisionist: boolean;
  /** Chances of the four moves for that type. */
  readonly odds: readonly number[];
  /** Where the span of the move drawn begins and ends. */
  readonly span: readonly [from: number, to: number];
}

/** An input or belief of the stage game: what Moscow's odds in the first run would be with the other's. */
export interface Cause {
  readonly of: keyof StageState | keyof Beliefs;
  readonly odds: readonly number[];
  /** By how much that changes the risk. */
  readonly change: number;
}

/**
 * Why Moscow moved otherwise: a person decided; other draws, as seed or turn differ; a decision arose in
 * one run alone, by its tempo; Russia is of another type; or the same draw fell in another span of odds.
 */
export type MoveCause = 'person' | 'other-draws' | 'tempo' | 'type' | 'odds';

type StageEvent = Extract<GameEvent, { type: 'complied' | 'tested' }>;

interface Staged {
  readonly event: StageEvent;
  readonly at: StageAt;
}

/** How the stage games of the same quarter of two runs differ; null where they do not. */
export function stageChange(
  a: History,
  inA: HistoryTurn,
  b: History,
  inB: HistoryTurn,
  sameDraws: boolean,
): StageChange | null {
  const [of, than] = [stagedIn(a, inA), stagedIn(b, inB)];
  if (!of || !than) return null;
  const { stage, beliefs } = of.event;
  const inputs = (Object.keys(stage) as (keyof StageState)[]).flatMap((input) =>
    stage[input] === than.event.stage[input]
      ? []
      : [{ input, a: stage[input], b: than.event.stage[input] }],
  );
  const learnt = (Object.keys(beliefs) as (keyof Beliefs)[]).filter(
    (belief) => beliefs[belief] !== than.event.beliefs[belief],
  );
  const sameMove = of.at.move === than.at.move && of.at.sector === than.at.sector;
  const sameTempo = of.at.tempo === than.at.tempo;
  if (inputs.length + learnt.length === 0 && sameMove && sameTempo) return null;
  const causeOf = (cause: Cause['of'], solution: StageSolution): Cause => {
    const odds = solution.moves;
    return { of: cause, odds, change: riskOf(odds) - of.at.risk };
  };
  const causes = [
    ...inputs.map(({ input, b: other }) =>
      causeOf(input, solveStage({ ...stage, [input]: other }, beliefs)),
    ),
    ...learnt.map((belief) =>
      causeOf(belief, solveStage(stage, { ...beliefs, [belief]: than.event.beliefs[belief] })),
    ),
  ].sort((x, y) => Math.abs(y.change) - Math.abs(x.change));
  const alone = causes.reduce((sum, { change }) => sum + change, 0);
  return {
    kind: 'stage',
    a: of.at,
    b: than.at,
    inputs,
    causes,
    together: than.at.risk - of.at.risk - alone,
    why: of.at.move === than.at.move ? null : whyMovesDiffer(of.at, than.at, sameDraws),
  };
}

function riskOf(odds: readonly number[]): number {
  return odds[2]! + odds[3]!;
}

function stagedIn({ moments, happenings, recording }: History, turn: HistoryTurn): Staged | null {
  for (let at = turn.from; at < turn.to; at++) {
    const { event, moment } = happenings[at]!;
    if (event.type !== 'complied' && event.type !== 'tested') continue;
    const move = event.type === 'tested' ? event.move : 'comply';
    const before = moments[moment - 1]!.state;
    const draw =
      recording.russiaTests === 'person'
        ? null
        : drawOf(recording.seed, turn.turn, event, move, before.secrets.types.russia);
    const sector = event.type === 'tested' ? event.sector : null;
    const { odds, tempo } = event;
    return { event, at: { odds, risk: riskOf(odds), tempo, move, sector, draw } };
  }
  return null;
}

/** The draws of a quarter's decision, taken again from their stream. */
function drawOf(
  seed: string,
  turn: number,
  { stage, beliefs }: StageEvent,
  move: Move,
  revisionist: boolean,
): Draw {
  const stream = openStream(seed, turn, 'test');
  const [arises, drawn] = [stream.uniform(), stream.uniform()];
  const odds = solveStage(stage, beliefs).byType[revisionist ? 0 : 1];
  const at = MOVES.indexOf(move);
  const from = odds.slice(0, at).reduce((sum, chance) => sum + chance, 0);
  return { arises, move: drawn, revisionist, odds, span: [from, from + odds[at]!] };
}

function whyMovesDiffer(a: StageAt, b: StageAt, sameDraws: boolean): MoveCause {
  if (!a.draw || !b.draw) return 'person';
  if (!sameDraws) return 'other-draws';
  if (a.draw.arises < a.tempo !== b.draw.arises < b.tempo) return 'tempo';
  // Beyond what the type alone explains, the odds do.
  return a.draw.revisionist === b.draw.revisionist ? 'odds' : 'type';
}

/** A draw that decided how an answer or an offensive went: whether it came, and its chance. */
export interface Hazard {
  readonly came: boolean;
  readonly chance: number;
}

export interface HazardChange {
  readonly kind: 'hazard';
  /** An offensive breaks through, or an answer grows into war. */
  readonly hazard: 'offensive' | 'wider-war';
  /** Null where it was not risked. */
  readonly a: Hazard | null;
  readonly b: Hazard | null;
  /** It came where this was below the chance; null where the two runs drew differently. */
  readonly draw: number | null;
}

/** How what an offensive or an answer risked went in two runs, where it differs. */
export function hazardChanges(
  a: readonly GameEvent[],
  b: readonly GameEvent[],
  same: { readonly seed: string; readonly turn: number } | null,
): readonly HazardChange[] {
  return (['offensive', 'wider-war'] as const).flatMap((hazard): HazardChange[] => {
    const [of, than] = [hazardIn(a, hazard), hazardIn(b, hazard)];
    if (of?.came === than?.came && of?.chance === than?.chance) return [];
    const draw = same && openStream(same.seed, same.turn, hazard).uniform();
    return [{ kind: 'hazard', hazard, a: of, b: than, draw }];
  });
}

function hazardIn(events: readonly GameEvent[], hazard: HazardChange['hazard']): Hazard | null {
  for (const event of events) {
    if (hazard === 'offensive' && event.type === 'offensive-ended') {
      return { came: event.succeeded, chance: event.chance };
    }
    if (hazard === 'wider-war' && event.type === 'risked-wider-war') {
      return { came: event.came, chance: event.chance };
    }
  }
  return null;
}
