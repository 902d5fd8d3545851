/** A figure with its uncertainty: the stated value, and the 5th and 95th percentile of draws of what is not known. */
export interface Range {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Summarise draws. The first draw is the central one: stated constants, expected force. */
export function rangeOf(draws: readonly number[]): Range {
  const sorted = [...draws].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
  return { value: draws[0]!, low: at(0.05), high: at(0.95) };
}

/** The difference of two figures, draw by draw: under the same luck, so narrower than each. */
export function differenceOf(after: readonly number[], before: readonly number[]): Range {
  return rangeOf(after.map((value, at) => value - before[at]!));
}
