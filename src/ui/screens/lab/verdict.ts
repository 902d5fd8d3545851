import type { Comparison, Measure } from '../../../lab/worlds/index.ts';
import { number } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { figureIn, sharpest } from './measures.ts';

/** Worlds in a cell below which shares and bands are too rough to answer anything by. */
export const FEW_WORLDS = 100;

/** What a preset's answer hangs on: the difference alone, or whether a cell holds more often than not. */
type Basis = 'difference' | 'first' | 'second' | 'both';

const BASIS: Readonly<Record<string, Basis>> = {
  bluff: 'first',
  tripwire: 'difference',
  porcupine: 'second',
  minerals: 'both',
  surface: 'difference',
};

/** How a question comes out: see the words of each in `say.lab.verdict.leads`. */
export type Verdict = 'yes' | 'helps' | 'no' | 'even' | 'unshown';

/** Whether a difference is more than chance: its interval leaves out nought. */
export function isMoreThanChance({ low, high }: { readonly low: number; readonly high: number }) {
  return low > 0 || high < 0;
}

/** How a question comes out in a comparison of its two cells. */
export function verdictOf(preset: string, comparison: Comparison, worlds: number): Verdict {
  const { difference } = sharpest(comparison);
  const basis = BASIS[preset] ?? 'difference';
  const clear = isMoreThanChance(difference);
  if (basis === 'difference' || basis === 'both') {
    if (!clear) return worlds < FEW_WORLDS ? 'unshown' : 'even';
    if (difference.value < 0) return 'no';
    return basis === 'both' && comparison.second.low <= 0.5 ? 'helps' : 'yes';
  }
  const { low, high } = basis === 'first' ? comparison.first : comparison.second;
  if (low > 0.5) return 'yes';
  if (high < 0.5) return 'no';
  return worlds < FEW_WORLDS ? 'unshown' : 'even';
}

/** The answer to a preset's question in one plain sentence. */
export function verdictInWords(
  { id, measure }: { readonly id: string; readonly measure: Measure },
  comparison: Comparison,
  [first, second]: readonly [string, string],
  worlds: number,
): string {
  const words = say.lab.verdict;
  const lead = (words.leads[id] ?? words.plain)[verdictOf(id, comparison, worlds)];
  const clear = isMoreThanChance(sharpest(comparison).difference);
  const shares = words.shares(
    first,
    second,
    figureIn(measure, comparison.first.value),
    figureIn(measure, comparison.second.value),
  );
  const beyond = clear
    ? words.moreThanChance
    : worlds < FEW_WORLDS
      ? words.tooFew(number(worlds))
      : words.noMoreThanChance;
  return `${lead}${say.writing.colon}${shares}, ${beyond}.`;
}

/** By how much a share of so many worlds may be off, percentage points: at most, with 95 %. */
export function pointsOff(worlds: number): number {
  return Math.round((100 * 0.98) / Math.sqrt(worlds));
}
