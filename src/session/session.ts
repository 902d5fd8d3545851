import type { Action, ByParty, Party, State } from '../engine/index.ts';
import type { LogEntry, Seats } from '../match/index.ts';
import type { SessionOptions } from './options.ts';

/** Who is behind an entry: a person by number, the facilitator, or the host itself. */
export type Author = number | 'facilitator' | 'host';

/** Where a session stands. In the debrief everything is open, and tables may be forked and played on. */
export type Stage = 'lobby' | 'playing' | 'debrief' | 'ended';

/** Where somebody sits: a table, and there one delegation, several on one device, or none as an observer. */
export interface Seat {
  readonly table: number;
  readonly parties: readonly Party[];
}

/** Somebody who has joined. A person is known by a ticket, however many devices show it. */
export interface Person {
  readonly id: number;
  readonly nickname: string;
  /** SHA-256 of the ticket, hex; whoever shows the ticket is this person. */
  readonly ticketHash: string;
  readonly joinedAtMs: number;
  readonly seat: Seat | null;
  readonly muted: boolean;
  /** Removed people cannot come back with their ticket; what they did stays. */
  readonly removed: boolean;
  /** Answers to the facilitator's questions, by question. */
  readonly answers: Readonly<Record<string, string>>;
}

/** Who plays a delegation at a table. */
export interface Holder {
  /** `people`: those who sit there decide; else the id of a strategy. */
  readonly by: 'people' | (string & {});
  /** The strategy that plays when nobody does. */
  readonly strategy: string;
  /** Why a strategy plays where people should: nobody is there, or the facilitator wants it so. */
  readonly because: 'nobody' | 'absent' | 'facilitator' | null;
  /** Of several people the one who decides; null where nobody sits. */
  readonly head: number | null;
}

/** What a delegation has laid out and not yet handed in. */
export interface Paper {
  readonly turn: number;
  /** As the page keeps it; opaque to the rules. */
  readonly draft: string;
  /** The decisions that it stands for, should time run out. */
  readonly actions: readonly Action[];
}

/** A draft that a member puts to the head of the delegation. */
export interface Suggestion {
  readonly id: number;
  readonly person: number;
  readonly turn: number;
  readonly draft: string;
  readonly note: string;
}

/** The clock of a table's turn. */
export interface Clock {
  /** When time is out, on the host's clock; null for no limit, or while paused. */
  readonly endsAtMs: number | null;
  /** While paused: what is left. */
  readonly leftMs: number | null;
  /** The whole time of this turn, extensions included. */
  readonly wholeMs: number;
  /** When the turn, or this step of a violation, began. */
  readonly sinceMs: number;
  /** Time was out and the table went on waiting. */
  readonly out: boolean;
}

export interface Table {
  readonly number: number;
  /** The table and turn that it was forked from. */
  readonly forkedFrom: { readonly table: number; readonly turn: number } | null;
  readonly seed: string;
  readonly state: State;
  readonly log: readonly LogEntry[];
  readonly actions: readonly Action[];
  /** Who played each seat as the table began; hand-overs among its actions tell the rest. */
  readonly seats: Seats;
  readonly holders: ByParty<Holder>;
  readonly papers: ByParty<Paper | null>;
  readonly suggestions: ByParty<readonly Suggestion[]>;
  readonly paused: boolean;
  readonly clock: Clock;
  /** When each delegation last handed in, or null; for the wall. */
  readonly handedInAtMs: ByParty<number | null>;
  readonly nudges: ByParty<number>;
}

/** Who may read a message. */
export type Channel =
  /** One's own delegation. */
  | { readonly kind: 'delegation'; readonly party: Party }
  /** Two delegations. */
  | { readonly kind: 'bilateral'; readonly between: readonly [Party, Party] }
  /** Everyone at the table. */
  | { readonly kind: 'plenary' }
  /** The facilitator's press wire, for one table or all. */
  | { readonly kind: 'press' }
  /** A delegation, or somebody without one, and the facilitator. */
  | { readonly kind: 'facilitator'; readonly person: number | null; readonly party: Party | null };

export interface Message {
  readonly id: number;
  readonly atMs: number;
  /** Null for every table. */
  readonly table: number | null;
  /** Turn of the table then; 0 before the first. */
  readonly turn: number;
  /** Null for the facilitator. */
  readonly person: number | null;
  /** The delegation for which it was said. */
  readonly party: Party | null;
  readonly channel: Channel;
  readonly text: string;
}

/** Something that a facilitator brings about: an event of the level, or a text on the press wire. */
export interface Inject {
  readonly id: number;
  /** Null for all tables. */
  readonly tables: readonly number[] | null;
  readonly what: { readonly event: string } | { readonly text: string };
  /** When: at a turn's opening of each table, at a time of the host's clock, or at once. */
  readonly due: { readonly turn: number } | { readonly atMs: number } | null;
  /** Tables at which it has come. */
  readonly came: readonly number[];
  readonly cancelled: boolean;
}

/** A session: the fold of its log. Everything here is the host's; others get feeds. */
export interface Session {
  readonly code: string;
  readonly createdAtMs: number;
  readonly lastAtMs: number;
  readonly options: SessionOptions;
  /** From it every chance of the session follows; never sent. */
  readonly secret: string;
  readonly facilitatorHash: string;
  readonly wallHash: string;
  readonly stage: Stage;
  readonly people: readonly Person[];
  readonly tables: readonly Table[];
  readonly messages: readonly Message[];
  readonly injects: readonly Inject[];
  /** Everything is paused, besides tables paused by themselves. */
  readonly paused: boolean;
  /** Number of the next entry, from 0. */
  readonly next: number;
  /** Requests carried out lately, by who asked, so that one sent again is not carried out twice. */
  readonly requests: Readonly<Partial<Record<Author, readonly string[]>>>;
}
