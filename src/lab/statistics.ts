import { exp, log } from '../base/detmath.ts';

/** An estimate with its 95 % confidence interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Observations that it rests on. */
  readonly of: number;
  /** So few of them carry the spread that the interval is likely too narrow: it says little. */
  readonly thin?: true;
}

/** Standard normal quantile of a two-sided 95 % interval. */
export const Z = 1.959963985;

/**
 * Below so many values that carry the spread, normal intervals hold the truth in fewer than 93 of 100
 * cases (`npm run coverage`).
 */
const LEAST_CARRIERS = 20;

/** Mean with the normal interval of its standard error; null of nothing. */
export function meanOf(values: readonly number[]): Estimate | null {
  const of = values.length;
  if (of === 0) return null;
  const { mean: value, variance } = momentsOf(values);
  const half = of > 1 ? Z * Math.sqrt(variance / of) : Infinity;
  const isThin = carriersOf(values, value) < LEAST_CARRIERS;
  return { value, low: value - half, high: value + half, of, ...(isThin && { thin: true }) };
}

/** How many values carry the spread: (Σ d²)² / Σ d⁴ over deviations d; none where none deviates. */
function carriersOf(values: readonly number[], mean: number): number {
  let squares = 0;
  let fourths = 0;
  for (const value of values) {
    const square = (value - mean) * (value - mean);
    squares += square;
    fourths += square * square;
  }
  return fourths > 0 ? (squares * squares) / fourths : 0;
}

/** Mean and sample variance; a variance of 0 for a single value. */
export function momentsOf(values: readonly number[]): {
  readonly mean: number;
  readonly variance: number;
} {
  const of = values.length;
  const mean = values.reduce((sum, each) => sum + each, 0) / of;
  const squares = values.reduce((sum, each) => sum + (each - mean) * (each - mean), 0);
  return { mean, variance: of > 1 ? squares / (of - 1) : 0 };
}

/** Counts from either end for which Wilson's interval is too short. */
const FEW = 3;

/**
 * Share of a count with Wilson's score interval (1927). For counts of one to three from either end its
 * coverage falls as low as 84 %: there the bound is that of a Poisson mean, as Brown, Cai and DasGupta
 * (2001, Statistical Science 16, section 4.1.1) propose.
 * @param z standard normal quantile: that of 95 % unless a wider band asks for more.
 */
export function shareOf(count: number, of: number, z = Z): Estimate | null {
  if (of === 0) return null;
  const share = count / of;
  const spread = (z * z) / of;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (z * Math.sqrt((share * (1 - share)) / of + spread / (4 * of))) / (1 + spread);
  const least = (few: number, bound: number) =>
    few >= 1 && few <= FEW && few < of ? Math.min(bound, leastMean(few, z) / of) : bound;
  return {
    value: share,
    // Rounding may not push an end past the share itself.
    low: Math.min(share, Math.max(0, least(count, middle - half))),
    high: Math.max(share, 1 - Math.max(0, least(of - count, 1 - middle - half))),
    of,
  };
}

/** The Poisson mean under which so few events or more are as rare as a normal beyond ±z. */
function leastMean(count: number, z: number): number {
  const rare = 2 * normalTail(z);
  let low = 0;
  let high = count;
  for (let halving = 0; halving < 50; halving++) {
    const mean = (low + high) / 2;
    let term = exp(-mean);
    let fewer = term;
    for (let k = 1; k < count; k++) {
      term *= mean / k;
      fewer += term;
    }
    if (1 - fewer < rare) low = mean;
    else high = mean;
  }
  return low;
}

/** Chance that a standard normal exceeds z, for z of 1 or more (Laplace's continued fraction). */
function normalTail(z: number): number {
  let fraction = z;
  for (let k = 40; k >= 1; k--) fraction = z + k / fraction;
  return exp((-z * z) / 2) / (Math.sqrt(2 * Math.PI) * fraction);
}

/**
 * Events per unit of exposure, each observation being a world with some of both: the score interval of a
 * Poisson rate, on counts and exposure divided by how much more they vary between worlds than Poisson's.
 */
export function rateOf(events: readonly number[], exposure: readonly number[]): Estimate | null {
  const of = events.length;
  const count = events.reduce((sum, each) => sum + each, 0);
  const time = exposure.reduce((sum, each) => sum + each, 0);
  if (time === 0) return null;
  const rate = count / time;
  let squares = 0;
  for (let at = 0; at < of; at++) {
    const rest = events[at]! - rate * exposure[at]!;
    squares += rest * rest;
  }
  const dispersion = count > 0 && of > 1 ? ((squares / (of - 1)) * of) / count : 1;
  const seen = count / dispersion;
  const effective = time / dispersion;
  const middle = (seen + (Z * Z) / 2) / effective;
  const half = (Z * Math.sqrt(seen + (Z * Z) / 4)) / effective;
  return { value: rate, low: Math.max(0, middle - half), high: middle + half, of };
}

/** A positive ratio with an interval that is symmetric in its logarithm. */
export function ratioOf(value: number, standardErrorOfLog: number, of: number): Estimate {
  const factor = exp(Z * standardErrorOfLog);
  return { value, low: value / factor, high: value * factor, of };
}

/** The value below which a share of sorted values lies, linear between two (type 7 of Hyndman and Fan 1996). */
export function quantileOf(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (at - below) * (high - low);
}

/** A number drawn from the standard normal distribution (Marsaglia and Bray's polar method, 1964). */
export function drawNormal(uniform: () => number): number {
  for (;;) {
    const x = 2 * uniform() - 1;
    const y = 2 * uniform() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * log(square)) / square);
  }
}
