import type { Estimate } from '../../../lab/index.ts';
import type { Comparison, Measure } from '../../../lab/worlds/index.ts';
import { number, percent, signed } from '../../format.ts';
import { say } from '../../messages/index.ts';

const PLACES: Readonly<Record<Exclude<Measure, 'held'>, number>> = {
  quartersHeld: 1,
  strikes: 2,
  killed: 0,
  'payoff/ukraine': 1,
  'payoff/russia': 1,
  'payoff/us': 1,
  'payoff/coalition': 1,
};

/** A figure of a measure, with its unit. */
export function figureIn(measure: Measure, value: number): string {
  return measure === 'held' ? percent(value) : number(value, PLACES[measure]);
}

/** A difference in a measure, without its unit. */
export function differenceIn(measure: Measure, value: number): string {
  if (!Number.isFinite(value)) return '–';
  return measure === 'held' ? signed(100 * value, 1) : signed(value, PLACES[measure]);
}

/** The unit of a difference: of shares percentage points. */
export function differenceUnit(measure: Measure): string {
  return measure === 'held' ? say.lab.compare.percentPoints : say.lab.measure[measure].unit;
}

/**
 * The difference of a comparison at its most precise: with the luck of the draw taken out, but where the
 * two do not differ in any world the plain one, whose interval says how many worlds that rests on.
 */
export function sharpest({ difference, gain, controlled }: Comparison): Comparison['controlled'] {
  return Number.isFinite(controlled.gain?.value) ? controlled : { difference, gain };
}

/** What common luck and the luck taken out gain together, in words. */
export function gainInWords(comparison: Comparison): string {
  const words = say.lab.compare;
  const { gain: best } = sharpest(comparison);
  if (!best) return words.gainNone;
  if (!Number.isFinite(best.value)) return words.gainEqual;
  return words.gainTimes(times(best));
}

/** A gain as a factor: "3.2", "140". */
export function times({ value }: Estimate): string {
  return number(value, value < 20 ? 1 : 0);
}
