import { ok, refuse, type Result } from '../../base/result.ts';
import {
  apply,
  isOfHost,
  newRun,
  reseed,
  type Action,
  type ByParty,
  type Level,
  type Party,
  type PartyAction,
  type State,
} from '../../engine/index.ts';
import { MOVES, solveStage, updateBeliefs } from '../../model/index.ts';
import { newsIn, type News, type Recording } from '../../replay/index.ts';
import type { Strategy } from '../../strategies/index.ts';
import type { Moment } from './experiment.ts';
import { playCourse, type Course } from './follow.ts';
import { occasionsOf, ordersFrom, partiesIn, type Occasion } from './orders.ts';
import { playWorld, type Played } from './play.ts';

/** How worlds from a moment of a run begin and go on; or why there are none. */
export function momentOf(
  level: Level,
  moment: Moment,
  strategies: ByParty<Strategy>,
): Result<{
  readonly begin: (seed: string) => State;
  readonly play: (from: State) => Played;
}> {
  const then = stateAt(level, moment);
  if (!then) return refuse('lab/no-such-moment', { at: moment.at });
  const { recording, follow = [], sameTalks = false, change = [] } = moment;
  const news = newsIn(level, recording);
  const follows =
    follow.length > 0 || sameTalks || change.length > 0 || news.some(({ at }) => at >= moment.at);
  const course = follows ? courseOf(recording, occasionsOf(level, recording), news, moment) : null;
  const decided = decidedBy(course, then);
  return ok({
    begin: (seed) => anew(decided, seed),
    play: (from) => (course ? playCourse(from, strategies, course) : playWorld(from, strategies)),
  });
}

/** How a world goes on from a moment, given the occasions of its recording and the news in it. */
export function courseOf(
  { russiaTests }: Pick<Recording, 'russiaTests'>,
  occasions: readonly Occasion[],
  news: readonly News[],
  { at, follow = [], sameTalks = false, change = [] }: Omit<Moment, 'kind' | 'recording'>,
): Course {
  return {
    orders: ordersFrom(occasions, at),
    news: news.filter((each) => each.at >= at),
    follow,
    sameTalks,
    change: changeBy(change),
    testsFollow: russiaTests === 'person' && follow.includes('russia'),
  };
}

/** A person's decisions to test are taken again where they are followed; otherwise the model decides. */
export function decidedBy(course: Course | null, state: State): State {
  return course?.testsFollow ? state : { ...state, russiaTests: 'model' };
}

/** Changed decisions by seat. */
export function changeBy(change: readonly Action[]): Partial<ByParty<readonly PartyAction[]>> {
  const by: Partial<Record<Party, readonly PartyAction[]>> = {};
  for (const party of partiesIn(change)) {
    by[party] = change.filter(
      (action): action is PartyAction => !isOfHost(action) && action.party === party,
    );
  }
  return by;
}

/**
 * The same table in another world (`reseed`). While a test is being answered the test itself is known,
 * and says something of Moscow's type that public beliefs only take in once the answer is complete.
 */
export function anew(state: State, seed: string): State {
  const { violation, beliefs } = state;
  if (!violation || violation.step === 'aftermath') return reseed(state, seed);
  const posterior = updateBeliefs(beliefs, solveStage(violation.stage, violation.beliefs), {
    move: MOVES.indexOf(violation.move),
    ...(violation.response === undefined ? {} : { response: violation.response }),
  });
  return { ...reseed({ ...state, beliefs: posterior }, seed), beliefs };
}

/** The state of a recorded run at a moment, or null if it has none or is over by then. */
export function stateAt(level: Level, { recording, at }: Moment): State | null {
  if (!(Number.isInteger(at) && at >= 0 && at <= recording.actions.length)) return null;
  let { state } = newRun(level, recording.seed, { russiaTests: recording.russiaTests });
  for (const action of recording.actions.slice(0, at)) {
    const result = apply(state, action);
    if (!result.ok) return null;
    ({ state } = result.value);
  }
  return state.outcome ? null : state;
}
