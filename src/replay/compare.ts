import { PARTIES, type Action, type Party } from '../engine/index.ts';
import type { Seats } from '../match/index.ts';
import { changesIn, type Change } from './changes.ts';
import { decisionsIn, type Decision, type Step } from './decisions.ts';
import type { History, HistoryTurn } from './history.ts';
import { holdersAt } from './holders.ts';
import { identityOf } from './tree.ts';

/** Two runs of one level held against each other. */
export interface Comparison {
  /** What stands above the decisions of the two and differs. */
  readonly setup: readonly SetupDifference[];
  /** Where they part; null for two runs that are the same. */
  readonly first: FirstDifference | null;
  /** Every turn in which something differs, in order. */
  readonly turns: readonly TurnDifference[];
}

export type SetupDifference =
  | { readonly kind: 'seed' | 'russia-tests'; readonly a: string; readonly b: string }
  | { readonly kind: 'seat'; readonly party: Party; readonly a: string; readonly b: string };

/**
 * The first thing that differs: other luck from the start, a decision, what a facilitator brought about,
 * or that one run lacks a turn.
 */
export type FirstDifference =
  | { readonly kind: 'seed'; readonly turn: number }
  | ({ readonly kind: 'decision'; readonly turn: number } & DecisionDifference)
  | ({ readonly kind: 'news'; readonly turn: number } & NewsDifference)
  | { readonly kind: 'ends'; readonly turn: number; readonly run: 'a' | 'b' };

/** What a delegation decided in one run and in the other, without what it took back. */
export interface DecisionDifference {
  readonly party: Party;
  readonly step: Step;
  /** Empty where it was not asked. */
  readonly a: readonly Action[];
  readonly b: readonly Action[];
}

