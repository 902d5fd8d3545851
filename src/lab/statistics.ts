/** An estimate with its 95 % confidence interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Observations that it rests on. */
  readonly of: number;
}

/** Standard normal quantile of a two-sided 95 % interval. */
const Z = 1.959963985;

/** Mean with the normal interval of its standard error; null of nothing. */
export function meanOf(values: readonly number[]): Estimate | null {
  const of = values.length;
  if (of === 0) return null;
  const value = values.reduce((sum, each) => sum + each, 0) / of;
  const squares = values.reduce((sum, each) => sum + (each - value) * (each - value), 0);
  const half = of > 1 ? Z * Math.sqrt(squares / (of - 1) / of) : Infinity;
  return { value, low: value - half, high: value + half, of };
}

/** Share of a count with Wilson's score interval (1927). */
export function shareOf(count: number, of: number): Estimate | null {
  if (of === 0) return null;
  const share = count / of;
  const spread = (Z * Z) / of;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (Z * Math.sqrt((share * (1 - share)) / of + spread / (4 * of))) / (1 + spread);
  return { value: share, low: middle - half, high: middle + half, of };
}
