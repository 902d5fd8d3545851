import {
  findSolutions,
  improve,
  isAcceptable,
  isOpen,
  maximise,
  pairFrontier,
  paretoFrontier,
  TIE,
  type Outcome,
  type ScorableGame,
  type Solutions,
} from '../../../model/index.ts';
import { factsOf } from '../../facts.ts';
import { PARTIES, type Party } from '../../party.ts';
import { amendText, textKey, type Text } from '../../text.ts';
import type { View } from '../../view.ts';
import { HOLD } from './coupling.ts';
import { dealFrom, gameAmong, gameBetween, gameOf, outcomeFrom } from './game.ts';
import {
  leastOf,
  type Deal,
  type Deals,
  type Improvement,
  type Interests,
  type PairFrontier,
} from './deals.ts';

const PAIRS = PARTIES.flatMap((first, at) =>
  PARTIES.slice(at + 1).map((second) => [first, second] as const),
);

/**
 * The efficient deals over all texts: ever better answers, the last exact. It is exact as far as an
 * assessment falls or rises with what deters (see `couplingOf` for the slack), and to ties.
 * @param of whose frontiers with the others are wanted; everyone's unless given.
 */
export function* findDeals(view: View, interests: Interests, of?: Party): Generator<Deals, Deals> {
  const wanted = PAIRS.filter((parties) => of === undefined || parties.includes(of));
  const least = leastOf(view, interests);
  const climber = new Climber(view, interests);
  const frontiers = new Map<readonly [Party, Party], PairFrontier>();
  const deals = new Map<Outcome, Deal>();
  let solutions: Solutions | null = null;
  let durable: Outcome | null = null;
  const dealOrNull = (outcome: Outcome | null | undefined) => {
    if (!outcome) return null;
    let deal = deals.get(outcome);
    if (!deal) {
      deal = dealFrom(outcome);
      deals.set(outcome, deal);
    }
    return deal;
  };
  const answer = (exact: boolean): Deals => {
    const fair = dealOrNull(solutions?.egalitarian ?? climber.fairest());
    const gains = PARTIES.map((party) => (fair ? fair.payoffs[party] - least[party] : -Infinity));
    const leastMargin = Math.min(...gains);
    return {
      least,
      zone: {
        exists: leastMargin >= -TIE,
        leastMargin,
        holdout: PARTIES[gains.indexOf(leastMargin)]!,
      },
      solutions: {
        nash: dealOrNull(solutions?.nash),
        'kalai-smorodinsky': dealOrNull(solutions?.['kalai-smorodinsky']),
        egalitarian: fair,
        utilitarian: dealOrNull(solutions?.utilitarian),
      },
      pairs: wanted.map((parties) => frontiers.get(parties) ?? { parties, deals: [] }),
      mostDurable: dealOrNull(durable),
      exact,
    };
  };
  for (const start of PARTIES) {
    climber.climb(view.positions[start]);
    yield answer(false);
  }
  const game = gameOf(view, interests);
  yield answer(false);
  solutions = yield* follow(findSolutions(game, climber.tops), (better) => {
    solutions = better;
    return answer(false);
  });
  const known = [...climber.tops, ...outcomesOf(solutions)];
  durable = yield* follow(findMostDurable(view, game, known), (better) => {
    durable = better;
    return answer(false);
  });
  for (const parties of wanted) {
    const put = (outcomes: readonly Outcome[]) => {
      frontiers.set(parties, { parties, deals: outcomes.map((outcome) => dealOrNull(outcome)!) });
      return answer(false);
    };
    const [a, b] = parties.map((party) => PARTIES.indexOf(party));
    put(yield* follow(pairFrontier(game, a!, b!, known), put));
  }
  return answer(true);
}

/** Go through a search, telling of each better answer. */
function* follow<Answer, Told>(
  search: Generator<Answer, Answer>,
  tell: (answer: Answer) => Told,
): Generator<Told, Answer> {
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
    yield tell(value);
  }
}

function outcomesOf({ ideals, ...points }: Solutions): Outcome[] {
  return [...Object.values(points), ...ideals].filter((outcome) => outcome !== null);
}

/**
 * The text that holds best of those that all who must sign it would sign. Whose signature a text needs
 * depends on it, so each set of signatories is searched apart.
 */
function* findMostDurable(
  view: View,
  game: ScorableGame,
  known: readonly Outcome[],
): Generator<Outcome | null, Outcome | null> {
  const { level } = view;
  const others = PARTIES.filter((party) => !level.required.includes(party));
  const hold = game.scores.map((_, at) => (at === HOLD ? 1 : 0));
  let best: Outcome | null = null;
  for (let set = (1 << others.length) - 1; set >= 0; set--) {
    const signatories = PARTIES.filter(
      (party) => level.required.includes(party) || (set >> others.indexOf(party)) & 1,
    );
    const among = gameAmong(view, game, signatories);
    const starts = known.filter(
      (outcome) => isOpen(among, outcome.choice) && isAcceptable(among, outcome),
    );
    const found: Outcome | null = yield* follow(maximise(among, hold, starts), () => best);
    if (found && (best === null || found.payoffs[HOLD]! > best.payoffs[HOLD]!)) best = found;
  }
  return best;
}

