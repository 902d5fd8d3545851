import { ok, refuse, type Result } from '../../base/result.ts';
import {
  byParty,
  newRun,
  PARTIES,
  type ByParty,
  type Level,
  type Party,
  type State,
  type Text,
} from '../../engine/index.ts';
import { PERSON } from '../../match/index.ts';
import { playedByPersons, type Recording } from '../../replay/index.ts';
import { DEFAULT_STRATEGIES } from '../../strategies/index.ts';
import { AttackOdds } from '../worlds/play.ts';
import { worldOf, type World } from '../worlds/world.ts';

/** A signature in a run: the first, and one after each reopening that led to a text. */
export interface Signing {
  /** How many decisions had been taken when the text came into force. */
  readonly at: number;
  /** Turn of the round that it closed. */
  readonly turn: number;
  readonly text: Text;
}

/** A run that is over, as a debrief looks at it. */
export interface FinishedRun {
  readonly signings: readonly Signing[];
  /** What it came to, counted from the first signature or, where there was none, from the opening. */
  readonly world: World;
  readonly end: State;
}

/** The run itself goes by no number of a world. */
const RUN = { cell: 0, world: 0 };

/** Play a recording that has been found sound to its end. Refuses one that is not over. */
export function finishedRun(level: Level, recording: Recording): Result<FinishedRun> {
  let { state } = newRun(level, recording.seed, { russiaTests: recording.russiaTests });
  let from = state;
  let odds = new AttackOdds(from);
  const signings: Signing[] = [];
  for (const [at, action] of recording.actions.entries()) {
    const result = odds.tried(state, [action]);
    if (!result.ok) return result;
    const before = state;
    state = result.value;
    if (before.phase === 'talks' && state.phase === 'ceasefire') {
      if (signings.length === 0) {
        from = state;
        odds = new AttackOdds(from);
      }
      signings.push({ at: at + 1, turn: state.turn, text: state.text! });
    }
  }
  if (!state.outcome) return refuse('debrief/not-over', { turn: state.turn });
  const world = worldOf(RUN, from, { end: state, attackOdds: odds.sum });
  return ok({ signings, world, end: state });
}

/** Strategies that stand in where a run's own decisions do not reach: a person's seat plays as declared. */
export function standInSeats({ seats }: Recording): ByParty<string> {
  return byParty((party) =>
    seats[party] === PERSON ? DEFAULT_STRATEGIES[party].id : seats[party],
  );
}

/**
 * Seats whose decisions are the run's in its other worlds: the one that is asked about, and those of
 * other persons. A person in Moscow's seat who decided whether to test is followed only when asked about
 * itself: otherwise nothing would be left to chance that could be told apart from the other's judgement.
 */
export function followedIn(recording: Recording, party: Party): readonly Party[] {
  const persons = playedByPersons(recording);
  return PARTIES.filter(
    (other) =>
      other === party ||
      (persons.includes(other) && !(other === 'russia' && recording.russiaTests === 'person')),
  );
}
