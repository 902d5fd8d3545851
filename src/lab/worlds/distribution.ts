import { meanOf, quantileOf, type Estimate } from '../statistics.ts';

/** How a figure is spread over worlds. */
export interface Distribution {
  readonly mean: Estimate;
  /** Least, 5 %, quartiles, 95 % and most. */
  readonly quantiles: Quantiles;
  readonly bins: readonly Bin[];
}

export interface Quantiles {
  readonly least: number;
  readonly p05: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly p95: number;
  readonly most: number;
}

/** A bar of a histogram: values from low up to, but not with, high; the last bar with it. */
export interface Bin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** Most bars of a histogram. */
const MOST_BINS = 24;

/** The distribution of some values; null of none. */
export function distributionOf(values: readonly number[]): Distribution | null {
  const mean = meanOf(values);
  if (!mean) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => quantileOf(sorted, share);
  return {
    mean,
    quantiles: {
      least: at(0),
      p05: at(0.05),
      p25: at(0.25),
      median: at(0.5),
      p75: at(0.75),
      p95: at(0.95),
      most: at(1),
    },
    bins: binsOf(sorted),
  };
}

/** Bars of one round width, so that cells of a grid have like bars. */
function binsOf(sorted: readonly number[]): readonly Bin[] {
  const width = roundWidth(sorted.at(-1)! - sorted[0]!);
  const first = Math.floor(sorted[0]! / width);
  const last = Math.max(first, Math.ceil(sorted.at(-1)! / width) - 1);
  const counts = Array.from({ length: last - first + 1 }, () => 0);
  for (const value of sorted) {
    counts[Math.min(last, Math.floor(value / width)) - first]!++;
  }
  return counts.map((count, at) => ({
    low: (first + at) * width,
    high: (first + at + 1) * width,
    count,
  }));
}

/** The least of 1, 2, 5, 10 … (and 0.5, 0.2, 0.1) that needs no more than the most bars. */
function roundWidth(range: number): number {
  for (let unit = 0.01; ; unit *= 10) {
    for (const step of [1, 2, 5]) {
      if (range / (step * unit) <= MOST_BINS - 1) return step * unit;
    }
  }
}
