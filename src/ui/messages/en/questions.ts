import { cast } from '../cast.ts';
import type { QuestionKind } from '../../../lab/index.ts';

/**
 * Six questions for discussion. Each names a fact of the run and asks about it; none says who was right.
 * Figures come formatted, parties as actors in a sentence (“Kyiv”), lists joined.
 */
export const questions = {
  title: 'Six questions for discussion',
  note: 'Drawn from what happened in this run. Each can be answered from this page, and none has one answer.',
  ask: {
    ending: {
      'last-quarter':
        'The text was in force to the last quarter. Name the one provision without which you think it would not have been, and say what on this page speaks for and against that.',
      'rounds-ran-out':
        'The rounds ran out. At which round could one delegation alone have changed that, and what would it have had to give up?',
      'walked-out': (who: string) =>
        `The talks ended because ${who} walked out. What did it stand to gain by that, by its own figures, and what would have kept it at the table?`,
      'offensive-succeeded': (quarter: string) =>
        `An offensive broke through in quarter ${quarter}. Was the weakness that it used in the text, in what was deployed, or in how earlier tests were answered?`,
      'wider-war': (quarter: string) =>
        `In quarter ${quarter} an answer to a test grew into war. The chance of that was small and known. Was the risk worth taking, and who should decide on it?`,
      withdrew: (who: string, quarter: string) =>
        `In quarter ${quarter} ${who} withdrew from the text. What was the text still worth to it then, and what did the others lose?`,
    },
    luck: (held: string, mean: string, share: string) =>
      `This run ${held}; with the same decisions others held ${mean} on average, and ${share} held to the last quarter. What would you answer somebody who judges the text by this run alone?`,
    judgement: (points: string, interval: string) =>
      `In the same worlds the decisions of this run and those of a strategy that plays as declared differ by ${points} on average (95 %: ${interval}; a minus is against this run). Which of your decisions do you think made that difference, and does the list of decisions agree?`,
    costly: (decision: string, points: string) =>
      `Of your decisions this one cost most: ${decision}. Its best alternative would have gained ${points} on average. What was known at the time that spoke for each of the two?`,
    sound: (decision: string, points: string) =>
      `Of your decisions this one earned most: ${decision}. Its best alternative would have cost ${points} on average. Was that known at the time, or did it turn out so, and when would the other choice be better?`,
    missed: (round: string, least: string) =>
      `In round ${round} a text lay on the table that was worth at least ${least} more to each delegation than what came, and that each would have signed. What kept it from being signed?`,
    apart: (round: string, against: string) =>
      `The text nearest to suiting all was that of round ${round}, and it did not suit ${against}. What could have been offered there that costs its giver little?`,
    'would-it-hold': {
      held: (hold: string) =>
        `On the day it was signed, the chance that the text would hold stood at ${hold}; it held. Would you sign the same text again?`,
      broken: (hold: string) =>
        `On the day it was signed, the chance that the text would hold stood at ${hold}; it did not. Who could have seen that, and what would they have asked for?`,
    },
    gap: (early: string, late: string) =>
      `In the first quarter the risk of a strike or offensive in a decision was ${early}, in the fifth ${late}. What could have been done between signature and deployment, and who would have had to agree?`,
    answer: {
      ended: (quarter: string, move: string, answer: string, then: string) =>
        `In quarter ${quarter} a ${move} was answered by ${answer}. The risk had stood at ${then}. What did that answer tell ${cast.russia.seat}, and what did it tell the other guarantors?`,
      next: (quarter: string, move: string, answer: string, then: string, next: string) =>
        `In quarter ${quarter} a ${move} was answered by ${answer}. The risk had stood at ${then}, and in the next quarter it stood at ${next}. How much of that is the answer’s doing?`,
    },
    attribution: (quarter: string, confidence: string) =>
      `In quarter ${quarter} the origin of a test was held to be Russian with ${confidence} confidence. How sure must a government be before it answers, and what would each kind of mistake have cost?`,
    untested: (chance: string, quarters: string) =>
      `No test came in ${quarters}, though by the odds the chance of an attack had added up to ${chance}. How could one tell deterrence that worked from a threat that was never there?`,
    belief: {
      russia: (was: string, first: string, last: string) =>
        `${cast.russia.Seat} was ${was}. It was believed revisionist with ${first} at first and ${last} in the end. Which of its moves told most, and which could have been made by either type?`,
      coalition: (was: string, first: string, last: string) =>
        `${cast.coalition.Seat} was ${was}. It was believed firm with ${first} at first and ${last} in the end. What would have made its resolve plainer, and would that have been in its interest?`,
      us: (was: string, first: string, last: string) =>
        `${cast.us.Seat} was ${was}. It was believed committed with ${first} at first and ${last} in the end. What would have made its commitment plainer, and would that have been in its interest?`,
    },
    consent: (who: string, quarters: string) =>
      `For ${quarters} deployment rested because ${who} withheld its consent. What did the text give in return for consent, and would you write that article again?`,
    pledges: (who: string, thousand: string) =>
      `${who} put ${thousand} fewer soldiers in the field than they had pledged. What could have been asked of them before signature, and what of those who relied on them?`,
    reopened: (who: string, quarter: string) =>
      `In quarter ${quarter} ${who} asked for new talks. Compare the text before with what came after: who gained by reopening it?`,
    time: (rounds: string, taken: string) =>
      `The talks took ${rounds}, in which the line moved by ${taken}. Who had time on its side, and which delegation’s figures changed most while they lasted?`,
    alternative: (own: string, best: string, bestPoints: string) =>
      `No text was signed. Fighting on was worth ${own} to you in the end, and ${bestPoints} to ${best}. For whom was no deal better than the last draft, and what would have changed that?`,
    reserve: (who: string, points: string) =>
      `${who} would have signed nothing worth less than ${points} above fighting on, and nobody knew. Which of its moves gave a sign of that?`,
    perspective: (who: string, points: string, own: string) =>
      `${who} came out with ${points}, you with ${own}. Take its seat: defend this outcome before its own public, by its own briefing.`,
    model:
      'Name the figure on this page that you trust least. On which judged constant does it rest, and what would you need to see to set it otherwise?',
  } satisfies Record<QuestionKind, unknown>,
};
