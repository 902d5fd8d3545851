import type { Question, QuestionKind } from './question.ts';
import { raisedBy, type Debriefed } from './raised.ts';

/** What a question is about; of one theme at most two are asked. */
const THEME: Readonly<
  Record<QuestionKind, 'luck' | 'choice' | 'talks' | 'deterrence' | 'answer' | 'knowledge'>
> = {
  ending: 'deterrence',
  luck: 'luck',
  judgement: 'luck',
  costly: 'choice',
  sound: 'choice',
  missed: 'talks',
  apart: 'talks',
  'would-it-hold': 'deterrence',
  gap: 'deterrence',
  answer: 'answer',
  attribution: 'answer',
  untested: 'deterrence',
  belief: 'knowledge',
  consent: 'answer',
  pledges: 'answer',
  reopened: 'answer',
  time: 'talks',
  alternative: 'talks',
  reserve: 'knowledge',
  perspective: 'choice',
  model: 'luck',
};

/** Questions that a debrief asks. */
export const QUESTIONS = 6;
const MOST_OF_A_THEME = 2;

/**
 * Six questions that this run has raised, the most telling first, of as many themes as it gives. None
 * where the recording is not over.
 */
export function questionsOf(debriefed: Debriefed): readonly Question[] {
  const weighed = raisedBy(debriefed).toSorted((a, b) => b.relevance - a.relevance);
  const chosen: Question[] = [];
  const choose = (mostOfATheme: number) => {
    for (const { question } of weighed) {
      if (chosen.length === QUESTIONS) break;
      const same = chosen.filter(({ kind }) => THEME[kind] === THEME[question.kind]).length;
      const asked = chosen.some(({ kind }) => kind === question.kind);
      if (!asked && same < mostOfATheme) chosen.push(question);
    }
  };
  choose(MOST_OF_A_THEME);
  // A run that was over at once raises little: then one theme may have more.
  choose(QUESTIONS);
  return chosen;
}
