import type { Beliefs, Move, StageState } from '../model/index.ts';
import type { Changes } from './level.ts';
import { PARTIES, type ByParty, type Party } from './party.ts';
import type { Claim, Outcome, Phase, Types } from './state.ts';
import type { Text } from './text.ts';

/** Whoever is told what happens, in order. */
export interface Witness {
  push(...events: readonly GameEvent[]): unknown;
  /** What only serves the telling, and no rule reads, need not be worked out. */
  readonly skipsTelling?: true;
}

/** For games of which only the states are wanted. */
export const NOBODY: Witness = { push: () => 0, skipsTelling: true };

/** What happened. Screen, log and explanation are built from these, never by comparing states. */
export type GameEvent =
  | { readonly type: 'phase'; readonly phase: Phase }
  /** An event of the level came by itself, or was brought by the facilitator. */
  | { readonly type: 'level-event'; readonly id: string; readonly injected?: true }
  | { readonly type: 'tabled'; readonly party: Party; readonly from: Text; readonly text: Text }
  | { readonly type: 'shown'; readonly party: Party; readonly to: Party; readonly text: Text }
  | { readonly type: 'signed'; readonly party: Party; readonly text: Text }
  | { readonly type: 'signature-withdrawn'; readonly party: Party }
  | { readonly type: 'walked-out'; readonly party: Party }
  | { readonly type: 'acted'; readonly party: Party; readonly act: string }
  | { readonly type: 'act-took-effect'; readonly changes: Changes }
  | {
      readonly type: 'contributor-answered';
      readonly contributor: number;
      readonly pledgedThousand: number;
    }
  | { readonly type: 'front-moved'; readonly gainKm2: readonly number[] }
  | { readonly type: 'agreed'; readonly text: Text; readonly signatories: readonly Party[] }
  | { readonly type: 'round-closed'; readonly round: number }
  | { readonly type: 'quarter-opened'; readonly quarter: number; readonly inForceShare: number }
  | {
      readonly type: 'incident';
      readonly sector: number;
      readonly kind: 'local-fire' | 'drone' | 'mine' | 'jamming';
      readonly confidence: number;
    }
  | {
      readonly type: 'arrived';
      readonly contributor: number;
      readonly thousand: number;
      readonly sector: number;
    }
  | {
      readonly type: 'pledge-missed';
      readonly contributor: number;
      readonly missingThousand: number;
    }
  | { readonly type: 'went-home'; readonly contributor: number; readonly thousand: number }
  | {
      readonly type: 'moved';
      readonly contributor: number;
      readonly from: number;
      readonly to: number;
      readonly thousand: number;
    }
  | { readonly type: 'consent'; readonly party: Party; readonly granted: boolean }
  | { readonly type: 'deployment-blocked'; readonly by: Party }
  | {
      readonly type: 'complied';
      readonly odds: readonly number[];
      readonly tempo: number;
      /** The stage game that Moscow decided in, and what everyone believed then. */
      readonly stage: StageState;
      readonly beliefs: Beliefs;
    }
  | {
      readonly type: 'tested';
      readonly move: Exclude<Move, 'comply'>;
      readonly sector: number;
      readonly killed: number;
      readonly wounded: number;
      readonly hit: number | null;
      readonly killedOfForce: number;
      readonly claims: readonly Claim[];
      readonly odds: readonly number[];
      readonly tempo: number;
      readonly stage: StageState;
      readonly beliefs: Beliefs;
    }
  /** Sanctions that a snap-back clause has returned. */
  | { readonly type: 'snapped-back'; readonly change: number }
  | { readonly type: 'responded'; readonly response: number }
  | { readonly type: 'backed'; readonly backing: number }
  /** The answer's risk of war beyond the sector. */
  | { readonly type: 'risked-wider-war'; readonly came: boolean; readonly chance: number }
  | { readonly type: 'offensive-ended'; readonly succeeded: boolean; readonly chance: number }
  | { readonly type: 'beliefs'; readonly before: Beliefs; readonly after: Beliefs }
  | {
      readonly type: 'wished';
      readonly party: Party;
      readonly wish: 'accept' | 'reopen' | 'withdraw';
    }
  | { readonly type: 'contained' }
  | { readonly type: 'reopened'; readonly by: readonly Party[] }
  /** Who plays a seat from now on: a person, or a strategy by its id. */
  | { readonly type: 'handed-over'; readonly party: Party; readonly to: string }
  /** A delegation ran out of time. */
  | { readonly type: 'timed-out'; readonly party: Party }
  | { readonly type: 'ended'; readonly outcome: Outcome }
  /** What was hidden, opened when a run is over. */
  | { readonly type: 'revealed'; readonly types: Types; readonly reserve: ByParty<number> };

/** Which delegations may see an event. */
export function seenBy(event: GameEvent): readonly Party[] {
  return event.type === 'shown' ? [event.party, event.to] : PARTIES;
}
