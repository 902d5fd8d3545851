import { ok, refuse, type Result } from '../../base/result.ts';
import { PARTIES, type Level, type Party } from '../../engine/index.ts';
import { PERSON } from '../../match/index.ts';
import type { Recording } from '../../replay/index.ts';
import { DEFAULT_STRATEGIES, findStrategy } from '../../strategies/index.ts';
import { meanOf, shareOf, type Estimate } from '../statistics.ts';
import type { Experiment } from '../worlds/experiment.ts';
import type { World } from '../worlds/world.ts';
import { finishedRun, followedIn, standInSeats } from './run.ts';

/**
 * Luck and judgement of one delegation in a run that is over.
 *
 * Own worlds go on from the moment of the first signature under the same text, with the same orders
 * after it, in worlds drawn anew. Reference worlds are whole games, from the opening, in worlds of the
 * same seeds, with a good strategy in the delegation's seat and the same counterparts. Then
 *   luck = run − mean of own worlds,  judgement = mean of own worlds − mean of reference worlds,
 * and the two add up to what the run was above the reference. How the talks themselves went counts as
 * judgement. All worlds keep the run's true weights and reserves, so that points mean the same in both.
 *
 * Where no text was signed, nothing was put to the test: own worlds are then whole games too, in which
 * the delegation gives the same orders round by round and the others decide afresh.
 */
export interface JudgementPlan {
  readonly party: Party;
  /** Where own worlds begin. */
  readonly basis: 'signature' | 'talks';
  /** Strategy in the delegation's seat in the reference worlds, by id. */
  readonly reference: string;
  /** Other seats that a person held: followed in own worlds, played as declared in the reference. */
  readonly standIns: readonly Party[];
  /**
   * A person in Moscow's seat decided whether to test, and another delegation is asked about: in all
   * worlds the model decides, so that luck holds that person's choices too.
   */
  readonly testsWereChosen: boolean;
  /** What the run came to. */
  readonly run: World;
  readonly ownWorlds: Experiment;
  readonly referenceWorlds: Experiment;
}

export interface JudgementOptions {
  readonly worlds?: number;
  /** Series of seeds of the worlds. */
  readonly series?: string;
  /** Strategy of the reference, by id; as declared unless given. */
  readonly reference?: string;
}

/** Worlds of each kind unless asked otherwise. */
export const JUDGED_WORLDS = 1000;

/** Plan the two experiments of a judgement. Refuses a run that is not over, or an unknown strategy. */
export function planJudgement(
  level: Level,
  recording: Recording,
  party: Party,
  options: JudgementOptions = {},
): Result<JudgementPlan> {
  const { worlds = JUDGED_WORLDS, series = 'debrief' } = options;
  const reference = options.reference ?? DEFAULT_STRATEGIES[party].id;
  if (!findStrategy(party, reference)) {
    return refuse('seat/unknown-strategy', { party, id: reference });
  }
  const finished = finishedRun(level, recording);
  if (!finished.ok) return finished;
  const { signings, world } = finished.value;
  const signedAt = signings[0]?.at ?? null;
  const seats = standInSeats(recording);
  const others = PARTIES.filter((other) => other !== party && recording.seats[other] === PERSON);
  const testsWereChosen = recording.russiaTests === 'person' && party !== 'russia';
  const experiment = { worlds, series, vary: [] };
  return ok({
    party,
    basis: signedAt === null ? 'talks' : 'signature',
    reference,
    standIns: others,
    testsWereChosen,
    run: world,
    ownWorlds: {
      ...experiment,
      seats,
      start: {
        kind: 'moment',
        recording,
        at: signedAt ?? 0,
        follow: followedIn(recording, party),
      },
    },
    referenceWorlds: {
      ...experiment,
      seats: { ...seats, [party]: reference },
      start: { kind: 'moment', recording, at: 0 },
    },
  });
}

/** One figure of a run, held against own and reference worlds. Intervals are of 95 %. */
export interface Measured {
  readonly run: number;
  readonly own: Estimate;
  readonly reference: Estimate;
  readonly luck: Estimate;
  /** From the differences of worlds with the same seed. */
  readonly judgement: Estimate;
  /** Share of own worlds that came out lower, those that came out the same counted half. */
  readonly percentile: Estimate;
}

/** How many worlds fell into a bin of a histogram. */
export interface SpreadBin {
  readonly own: number;
  readonly reference: number;
  /** Whether the run itself lies in it. */
  readonly run: boolean;
}

/** Worlds by quarters held. */
export interface QuarterBin extends SpreadBin {
  /** Whole quarters under a text before the first strike, offensive or end; null: never one, to the last. */
  readonly quarters: number | null;
}

