import {
  findDeals,
  improveText,
  type Deals,
  type Improvement,
  type Interests,
} from '../engine/index.ts';
import { compare, outcomeOf, type Compared } from './missed.ts';
import type { Talks, TalksRound } from './talks.ts';

/** What the searches over all texts have found so far. */
export interface Searched {
  /** In the circumstances of the last round. */
  readonly deals: Deals | null;
  /** How far the signed text was from the frontier; null where none was signed. */
  readonly improvement: Improvement | null;
  /** The best possible text of each round searched so far, later rounds first. */
  readonly rooms: readonly Room[];
}

/** Whether a round had room for a deal that all four would sign, and what its best text was. */
export interface Room {
  readonly round: number;
  readonly zone: Deals['zone'];
  /** The text whose least gain is largest, held against what came; null where there is none. */
  readonly best: Compared | null;
}

export const NOTHING_SEARCHED: Searched = { deals: null, improvement: null, rooms: [] };

/**
 * Search all texts: first how far the signed one was from the frontier, then the frontier of the last
 * round, then the room in each round before. Gives ever more, some fifty times a second.
 */
export function* searchTalks(talks: Talks, interests: Interests): Generator<Searched, Searched> {
  let searched = NOTHING_SEARCHED;
  const last = talks.rounds[talks.rounds.length - 1];
  if (!last) return searched;
  if (talks.signed) {
    for (const improvement of all(improveText(last.view, interests, talks.signed))) {
      searched = { ...searched, improvement };
      yield searched;
    }
  }
  for (const deals of all(findDeals(last.view, interests))) {
    searched = { ...searched, deals };
    yield searched;
  }
  const came = outcomeOf(talks, interests);
  const room = (round: TalksRound, { zone, solutions: { egalitarian } }: Deals): Room => ({
    round: round.round,
    zone,
    best: egalitarian && compare(round, interests, egalitarian.text, came, talks.signed),
  });
  searched = { ...searched, rooms: [room(last, searched.deals!)] };
  yield searched;
  for (const round of talks.rounds.slice(0, -1).toReversed()) {
    let deals: Deals | undefined;
    for (deals of all(findDeals(round.view, interests))) yield searched;
    searched = { ...searched, rooms: [...searched.rooms, room(round, deals!)] };
    yield searched;
  }
  return searched;
}

/** What a search yields and, at its end, returns. */
function* all<T>(search: Generator<T, T>): Generator<T> {
  for (;;) {
    const { value, done } = search.next();
    yield value;
    if (done) return;
  }
}
