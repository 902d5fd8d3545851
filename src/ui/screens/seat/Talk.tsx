import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { LIMITS, type Message } from '../../../session/index.ts';
import { sessionFaultInWords } from '../../classroom/faults.ts';
import { useAsking, useLine } from '../../classroom/hooks.ts';
import { addresseeOf, otherIn, threadOf, threadsOf, type Thread } from '../../classroom/talk.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { Button } from '../../parts/Button.tsx';
import { DelegationMark } from '../../parts/DelegationMark.tsx';
import { useLayout } from '../../parts/layout.ts';
import { Notice } from '../../parts/Notice.tsx';
import { Scrolling } from '../../parts/Scrolling.tsx';
import { useHere } from './context.ts';
import { speakerOf, threadName, whenSaid, type Talking } from './talking.ts';
import css from './talk.module.css';

/** Characters from which the limit of a message is said. */
const SAID_FROM = 200;

/**
 * The talk beside the game: a panel at its side where the window is wide, a sheet over it elsewhere.
 * It opens when its reader wants it and never by itself.
 */
export function Talk({ talking, onClose }: { talking: Talking; onClose: () => void }) {
  const layout = useLayout();
  const [thread, setThread] = useState<Thread>(() => firstThread(talking));
  const body = (
    <>
      <Threads talking={talking} chosen={thread} onChoose={setThread} />
      <Conversation key={thread} thread={thread} talking={talking} />
    </>
  );
  return layout === 'wide' ? (
    <SidePanel onClose={onClose}>{body}</SidePanel>
  ) : (
    <Sheet onClose={onClose}>{body}</Sheet>
  );
}

/** Where to begin: at something new, else among one's own. */
function firstThread({ party, unread }: Talking): Thread {
  const threads = threadsOf(party);
  return threads.find((thread) => (unread[thread] ?? 0) > 0) ?? threads[0]!;
}

function Head({ id, onClose }: { id: string; onClose: () => void }) {
  return (
    <div className={css.head}>
      <h2 id={id}>{say.talk.title}</h2>
      <Button small onClick={onClose}>
        {say.talk.close}
      </Button>
    </div>
  );
}

function SidePanel({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const panel = useRef<HTMLElement>(null);
  const close = useRef(onClose);
  const id = useId();
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const element = panel.current!;
    (element.querySelector('textarea') ?? element.querySelector('button'))?.focus();
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && close.current();
    element.addEventListener('keydown', leave);
    return () => element.removeEventListener('keydown', leave);
  }, []);
  return (
    <aside ref={panel} className={css.panel} aria-labelledby={id}>
      <Head id={id} onClose={onClose} />
      {children}
    </aside>
  );
}

function Sheet({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={css.sheet} aria-labelledby={id} onClose={onClose}>
      <Head id={id} onClose={() => dialog.current?.close()} />
      {children}
    </dialog>
  );
}

/** Every conversation with what is new in it. */
function Threads({
  talking,
  chosen,
  onChoose,
}: {
  talking: Talking;
  chosen: Thread;
  onChoose: (thread: Thread) => void;
}) {
  return (
    <nav className={css.threads} aria-label={say.talk.threads}>
      {threadsOf(talking.party).map((thread) => {
        const other = otherIn(thread);
        const unread = talking.unread[thread] ?? 0;
        return (
          <button
            key={thread}
            type="button"
            aria-pressed={thread === chosen}
            onClick={() => onChoose(thread)}
          >
            {other ? (
              <>
                <DelegationMark party={other} />
                <span className="hidden">{cast[other].name}</span>
              </>
            ) : (
              threadName(thread)
            )}
            {unread > 0 && (
              <span className={css.unread}>
                <span aria-hidden="true">{unread}</span>
                <span className="hidden">{say.talk.unread(unread)}</span>
              </span>
            )}
          </button>
        );
      })}
    </nav>
  );
}

/** One conversation: what was said, oldest first, and the field to say something. */
function Conversation({ thread, talking }: { thread: Thread; talking: Talking }) {
  const { party, messages, markRead } = talking;
  const own = messages.filter((message) => threadOf(message, party) === thread);
  const list = useRef<HTMLOListElement>(null);
  const last = own[own.length - 1]?.id;
  useEffect(() => {
    markRead(thread);
    const box = list.current?.parentElement;
    box?.scrollTo({ top: box.scrollHeight });
    // What is read is the last message; reading it changes nothing else here.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [thread, last]);
  const other = otherIn(thread);
  const words = say.talk.who;
  const who = other
    ? words.bilateral(cast[other].name)
    : thread === 'facilitator' && party === null
      ? words.facilitatorAlone
      : words[thread as 'delegation' | 'plenary' | 'press' | 'facilitator'];
  return (
    <div className={css.conversation}>
      <h3>{threadName(thread)}</h3>
      <p className="note">
        {who} {words.later}
      </p>
      {own.length === 0 ? (
        <p className={css.empty}>{say.talk.empty}</p>
      ) : (
        <Scrolling className={css.messages} label={threadName(thread)}>
          <ol ref={list}>
            {own.map((message) => (
              <Said key={message.id} message={message} />
            ))}
          </ol>
        </Scrolling>
      )}
      {(party !== null || thread === 'facilitator') && <Say thread={thread} talking={talking} />}
    </div>
  );
}

/** One message, as text: nothing in it is read as anything else. */
function Said({ message }: { message: Message }) {
  const { picture } = useHere();
  const mine = message.person !== null && message.person === picture.me?.id;
  return (
    <li className={mine ? css.mine : css.theirs}>
      <p className={css.by}>
        {message.party && <DelegationMark party={message.party} />}{' '}
        <b dir="auto">{speakerOf(picture, message)}</b>{' '}
        <span className="soft">{whenSaid(message)}</span>
      </p>
      <p className={css.text} dir="auto">
        {message.text}
      </p>
    </li>
  );
}

/** What was begun and not sent, by conversation: a look elsewhere loses none of it. */
const begun = new Map<string, string>();

function Say({ thread, talking: { party } }: { thread: Thread; talking: Talking }) {
  const { connection, picture } = useHere();
  const words = say.talk;
  const id = useId();
  const line = useLine(connection);
  const { busy, refusal, ask } = useAsking(connection);
  const key = `${picture.facts.code}/${party}/${thread}`;
  const [text, setText] = useState(begun.get(key) ?? '');
  const to = addresseeOf(thread);
  if (to === null) return null;
  if (picture.me?.muted) return <p className={css.muted}>{words.muted}</p>;
  const write = (next: string) => {
    begun.set(key, next);
    setText(next);
  };
  const left = LIMITS.messageCharacters - text.length;
  const can = !busy && left >= 0 && text.trim() !== '' && line.state === 'connected';
  const send = async () => {
    if (can && (await ask({ type: 'say', party, to, text }))) write('');
  };
  return (
    <form
      className={css.say}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label htmlFor={id}>{words.write}</label>
      <textarea
        id={id}
        rows={2}
        value={text}
        aria-describedby={`${id}-keys ${id}-left`}
        aria-invalid={left < 0}
        onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void send();
        }}
      />
      <div className={css.sending}>
        <Button type="submit" small disabled={!can}>
          {words.send}
        </Button>
        <span id={`${id}-left`} className="note" role="status">
          {left < 0 ? words.tooLong(-left) : left <= SAID_FROM ? words.left(left) : ''}
        </span>
      </div>
      <p id={`${id}-keys`} className="note">
        {line.state === 'lost' ? words.lostLine : words.keys}
      </p>
      {refusal && <Notice>{sessionFaultInWords(refusal)}</Notice>}
    </form>
  );
}
