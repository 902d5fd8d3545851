import type { Stream } from '../base/stream.ts';
import type { Action, Party, View } from '../engine/index.ts';

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
  /**
   * What it does when it is awaited: actions in order, the last of which hands the turn on
   * (`ready`, `respond`, `back` or `wish`).
   */
  decide(view: View, stream: Stream): readonly Action[];
}
