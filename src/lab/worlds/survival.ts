import { openStream } from '../../base/stream.ts';
import { drawNormal, shareOf, Z, type Estimate } from '../statistics.ts';

/** Share of worlds in which a text has stood unbroken after so many quarters. */
export interface SurvivalPoint {
  /** Quarters under a text; 0 is the day of signature. */
  readonly quarter: number;
  /** With its pointwise 95 % interval. */
  readonly share: Estimate;
  /** Simultaneous 95 % band: the whole curve lies within it in 95 of 100 experiments. */
  readonly bandLow: number;
  readonly bandHigh: number;
}

/**
 * The survival curve of worlds that signed a text, each of which is watched to its end, so none is
 * censored. The simultaneous band is the equal-precision band (Nair 1984, Technometrics 26): pointwise
 * intervals at a wider quantile, by which the standardised curve (an AR(1) chain over quarters) leaves
 * them nowhere in 95 of 100 cases.
 * @param held quarters that each world's text stood.
 */
export function survivalOf(held: readonly number[], quarters: number): readonly SurvivalPoint[] {
  const of = held.length;
  if (of === 0) return [];
  const lasted = Array.from({ length: quarters + 1 }, () => 0);
  for (const each of held) lasted[Math.min(each, quarters)]!++;
  for (let quarter = quarters - 1; quarter >= 0; quarter--) {
    lasted[quarter]! += lasted[quarter + 1]!;
  }
  // One end more, spread evenly: where hardly any came yet, they may still come in any quarter.
  const expected = lasted.map((count, quarter) => (count + 1 - quarter / quarters) / (of + 1));
  const wide = bandQuantile(expected);
  return lasted.map((count, quarter) => {
    // All stand on the first day: nothing is estimated there.
    if (quarter === 0)
      return { quarter, share: { value: 1, low: 1, high: 1, of }, bandLow: 1, bandHigh: 1 };
    const band = shareOf(count, of, wide)!;
    return { quarter, share: shareOf(count, of)!, bandLow: band.low, bandHigh: band.high };
  });
}

/** Draws by which the quantile of a simultaneous band is found: its level is then ±0.4 % off. */
const DRAWS = 4000;

/**
 * The 95 % quantile of the largest standardised deviation of an empirical survival curve. Deviations at
 * q and r > q correlate by √(F(q)(1−F(r)) / (F(r)(1−F(q)))), F = 1 − S: a chain, drawn step by step.
 */
function bandQuantile(shares: readonly number[]): number {
  const inner = shares.filter((share, at) => share > 0 && share < 1 && share !== shares[at - 1]);
  const ties = inner.map((share, at) => {
    const before = inner[at - 1];
    if (before === undefined) return 0;
    return Math.sqrt(((1 - before) * share) / ((1 - share) * before));
  });
  const largest = new Float64Array(DRAWS);
  const deviations = new Float64Array(DRAWS);
  ties.forEach((tie, step) => {
    const rest = Math.sqrt(1 - tie * tie);
    const normals = normalsOf(step);
    for (let draw = 0; draw < DRAWS; draw++) {
      const deviation = tie * deviations[draw]! + rest * normals[draw]!;
      deviations[draw] = deviation;
      largest[draw] = Math.max(largest[draw]!, Math.abs(deviation));
    }
  });
  return Math.max(Z, largest.sort()[Math.ceil(0.95 * DRAWS) - 1]!);
}

/** Standard normal draws by step of the chain: the same for every curve, so made once. */
const normals: Float64Array[] = [];

function normalsOf(step: number): Float64Array {
  return (normals[step] ??= (() => {
    const stream = openStream('survival-band', step, 'normal');
    return Float64Array.from({ length: DRAWS }, () => drawNormal(() => stream.uniform()));
  })());
}
