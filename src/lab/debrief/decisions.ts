import { invariant, ok, type Result } from '../../base/result.ts';
import type { ByParty, Level, Party, State } from '../../engine/index.ts';
import { resolveSeats } from '../../match/index.ts';
import { newsIn, TELLING_POINTS, type Recording } from '../../replay/index.ts';
import type { Strategy } from '../../strategies/index.ts';
import { meanOf, type Estimate } from '../statistics.ts';
import { playCourse, type Course } from '../worlds/follow.ts';
import { anew, courseOf, decidedBy } from '../worlds/moment.ts';
import { occasionsOf } from '../worlds/orders.ts';
import { worldOf, type World } from '../worlds/world.ts';
import { candidatesOf, type Candidate, type Placed } from './candidates.ts';
import { finishedRun, followedIn, standInSeats } from './run.ts';

/**
 * The decisions that mattered most. Each alternative is held against the run's own decision in the same
 * worlds: from the state before it, drawn anew, the run's orders are followed, once as they were and
 * once with the alternative, and everyone else decides as they would (in talks they keep their words).
 *
 * Many alternatives are tried in few worlds, the most telling of them in more, and the last of them in
 * many: each stage in worlds of its own, so that whoever came far by chance falls back, and the
 * intervals of the last stage owe nothing to the choosing.
 */
export interface Stage {
  /** Worlds in which each alternative is tried. */
  readonly worlds: number;
  /** Alternatives that are tried: all, or so many, one of each decision and at most half of one kind. */
  readonly most: number | 'all';
}

/** From few worlds for all to many for the most telling. */
export const STAGES: readonly Stage[] = [
  { worlds: 12, most: 'all' },
  { worlds: 64, most: 16 },
  { worlds: 1000, most: 6 },
];

/** Alternatives from the same moment in so many worlds: what one worker does at a time. All JSON. */
export interface Trial {
  readonly stage: number;
  /** Their places in the list of candidates. */
  readonly candidates: readonly number[];
  /** Worlds first…last − 1. */
  readonly first: number;
  readonly last: number;
}

/** What an alternative changed, world by world: alternative less decision. */
export interface Tried {
  readonly stage: number;
  readonly candidate: number;
  readonly first: number;
  readonly points: readonly number[];
  readonly quarters: readonly number[];
  readonly held: readonly number[];
  /** Of the same worlds, what the decision itself came to. */
  readonly was: Figures<readonly number[]>;
}

/** The three figures by which a decision is told. */
export interface Figures<Value> {
  readonly points: Value;
  readonly quarters: Value;
  readonly held: Value;
}

/** A decision, its best alternative, and what that changed on average, with intervals of 95 %. */
export interface Decision extends Candidate {
  readonly candidate: number;
  /** Points that the alternative gained the delegation: above 0 the decision cost it something. */
  readonly points: Estimate;
  /** Quarters held that the alternative gained. */
  readonly quarters: Estimate;
  /** Chance of no strike or offensive to the last quarter that it gained. */
  readonly held: Estimate;
  /** What the decision itself came to in the same worlds, on average. */
  readonly was: Figures<number>;
  /** The interval of points lies on one side of 0, and the difference is worth telling. */
  readonly isClear: boolean;
}

export interface SearchOptions {
  readonly stages?: readonly Stage[];
  /** What the series of seeds begin with. */
  readonly series?: string;
}

/** A search for the decisions that mattered, in parts that any number of workers may share. */
export interface DecisionSearch {
  readonly candidates: readonly Candidate[];
  readonly stages: readonly Stage[];
  /** What is to be tried in a stage, given all that the stage before has found. */
  trials(stage: number, tried: readonly Tried[]): readonly Trial[];
  /** Try: the same in every worker. */
  run(trial: Trial): readonly Tried[];
  /** Decisions by what has been tried of them in the last stage so far, those that matter most first. */
  decisions(tried: readonly Tried[]): readonly Decision[];
}

/** Worlds of one trial in a stage of many: a part of a second. */
const TRIAL_WORLDS = 50;

/** Prepare a search. Refuses a run that is not over or whose seats are not known. */
export function decisionSearch(
  level: Level,
  recording: Recording,
  party: Party,
  options: SearchOptions = {},
): Result<DecisionSearch> {
  const { stages = STAGES, series = 'decisions' } = options;
  const finished = finishedRun(level, recording);
  if (!finished.ok) return finished;
  const seats = resolveSeats(standInSeats(recording));
  if (!seats.ok) return seats;
  const strategies = seats.value as ByParty<Strategy>;
  const occasions = occasionsOf(level, recording);
  const news = newsIn(level, recording);
  const { signings, end } = finished.value;
  const placed = candidatesOf({ level, recording, occasions, signings, end }, party);
  const follow = followedIn(recording, party);
  const courseFor = ({ at, sameTalks }: Placed, change: Candidate['change']) =>
    courseOf(recording, occasions, news, { at, follow, sameTalks, change });

  const run = ({ stage, candidates, first, last }: Trial): readonly Tried[] => {
    const tried = candidates.map((candidate) => ({
      stage,
      candidate,
      first,
      points: [] as number[],
      quarters: [] as number[],
      held: [] as number[],
      was: { points: [] as number[], quarters: [] as number[], held: [] as number[] },
    }));
    const base = placed[candidates[0]!]!;
    const asDecided = courseFor(base, []);
    const otherwise = candidates.map((at) => courseFor(placed[at]!, placed[at]!.change));
    const start = decidedBy(asDecided, base.before);
    for (let world = first; world < last; world++) {
      const from = anew(start, `${series}/${stage}/${world}`);
      const was = outcomeOf(from, strategies, asDecided);
      for (const [at, each] of tried.entries()) {
        const came = outcomeOf(from, strategies, otherwise[at]!);
        each.points.push(came.payoffs[party] - was.payoffs[party]);
        each.quarters.push(came.quartersHeld - was.quartersHeld);
        each.held.push(Number(came.held) - Number(was.held));
        each.was.points.push(was.payoffs[party]);
        each.was.quarters.push(was.quartersHeld);
        each.was.held.push(Number(was.held));
      }
    }
    return tried;
  };

  const trials = (stage: number, tried: readonly Tried[]): readonly Trial[] => {
    const { worlds, most } = stages[stage]!;
    const chosen =
      most === 'all' ? [...placed.keys()] : mostTelling(placed, summed(tried, stage - 1), most);
    const groups = bySameStart(placed, chosen);
    const parts: Trial[] = [];
    for (let first = 0; first < worlds; first += TRIAL_WORLDS) {
      const last = Math.min(worlds, first + TRIAL_WORLDS);
      for (const candidates of groups) parts.push({ stage, candidates, first, last });
    }
    return parts;
  };

  return ok({
    candidates: placed.map(({ before: _before, ...candidate }) => candidate),
    stages,
    trials,
    run,
    decisions: (tried) => decisionsOf(placed, tried, stages.length - 1),
  });
}

