import type { Action, Party } from '../engine/index.ts';
import type { Settings } from './options.ts';
import type { Inject, Seat } from './session.ts';

/** To whom somebody speaks. A bilateral message names the other delegation. */
export type Addressee =
  | { readonly kind: 'delegation' }
  | { readonly kind: 'bilateral'; readonly with: Party }
  | { readonly kind: 'plenary' }
  | { readonly kind: 'facilitator' };

/** What a person may ask of the host. `party` is one of the asker's own. */
export type PersonRequest =
  | { readonly type: 'sit'; readonly seat: Seat }
  | { readonly type: 'stand-up' }
  | { readonly type: 'rename'; readonly nickname: string }
  /** All of the decisions or none. `turn` and `step` are those that the asker sees. */
  | {
      readonly type: 'decide';
      readonly party: Party;
      readonly turn: number;
      readonly actions: readonly Action[];
    }
  | {
      readonly type: 'paper';
      readonly party: Party;
      readonly turn: number;
      readonly draft: string;
      readonly actions: readonly Action[];
    }
  | {
      readonly type: 'suggest';
      readonly party: Party;
      readonly turn: number;
      readonly draft: string;
      readonly note: string;
    }
  /** Let a mate decide for the delegation instead; also to take the place of an absent head. */
  | { readonly type: 'head'; readonly party: Party; readonly person: number }
  | {
      readonly type: 'say';
      readonly party: Party | null;
      readonly to: Addressee;
      readonly text: string;
    }
  | { readonly type: 'answer'; readonly question: string; readonly text: string };

/** What a facilitator may ask. `table: null` means all tables. */
export type FacilitatorRequest =
  | { readonly type: 'begin' }
  | { readonly type: 'add-table' }
  | { readonly type: 'assign'; readonly person: number; readonly seat: Seat | null }
  /** Seat everyone who has no seat, by lot over the emptiest delegations. */
  | { readonly type: 'draw-lots' }
  | { readonly type: 'make-head'; readonly person: number; readonly party: Party }
  | { readonly type: 'mute'; readonly person: number; readonly muted: boolean }
  | { readonly type: 'remove'; readonly person: number }
  | {
      readonly type: 'hand-over';
      readonly table: number;
      readonly party: Party;
      readonly to: 'people' | 'strategy';
    }
  | { readonly type: 'pause'; readonly table: number | null; readonly paused: boolean }
  | { readonly type: 'extend'; readonly table: number | null; readonly seconds: number }
  /** Hand in for those awaited at a table, or for one of them. */
  | { readonly type: 'advance'; readonly table: number; readonly party: Party | null }
  | {
      readonly type: 'inject';
      readonly tables: Inject['tables'];
      readonly what: Inject['what'];
      readonly due: Inject['due'];
    }
  | { readonly type: 'cancel-inject'; readonly id: number }
  | { readonly type: 'nudge'; readonly table: number; readonly party: Party }
  /** On the press wire of one table or all. */
  | { readonly type: 'press'; readonly table: number | null; readonly text: string }
  /** Answer a delegation, or one person. */
  | {
      readonly type: 'reply';
      readonly table: number | null;
      readonly party: Party | null;
      readonly person: number | null;
      readonly text: string;
    }
  | { readonly type: 'set'; readonly settings: Partial<Settings> }
  | { readonly type: 'debrief' }
  /**
   * Play a table on from the opening of an earlier turn, at a new table to which its people move: to try
   * otherwise in the debrief, or to take back what went wrong while tables play.
   */
  | { readonly type: 'fork'; readonly table: number; readonly turn: number }
  | { readonly type: 'end' };

/** What only the connection asks and no log keeps. */
export type LookRequest =
  /** A facilitator looks at a seat as its holder sees it; null ends it. */
  {
    readonly type: 'look';
    readonly seat: { readonly table: number; readonly party: Party } | null;
  };

export type Request = PersonRequest | FacilitatorRequest | LookRequest;

/** Who asks. */
export type Asker =
  | { readonly kind: 'person'; readonly person: number }
  | { readonly kind: 'facilitator' }
  | { readonly kind: 'wall' };
