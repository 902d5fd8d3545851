import type { Fault } from '../../../base/result.ts';
import type { Level } from '../../../engine/index.ts';
import type { Facts, Inject, Message, PublicPerson, TableLine } from '../../../session/index.ts';
import { sessionFaultInWords } from '../../classroom/faults.ts';
import { cast } from '../../messages/cast.ts';
import { timeAt } from '../../format.ts';
import { say } from '../../messages/index.ts';
import { isStopped, isUnpeopled } from '../wall/cards.ts';

/** A refusal of the session's host as a sentence for its facilitator. */
export function sessionFault(fault: Fault): string {
  return say.facilitate.fault[fault.code] ?? sessionFaultInWords(fault);
}

/** Who wrote a message: the name, with the delegation's code where there is one. */
export function authorOf({ person, party }: Message, people: readonly PublicPerson[]): string {
  const words = say.facilitate.open;
  if (person === null) return words.you;
  const name = people.find(({ id }) => id === person)?.nickname ?? words.gone;
  return party ? `${name} (${cast[party].code})` : name;
}

/** Through what channel a message went. */
export function channelOf({ channel }: Message): string {
  const words = say.facilitate.open.channel;
  switch (channel.kind) {
    case 'delegation':
      return words.delegation(cast[channel.party].code);
    case 'bilateral':
      return words.bilateral(channel.between.map((party) => cast[party].code).join('–'));
    case 'facilitator':
      return words.facilitator(channel.party ? cast[channel.party].code : '');
    default:
      return words[channel.kind];
  }
}

/** Messages from students to the facilitator, latest first, and whether each has been answered. */
export function lettersIn(
  messages: readonly Message[],
): readonly { readonly message: Message; readonly answered: boolean }[] {
  return messages
    .filter(({ channel, person }) => channel.kind === 'facilitator' && person !== null)
    .map((message) => ({ message, answered: messages.some((reply) => answers(reply, message)) }))
    .toReversed();
}

function answers(reply: Message, { id, table, person, channel }: Message): boolean {
  if (reply.person !== null || reply.id < id) return false;
  if (reply.channel.kind !== 'facilitator' || channel.kind !== 'facilitator') return false;
  if (reply.channel.person !== null) return reply.channel.person === person;
  return reply.table === table && reply.channel.party === channel.party;
}

/** What an inject brings. */
export function injectTitle(level: Level, { what }: Pick<Inject, 'what'>): string {
  if ('text' in what) return what.text;
  return level.events.find(({ id }) => id === what.event)?.title ?? what.event;
}

/** Where an inject comes. */
export function injectTables({ tables }: Pick<Inject, 'tables'>): string {
  const words = say.facilitate.injects;
  if (tables === null) return words.all;
  return tables.length === 1 ? words.onTable(String(tables[0])) : words.onTables(tables.join(', '));
}

/** Tables at which an inject has still to come. */
function ahead({ tables, came }: Inject, openTables: readonly number[]): readonly number[] {
  return openTables.filter(
    (table) => (tables === null || tables.includes(table)) && !came.includes(table),
  );
}

/** When an inject comes, or where it has come. @param openTables those at which decisions are taken. */
export function injectState(inject: Inject, openTables: readonly number[]): string {
  const words = say.facilitate.injects;
  const { due, came, cancelled } = inject;
  if (ahead(inject, openTables).length === 0) {
    if (came.length > 0) return words.cameAll;
    if (!cancelled) return words.tooLate;
  }
  const at =
    due === null
      ? words.comes
      : 'turn' in due
        ? words.atTurn(due.turn)
        : words.atTime(timeAt(due.atMs));
  const here = came.toSorted((a, b) => a - b);
  const been = here.length > 0 ? `, ${words.came(injectTables({ tables: here }))}` : '';
  return (cancelled ? words.cancelled : at) + been;
}

/** Whether an inject can still be cancelled. */
export function isPending(inject: Inject, openTables: readonly number[]): boolean {
  return !inject.cancelled && ahead(inject, openTables).length > 0;
}

/** Whether decisions are taken at a table, or will be: in the debrief only at those played on. */
export function isOpen(
  { outcome, forkedFrom }: Pick<TableLine, 'outcome' | 'forkedFrom'>,
  stage: Facts['stage'],
): boolean {
  return outcome === null && !isStopped({ outcome, forkedFrom }, stage);
}

/**
 * The table that is furthest behind: of those that go on and wait for somebody, the one with the fewest
 * turns, and of those the one that has waited longest. Null where all stand equal or none waits.
 */
export function slowestOf(tables: readonly TableLine[]): TableLine | null {
  const open = tables.filter((table) => table.outcome === null && !isUnpeopled(table));
  const most = Math.max(...open.map(({ turn }) => turn));
  const waiting = open.filter(({ awaited, paused }) => awaited.length > 0 && !paused);
  const [slowest] = waiting.toSorted(
    (a, b) => a.turn - b.turn || a.clock.sinceMs - b.clock.sinceMs,
  );
  return slowest && (slowest.turn < most || waiting.length < open.length) ? slowest : null;
}
