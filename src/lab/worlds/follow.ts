import { invariant } from '../../base/result.ts';
import {
  awaited,
  type Action,
  type ByParty,
  type Party,
  type PartyAction,
  type State,
} from '../../engine/index.ts';
import { decideBy } from '../../match/index.ts';
import { isDue, type News } from '../../replay/index.ts';
import type { Strategy } from '../../strategies/index.ts';
import { lastPlaceIn, orderIn, stepOf, type OccasionStep, type Orders } from './orders.ts';
import { AttackOdds, type Played } from './play.ts';

/** Whose decisions are given in a world that goes on from a moment of a run, and by what. */
export interface Course {
  readonly orders: Orders;
  /** What the facilitator brought into the run after the moment: it comes in every world. */
  readonly news: readonly News[];
  /** Seats that follow the run's orders. */
  readonly follow: readonly Party[];
  /** All four follow them in the talks that are under way at the moment. */
  readonly sameTalks: boolean;
  /** What is done on the moment's own occasion instead, by seat. */
  readonly change: Partial<ByParty<readonly PartyAction[]>>;
  /** The run's tests were a person's decisions, and its seat follows its orders. */
  readonly testsFollow: boolean;
}

/**
 * Play a world on to its end. A seat that follows gives the run's orders for the same occasion again,
 * one after the other; one that is no longer legal is left out. Where the run holds no orders for an
 * occasion, or no legal answer to a test, its strategy decides, as do the other seats' on every one. News
 * that the facilitator brought come at the same time again, as the level's own do.
 */
export function playCourse(
  from: State,
  strategies: ByParty<Strategy>,
  course: Course,
  onAction?: (action: Action, state: State) => void,
): Played {
  let state = from;
  const odds = new AttackOdds(from);
  const take = (action: Action): boolean => {
    const result = odds.tried(state, [action]);
    if (result.ok) {
      state = result.value;
      onAction?.(action, state);
    }
    return result.ok;
  };
  const decides = (party: Party) => {
    const { actions } = decideBy(strategies[party], state);
    if (!onAction) {
      state = odds.after(state, actions);
      return;
    }
    for (const action of actions) {
      invariant(take(action), `a strategy's ${action.type} was refused`);
    }
  };
  let { news } = course;
  for (;;) {
    const due = news.filter((each) => isDue(each, state));
    const next = due.length > 0 ? nextInRun(course.orders, state) : awaited(state)[0];
    // Whoever handed on after them in the run knew of them.
    for (const each of due) {
      if (next && each.at > lastPlaceIn(course.orders, state, next)) continue;
      take(each.action);
      news = news.filter((other) => other !== each);
    }
    if (state.phase === 'ceasefire') {
      take({ type: 'open-quarter' });
      if (course.testsFollow) state = testsAsIn(course, state);
      continue;
    }
    const party = next;
    const step = stepOf(state);
    if (party === undefined || step === null) break;
    const orders = ordersFor(course, from, state, step, party);
    if (!orders) {
      decides(party);
      continue;
    }
    const { turn } = state;
    const isOpen = () =>
      state.turn === turn && stepOf(state) === step && awaited(state).includes(party);
    for (const action of orders) {
      if (!isOpen()) break;
      take(action);
    }
    if (!isOpen()) continue;
    if (step === 'talks' || step === 'deployment') take({ type: 'ready', party });
    else decides(party);
  }
  invariant(state.outcome !== null, 'a world ended without an outcome');
  return { end: state, attackOdds: odds.sum };
}

/** Of the seats that are awaited the one that was done first in the run. */
function nextInRun(orders: Orders, state: State): Party | undefined {
  const places = awaited(state).map((party) => ({
    party,
    place: lastPlaceIn(orders, state, party),
  }));
  return places.toSorted((a, b) => (a.place < b.place ? -1 : Number(a.place > b.place)))[0]?.party;
}

function ordersFor(
  { orders, follow, sameTalks, change }: Course,
  from: State,
  state: State,
  step: OccasionStep,
  party: Party,
): readonly PartyAction[] | null {
  const changed = change[party];
  if (changed && state.turn === from.turn && step === stepOf(from)) return changed;
  const inSameTalks = sameTalks && step === 'talks' && state.reopenings === from.reopenings;
  return inSameTalks || follow.includes(party) ? orderIn(orders, state, step, party) : null;
}

/** The person's decision whether to test is given again where the run holds one, else it is the model's. */
function testsAsIn({ orders }: Course, state: State): State {
  if (state.phase !== 'deployment') return state;
  const russiaTests = orderIn(orders, state, 'deployment', 'russia') ? 'person' : 'model';
  return state.russiaTests === russiaTests ? state : { ...state, russiaTests };
}