/** Events of the level that a facilitator brought in one run and in the other, by their ids, in order. */
export interface NewsDifference {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/**
 * A round, or a quarter, of one run beside the same of the other. Where talks were shorter in one, its
 * quarters come at other turns, and under other draws.
 */
export interface TurnDifference {
  readonly kind: 'round' | 'quarter';
  readonly round: number;
  readonly quarter: number;
  readonly reopenings: number;
  /** Its turn in each run; null in the one that has it not. */
  readonly a: number | null;
  readonly b: number | null;
  /** Same seed and same turn: whatever is drawn is drawn alike. */
  readonly sameDraws: boolean;
  readonly decisions: readonly DecisionDifference[];
  /** Null where a facilitator brought the same about in both, or nothing. */
  readonly news: NewsDifference | null;
  /** How the two differ at its end; empty where one has not the turn. */
  readonly changes: readonly Change[];
}

/** Hold two runs of the same level against each other, turn by turn. */
export function compareRuns(a: History, b: History): Comparison {
  const setup = setupDifferences(a, b);
  const sameSeed = a.recording.seed === b.recording.seed;
  const turns = pairTurns(a, b).flatMap(([inA, inB]): TurnDifference[] => {
    const { kind, round, quarter, reopenings } = (inA ?? inB)!;
    const sameDraws = sameSeed && inA?.turn === inB?.turn;
    const [openA, openB] = [isOpen(a, inA), isOpen(b, inB)];
    const decisions = decisionDifferences(decisionsOf(a, inA), decisionsOf(b, inB)).filter(
      // What was left undecided when the game was left is no difference.
      (each) => !(openA && each.a.length === 0) && !(openB && each.b.length === 0),
    );
    const news = newsDifference(newsOf(a, inA), newsOf(b, inB));
    const changes = inA && inB && openA === openB ? changesIn(a, inA, b, inB, sameDraws) : [];
    const same = decisions.length === 0 && news === null && changes.length === 0;
    if (inA && inB && same) return [];
    const at = { a: inA?.turn ?? null, b: inB?.turn ?? null };
    return [{ kind, round, quarter, reopenings, ...at, sameDraws, decisions, news, changes }];
  });
  return { setup, first: firstDifference(sameSeed, turns), turns };
}

function setupDifferences(a: History, b: History): SetupDifference[] {
  const [of, than] = [a.recording, b.recording];
  const differences: SetupDifference[] = [];
  if (of.seed !== than.seed) differences.push({ kind: 'seed', a: of.seed, b: than.seed });
  if (of.russiaTests !== than.russiaTests) {
    differences.push({ kind: 'russia-tests', a: of.russiaTests, b: than.russiaTests });
  }
  const [inA, inB] = [seatsBeside(a, b), seatsBeside(b, a)];
  for (const party of PARTIES) {
    const seats = { a: inA[party], b: inB[party] };
    if (seats.a !== seats.b) differences.push({ kind: 'seat', party, ...seats });
  }
  return differences;
}

/** Who held the seats of a run, to be held against another: of a fork's parent, where the fork leaves it. */
function seatsBeside(run: History, { recording: { forkedFrom } }: History): Seats {
  const at = forkedFrom?.check === identityOf(run.recording) && run.turns[forkedFrom.turn - 1];
  return at ? holdersAt(run, at.first) : run.recording.seats;
}

function firstDifference(
  sameSeed: boolean,
  turns: readonly TurnDifference[],
): FirstDifference | null {
  if (!sameSeed) return { kind: 'seed', turn: 1 };
  const [first] = turns;
  if (!first) return null;
  const turn = Math.min(first.a ?? Infinity, first.b ?? Infinity);
  const [decision] = first.decisions;
  if (first.a !== null && first.b !== null) {
    if (decision) return { kind: 'decision', turn, ...decision };
    if (first.news) return { kind: 'news', turn, ...first.news };
  }
  return { kind: 'ends', turn, run: first.a === null ? 'a' : 'b' };
}

/** Whether a turn is the one in which a game was left. */
function isOpen({ turns, moments }: History, turn: HistoryTurn | null): boolean {
  return turn !== null && turn.turn === turns.length && !moments[moments.length - 1]!.state.outcome;
}

/** The same round or quarter of two runs; null for one that has it not. */
export type Pair = readonly [HistoryTurn | null, HistoryTurn | null];

/** Rounds beside rounds and quarters beside quarters, in the order of the calendar of both. */
export function pairTurns(a: History, b: History): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let [at, bt] = [0, 0]; at < a.turns.length || bt < b.turns.length; ) {
    const [inA, inB] = [a.turns[at], b.turns[bt]];
    const order = inA && inB ? orderOf(inA, inB) : inA ? -1 : 1;
    pairs.push([order <= 0 ? inA! : null, order >= 0 ? inB! : null]);
    if (order <= 0) at++;
    if (order >= 0) bt++;
  }
  return pairs;
}

/** Below 0 where the first comes earlier: talks that reopen come after the quarter of the violation. */
function orderOf(a: HistoryTurn, b: HistoryTurn): number {
  return (
    a.quarter - b.quarter ||
    Number(a.kind === 'round') - Number(b.kind === 'round') ||
    a.reopenings - b.reopenings ||
    a.round - b.round
  );
}

function decisionsOf(history: History, turn: HistoryTurn | null): readonly Decision[] {
  return turn ? decisionsIn(history, turn) : [];
}

function newsOf({ happenings }: History, turn: HistoryTurn | null): readonly string[] {
  if (!turn) return [];
  return happenings
    .slice(turn.from, turn.to)
    .flatMap(({ event }) => (event.type === 'level-event' && event.injected ? [event.id] : []));
}

function newsDifference(a: readonly string[], b: readonly string[]): NewsDifference | null {
  return a.join() === b.join() ? null : { a, b };
}

function decisionDifferences(
  a: readonly Decision[],
  b: readonly Decision[],
): readonly DecisionDifference[] {
  const places = new Map(
    [...a, ...b].map(({ step, party }) => [`${step}/${party}`, { step, party }]),
  );
  return [...places.values()].flatMap(({ step, party }): DecisionDifference[] => {
    const here = (each: Decision) => each.step === step && each.party === party;
    const [inA, inB] = [a.find(here)?.actions ?? [], b.find(here)?.actions ?? []];
    return JSON.stringify(inA) === JSON.stringify(inB) ? [] : [{ party, step, a: inA, b: inB }];
  });
}
