import type { Estimate } from '../../../../lab/statistics.ts';
import type { Judgement, Measured } from '../../../../lab/debrief/index.ts';
import { number, plusMinus, signed } from '../../../format.ts';
import { say } from '../../../messages/index.ts';

/** What luck and judgement are measured in. */
export type Measure = 'quarters' | 'points';

/** "+7.0 ±1.3". */
export function withInterval({ value, low, high }: Estimate): string {
  return `${signed(value, 1)} ${plusMinus(low, high, 1)}`.trim();
}

/** "7.0 ±1.3", without its sign. */
function amount({ value, low, high }: Estimate): string {
  return `${number(Math.abs(value), 1)} ${plusMinus(low, high, 1)}`.trim();
}

/** Whether an interval leaves out nothing at all. */
function isClear({ low, high }: Estimate): boolean {
  return low > 0 || high < 0;
}

/** Luck and judgement as one sentence: "Your decisions were worth +9 ± 2 quarters …; chance added +2.". */
export function answerInWords({ luck, judgement }: Measured, measure: Measure): string {
  const words = say.debrief.luck.answer;
  const unit = say.debrief.luck.unit[measure](judgement.value);
  const decided = !isClear(judgement)
    ? words.same(withInterval(judgement), unit)
    : judgement.value > 0
      ? words.better(withInterval(judgement), unit)
      : words.worse(amount(judgement), unit);
  const chance =
    Math.abs(luck.value) < 0.05
      ? words.neither(withInterval(luck))
      : luck.value > 0
        ? words.added(withInterval(luck))
        : words.took(amount(luck));
  return words.both(decided, chance);
}

/** The other measure, shortly. */
export function otherInWords(judgement: Judgement, measure: Measure): string {
  const words = say.debrief.luck.answer;
  const { luck, judgement: decided } = judgement[measure];
  return words[measure === 'points' ? 'inPoints' : 'inQuarters'](
    withInterval(decided),
    withInterval(luck),
  );
}
