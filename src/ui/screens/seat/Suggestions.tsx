import { useEffect, useId, useRef, useState } from 'react';
import type { Party, View } from '../../../engine/index.ts';
import type { Suggestion } from '../../../session/index.ts';
import { sessionFaultInWords } from '../../classroom/faults.ts';
import { useAsking } from '../../classroom/hooks.ts';
import { laidInWords } from '../../classroom/laidwords.ts';
import { formatSuggestion, parsePaper, type TakingDrafts } from '../../classroom/paper.ts';
import { nicknameOf } from '../../classroom/people.ts';
import type { LaidOut } from '../../game/drafts.ts';
import { momentOf } from '../../game/game.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { useLayout } from '../../parts/layout.ts';
import { Notice } from '../../parts/Notice.tsx';
import { useHere } from './context.ts';
import css from './seat.module.css';

/** In the place of the buttons that hand in, for a member: put the draft to the head of the delegation. */
export function Suggest({ party, turn, laid }: { party: Party; turn: number; laid: LaidOut }) {
  const { connection } = useHere();
  const words = say.seat.suggest;
  const id = useId();
  const [note, setNote] = useState('');
  // On a phone the line for a word takes the place of what else stands there, once it is asked for.
  const phone = useLayout() === 'phone';
  const [writing, setWriting] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (writing) field.current?.focus();
  }, [writing]);
  /** The draft that was suggested last: unchanged, it need not be again. */
  const [sent, setSent] = useState<string | null>(null);
  const { busy, refusal, ask } = useAsking(connection);
  const draft = formatSuggestion(laid);
  const suggest = async () => {
    if (!(await ask({ type: 'suggest', party, turn, draft, note }))) return;
    setSent(draft);
    setNote('');
    setWriting(false);
  };
  return (
    <form
      className={css.suggest}
      data-writing={phone && writing ? '' : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        void suggest();
      }}
    >
      {(!phone || writing) && (
        <>
          <label htmlFor={id} className="hidden">
            {words.note}
          </label>
          <input
            id={id}
            ref={field}
            value={note}
            maxLength={500}
            placeholder={words.note}
            autoComplete="off"
            onChange={(event) => setNote(event.target.value)}
          />
        </>
      )}
      {phone && !writing && <Button onClick={() => setWriting(true)}>{words.addNote}</Button>}
      <Button type="submit" main disabled={busy}>
        {words.button}
      </Button>
      <span className={`note ${css.sent}`} role="status">
        {sent === draft ? words.sent : ''}
      </span>
      {refusal && <Notice>{sessionFaultInWords(refusal)}</Notice>}
    </form>
  );
}

/** The suggestions of the members for this turn; whoever decides takes one up as the draft. */
export function Suggestions({
  view,
  suggestions,
  drafts,
  mayTake,
}: {
  view: View;
  suggestions: readonly Suggestion[];
  drafts: TakingDrafts;
  mayTake: boolean;
}) {
  const { picture } = useHere();
  const words = say.seat.suggest;
  const [taken, setTaken] = useState<number | null>(null);
  const now = suggestions.filter(({ turn }) => turn === view.turn);
  if (now.length === 0) return <p className="soft">{words.none}</p>;
  return (
    <ul className={css.suggestions}>
      {now.toReversed().map(({ id, person, draft, note }) => {
        const laid = parsePaper(draft);
        const who = nicknameOf(picture, person);
        return (
          <li key={id}>
            <p dir="auto">
              <b>{who === null ? words.gone : words.by(who)}</b>
              {note && <span className={css.note}> {note}</span>}
            </p>
            {laid && (
              <ul className={css.laid}>
                {laidInWords(view, laid).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
            {laid && laid.moment !== momentOf(view) && <p className="note">{words.earlier}</p>}
            {laid && mayTake && laid.moment === momentOf(view) && (
              <p>
                <Button
                  small
                  onClick={() => {
                    drafts.take(laid);
                    setTaken(id);
                  }}
                >
                  {words.takeUp}
                </Button>{' '}
                <span className="note" role="status">
                  {taken === id ? words.takenUp : ''}
                </span>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
