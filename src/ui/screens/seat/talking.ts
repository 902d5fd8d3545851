import { timeAt } from '../../format.ts';
import { useMemo, useState } from 'react';
import type { Party } from '../../../engine/index.ts';
import type { Message, Picture } from '../../../session/index.ts';
import { nicknameOf } from '../../classroom/people.ts';
import { keepReadUpTo, readUpTo } from '../../classroom/read.ts';
import {
  mergeMessages,
  otherIn,
  readToEnd,
  threadOf,
  unreadIn,
  type Thread,
} from '../../classroom/talk.ts';
import { cast } from '../../messages/cast.ts';
import { say } from '../../messages/index.ts';
import { useHere } from './context.ts';

/** What is said around one reader, and how much of it is new. */
export interface Talking {
  readonly party: Party | null;
  readonly messages: readonly Message[];
  readonly unread: Readonly<Partial<Record<Thread, number>>>;
  readonly unreadTotal: number;
  /** A conversation was read to its end. */
  readonly markRead: (thread: Thread) => void;
  /** What came in since the page was opened, in words, for those who listen. */
  readonly news: string;
}

/** What a conversation is called. */
export function threadName(thread: Thread): string {
  const other = otherIn(thread);
  return other ? cast[other].name : say.talk.thread[thread as keyof typeof say.talk.thread];
}

/** Who says a message, in words. */
export function speakerOf(picture: Picture, { person }: Message): string {
  if (person === null) return say.talk.facilitatorName;
  if (person === picture.me?.id) return say.talk.you;
  return nicknameOf(picture, person) ?? say.talk.somebody;
}

/** When a message was said: the turn of its table, and the time of day here. */
export function whenSaid({ turn, atMs }: Message): string {
  const time = timeAt(atMs);
  return turn === 0 ? time : `${say.talk.turn(turn)}, ${time}`;
}

/** The messages that a seat, or an observer, reads at a table. */
function messagesOf(picture: Picture, table: number | null, party: Party | null) {
  const at =
    party === null
      ? picture.publics.find((each) => each.table === table)
      : picture.seats.find((each) => each.table === table && each.party === party);
  return mergeMessages(at?.messages ?? [], picture.messages);
}

/** What is said around a seat; for an observer, or somebody without a seat, `party` is null. */
export function useTalking(table: number | null, party: Party | null): Talking {
  const { picture } = useHere();
  const me = picture.me?.id ?? null;
  const run = `${picture.facts.code}/${picture.facts.createdAtMs}/${me}/${table}/${party}`;
  const messages = useMemo(() => messagesOf(picture, table, party), [picture, table, party]);
  const [kept, setKept] = useState({ run, upTo: readUpTo(run) });
  // Another seat of the same device has read for itself.
  const upTo = kept.run === run ? kept.upTo : readUpTo(run);
  const unread = unreadIn(messages, party, me, upTo);
  const news = useNews(run, messages, party, me);
  return {
    party,
    messages,
    unread,
    unreadTotal: Object.values(unread).reduce((sum, count) => sum + count, 0),
    markRead: (thread) => {
      const next = readToEnd(messages, party, thread, upTo);
      if (next === upTo) return;
      keepReadUpTo(run, next);
      setKept({ run, upTo: next });
    },
    news,
  };
}

/** What others have said since the last drawing, as one sentence. */
function useNews(
  run: string,
  messages: readonly Message[],
  party: Party | null,
  me: number | null,
): string {
  const last = messages[messages.length - 1]?.id ?? -1;
  const [told, setTold] = useState({ run, upTo: last, words: '' });
  if (told.run !== run) {
    setTold({ run, upTo: last, words: '' });
  } else if (last > told.upTo) {
    const fresh = messages.filter(({ id, person }) => id > told.upTo && person !== me);
    setTold({ run, upTo: last, words: newsInWords(fresh, party) });
  }
  return told.words;
}

function newsInWords(fresh: readonly Message[], party: Party | null): string {
  const press = fresh.findLast(({ channel }) => channel.kind === 'press');
  if (press) return say.talk.press(press.text);
  if (fresh.length === 0) return '';
  const threads = new Set(fresh.map((message) => threadName(threadOf(message, party))));
  return say.talk.news(fresh.length, [...threads].join(', '));
}
