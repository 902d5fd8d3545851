import { InputError, shortened } from '../input.ts';

export const MOST_SEEDS = 100_000;

/** A whole number from 1 to a limit, given as an option. */
export function readCount(option: string, given: string, most: number): number {
  const count = /^\d{1,9}$/.test(given) ? Number(given) : NaN;
  if (!(count >= 1 && count <= most)) {
    throw new InputError(
      'count/invalid',
      `${option} is “${shortened(given)}”: it has to be a whole number from 1 to ${most}.`,
    );
  }
  return count;
}