/** Deals that come close to all that the four can have. */
export interface FrontierOfAll {
  readonly deals: readonly Deal[];
  /** Proven: for every text a deal here gives each delegation at least its payoff less this many points. */
  readonly withinPoints: number;
}

/**
 * The frontier of all four, or with a tolerance a set that comes within so many points of every text.
 * Where it has looked at as many places as it may, it says within how much it is proven.
 * @param places how many it may look at.
 */
export function frontierOfAll(
  view: View,
  interests: Interests,
  tolerancePoints: number,
  places: number,
): FrontierOfAll {
  const search = paretoFrontier(gameOf(view, interests), tolerancePoints, places);
  for (;;) {
    const { done, value } = search.next();
    if (done) return { deals: value.outcomes.map(dealFrom), withinPoints: value.within };
  }
}

/** The most durable deal alone, exactly (see `Deals.mostDurable`); it takes a fraction of the time. */
export function mostDurableDeal(view: View, interests: Interests): Deal | null {
  const climber = new Climber(view, interests);
  for (const start of PARTIES) climber.climb(view.positions[start]);
  const search = findMostDurable(view, gameOf(view, interests), climber.tops);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value && dealFrom(value);
  }
}

/**
 * Ever better improvements on a text; the last is exact.
 * @param among whose gains count; of the others only what no text could be signed with is left out.
 */
export function* improveText(
  view: View,
  interests: Interests,
  text: Text,
  among: readonly Party[] = PARTIES,
): Generator<Improvement, Improvement> {
  const from = outcomeFrom(view, interests, text);
  const climber = new Climber(view, interests);
  const counted = among.map((party) => PARTIES.indexOf(party));
  const gains = ({ payoffs }: Outcome) =>
    counted.map((party) => payoffs[party]! - from.payoffs[party]!);
  const answer = (equal: Outcome, joint: Outcome, exact: boolean): Improvement => {
    const equalGain = Math.min(...gains(equal));
    const jointGain = gains(joint).reduce((sum, gain) => sum + gain, 0);
    return {
      equalGain: Math.max(0, equalGain),
      equalDeal: equalGain > TIE ? dealFrom(equal) : null,
      jointGain: Math.max(0, jointGain),
      jointDeal: jointGain > TIE ? dealFrom(joint) : null,
      exact,
    };
  };
  const nearby = climber.climb(text, from.payoffs);
  const start = Math.min(...gains(nearby)) > 0 ? nearby : from;
  yield answer(start, start, false);
  const whole = gameOf(view, interests);
  const game = among.length < PARTIES.length ? gameBetween(view, whole, among) : whole;
  const { equal, joint } = yield* follow(improve(game, from, [start]), (better) =>
    answer(better.equal, better.joint, false),
  );
  return answer(equal, joint, true);
}

/** Climbs from texts to ones that no change of a single article betters for the worst off. */
class Climber {
  /** Where climbs ended. */
  readonly tops: Outcome[] = [];
  readonly #view: View;
  readonly #interests: Interests;
  readonly #least: readonly number[];
  readonly #seen = new Map<string, Outcome>();

  constructor(view: View, interests: Interests) {
    this.#view = view;
    this.#interests = interests;
    const least = leastOf(view, interests);
    this.#least = PARTIES.map((party) => least[party]);
  }

  /** @param base payoffs from which gains count; what a text must be worth to each unless given. */
  climb(from: Text, base: readonly number[] = this.#least): Outcome {
    const { level } = this.#view;
    const { refused } = factsOf(level);
    const worst = ({ payoffs }: Outcome) =>
      Math.min(...PARTIES.map((_, party) => payoffs[party]! - base[party]!));
    // What nobody signs is left at once.
    let text = from.map((option, article) =>
      refused[article]![option] ? Math.max(0, refused[article]!.indexOf(false)) : option,
    ) as Text;
    let height = worst(this.#look(text));
    for (let rises = true; rises; ) {
      rises = false;
      for (let article = 0; article < text.length; article++) {
        for (let option = 0; option < refused[article]!.length; option++) {
          if (refused[article]![option] || option === text[article]) continue;
          const changed = amendText(level, text, article, option);
          const there = worst(this.#look(changed));
          if (there <= height + TIE) continue;
          text = changed;
          height = there;
          rises = true;
        }
      }
    }
    const top = this.#look(text);
    this.tops.push(top);
    return top;
  }

  /** The best for the worst off that a climb came to. */
  fairest(): Outcome | null {
    const worst = (outcome: Outcome) =>
      Math.min(...this.#least.map((least, party) => outcome.payoffs[party]! - least));
    return this.tops.toSorted((a, b) => worst(b) - worst(a))[0] ?? null;
  }

  #look(text: Text): Outcome {
    const key = textKey(text);
    let outcome = this.#seen.get(key);
    if (!outcome) {
      outcome = outcomeFrom(this.#view, this.#interests, text);
      this.#seen.set(key, outcome);
    }
    return outcome;
  }
}
