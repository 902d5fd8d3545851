import type { Fault } from '../../base/result.ts';
import type { Action, Party, View } from '../../engine/index.ts';
import type { LogEntry, Seats } from '../../match/index.ts';
import type { Recording } from '../../replay/index.ts';

/**
 * Whoever looks at a seat without deciding for it: a member of the delegation who is not its head, an
 * observer, or a facilitator.
 */
export type Onlooker = 'member' | 'observer' | 'facilitator';

/** What a screen may know of the game in progress: the holder's view, the events it may see, and who decides. */
export interface GameSnapshot {
  readonly party: Party;
  readonly view: View;
  readonly log: readonly LogEntry[];
  /** Everyone whom the game waits for now. */
  readonly awaited: readonly Party[];
  /** Whether this seat is among them. */
  readonly myTurn: boolean;
  /** Who plays each seat: a person or the id of a strategy. Public. */
  readonly seats: Seats;
  /** Only where it is known here: a table of a class keeps its seed to itself. */
  readonly seed?: string;
  /** Whether odds and durability are told. Where they are not, they are not worked out either. */
  readonly oddsShown: boolean;
  /** Whether the reader may hand in. Without it everything is seen and a draft may be laid out. */
  readonly mayDecide: boolean;
  /** As what the reader looks on; null exactly where `mayDecide`. */
  readonly onlooker: Onlooker | null;
  /** While it is paused nothing is handed in. */
  readonly paused: boolean;
}

/**
 * One seat of a game, wherever the game is held. The whole state stays there; screens get the
 * snapshot. Use with `useSyncExternalStore`.
 */
export interface Game {
  readonly getSnapshot: () => GameSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Decide for this seat: all of the actions or none. Gives the refusal, if any; `session/unreachable`
   * where no answer comes in time. By the time it resolves without one, the snapshot shows it.
   */
  decide(...actions: readonly Action[]): Promise<Fault | null>;
  /** What only a game that this page holds itself can do; null where another host holds it. */
  readonly own: OwnGame | null;
}

/** What can be done with a game that this page holds. */
export interface OwnGame {
  /** Open the next quarter. */
  openQuarter(): void;
  /**
   * Let quiet quarters run: open quarters and hand the turn on, until a test, an event of the level,
   * a missed pledge, a block or the end needs the person's eye.
   */
  runQuietQuarters(): void;
  /** The game so far as a recording. */
  recording(): Recording;
}

/** A game that this page holds. */
export interface HeldGame extends Game {
  readonly own: OwnGame;
}

/** Names the step of the run that is being decided: what is laid out belongs to it and to no other. */
export function momentOf({ turn, phase, violation }: View): string {
  return [turn, phase, ...(phase === 'violation' ? [violation!.step] : [])].join('/');
}
