import { useMemo } from 'react';
import { questionsOf, type Debriefed } from '../../../../lab/debrief/index.ts';
import { say } from '../../../messages/index.ts';
import { Section } from '../../../parts/Section.tsx';
import { questionInWords } from './words.ts';
import css from './questions.module.css';

/** Six questions that this run has raised; they change once more is known of it. */
export function Questions({ debriefed }: { debriefed: Debriefed }) {
  const words = say.questions;
  const questions = useMemo(() => questionsOf(debriefed), [debriefed]);
  return (
    <Section title={words.title}>
      <p className="note">{words.note}</p>
      <ol className={css.questions}>
        {questions.map((question) => (
          <li key={question.kind}>{questionInWords(debriefed.level, question)}</li>
        ))}
      </ol>
    </Section>
  );
}
