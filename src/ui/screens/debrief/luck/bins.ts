import type { Judgement } from '../../../../lab/debrief/index.ts';
import { number } from '../../../format.ts';
import { say } from '../../../messages/index.ts';
import type { DotBin } from './dots.ts';
import type { Measure } from './words.ts';

/** A column of the histogram. */
export interface Column extends DotBin {
  /** On the axis; where there is no room every few are left out. */
  readonly label: string;
  /** In the table. */
  readonly name: string;
  readonly run: boolean;
  /** Never an attack: it stands apart, and wider. */
  readonly apart: boolean;
}

/** The columns of a measure from left to right. */
export function columnsOf(judgement: Judgement, measure: Measure): readonly Column[] {
  const words = say.debrief.luck;
  if (measure === 'points') {
    return judgement.byPoints.map(({ from, to, own, reference, run }) => ({
      label: number(from),
      name: words.chart.between(number(from), number(to)),
      own,
      reference,
      run,
      apart: false,
    }));
  }
  return judgement.byQuarters
    .filter(
      // To hold through the last quarter is to hold to the end: that column is empty.
      ({ quarters, own, reference, run }, at, all) =>
        quarters === null || at < all.length - 2 || own + reference > 0 || run,
    )
    .map(({ quarters, own, reference, run }) => ({
      label: quarters === null ? words.chart.never(number(own)) : `${quarters}`,
      name: quarters === null ? words.neverRow : `${quarters}`,
      own,
      reference,
      run,
      apart: quarters === null,
    }));
}

/** Where a value lies among the columns, in columns from the first one's middle. */
export function placeOf(value: number, judgement: Judgement, measure: Measure): number {
  if (measure === 'quarters') return value;
  const { from, to } = judgement.byPoints[0]!;
  return (value - from) / (to - from) - 0.5;
}
