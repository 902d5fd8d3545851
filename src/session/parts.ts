import {
  awaited,
  byParty,
  PARTIES,
  seenBy,
  viewFor,
  type GameEvent,
  type Party,
  type View,
} from '../engine/index.ts';
import { PERSON } from '../match/index.ts';
import { formatRecording } from '../replay/index.ts';
import { isOpened } from './audience.ts';
import type { Feed } from './feed.ts';
import type { Desk, Facts, Me, PublicPerson, TableLine } from './feeds.ts';
import { recordingOf } from './recording.ts';
import type { Message, Person, Session, Table } from './session.ts';
import { seedOf, tableAt } from './table.ts';

const DAY_MS = 86_400_000;

/** What everyone may know. */
export function fillSession(
  feed: Feed,
  session: Session,
  isPresent: (person: number) => boolean,
): void {
  const { options } = session;
  const { tables: _tables, counterparts: _counterparts, ...told } = options;
  const facts: Facts = {
    ...told,
    code: session.code,
    stage: session.stage,
    paused: session.paused,
    createdAtMs: session.createdAtMs,
  };
  feed.set('facts', facts);
  for (const person of session.people) {
    feed.set(`person/${person.id}`, person.removed ? undefined : publicly(person, isPresent));
  }
  for (const table of session.tables) feed.set(`table/${table.number}`, lineOf(table));
}

function publicly(person: Person, isPresent: (person: number) => boolean): PublicPerson {
  const { id, nickname, seat, muted } = person;
  return { id, nickname, seat, muted, connected: isPresent(id) };
}

function lineOf(table: Table): TableLine {
  const { state } = table;
  return {
    number: table.number,
    forkedFrom: table.forkedFrom,
    phase: state.phase,
    turn: state.turn,
    round: state.round,
    roundLimit: state.roundLimit,
    quarter: state.quarter,
    awaited: awaited(state),
    holders: byParty((party) => {
      const { by, because, head } = table.holders[party];
      return { by: by === 'people' ? 'people' : 'strategy', because, head };
    }),
    handedInAtMs: table.handedInAtMs,
    paused: table.paused,
    clock: table.clock,
    nudges: table.nudges,
    outcome: state.outcome,
  };
}

/** What one person is told of themselves, and was told alone. */
export function fillPerson(feed: Feed, session: Session, id: number): void {
  const { nickname, seat, muted, answers } = session.people[id - 1]!;
  feed.set('me', { id, nickname, seat, muted, answers } satisfies Me);
  for (const message of session.messages) {
    if (isForPerson(message, id)) feed.set(`message/${message.id}`, message);
  }
}

/** Between one person and the facilitator, and nobody's delegation. */
function isForPerson({ channel }: Message, id: number): boolean {
  return channel.kind === 'facilitator' && channel.party === null && channel.person === id;
}

/** What the holders of a seat know: the engine's view and what was said to them. */
export function fillSeat(feed: Feed, session: Session, number: number, party: Party): void {
  const table = tableAt(session, number)!;
  const opened = isOpened(session, table);
  const { level: _level, ...view } = viewFor(table.state, party);
  for (const [key, value] of Object.entries(view)) {
    feed.set(`view/${key}`, key === 'revealed' && !opened ? null : value);
  }
  fillLog(feed, table, opened, (event) => seenBy(event).includes(party));
  for (const message of session.messages) {
    if (isForSeat(message, number, party)) feed.set(`message/${message.id}`, message);
  }
  feed.set('paper', table.papers[party]);
  feed.set('suggestions', table.suggestions[party]);
}

/** Keys of a view that are one delegation's own, or have something of it in them. */
const OWN_KEYS: ReadonlySet<string> = new Set([
  'level',
  'party',
  'own',
  'sealed',
  'shown',
  'revealed',
] satisfies (keyof View)[]);

/** What anybody at a table may know. Views differ between seats only in the keys left out here. */
export function fillPublic(feed: Feed, session: Session, number: number): void {
  const table = tableAt(session, number)!;
  const opened = isOpened(session, table);
  for (const [key, value] of Object.entries(viewFor(table.state, PARTIES[0]))) {
    if (!OWN_KEYS.has(key)) feed.set(`view/${key}`, value);
  }
  feed.set('view/shown', []);
  feed.set('view/revealed', opened && table.state.outcome ? table.state.secrets : null);
  fillLog(feed, table, opened, (event) => seenBy(event).length === PARTIES.length);
  for (const message of session.messages) {
    if (isPublic(message, number)) feed.set(`message/${message.id}`, message);
  }
}

function fillLog(
  feed: Feed,
  table: Table,
  opened: boolean,
  isSeen: (event: GameEvent) => boolean,
): void {
  table.log.forEach((entry, at) => {
    const key = `log/${at}`;
    const { event } = entry;
    if (feed.has(key) && !(opened && event.type === 'handed-over')) return;
    // Another table may still be played under the same seed.
    if (event.type === 'revealed' ? opened : isSeen(event)) {
      feed.set(key, opened ? entry : { ...entry, event: withoutStrategy(event) });
    }
  });
}

/** Which strategy plays a seat may have been drawn; then it is for the others to find out. */
function withoutStrategy(event: GameEvent): GameEvent {
  return event.type === 'handed-over' && event.to !== PERSON ? { ...event, to: 'strategy' } : event;
}

function isPublic({ table, channel }: Message, number: number): boolean {
  if (table !== null && table !== number) return false;
  return channel.kind === 'plenary' || channel.kind === 'press';
}

/** Whether the holders of a seat may read a message. */
function isForSeat(message: Message, number: number, party: Party): boolean {
  if (isPublic(message, number)) return true;
  if (message.table !== number) return false;
  const { channel } = message;
  switch (channel.kind) {
    case 'delegation':
    case 'facilitator':
      return channel.party === party;
    case 'bilateral':
      return channel.between.includes(party);
    default:
      return false;
  }
}

/** When a session is deleted by itself if nothing happens until then. */
export function deletionAtMs({ lastAtMs, options }: Session): number {
  return lastAtMs + options.keepDays * DAY_MS;
}

/** What only facilitators know while a session runs. */
export function fillFacilitator(feed: Feed, session: Session): void {
  const { options, secret } = session;
  feed.set('desk', {
    seeds: Object.fromEntries(
      session.tables.map(({ number, seed }) => [number, seed || seedOf(secret, options, number)]),
    ),
    counterparts: options.counterparts,
    deletedAtMs: deletionAtMs(session),
  } satisfies Desk);
  for (const inject of session.injects) feed.set(`inject/${inject.id}`, inject);
  for (const message of session.messages) feed.set(`message/${message.id}`, message);
  for (const { id, answers } of session.people) {
    if (Object.keys(answers).length > 0) feed.set(`answers/${id}`, answers);
  }
}

/** What is opened of a table that is played no more. */
export function fillOpened(feed: Feed, session: Session, number: number): void {
  const table = tableAt(session, number)!;
  if (!feed.has('recording')) feed.set('recording', formatRecording(recordingOf(session, table)));
  feed.set(
    'messages',
    session.messages.filter(
      ({ table: at, channel }) => (at === null || at === number) && channel.kind !== 'facilitator',
    ),
  );
}
