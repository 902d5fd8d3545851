import { useId, useState } from 'react';
import { LIMITS, type Question } from '../../../session/index.ts';
import { sessionFaultInWords } from '../../classroom/faults.ts';
import { useAsking } from '../../classroom/hooks.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { useHere } from './context.ts';
import css from './seat.module.css';

/** The facilitator's questions before the first round or in the debrief, each answered by itself. */
export function Questions({ when }: { when: Question['when'] }) {
  const { picture } = useHere();
  const asked = picture.facts.questions.filter((question) => question.when === when);
  if (asked.length === 0 || !picture.me) return null;
  return (
    <section className={css.block}>
      <h2>{say.seat.questions[when]}</h2>
      <p className="note">{say.seat.questions.note}</p>
      {asked.map((question) => (
        <Answer key={question.id} question={question} />
      ))}
    </section>
  );
}

function Answer({ question }: { question: Question }) {
  const { connection, picture } = useHere();
  const words = say.seat.questions;
  const id = useId();
  const before = picture.me?.answers[question.id];
  const [text, setText] = useState(before ?? '');
  const [sent, setSent] = useState(before ?? null);
  const { busy, refusal, ask } = useAsking(connection);
  const answer = text.trim();
  const send = async () => {
    if (await ask({ type: 'answer', question: question.id, text: answer })) setSent(answer);
  };
  return (
    <form
      className={css.question}
      onSubmit={(event) => {
        event.preventDefault();
        if (answer !== '') void send();
      }}
    >
      {question.kind === 'scale' ? (
        <fieldset>
          <legend>{question.text}</legend>
          <div className={css.scale}>
            {words.scale.map((label, at) => (
              <label key={label}>
                <input
                  type="radio"
                  name={id}
                  checked={text === String(at + 1)}
                  onChange={() => setText(String(at + 1))}
                />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
      ) : (
        <>
          <label htmlFor={id}>{question.text}</label>
          <textarea
            id={id}
            rows={3}
            value={text}
            maxLength={LIMITS.answerCharacters}
            onChange={(event) => setText(event.target.value)}
          />
        </>
      )}
      <p>
        <Button type="submit" disabled={busy || answer === ''}>
          {words.send}
        </Button>{' '}
        <span className="note" role="status">
          {sent !== null && sent === answer ? words.sent : ''}
        </span>
      </p>
      {refusal && <Notice>{sessionFaultInWords(refusal)}</Notice>}
    </form>
  );
}