function outcomeOf(from: State, strategies: ByParty<Strategy>, course: Course): World {
  return worldOf({ cell: 0, world: 0 }, from, playCourse(from, strategies, course));
}

/** Candidates that share the worlds of the decision itself. */
function bySameStart(placed: readonly Placed[], chosen: readonly number[]): readonly number[][] {
  const groups = new Map<number, number[]>();
  for (const at of chosen) {
    const key = placed[at]!.at;
    groups.set(key, [...(groups.get(key) ?? []), at]);
  }
  return [...groups.values()];
}

/** What a candidate's trials of a stage come to. */
interface Summed {
  readonly candidate: number;
  readonly points: Estimate;
  readonly quarters: Estimate;
  readonly held: Estimate;
  readonly was: Figures<number>;
}

function summed(tried: readonly Tried[], stage: number): readonly Summed[] {
  const by = new Map<number, Tried[]>();
  for (const each of tried) {
    if (each.stage !== stage) continue;
    by.set(each.candidate, [...(by.get(each.candidate) ?? []), each]);
  }
  return [...by].map(([candidate, parts]) => {
    const inOrder = parts.toSorted((a, b) => a.first - b.first);
    const mean = (read: (part: Tried) => readonly number[]) => {
      const estimate = meanOf(inOrder.flatMap(read));
      invariant(estimate !== null, 'a trial of no worlds');
      return estimate;
    };
    return {
      candidate,
      points: mean(({ points }) => points),
      quarters: mean(({ quarters }) => quarters),
      held: mean(({ held }) => held),
      was: {
        points: mean(({ was }) => was.points).value,
        quarters: mean(({ was }) => was.quarters).value,
        held: mean(({ was }) => was.held).value,
      },
    };
  });
}

/**
 * Of each decision the best alternative, and of those the ones that changed most points either way: at
 * most half of them of one kind, so that sixteen articles do not crowd out the rest.
 */
function mostTelling(
  placed: readonly Placed[],
  found: readonly Summed[],
  most: number,
): readonly number[] {
  const best = new Map<string, Summed>();
  for (const each of found) {
    const { decision } = placed[each.candidate]!;
    const known = best.get(decision);
    if (!known || each.points.value > known.points.value) best.set(decision, each);
  }
  const kindOf = (candidate: number) => placed[candidate]!.matter.kind;
  const chosen: number[] = [];
  for (const { candidate, points } of [...best.values()].toSorted(byEffect)) {
    if (chosen.length === most || points.value === 0) break;
    if (isSurelySmall(points)) continue;
    const alike = chosen.filter((other) => kindOf(other) === kindOf(candidate)).length;
    if (2 * alike < most) chosen.push(candidate);
  }
  return chosen;
}

/** Worlds from which on an interval may be trusted to rule a candidate out. */
const ENOUGH = 50;

/** Whatever it is, it is not worth telling. */
function isSurelySmall({ low, high, of }: Estimate): boolean {
  return of >= ENOUGH && low > -TELLING_POINTS && high < TELLING_POINTS;
}

/** The one that changed more points, either way, comes first. */
function byEffect(a: Summed, b: Summed): number {
  return Math.abs(b.points.value) - Math.abs(a.points.value) || a.candidate - b.candidate;
}

function decisionsOf(
  placed: readonly Placed[],
  tried: readonly Tried[],
  stage: number,
): readonly Decision[] {
  return summed(tried, stage)
    .map(({ candidate, points, quarters, held, was }): Decision => {
      const { before: _before, ...rest } = placed[candidate]!;
      const isClear =
        (points.low > 0 || points.high < 0) && Math.abs(points.value) >= TELLING_POINTS;
      return { ...rest, candidate, points, quarters, held, was, isClear };
    })
    .toSorted((a, b) => Number(b.isClear) - Number(a.isClear) || byEffect(a, b));
}

/** How far a search has come. */
export interface SearchProgress {
  readonly stage: number;
  /** Trials done in this stage, of so many. */
  readonly done: number;
  readonly of: number;
  readonly decisions: readonly Decision[];
}

/** Search by oneself, one trial after the other. */
export function* searchDecisions(search: DecisionSearch): Generator<SearchProgress> {
  const tried: Tried[] = [];
  for (const stage of search.stages.keys()) {
    const trials = search.trials(stage, tried);
    for (const [at, trial] of trials.entries()) {
      tried.push(...search.run(trial));
      yield { stage, done: at + 1, of: trials.length, decisions: search.decisions(tried) };
    }
  }
}
