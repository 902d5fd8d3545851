import type { Party } from '../../engine/index.ts';
import { clockKey } from '../clock.ts';
import { sitsFor } from '../seats.ts';
import type { Seat, Session, Table } from '../session.ts';
import { isOpen, tableAt } from '../table.ts';
import {
  pseudonymOf,
  secondsOf,
  textOrMissing,
  wordsIn,
  type ExportTable,
  type Naming,
  type Row,
} from './columns.ts';
import type { Decider } from './decider.ts';
import type { Material } from './material.ts';
import { participationColumns, SPOKEN } from './participationcolumns.ts';
import { takenUp } from './suggestions.ts';
import { countedMs, tableBefore, trailOf, type Step } from './trail.ts';

/** How much each person took part, a row a person, whatever came of it. */
export function participationTable(
  { level, entries, session }: Material,
  naming: Naming = {},
): ExportTable {
  const counts = new Counts();
  for (const step of trailOf(level, entries)) counts.take(step);
  const rows = session.people.map(({ id, nickname, joinedAtMs, removed }): Row => {
    return {
      session: session.code,
      person: pseudonymOf(id),
      ...(naming.names ? { nickname: textOrMissing(nickname) } : {}),
      joined_s: secondsOf(joinedAtMs - session.createdAtMs),
      removed: Number(removed),
      ...counts.cellsOf(id),
    };
  });
  return { columns: participationColumns(naming), rows };
}

/** What a person did, as it is counted. */
interface Count {
  readonly seats: string[];
  seatedMs: number;
  headMs: number;
  awayMs: number;
  timesAway: number;
  tabled: number;
  shown: number;
  suggested: number;
  nudged: number;
  readonly takenUp: Set<number>;
  readonly messages: Map<string, { count: number; words: number }>;
}

/** The last hand-in of a delegation in a turn: what was taken back and handed in again counts once. */
interface HandIn {
  readonly members: readonly number[];
  readonly decider: Decider;
  readonly tookMs: number;
}

class Counts {
  readonly #people = new Map<number, Count>();
  readonly #handIns = new Map<string, HandIn>();

