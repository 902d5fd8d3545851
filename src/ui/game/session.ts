import type { Fault } from '../../base/result.ts';
import {
  awaited,
  PARTIES,
  seenBy,
  viewFor,
  type Action,
  type ByParty,
  type Level,
  type Party,
  type View,
} from '../../engine/index.ts';
import {
  decide,
  playOn,
  resolveSeats,
  resumeMatch,
  seatsWith,
  startMatch,
  PERSON,
  type LogEntry,
  type Match,
  type Seats,
} from '../../match/index.ts';
import {
  makeRecording,
  replay,
  type Besides,
  type Recording,
  type ReplayFault,
} from '../../replay/index.ts';
import { ok, refuse, type Result } from '../../base/result.ts';
import type { Strategy } from '../../strategies/index.ts';

/** What a screen may know of the game in progress: the holder's view and the events it may see. */
export interface GameSnapshot {
  readonly party: Party;
  readonly view: View;
  readonly log: readonly LogEntry[];
  /** Why the last decision was refused. */
  readonly refusal: Fault | null;
  /** Whether the game waits for the person. */
  readonly myTurn: boolean;
  /** The quarter is over and the next may be opened. */
  readonly quarterDue: boolean;
  readonly seed: string;
  readonly seats: Seats;
}

/**
 * One game on this page: the machine, the strategies in the other seats, and the person's seat. The
 * whole state stays in here; screens get the snapshot. Use with `useSyncExternalStore`.
 */
export interface Game {
  readonly getSnapshot: () => GameSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
  /** Decide for the person's seat; the other seats then play. Gives the refusal, if any. */
  decide(...actions: readonly Action[]): Fault | null;
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

export interface GameOptions {
  readonly level: Level;
  readonly seed: string;
  /** The person's seat. */
  readonly party: Party;
  /** Strategies for the other seats, by id. */
  readonly seats: Seats;
  /** Only where the person holds Russia: decide oneself whether to test. */
  readonly russiaTests?: 'model' | 'person';
}

/** Events after which quiet quarters stop running by themselves. */
const NEEDS_EYES: ReadonlySet<LogEntry['event']['type']> = new Set([
  'tested',
  'level-event',
  'pledge-missed',
  'deployment-blocked',
  'ended',
]);

/** Start a new game. The other seats have moved when it returns. */
export function startGame(options: GameOptions): Result<Game> {
  const seats: Seats = { ...options.seats, [options.party]: PERSON };
  const strategies = resolveSeats(seats);
  if (!strategies.ok) return strategies;
  const match = startMatch(options.level, options.seed, {
    russiaTests: options.russiaTests ?? 'model',
  });
  return ok(makeGame(match, options.party, options.seed, seats, strategies.value, {}));
}

/** The seats of a run of which one person takes one over; a seat that a person leaves is its strategy's. */
export function takenOver(seats: Seats, party: Party): Seats {
  const left = PARTIES.filter((each) => each !== party && seats[each] === PERSON);
  const strategies = seatsWith();
  return {
    ...seats,
    ...Object.fromEntries(left.map((each) => [each, strategies[each]])),
    [party]: PERSON,
  };
}

/** Take up a game from its recording, at the decision where it was left. */
export function resumeGame(level: Level, recording: Recording): Result<Game, ReplayFault | Fault> {
  const strategies = resolveSeats(recording.seats);
  if (!strategies.ok) return strategies;
  const replayed = replay(level, recording);
  if (!replayed.ok) return replayed;
  const { state, log } = replayed.value;
  const match = resumeMatch({ state, log, actions: recording.actions });
  const [party, ...others] = PARTIES.filter((each) => recording.seats[each] === PERSON);
  if (party === undefined || others.length > 0) return refuse('seat/not-one-person');
  return ok(makeGame(match, party, recording.seed, recording.seats, strategies.value, recording));
}

function makeGame(
  match: Match,
  party: Party,
  seed: string,
  seats: Seats,
  strategies: ByParty<Strategy | null>,
  besides: Besides = {},
): Game {
  const listeners = new Set<() => void>();
  playOn(match, strategies);
  let snapshot = take();

  function take(): GameSnapshot {
    const { state, log, refusal } = match.getSnapshot().context;
    return {
      party,
      view: viewFor(state, party),
      log: log.filter(({ event }) => seenBy(event).includes(party)),
      refusal,
      myTurn: awaited(state).includes(party),
      quarterDue: state.phase === 'ceasefire',
      seed,
      seats,
    };
  }

  function changed(): void {
    snapshot = take();
    for (const listener of listeners) listener();
  }

  function send(actions: readonly Action[]): Fault | null {
    for (const action of actions) {
      decide(match, action);
      const { refusal } = match.getSnapshot().context;
      if (refusal) return refusal;
    }
    playOn(match, strategies);
    return null;
  }

  return {
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    decide(...actions) {
      const refusal = send(actions);
      changed();
      return refusal;
    },
    openQuarter() {
      send([{ type: 'open-quarter' }]);
      changed();
    },
    runQuietQuarters() {
      const seen = () => match.getSnapshot().context.log.length;
      for (let from = seen(); ; from = seen()) {
        const { state } = match.getSnapshot().context;
        if (state.phase === 'ceasefire') send([{ type: 'open-quarter' }]);
        else if (state.phase === 'deployment') send([{ type: 'ready', party }]);
        else break;
        const news = match.getSnapshot().context.log.slice(from);
        if (news.some(({ event }) => NEEDS_EYES.has(event.type))) break;
      }
      changed();
    },
    recording() {
      const { state, actions } = match.getSnapshot().context;
      return makeRecording(state.level, seed, seats, state.russiaTests, actions, besides);
    },
  };
}