/** Worlds by points: from `from` up to, not including, `to`. */
export interface PointsBin extends SpreadBin {
  readonly from: number;
  readonly to: number;
}

export interface Judgement {
  readonly party: Party;
  readonly basis: JudgementPlan['basis'];
  /** Worlds of each kind. */
  readonly worlds: number;
  readonly quarters: Measured;
  readonly points: Measured;
  /** Share of worlds that held to the last quarter without strike or offensive. */
  readonly held: {
    readonly run: boolean;
    readonly own: Estimate;
    readonly reference: Estimate;
  };
  /** Share of worlds in which a text was signed. */
  readonly signed: { readonly own: Estimate; readonly reference: Estimate };
  readonly byQuarters: readonly QuarterBin[];
  readonly byPoints: readonly PointsBin[];
}

/**
 * Luck and judgement from the worlds of a plan. Both lists may be the first so many worlds of each, as
 * far as they have come; null of none.
 */
export function judge(
  level: Level,
  { party, basis, run }: JudgementPlan,
  ownWorlds: readonly World[],
  referenceWorlds: readonly World[],
): Judgement | null {
  const worlds = Math.min(ownWorlds.length, referenceWorlds.length);
  if (worlds === 0) return null;
  const own = ownWorlds.slice(0, worlds);
  const reference = referenceWorlds.slice(0, worlds);
  const measure = (read: (world: World) => number) =>
    measured(read(run), own.map(read), reference.map(read));
  const share = (of: readonly World[], is: (world: World) => boolean) =>
    shareOf(of.filter(is).length, worlds)!;
  const held = (world: World) => world.held;
  const signed = (world: World) => world.signedTurn > 0;
  return {
    party,
    basis,
    worlds,
    quarters: measure((world) => world.quartersHeld),
    points: measure((world) => world.payoffs[party]),
    held: { run: run.held, own: share(own, held), reference: share(reference, held) },
    signed: { own: share(own, signed), reference: share(reference, signed) },
    byQuarters: binQuarters(level, run, own, reference),
    byPoints: binPoints(party, run, own, reference),
  };
}

function measured(run: number, own: readonly number[], reference: readonly number[]): Measured {
  const ownMean = meanOf(own)!;
  const referenceMean = meanOf(reference)!;
  const differences = meanOf(own.map((value, at) => value - reference[at]!))!;
  // The mean of the differences, but for rounding: so that the parts add up to the whole.
  const judgement = ownMean.value - referenceMean.value;
  const shift = judgement - differences.value;
  const below = own.filter((value) => value < run).length;
  const same = own.filter((value) => value === run).length;
  return {
    run,
    own: ownMean,
    reference: referenceMean,
    luck: {
      value: run - ownMean.value,
      low: run - ownMean.high,
      high: run - ownMean.low,
      of: ownMean.of,
    },
    judgement: {
      value: judgement,
      low: differences.low + shift,
      high: differences.high + shift,
      of: differences.of,
    },
    percentile: shareOf(below + same / 2, own.length)!,
  };
}

function binQuarters(
  level: Level,
  run: World,
  own: readonly World[],
  reference: readonly World[],
): readonly QuarterBin[] {
  const whole = Array.from({ length: level.calendar.quarters + 1 }, (_, quarters) => quarters);
  return [...whole, null].map((quarters) => {
    const within = (world: World) =>
      quarters === null ? world.held : !world.held && world.quartersHeld === quarters;
    return { quarters, ...binOf(within, run, own, reference) };
  });
}

/** Width of a bin of points. */
const BIN_POINTS = 5;

function binPoints(
  party: Party,
  run: World,
  own: readonly World[],
  reference: readonly World[],
): readonly PointsBin[] {
  const binAt = ({ payoffs }: World) => Math.floor(payoffs[party] / BIN_POINTS);
  let first = binAt(run);
  let last = first;
  for (const world of [...own, ...reference]) {
    first = Math.min(first, binAt(world));
    last = Math.max(last, binAt(world));
  }
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const bin = first + index;
    const within = (world: World) => binAt(world) === bin;
    return {
      from: bin * BIN_POINTS,
      to: (bin + 1) * BIN_POINTS,
      ...binOf(within, run, own, reference),
    };
  });
}

function binOf(
  within: (world: World) => boolean,
  run: World,
  own: readonly World[],
  reference: readonly World[],
): SpreadBin {
  return {
    own: own.filter(within).length,
    reference: reference.filter(within).length,
    run: within(run),
  };
}
