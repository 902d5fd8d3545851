import {
  apply,
  isOfHost,
  newRun,
  PARTIES,
  type Action,
  type Level,
  type Party,
  type PartyAction,
  type PastTest,
  type State,
} from '../../engine/index.ts';
import { occasionOf, type Recording } from '../../replay/index.ts';

/** What a delegation is asked for: a round, a quarter, or a step of the answer to a test. */
export type OccasionStep = 'talks' | 'deployment' | 'response' | 'backing' | 'aftermath';

/** One delegation's decisions on one occasion of a recorded run. */
export interface Occasion {
  readonly party: Party;
  readonly step: OccasionStep;
  /** How many of the recording's decisions had been taken before its first. */
  readonly at: number;
  /** Its decisions in order, those that it took back among them. */
  readonly actions: readonly PartyAction[];
  /** Each decision's place in the recording. */
  readonly places: readonly number[];
  /** The state before its first decision. */
  readonly before: State;
}

/** What a state asks of the delegations that it awaits. */
export function stepOf(state: Pick<State, 'phase' | 'violation'>): OccasionStep | null {
  switch (state.phase) {
    case 'talks':
    case 'deployment':
      return state.phase;
    case 'violation':
      return state.violation!.step;
    default:
      return null;
  }
}

/** The occasions of a recorded run in the order of their first decisions, as far as it plays. */
export function occasionsOf(level: Level, recording: Recording): readonly Occasion[] {
  let { state } = newRun(level, recording.seed, { russiaTests: recording.russiaTests });
  const occasions: (Occasion & { actions: PartyAction[]; places: number[] })[] = [];
  const open = new Map<string, (typeof occasions)[number]>();
  for (const [at, action] of recording.actions.entries()) {
    const step = stepOf(state);
    if (!isOfHost(action) && step !== null) {
      const key = `${occasionOf(state)}/${action.party}`;
      let occasion = open.get(key);
      if (!occasion) {
        occasion = { party: action.party, step, at, actions: [], places: [], before: state };
        open.set(key, occasion);
        occasions.push(occasion);
      }
      occasion.actions.push(action);
      occasion.places.push(at);
    }
    const result = apply(state, action);
    if (!result.ok) break;
    ({ state } = result.value);
  }
  return occasions;
}

/** An answer to a test, and what it answered. */
interface Answer {
  readonly quarter: number;
  readonly move: PastTest['move'];
  /** What the coalition had answered by then; undefined when its answer was asked for. */
  readonly response: number | undefined;
  readonly action: PartyAction;
}

/** A recorded run's decisions as orders: what each seat does again on the same occasion of another world. */
export interface Orders {
  /** By party and occasion: rounds and quarters after the moment. */
  readonly given: ReadonlyMap<string, readonly PartyAction[]>;
  /** By party and step, in order, those before the moment too: how it answers such a test. */
  readonly answers: ReadonlyMap<string, readonly Answer[]>;
  /** By party and occasion: the place of its last decision there, those before the moment too. */
  readonly lastPlace: ReadonlyMap<string, number>;
}

/**
 * The orders in a recording from a moment on.
 * @param at how many of its decisions have been taken.
 */
export function ordersFrom(occasions: readonly Occasion[], at: number): Orders {
  const given = new Map<string, readonly PartyAction[]>();
  const answers = new Map<string, Answer[]>();
  const lastPlace = new Map<string, number>();
  for (const { party, step, actions, places, before } of occasions) {
    lastPlace.set(`${party}/${occasionOf(before)}`, places.at(-1)!);
    if (step === 'talks' || step === 'deployment') {
      const left = actions.filter((_, index) => places[index]! >= at);
      if (left.length > 0) given.set(`${party}/${occasionOf(before)}`, left);
      continue;
    }
    const { move, response } = before.violation!;
    const key = `${party}/${step}`;
    const known = answers.get(key) ?? [];
    answers.set(key, known);
    known.push({ quarter: before.quarter, move, response, action: actions[0]! });
  }
  return { given, answers, lastPlace };
}

/** The place of a seat's last decision in the run on an occasion as that of a state; none comes last. */
export function lastPlaceIn({ lastPlace }: Orders, state: State, party: Party): number {
  return lastPlace.get(`${party}/${occasionOf(state)}`) ?? Infinity;
}

/** What a seat's orders are in a state, or null where the run holds none for such an occasion. */
export function orderIn(
  { given, answers }: Orders,
  state: State,
  step: OccasionStep,
  party: Party,
): readonly PartyAction[] | null {
  if (step === 'talks' || step === 'deployment') {
    return given.get(`${party}/${occasionOf(state)}`) ?? null;
  }
  const { move, response } = state.violation!;
  const alike = (answers.get(`${party}/${step}`) ?? []).filter(
    (answer) =>
      // Whether to back an answer is another question for each answer.
      answer.move === move && (step !== 'backing' || answer.response === response),
  );
  const answer = alike.find(({ quarter }) => quarter === state.quarter) ?? alike.at(-1);
  return answer ? [answer.action] : null;
}

/** Whose decisions a list of actions holds. */
export function partiesIn(actions: readonly Action[]): readonly Party[] {
  return PARTIES.filter((party) =>
    actions.some((action) => !isOfHost(action) && action.party === party),
  );
}
