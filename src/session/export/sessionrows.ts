import type { Deed } from '../entry.ts';
import type { Channel } from '../session.ts';
import {
  charactersIn,
  secondsOf,
  textOrMissing,
  wordsIn,
  type Naming,
  type Row,
} from './columns.ts';
import { authorOf, type Decider } from './decider.ts';
import type { SessionType } from './eventcolumns.ts';
import { takenUp } from './suggestions.ts';
import type { Step } from './trail.ts';

/** A row about a session that is no event of a table's run. */
export interface SessionRow {
  /** The table that it is about, or null. */
  readonly about: number | null;
  /** Who did it; its person may be the one whom it is about. */
  readonly who: Decider;
  readonly cells: Row;
}

/** What an entry says beside the events of runs; nothing where these say it all. */
export function sessionRows(step: Step, naming: Naming): readonly SessionRow[] {
  const { entry, session } = step;
  const { deed } = entry;
  const author = authorOf(entry);
  const row = (
    type: SessionType | 'handed-over',
    cells: Row = {},
    about: number | null = null,
    person: number | null = author.person,
  ): SessionRow => ({ about, who: { ...author, person }, cells: { type, ...cells } });
  const said = (text: string) => textCells(text, naming);

  switch (deed.type) {
    case 'created':
    case 'joined':
    case 'began':
    case 'debrief':
      return [row(deed.type)];
    case 'ended':
      return [row('session-ended')];
    case 'reissued':
    case 'renamed':
    case 'removed':
      return [row(deed.type, {}, null, deed.person)];
    case 'muted':
      return [row(deed.muted ? 'muted' : 'unmuted', {}, null, deed.person)];
    case 'seated': {
      const { seat, person } = deed;
      if (!seat) return [row('unseated', {}, null, person)];
      const [party = null, ...others] = seat.parties;
      const cells = { delegations: seat.parties.join(' ') || null };
      return [
        row('seated', { ...cells, party: others.length > 0 ? null : party }, seat.table, person),
      ];
    }
    case 'head': {
      const { seat } = session.people[deed.person - 1]!;
      return [row('head', { party: deed.party }, seat?.table ?? null, deed.person)];
    }
    case 'table-added':
      return [row('table-added', {}, session.tables.length)];
    case 'played':
      return step.decisions.map(({ party, decider, actions, handsIn, tookMs }) => ({
        about: deed.table,
        who: decider,
        cells: {
          type: 'decided' satisfies SessionType,
          party,
          decisions: actions.length,
          handed_in: Number(handsIn),
          decision_s: handsIn ? secondsOf(tookMs) : null,
        },
      }));
    case 'handed-over':
      // A table in play says so itself.
      return step.happened.length > 0
        ? []
        : [row('handed-over', { party: deed.party, why: deed.because }, deed.table)];
    case 'paper': {
      const suggestion = takenUp(step)?.id ?? null;
      const cells = { party: deed.party, decisions: deed.paper?.actions.length ?? 0, suggestion };
      return [row('paper', cells, deed.table)];
    }
    case 'suggested':
      return [
        row(
          'suggested',
          { party: deed.party, suggestion: step.number, ...said(deed.note) },
          deed.table,
        ),
      ];
    case 'said':
      return [
        row(
          'said',
          { party: deed.party, ...channelCells(deed.channel, deed.party), ...said(deed.text) },
          deed.table,
          author.person ?? addresseeOf(deed.channel),
        ),
      ];
    case 'paused':
      return [row(deed.paused ? 'paused' : 'resumed', {}, deed.table)];
    case 'extended':
      return [row('extended', { seconds: deed.seconds }, deed.table)];
    case 'time-out':
      return [row('clock-out', {}, deed.table)];
    case 'nudged':
      return [row('nudged', { party: deed.party }, deed.table)];
    case 'inject':
      return [row('inject-set', injectCells(step, deed, naming))];
    case 'inject-came':
      return injectCame(step, deed, row('inject-came', { inject: deed.id }, deed.table), naming);
    case 'inject-cancelled':
      return [row('inject-cancelled', { inject: deed.id })];
    case 'set':
      return [row('set', { settings: settingsText(deed.settings) })];
    case 'answered':
      return [row('answered', { question: deed.question })];
    case 'forked': {
      const cells = { from_table: deed.table, from_turn: deed.turn };
      return [row('forked', cells, session.tables.length)];
    }
  }
}

function textCells(text: string, { texts }: Naming): Row {
  return {
    words: wordsIn(text),
    characters: charactersIn(text),
    ...(texts ? { text: text === '' ? null : textOrMissing(text) } : {}),
  };
}

function channelCells(channel: Channel, party: string | null): Row {
  const { kind } = channel;
  if (kind === 'bilateral') {
    return { channel: kind, to: channel.between.find((each) => each !== party) };
  }
  // A delegation that asks the facilitator is the one for which it is said.
  return { channel: kind, to: kind === 'facilitator' && party === null ? channel.party : null };
}

/** Whom the facilitator answers. */
function addresseeOf(channel: Channel): number | null {
  return channel.kind === 'facilitator' ? channel.person : null;
}

function injectCells(
  { session }: Step,
  { what, due, tables }: Extract<Deed, { type: 'inject' }>,
  naming: Naming,
): Row {
  return {
    inject: session.next - 1,
    tables: tables?.join(' '),
    ...('event' in what ? { level_event: what.event } : textCells(what.text, naming)),
    ...(due && 'turn' in due ? { due_turn: due.turn } : {}),
    ...(due && 'atMs' in due ? { due_s: secondsOf(due.atMs - session.createdAtMs) } : {}),
  };
}

/** An inject that is a text comes as a message, of which the log has no entry of its own. */
function injectCame(
  { number, session }: Step,
  deed: Extract<Deed, { type: 'inject-came' }>,
  came: SessionRow,
  naming: Naming,
): readonly SessionRow[] {
  const message = session.messages.at(-1);
  if (message?.id !== number) return [came];
  const cells: Row = {
    type: 'said' satisfies SessionType,
    channel: message.channel.kind,
    inject: deed.id,
    ...textCells(message.text, naming),
  };
  return [came, { about: deed.table, who: { by: 'facilitator', person: null }, cells }];
}

function settingsText(settings: object): string {
  return Object.entries(settings)
    .flatMap(([name, value]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).map(([part, each]) => `${name}.${part}=${String(each)}`)
        : [`${name}=${String(value)}`],
    )
    .join(' ');
}
