import { useId, useState } from 'react';
import { PARTIES, type Party } from '../../../engine/index.ts';
import {
  LIMITS,
  type FacilitatorRequest,
  type Message,
  type PublicPerson,
  type TableLine,
} from '../../../session/index.ts';
import { cast } from '../../messages/cast.ts';
import { timeAt } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Modal } from '../../parts/Modal.tsx';
import { Section } from '../../parts/Section.tsx';
import { useAsk } from './useAsk.ts';
import { authorOf, lettersIn } from './words.ts';
import css from './facilitate.module.css';

/** What students have written to the facilitator, each with a reply. */
export function Messages({
  messages,
  people,
}: {
  messages: readonly Message[];
  people: readonly PublicPerson[];
}) {
  const words = say.facilitate.messages;
  const [replying, setReplying] = useState<Message | null>(null);
  const letters = lettersIn(messages);
  const open = letters.filter(({ answered }) => !answered).length;
  return (
    <Section title={words.title} aside={open > 0 ? String(open) : undefined}>
      {letters.length === 0 && <p className="note">{words.empty}</p>}
      <ul className={css.list} aria-live="polite">
        {letters.map(({ message, answered }) => {
          const who = authorOf(message, people);
          return (
            <li key={message.id} className={css.item}>
              <p>
                <b>
                  {words.from(who, message.table === null ? '' : say.wall.table(message.table))}
                </b>{' '}
                <span className="note">
                  {timeAt(message.atMs)}
                  {answered && `, ${words.answered}`}
                </span>
                <br />
                {message.text}
              </p>
              <Button small aria-label={words.replyTo(who)} onClick={() => setReplying(message)}>
                {words.reply}
              </Button>
            </li>
          );
        })}
      </ul>
      {replying && (
        <Modal title={words.replyTo(authorOf(replying, people))} onClose={() => setReplying(null)}>
          <p className="serif">{replying.text}</p>
          <Compose onDone={() => setReplying(null)} request={(text) => replyTo(replying, text)} />
        </Modal>
      )}
    </Section>
  );
}

/** A reply goes to the whole delegation that asked, or to the person who has none. */
function replyTo({ table, person, channel }: Message, text: string): FacilitatorRequest {
  const party = channel.kind === 'facilitator' ? channel.party : null;
  return table !== null && party !== null
    ? { type: 'reply', table, party, person: null, text }
    : { type: 'reply', table: null, party: null, person, text };
}

type To = 'press' | 'all' | Party;

/** Write to a table: over its press wire, or to one delegation alone. */
export function MessageTo({ table, onClose }: { table: number; onClose: () => void }) {
  const words = say.facilitate.messages;
  const id = useId();
  const [to, setTo] = useState<To>('press');
  const request = (text: string): FacilitatorRequest =>
    to === 'press' || to === 'all'
      ? { type: 'press', table: to === 'all' ? null : table, text }
      : { type: 'reply', table, party: to, person: null, text };
  return (
    <Modal title={words.toTable(table)} onClose={onClose}>
      <div className={css.form}>
        <label htmlFor={id}>{words.to}</label>
        <select id={id} value={to} onChange={({ target }) => setTo(target.value as To)}>
          <option value="press">{words.press}</option>
          <option value="all">{words.pressAll}</option>
          {PARTIES.map((party) => (
            <option key={party} value={party}>
              {words.delegation(cast[party].name)}
            </option>
          ))}
        </select>
      </div>
      <Compose onDone={onClose} request={request} />
    </Modal>
  );
}

const EVERY = 'every';

/** Write on the press wire, of all tables or of one. */
export function MessageToPress({
  tables,
  onClose,
}: {
  tables: readonly Pick<TableLine, 'number'>[];
  onClose: () => void;
}) {
  const words = say.facilitate.messages;
  const id = useId();
  const [to, setTo] = useState<string>(EVERY);
  const table = to === EVERY ? null : Number(to);
  return (
    <Modal title={words.toPress} onClose={onClose}>
      <div className={css.form}>
        <label htmlFor={id}>{words.to}</label>
        <select id={id} value={to} onChange={({ target }) => setTo(target.value)}>
          <option value={EVERY}>{words.pressAll}</option>
          {tables.map(({ number }) => (
            <option key={number} value={number}>
              {words.pressOf(number)}
            </option>
          ))}
        </select>
      </div>
      <Compose onDone={onClose} request={(text) => ({ type: 'press', table, text })} />
    </Modal>
  );
}

function Compose({
  request,
  onDone,
}: {
  request: (text: string) => FacilitatorRequest;
  onDone: () => void;
}) {
  const words = say.facilitate.messages;
  const ask = useAsk();
  const id = useId();
  const [text, setText] = useState('');
  const send = async () => {
    if (text.trim() !== '' && (await ask(request(text), words.sent))) onDone();
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label htmlFor={id}>{words.text}</label>
      <textarea
        id={id}
        rows={4}
        maxLength={LIMITS.messageCharacters}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <p className={css.row}>
        <Button main type="submit" disabled={text.trim() === ''}>
          {words.send}
        </Button>
      </p>
    </form>
  );
}
