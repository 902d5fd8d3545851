import {
  alternativeOf,
  burdenOf,
  byParty,
  findDeals,
  improveText,
  type Deals,
  type Improvement,
  type Interests,
} from '../engine/index.ts';
import { compare, outcomeOf, type Came, type Compared } from './missed.ts';
import type { Talks, TalksRound } from './talks.ts';

/** What the searches over all texts have found so far. */
export interface Searched {
  /** In the circumstances of the last round. */
  readonly deals: Deals | null;
  /** How far the signed text was from the frontier; null where none was signed. */
  readonly improvement: Improvement | null;
  /** The best possible text of each round searched so far, later rounds first; that of signature is left out. */
  readonly rooms: readonly Room[];
}

/** Whether a round had room for a text that all four would sign and that none would regret. */
export interface Room {
  readonly round: number;
  /** The most that a text left to each, at the least, above what it asked and above what came. */
  readonly spare: number;
  /** That text, held against what came; null where every text crosses somebody's red line. */
  readonly best: Compared | null;
}

export const NOTHING_SEARCHED: Searched = { deals: null, improvement: null, rooms: [] };

/**
 * Search all texts: first how far the signed one was from the frontier, then the frontier of the last
 * round, then the room in each round, the last one first. Gives ever more, some fifty times a second.
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
  // What was possible in the round of signature is said of the signed text.
  const rounds = talks.signed ? talks.rounds.slice(0, -1) : talks.rounds;
  for (const round of rounds.toReversed()) {
    let deals: Deals | undefined;
    for (deals of all(findDeals(round.view, askingFor(round, interests, came)))) {
      if (isFairestSettled(deals)) break;
      yield searched;
    }
    const { zone, solutions } = deals!;
    const best =
      solutions.egalitarian &&
      compare(round, interests, solutions.egalitarian.text, came, talks.signed);
    const room: Room = { round: round.round, spare: zone.leastMargin, best };
    searched = { ...searched, rooms: [...searched.rooms, room] };
    yield searched;
  }
  return searched;
}

/** The text that leaves most to the worst off is settled before anything else is looked for. */
function isFairestSettled({ solutions, mostDurable, pairs }: Deals): boolean {
  return (
    solutions.utilitarian !== null ||
    mostDurable !== null ||
    pairs.some(({ deals }) => deals.length > 0)
  );
}

/** Interests of delegations that knew in a round what would come, and asked for no less. */
function askingFor({ view: { level, meters } }: TalksRound, interests: Interests, came: Came) {
  return {
    weights: interests.weights,
    reserve: byParty((party) => {
      const asAlternative = alternativeOf(level, party, meters);
      const noRegret = came.worth[party] + burdenOf(level, party, meters) - asAlternative;
      return Math.max(interests.reserve[party], noRegret);
    }),
  };
}

/** What a search yields and, at its end, returns. */
function* all<T>(search: Generator<T, T>): Generator<T> {
  for (;;) {
    const { value, done } = search.next();
    yield value;
    if (done) return;
  }
}
