import { PARTIES, type Party } from '../../engine/index.ts';
import type { Addressee, Message } from '../../session/index.ts';

/** A conversation as somebody in a delegation, or without one, follows it. */
export type Thread = 'delegation' | `bilateral/${Party}` | 'plenary' | 'press' | 'facilitator';

/** The last message read in each conversation, by number. */
export type ReadUpTo = Readonly<Partial<Record<Thread, number>>>;

/** The other delegation of a bilateral conversation; null for every other. */
export function otherIn(thread: Thread): Party | null {
  return thread.startsWith('bilateral/') ? (thread.slice('bilateral/'.length) as Party) : null;
}

/** Conversations that somebody takes part in or reads: an observer has no delegation's. */
export function threadsOf(party: Party | null): readonly Thread[] {
  if (party === null) return ['plenary', 'press', 'facilitator'];
  const others = PARTIES.filter((other) => other !== party);
  return [
    'delegation',
    ...others.map((other): Thread => `bilateral/${other}`),
    'plenary',
    'press',
    'facilitator',
  ];
}

/** The conversation to which a message belongs for its reader. */
export function threadOf({ channel }: Message, party: Party | null): Thread {
  if (channel.kind !== 'bilateral') return channel.kind;
  const [one, other] = channel.between;
  return `bilateral/${one === party ? other : one}`;
}

/** To whom a message in a conversation goes; null where nobody but the facilitator speaks. */
export function addresseeOf(thread: Thread): Addressee | null {
  const other = otherIn(thread);
  if (other !== null) return { kind: 'bilateral', with: other };
  return thread === 'press' ? null : { kind: thread as 'delegation' | 'plenary' | 'facilitator' };
}

/** Messages in their order, each once: several feeds may hold the same. */
export function mergeMessages(...lists: readonly (readonly Message[])[]): readonly Message[] {
  const byId = new Map(lists.flat().map((message) => [message.id, message]));
  return [...byId.values()].toSorted((a, b) => a.id - b.id);
}

/** How many messages of each conversation are new to their reader. One's own are not. */
export function unreadIn(
  messages: readonly Message[],
  party: Party | null,
  me: number | null,
  read: ReadUpTo,
): Readonly<Partial<Record<Thread, number>>> {
  const unread: Partial<Record<Thread, number>> = {};
  for (const message of messages) {
    const thread = threadOf(message, party);
    if (message.person !== null && message.person === me) continue;
    if (message.id <= (read[thread] ?? -1)) continue;
    unread[thread] = (unread[thread] ?? 0) + 1;
  }
  return unread;
}

/** A conversation read to its end. */
export function readToEnd(
  messages: readonly Message[],
  party: Party | null,
  thread: Thread,
  read: ReadUpTo,
): ReadUpTo {
  const last = messages.findLast((message) => threadOf(message, party) === thread);
  if (!last || last.id <= (read[thread] ?? -1)) return read;
  return { ...read, [thread]: last.id };
}
