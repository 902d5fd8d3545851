import type { Fault } from '../../base/result.ts';
import {
  awaited,
  PARTIES,
  seenBy,
  stateAfter,
  viewFor,
  type Action,
  type ByParty,
  type Level,
  type Party,
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
import type { GameSnapshot, HeldGame } from './game.ts';

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
export function startGame(options: GameOptions): Result<HeldGame> {
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
export function resumeGame(
  level: Level,
  recording: Recording,
): Result<HeldGame, ReplayFault | Fault> {
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

/**
 * One game on this page: the machine, the strategies in the other seats, and the person's seat. Decisions
 * are carried out before `decide` returns, so that a screen never waits for them.
 */
function makeGame(
  match: Match,
  party: Party,
  seed: string,
  seats: Seats,
  strategies: ByParty<Strategy | null>,
  besides: Besides = {},
): HeldGame {
  const listeners = new Set<() => void>();
  playOn(match, strategies);
  let snapshot = take();

  function take(): GameSnapshot {
    const { state, log } = match.getSnapshot().context;
    const waited = awaited(state);
    return {
      party,
      view: viewFor(state, party),
      log: log.filter(({ event }) => seenBy(event).includes(party)),
      awaited: waited,
      myTurn: waited.includes(party),
      seats,
      seed,
      oddsShown: true,
      mayDecide: true,
      onlooker: null,
      paused: false,
    };
  }

  function changed(): void {
    snapshot = take();
    for (const listener of listeners) listener();
  }

  /** All of the actions or none; the machine takes them one by one, so they are tried beforehand. */
  function send(actions: readonly Action[]): Fault | null {
    const tried = stateAfter(match.getSnapshot().context.state, actions);
    if (!tried.ok) return tried.fault;
    for (const action of actions) decide(match, action);
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
      if (!refusal) changed();
      return Promise.resolve(refusal);
    },
    own: {
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
    },
  };
}
