import type { Estimate } from '../../../lab/index.ts';

const QUARTERS_A_YEAR = 4;

/** A rate in a quarter as one in a year. */
export function aYear({ value, low, high, of }: Estimate): Estimate {
  return {
    value: QUARTERS_A_YEAR * value,
    low: QUARTERS_A_YEAR * low,
    high: QUARTERS_A_YEAR * high,
    of,
  };
}
