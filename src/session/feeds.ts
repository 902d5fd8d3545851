import type { ByParty, Outcome, Party, Phase, View } from '../engine/index.ts';
import type { LogEntry } from '../match/index.ts';
import type { SessionOptions } from './options.ts';
import type {
  Clock,
  Holder,
  Inject,
  Message,
  Paper,
  Person,
  Stage,
  Suggestion,
} from './session.ts';

/**
 * What goes to clients. A feed is a set of named parts for one audience; a client holds the feeds that
 * its asker may read, and is sent the parts that have changed.
 *
 * | feed | for | parts |
 * |---|---|---|
 * | `session` | everyone | `facts`, `person/ID`, `table/N` |
 * | `person/ID` | that person | `me`, `message/ID` |
 * | `seat/N/PARTY` | those who sit there; a facilitator who looks | `view/KEY`, `log/I`, `message/ID`, `paper`, `suggestions` |
 * | `public/N` | observers of the table, wall, facilitator | `view/KEY`, `log/I`, `message/ID` |
 * | `facilitator` | facilitators | `desk`, `inject/ID`, `message/ID`, `answers/ID` |
 * | `opened/N` | in the debrief: who sat there, wall, facilitator | `recording`, `messages` |
 */
export type FeedName =
  | 'session'
  | `person/${number}`
  | `seat/${number}/${Party}`
  | `public/${number}`
  | 'facilitator'
  | `opened/${number}`;

/** What everyone may know of a session. */
export interface Facts
  extends Pick<
    SessionOptions,
    | 'level'
    | 'title'
    | 'seeds'
    | 'joining'
    | 'roles'
    | 'delegations'
    | 'perDelegation'
    | 'observers'
    | 'russiaTests'
    | 'oddsShown'
    | 'turnSeconds'
    | 'onTimeOut'
    | 'absentSeconds'
    | 'keepDays'
    | 'questions'
  > {
  readonly code: string;
  readonly stage: Stage;
  readonly paused: boolean;
  readonly createdAtMs: number;
}

/** What everyone may know of a person. */
export interface PublicPerson extends Pick<Person, 'id' | 'nickname' | 'seat' | 'muted'> {
  readonly connected: boolean;
}

/** Who plays a seat, as far as everyone may know: which strategy it is, is not said. */
export interface PublicHolder extends Pick<Holder, 'because' | 'head'> {
  readonly by: 'people' | 'strategy';
}

/** A table in a line: enough for the wall's card and for knowing whom a table waits for. */
export interface TableLine {
  readonly number: number;
  readonly forkedFrom: { readonly table: number; readonly turn: number } | null;
  readonly phase: Phase;
  readonly turn: number;
  readonly round: number;
  readonly roundLimit: number;
  readonly quarter: number;
  readonly awaited: readonly Party[];
  readonly holders: ByParty<PublicHolder>;
  readonly handedInAtMs: ByParty<number | null>;
  readonly paused: boolean;
  readonly clock: Clock;
  readonly nudges: ByParty<number>;
  readonly outcome: Outcome | null;
}

/** What a client is told of itself. */
export interface Me extends Pick<Person, 'id' | 'nickname' | 'seat' | 'muted' | 'answers'> {}

/** What a facilitator knows besides: where things stand that no student sees. */
export interface Desk {
  /** Seeds of the tables, by number. */
  readonly seeds: Readonly<Record<number, string>>;
  readonly counterparts: SessionOptions['counterparts'];
  readonly deletedAtMs: number;
}

/** A view without the level, which clients load by its id, and with all opened only in the debrief. */
export type SentView = Omit<View, 'level'>;

/** What everyone at a table may know: no sheet, nothing sealed, no back-channel. */
export type PublicView = Omit<SentView, 'party' | 'own' | 'sealed'>;

/** A seat as its holders know it, put together from the parts of its feed. */
export interface SeatPicture {
  readonly table: number;
  readonly party: Party;
  readonly view: SentView;
  readonly log: readonly LogEntry[];
  readonly messages: readonly Message[];
  readonly paper: Paper | null;
  readonly suggestions: readonly Suggestion[];
}

/** A table as anybody at it may know it. */
export interface PublicPicture {
  readonly table: number;
  readonly view: PublicView;
  readonly log: readonly LogEntry[];
  readonly messages: readonly Message[];
}

/** What is opened of a table in the debrief. */
export interface OpenedPicture {
  readonly table: number;
  /** A recording as a text file. */
  readonly recording: string;
  /** Everything that was said, back-channels too. */
  readonly messages: readonly Message[];
}

/** All that a client knows, put together from its feeds. */
export interface Picture {
  readonly facts: Facts;
  /** Null for a facilitator and a wall. */
  readonly me: Me | null;
  readonly people: readonly PublicPerson[];
  readonly tables: readonly TableLine[];
  readonly seats: readonly SeatPicture[];
  readonly publics: readonly PublicPicture[];
  readonly opened: readonly OpenedPicture[];
  /** Messages to this person alone, or for a facilitator all messages. */
  readonly messages: readonly Message[];
  readonly injects: readonly Inject[];
  readonly desk: Desk | null;
}

/** What changed for a client. Times in parts are the host's clock; `nowMs` is that clock at sending. */
export interface Update {
  readonly nowMs: number;
  readonly feeds: Readonly<
    Record<
      string,
      {
        /** The parts are all there is: what was known of the feed before is void. */
        readonly whole?: true;
        readonly parts: Readonly<Record<string, unknown>>;
        readonly gone?: readonly string[];
      }
    >
  >;
  /** Feeds that this client holds no longer. */
  readonly dropped?: readonly string[];
}
