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
   * Fréchet’s upper bound). Common seeds cannot do better, whatever is done.
   */
  readonly mostGain: number | null;
  /** The same difference with the luck of the draw of tests taken out, and the gain of both together. */
  readonly controlled: Pick<Comparison, 'difference' | 'gain'>;
}

/** One value of each of two cells in the same world, and the luck of its draw of tests. */
export interface Twin {
  readonly first: number;
  readonly second: number;
  /** Whether an attack came, less how likely it was: nought on average, whatever the level. */
  readonly luck: readonly [first: number, second: number];
}

/** Compare two cells under common random numbers; null where they have no worlds in common. */
export function compareCells(
  first: readonly World[],
  second: readonly World[],
  measure: Measure,
): Comparison | null {
  const other = new Map(second.map((world) => [world.world, world]));
  const twins = first.flatMap((world): Twin[] => {
    const twin = other.get(world.world);
    if (!twin) return [];
    return [
      {
        first: valueOf(world, measure),
        second: valueOf(twin, measure),
        luck: [luckOf(world), luckOf(twin)],
      },
    ];
  });
  return twins.length > 0 ? { measure, ...compareTwins(twins) } : null;
}

/** Compare twins: the difference, and what pairing gains. There has to be one. */
export function compareTwins(twins: readonly Twin[]): Omit<Comparison, 'measure'> {
  const a = twins.map(({ first }) => first);
  const b = twins.map(({ second }) => second);
  const difference = twins.map(({ first, second }) => second - first);
  const controlled = withoutLuck(difference, twins);
  const plain = differenceOf(difference);
  return {
    first: meanOf(a)!,
    second: meanOf(b)!,
    difference: plain,
    gain: gainOf(a, b, difference),
    mostGain: mostGainOf(a, b),
    controlled: {
      // What few worlds carry is no surer without luck.
      difference: { ...meanOf(controlled)!, ...(plain.thin && { thin: true }) },
      gain: gainOf(a, b, controlled),
    },
  };
}

/** Whether a strike or offensive came, less how likely that was. */
export function luckOf({ strikes, offensives, attackOdds }: World): number {
  return (strikes + offensives > 0 ? 1 : 0) - attackOdds;
}

/**
 * The mean of paired differences. Where they are of shares, one pair either way is added to those seen,
 * as Bonett and Price (2012, Journal of Educational and Behavioral Statistics 37) propose: few worlds in
 * which the two differ would make the plain interval too narrow.
 */
function differenceOf(difference: readonly number[]): Estimate {
  const plain = meanOf(difference)!;
  if (difference.some((each) => each !== 0 && Math.abs(each) !== 1)) return plain;
  const { low, high } = meanOf([...difference, 1, -1])!;
  const { value, of } = plain;
  return { value, low: Math.max(-1, low), high: Math.min(1, high), of };
}

/**
 * Differences with what the luck of both cells explains of them taken off: control variates by least
 * squares (Lavenberg and Welch 1981, Management Science 27). Luck being nought on average, the mean stays
 * what it was, up to a bias of the order of 1 over the worlds.
 */
function withoutLuck(difference: readonly number[], twins: readonly Twin[]): readonly number[] {
  const x = twins.map(({ luck }) => luck[0]);
  const y = twins.map(({ luck }) => luck[1]);
  const [xx, yy, xy] = [covarianceOf(x, x), covarianceOf(y, y), covarianceOf(x, y)];
  const [xd, yd] = [covarianceOf(x, difference), covarianceOf(y, difference)];
  const determinant = xx * yy - xy * xy;
  // The same luck in both, or none in one: the two are one control.
  const alone = determinant <= 1e-9 * xx * yy || xx === 0 || yy === 0;
  const [ofX, ofY] = alone
    ? xx >= yy
      ? [xx > 0 ? xd / xx : 0, 0]
      : [0, yd / yy]
    : [(yy * xd - xy * yd) / determinant, (xx * yd - xy * xd) / determinant];
  return difference.map((each, at) => each - ofX * x[at]! - ofY * y[at]!);
}

function covarianceOf(x: readonly number[], y: readonly number[]): number {
  const [meanX, meanY] = [momentsOf(x).mean, momentsOf(y).mean];
  const sum = x.reduce((before, each, at) => before + (each - meanX) * (y[at]! - meanY), 0);
  return x.length > 1 ? sum / (x.length - 1) : 0;
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
