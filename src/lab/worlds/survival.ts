import { openStream } from '../../base/stream.ts';
import { drawNormal, shareOf, type Estimate } from '../statistics.ts';

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
  const wide = bandQuantile(lasted.map((count) => count / of));
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
  const stream = openStream('survival-band', 0, 'normal');
  const uniform = () => stream.uniform();
  const largest = Array.from({ length: DRAWS }, () => {
    let deviation = 0;
    let most = 0;
    for (const tie of ties) {
      deviation = tie * deviation + Math.sqrt(1 - tie * tie) * drawNormal(uniform);
      most = Math.max(most, Math.abs(deviation));
    }
    return most;
  });
  return largest.sort((a, b) => a - b)[Math.ceil(0.95 * DRAWS) - 1]!;
}
