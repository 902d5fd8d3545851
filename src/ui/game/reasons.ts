import { isSameText, PARTIES, type ByParty, type Party, type Text } from '../../engine/index.ts';
import type { Because, Terms } from '../../strategies/index.ts';
import { number, percent } from '../format.ts';
import { cast } from '../messages/cast.ts';
import { say } from '../messages/index.ts';

/**
 * A move in talks and the rule behind it, as a sentence.
 * @param positions of the round before, by which a signed text has its name.
 */
export function moveInWords(terms: Terms, party: Party, positions: ByParty<Text>): string {
  const words = say.reasons;
  const worth = number(terms.worth);
  const move =
    terms.move === 'signs'
      ? words.move.signs(worth, whose(terms.text, party, positions))
      : words.move[terms.move](worth);
  return words.sentence(becauseOf(terms.because, number(terms.asks)), move);
}

function whose(text: Text, party: Party, positions: ByParty<Text>): string {
  const by = PARTIES.find((each) => each !== party && isSameText(positions[each], text));
  return by ? say.table.bar.draftOf(cast[by].of) : say.reasons.anotherText;
}

function becauseOf(because: Because, asks: string): string {
  const words = say.reasons.because;
  switch (because.rule) {
    case 'time':
      return words.time(percent(because.timeShare), percent(because.concededShare), asks);
    case 'reciprocity':
      return words.reciprocity(percent(because.othersShare), asks);
    case 'war':
      return because.worsened >= 0
        ? words.warWorse(number(because.worsened), asks)
        : words.warBetter(number(-because.worsened), asks);
    case 'mediation':
      return words.mediation(cast[because.holdout].seat, asks);
    case 'commitment':
      return words.commitment(asks);
    case 'satisfied':
      return words.satisfied(asks);
    case 'delay':
      return words.delay(percent(because.timeShare));
  }
}