  #of(person: number): Count {
    const known = this.#people.get(person);
    if (known) return known;
    const count: Count = {
      seats: [],
      seatedMs: 0,
      headMs: 0,
      awayMs: 0,
      timesAway: 0,
      tabled: 0,
      shown: 0,
      suggested: 0,
      nudged: 0,
      takenUp: new Set(),
      messages: new Map(),
    };
    this.#people.set(person, count);
    return count;
  }

  take(step: Step): void {
    const { before, entry, session } = step;
    if (before) this.#pass(before, entry.atMs);
    this.#seat(before, session);
    this.#decide(step);
    const { deed, by } = entry;
    switch (deed.type) {
      case 'said':
        if (typeof by === 'number') this.#say(by, deed.channel.kind, deed.text);
        break;
      case 'suggested':
        if (typeof by === 'number') this.#of(by).suggested++;
        break;
      case 'paper': {
        const suggestion = takenUp(step);
        if (suggestion) this.#of(suggestion.person).takenUp.add(suggestion.id);
        break;
      }
      case 'nudged':
        for (const id of membersAt(session, deed.table, deed.party)) this.#of(id).nudged++;
        break;
      case 'handed-over':
        if (deed.to === 'strategy' && deed.because === 'absent') {
          for (const id of membersAt(session, deed.table, deed.party)) this.#of(id).timesAway++;
        }
        break;
      case 'head':
        // The host makes somebody head only where the one before is away.
        if (by === 'host' && before) this.#replace(before, deed.person, deed.party);
        break;
      default:
    }
  }

  /** Time passes: everyone who sits at a table in play has sat there so much longer, but for what does not count. */
  #pass(session: Session, atMs: number): void {
    for (const { id, seat } of session.people) {
      const table = seat && tableAt(session, seat.table);
      if (!seat || !table || seat.parties.length === 0 || !isOpen(session, table)) continue;
      const holders = seat.parties.map((party) => table.holders[party]);
      const ms = countedMs(session, table, atMs);
      const count = this.#of(id);
      count.seatedMs += ms;
      if (holders.some(({ head }) => head === id)) count.headMs += ms;
      if (holders.some(({ because }) => because === 'absent')) count.awayMs += ms;
    }
  }

  #seat(before: Session | null, session: Session): void {
    for (const { id, seat } of session.people) {
      if (!seat || before?.people[id - 1]?.seat === seat) continue;
      const { seats } = this.#of(id);
      const text = seatText(seat);
      if (seats.at(-1) !== text) seats.push(text);
    }
  }

  #replace(before: Session, next: number, party: Party): void {
    const { seat } = before.people[next - 1]!;
    const head = seat && tableAt(before, seat.table)!.holders[party].head;
    if (head) this.#of(head).timesAway++;
  }

  #decide(step: Step): void {
    const { session, entry, decisions, happened } = step;
    if (entry.deed.type === 'played') {
      const table = tableBefore(step, entry.deed.table);
      for (const { party, decider, handsIn, tookMs } of decisions) {
        if (!handsIn) continue;
        const members = membersAt(session, table.number, party);
        this.#handIns.set(keyOf(table, party), { members, decider, tookMs });
      }
    }
    for (const { event, decider } of happened) {
      if (!decider?.person) continue;
      if (event.type === 'tabled') this.#of(decider.person).tabled++;
      if (event.type === 'shown') this.#of(decider.person).shown++;
    }
  }

  #say(person: number, channel: string, text: string): void {
    const { messages } = this.#of(person);
    const { count, words } = messages.get(channel) ?? { count: 0, words: 0 };
    messages.set(channel, { count: count + 1, words: words + wordsIn(text) });
  }

  cellsOf(person: number): Row {
    const count = this.#of(person);
    const due = [...this.#handIns.values()].filter(({ members }) => members.includes(person));
    const by = (what: Decider['by']) => due.filter(({ decider }) => decider.by === what);
    const own = by('person').filter(({ decider }) => decider.person === person);
    const tookMs = own.map((each) => each.tookMs).toSorted((a, b) => a - b);
    const said = [...count.messages.values()];
    return {
      seats: count.seats.join(' ') || null,
      minutes_seated: minutesOf(count.seatedMs),
      minutes_head: minutesOf(count.headMs),
      minutes_away: minutesOf(count.awayMs),
      times_away: count.timesAway,
      turns: due.length,
      turns_own: own.length,
      turns_mates: by('person').length - own.length,
      turns_strategy: by('strategy').length,
      turns_time_out: by('time-out').length,
      share_own: due.length > 0 ? Math.round((own.length / due.length) * 1_000) / 1_000 : null,
      median_decision_s: own.length > 0 ? secondsOf(medianOf(tookMs)) : null,
      max_decision_s: own.length > 0 ? secondsOf(tookMs.at(-1)!) : null,
      tabled: count.tabled,
      shown: count.shown,
      suggested: count.suggested,
      taken_up: count.takenUp.size,
      nudged: count.nudged,
      messages: said.reduce((sum, each) => sum + each.count, 0),
      words: said.reduce((sum, each) => sum + each.words, 0),
      ...Object.fromEntries(
        SPOKEN.flatMap((channel) => {
          const { count: messages, words } = count.messages.get(channel) ?? { count: 0, words: 0 };
          return [
            [`messages_${channel}`, messages],
            [`words_${channel}`, words],
          ];
        }),
      ),
    };
  }
}

function membersAt({ people }: Session, table: number, party: Party): readonly number[] {
  return people.filter((person) => sitsFor(person, table, party)).map(({ id }) => id);
}

/** A delegation's turn, or its step of a violation. */
function keyOf({ number, state }: Table, party: Party): string {
  return `${number}/${clockKey(state)}/${party}`;
}

function seatText({ table, parties }: Seat): string {
  return `${table}:${parties.length === 0 ? 'observer' : parties.join('+')}`;
}

/** Minutes, to a tenth. */
function minutesOf(ms: number): number {
  return Math.round(ms / 6_000) / 10;
}

/** The median of figures in order. */
function medianOf(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}
