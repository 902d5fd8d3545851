import type { Estimate } from '../../../../lab/statistics.ts';
import type { Judgement, Measured } from '../../../../lab/debrief/index.ts';
import { say } from '../../../messages/index.ts';
import type { Measure } from './words.ts';

/** Luck below which it did next to nothing, by measure. */
const LITTLE: Readonly<Record<Measure, number>> = { quarters: 0.5, points: 1 };

/** How much more rarely the reference signs, from which on judgement is mostly the signature. */
const RARER = 0.25;

function isClear({ low, high }: Estimate): boolean {
  return low > 0 || high < 0;
}

/** The plain verdict on a run, the first sentence of its debrief: how it was decided, and what luck did. */
export function verdictInWords({ luck, judgement }: Measured, measure: Measure): string {
  const words = say.debrief.luck.verdict;
  const decided = !isClear(judgement) ? 'same' : judgement.value > 0 ? 'better' : 'worse';
  const fell =
    Math.abs(luck.value) < LITTLE[measure] ? 'little' : luck.value > 0 ? 'lucky' : 'unlucky';
  return words.both(words.decided[decided], words.fell[fell]);
}

/**
 * Whether judgement is largely that a text was signed at all: the reference strategy signs far more rarely
 * in the same worlds.
 */
export function isMostlySigning({ signed, basis }: Judgement): boolean {
  return basis === 'signature' && signed.own.value - signed.reference.value >= RARER;
}
