import { PARTIES, type Party } from '../../engine/index.ts';
import { meanOf, momentsOf, ratioOf, type Estimate } from '../statistics.ts';
import type { World } from './world.ts';

/** What two cells can be compared by. Without a signature a world holds for no quarter. */
export const MEASURES = [
  'held',
  'quartersHeld',
  'strikes',
  'killed',
  ...PARTIES.map((party) => `payoff/${party}` as const),
] as const;
export type Measure = 'held' | 'quartersHeld' | 'strikes' | 'killed' | `payoff/${Party}`;

/** Two cells compared world by world, the n-th world of both having the same luck. */
export interface Comparison {
  readonly measure: Measure;
  /** Means of the two, and of second − first. */
  readonly first: Estimate;
  readonly second: Estimate;
  readonly difference: Estimate;
  /**
   * How many times as many worlds independent seeds would have needed for the same precision:
   * (Var first + Var second) / Var(second − first). Null where neither varies; Infinity where the
   * difference does not.
   */
  readonly gain: Estimate | null;
  /**
   * The largest such gain that any coupling of the two could have: both in order (Hoeffding and
   * Fréchet's upper bound). Common seeds cannot do better, whatever is done.
   */
  readonly mostGain: number | null;
}

/** Compare two cells under common random numbers; null where they have no worlds in common. */
export function compareCells(
  first: readonly World[],
  second: readonly World[],
  measure: Measure,
): Comparison | null {
  const other = new Map(second.map((world) => [world.world, world]));
  const a: number[] = [];
  const b: number[] = [];
  for (const world of first) {
    const twin = other.get(world.world);
    if (!twin) continue;
    a.push(valueOf(world, measure));
    b.push(valueOf(twin, measure));
  }
  if (a.length === 0) return null;
  return { measure, ...comparePairs(a, b) };
}

/** Compare paired values: the difference, and what pairing gains. Neither list may be empty. */
export function comparePairs(
  a: readonly number[],
  b: readonly number[],
): Omit<Comparison, 'measure'> {
  const difference = b.map((value, at) => value - a[at]!);
  return {
    first: meanOf(a)!,
    second: meanOf(b)!,
    difference: meanOf(difference)!,
    gain: gainOf(a, b, difference),
    mostGain: mostGainOf(a, b),
  };
}

/** What a measure says of one world. */
export function valueOf(world: World, measure: Measure): number {
  switch (measure) {
    case 'held':
      return world.held ? 1 : 0;
    case 'quartersHeld':
      return world.quartersHeld;
    case 'strikes':
      return world.strikes + world.offensives;
    case 'killed':
      return world.killed;
    default:
      return world.payoffs[measure.slice('payoff/'.length) as Party];
  }
}

/** The gain with the interval of its logarithm by the delta method. */
function gainOf(
  a: readonly number[],
  b: readonly number[],
  difference: readonly number[],
): Estimate | null {
  const [of, one, other, both] = [a.length, momentsOf(a), momentsOf(b), momentsOf(difference)];
  const apart = one.variance + other.variance;
  if (apart === 0) return null;
  if (both.variance === 0) return { value: Infinity, low: Infinity, high: Infinity, of };
  const influence = a.map((value, at) => {
    const square = (deviation: number) => deviation * deviation;
    return (
      (square(value - one.mean) + square(b[at]! - other.mean)) / apart -
      square(difference[at]! - both.mean) / both.variance
    );
  });
  return ratioOf(apart / both.variance, Math.sqrt(momentsOf(influence).variance / of), of);
}

function mostGainOf(a: readonly number[], b: readonly number[]): number | null {
  const sorted = (values: readonly number[]) => values.toSorted((x, y) => x - y);
  const [low, high] = [sorted(a), sorted(b)];
  const apart = momentsOf(a).variance + momentsOf(b).variance;
  if (apart === 0) return null;
  const { variance } = momentsOf(high.map((value, at) => value - low[at]!));
  return variance === 0 ? Infinity : apart / variance;
}
