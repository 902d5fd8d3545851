import type { Action, Party } from '../engine/index.ts';
import type { SessionOptions, Settings } from './options.ts';
import type { Author, Channel, Inject, Paper, Seat } from './session.ts';

/** What happened in a session. With the level, the list of these is the whole session. */
export type Deed =
  | {
      readonly type: 'created';
      readonly code: string;
      /** The rules under which it is played. */
      readonly rulesVersion: string;
      readonly options: SessionOptions;
      readonly secret: string;
      readonly facilitatorHash: string;
      readonly wallHash: string;
    }
  | { readonly type: 'joined'; readonly nickname: string; readonly ticketHash: string }
  /** A new ticket for somebody; the old one is void. */
  | { readonly type: 'reissued'; readonly person: number; readonly ticketHash: string }
  | { readonly type: 'renamed'; readonly person: number; readonly nickname: string }
  | { readonly type: 'seated'; readonly person: number; readonly seat: Seat | null }
  | { readonly type: 'head'; readonly person: number; readonly party: Party }
  | { readonly type: 'muted'; readonly person: number; readonly muted: boolean }
  | { readonly type: 'removed'; readonly person: number }
  | { readonly type: 'table-added' }
  | { readonly type: 'began' }
  /** Decisions at a table: a delegation's, its strategy's, or the host's own. */
  | { readonly type: 'played'; readonly table: number; readonly actions: readonly Action[] }
  /** A seat passes to people or to a strategy; the table's recording holds the announcement. */
  | {
      readonly type: 'handed-over';
      readonly table: number;
      readonly party: Party;
      readonly to: 'people' | 'strategy';
      readonly because: 'nobody' | 'absent' | 'facilitator' | null;
    }
  | {
      readonly type: 'paper';
      readonly table: number;
      readonly party: Party;
      readonly paper: Paper | null;
    }
  | {
      readonly type: 'suggested';
      readonly table: number;
      readonly party: Party;
      readonly turn: number;
      readonly draft: string;
      readonly note: string;
    }
  | {
      readonly type: 'said';
      readonly table: number | null;
      readonly party: Party | null;
      readonly channel: Channel;
      readonly text: string;
    }
  | { readonly type: 'paused'; readonly table: number | null; readonly paused: boolean }
  | { readonly type: 'extended'; readonly table: number | null; readonly seconds: number }
  /** Time is out at a table that waits on. */
  | { readonly type: 'time-out'; readonly table: number }
  | { readonly type: 'nudged'; readonly table: number; readonly party: Party }
  | {
      readonly type: 'inject';
      readonly tables: Inject['tables'];
      readonly what: Inject['what'];
      readonly due: Inject['due'];
    }
  | { readonly type: 'inject-came'; readonly id: number; readonly table: number }
  | { readonly type: 'inject-cancelled'; readonly id: number }
  | { readonly type: 'set'; readonly settings: Partial<Settings> }
  | { readonly type: 'answered'; readonly question: string; readonly text: string }
  | { readonly type: 'debrief' }
  | { readonly type: 'forked'; readonly table: number; readonly turn: number }
  | { readonly type: 'ended' };

/** One line of a session's log. */
export interface Entry {
  /** Milliseconds since 1970 on the host's clock. */
  readonly atMs: number;
  readonly by: Author;
  /** The request that caused it, by the asker's own number, so that it is carried out once. */
  readonly request?: string;
  readonly deed: Deed;
}
