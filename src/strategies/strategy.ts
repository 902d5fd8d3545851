import type { Stream } from '../base/stream.ts';
import type { Action, Party, Text, View } from '../engine/index.ts';
import type { Response } from '../model/index.ts';

/**
 * A way of playing a seat. It reads its view and a stream of chance and nothing else, so it can know
 * no more than a person in that seat.
 */
export interface Strategy {
  readonly id: string;
  readonly party: Party;
  readonly title: string;
  readonly summary: string;
  /** The literature or the declared policy that it follows. */
  readonly basis: string;
  /** What it does when it is awaited, and why. */
  decide(view: View, stream: Stream): Decision;
}

/** Actions in order, the last of which hands the turn on (`ready`, `respond`, `back` or `wish`). */
export interface Decision {
  readonly actions: readonly Action[];
  /** Worked out only where it is asked for. */
  readonly reason: () => Reason;
}

/** What a decision rests on, as facts: the interface makes a sentence of them. */
export type Reason =
  | ({ readonly kind: 'talks' } & Terms)
  | { readonly kind: 'quarter'; readonly acts: readonly string[] }
  | { readonly kind: 'response'; readonly response: Response; readonly chance: number }
  | { readonly kind: 'backing'; readonly backs: boolean; readonly chance: number }
  | { readonly kind: 'wish'; readonly wish: 'accept' | 'reopen' | 'withdraw' };

/** How a delegation came to its move in talks. Points are by its own true weights. */
export interface Terms {
  readonly because: Because;
  /** Points that a text had to be worth. */
  readonly asks: number;
  /** Points that the text is worth that it signs or stands by. */
  readonly worth: number;
  readonly move: 'signs' | 'offers' | 'stands' | 'withholds';
  /** The text that it signs or stands by. */
  readonly text: Text;
}

/** The rule that set what a text has to be worth. */
export type Because =
  /** So much of the time is gone, and with it so much of the way from opening to reservation. */
  | { readonly rule: 'time'; readonly timeShare: number; readonly concededShare: number }
  /** The other side of the war has gone so much of its way from its opening, and it goes as far. */
  | { readonly rule: 'reciprocity'; readonly othersShare: number }
  /** Fighting on has become so many points worse since talks began. */
  | { readonly rule: 'war'; readonly worsened: number }
  /** It amends one draft for whoever gains least from it. */
  | { readonly rule: 'mediation'; readonly holdout: Party }
  /** It said at the opening what it would sign, and keeps to it. */
  | { readonly rule: 'commitment' }
  /** It leaves the bargaining to others and signs what beats fighting on. */
  | { readonly rule: 'satisfied' }
  /** It talks to gain time and means to sign nothing. */
  | { readonly rule: 'delay'; readonly timeShare: number };
