import { assessText } from '../durability.ts';
import { factsOf } from '../facts.ts';
import { alternativeOf, crossesRedLine, payoffOf } from '../interests.ts';
import { byParty, PARTIES, type ByParty, type Party } from '../party.ts';
import { amendText, signatoriesOf, textKey, type Text } from '../text.ts';
import type { View } from '../view.ts';

/** Whose interests a search for deals goes by. */
export interface Interests {
  readonly weights: ByParty<readonly number[]>;
  /** Points above the alternative that a delegation asks for. */
  readonly reserve: ByParty<number>;
}

/** What a view's holder may go by: own true weights and reserve, others as stated, with no reserve. */
export function statedInterests(view: View): Interests {
  const stated = factsOf(view.level).weights;
  return {
    weights: byParty((party) => (party === view.party ? view.own.weights : stated[party])),
    reserve: byParty((party) => (party === view.party ? view.own.reserve : 0)),
  };
}

/** Everybody's true weights and reserves, once a run is over; null before. */
export function trueInterests(view: View): Interests | null {
  return view.revealed && { weights: view.revealed.weights, reserve: view.revealed.reserve };
}

/** A text with what it is worth to each, and the chance that it holds. */
export interface Deal {
  readonly text: Text;
  readonly payoffs: ByParty<number>;
  readonly hold: number;
}

/** What two delegations could have if only they counted; by rising payoff of the first. */
export interface PairFrontier {
  readonly parties: readonly [Party, Party];
  readonly deals: readonly Deal[];
}

export type SolutionName = 'nash' | 'kalai-smorodinsky' | 'egalitarian' | 'utilitarian';

export interface Deals {
  /** What a text must be worth to each: alternative plus reserve of the interests. */
  readonly least: ByParty<number>;
  /** Texts that give everyone at least that. `leastMargin` < 0: empty, by so many points at best; `holdout` then gains least. */
  readonly zone: {
    readonly exists: boolean;
    readonly leastMargin: number;
    readonly holdout: Party;
  };
  readonly solutions: Readonly<Record<SolutionName, Deal | null>>;
  /** All six pairs. */
  readonly pairs: readonly PairFrontier[];
  /** The deal that holds best of those that all whose signature it needs would sign; null where there is none. */
  readonly mostDurable: Deal | null;
  /** False while the search goes on: better ones may still come. */
  readonly exact: boolean;
}

/** How far a text is from the frontier. */
export interface Improvement {
  /** What everyone could gain at once, at the least; 0 where no text is better for all. */
  readonly equalGain: number;
  readonly equalDeal: Deal | null;
  /** The most that all could gain together with nobody worse off: points left on the table. */
  readonly jointGain: number;
  readonly jointDeal: Deal | null;
  readonly exact: boolean;
}

/** A text's payoffs and hold as the search sees them. */
export function dealOf(view: View, interests: Interests, text: Text): Deal {
  const assessment = assessText(view, text);
  return {
    text,
    payoffs: byParty((party) =>
      payoffOf(view.level, party, interests.weights[party], text, assessment),
    ),
    hold: assessment.hold,
  };
}

/** What a text must be worth to each delegation. */
export function leastOf(view: View, interests: Interests): ByParty<number> {
  return byParty(
    (party) => alternativeOf(view.level, party, view.meters) + interests.reserve[party],
  );
}

/** Ever better answers; the last is exact. */
export function* findDeals(view: View, interests: Interests): Generator<Deals, Deals> {
  const least = leastOf(view, interests);
  const seen = new Map<string, Deal>();
  const look = (text: Text) => {
    const key = textKey(text);
    let deal = seen.get(key);
    if (!deal) {
      deal = dealOf(view, interests, text);
      seen.set(key, deal);
    }
    return deal;
  };
  for (const start of PARTIES) {
    climb(view, view.positions[start], (text) => {
      const { payoffs } = look(text);
      return Math.min(...PARTIES.map((party) => payoffs[party] - least[party]));
    });
    yield dealsAmong(view, least, [...seen.values()]);
  }
  return { ...dealsAmong(view, least, [...seen.values()]), exact: true };
}

function climb(view: View, from: Text, score: (text: Text) => number): void {
  let text = from;
  for (let better = true; better; ) {
    better = false;
    for (let article = 0; article < text.length; article++) {
      for (let option = 0; option < view.level.articles[article]!.options.length; option++) {
        const candidate = amendText(view.level, text, article, option);
        if (score(candidate) > score(text) + 1e-9) {
          text = candidate;
          better = true;
        }
      }
    }
  }
}

function dealsAmong(view: View, least: ByParty<number>, deals: readonly Deal[]): Deals {
  const { level } = view;
  const gain = (deal: Deal, party: Party) => deal.payoffs[party] - least[party];
  const signs = (deal: Deal) => (party: Party) =>
    gain(deal, party) >= 0 && !crossesRedLine(level, party, deal.text);
  const best = (among: readonly Deal[], score: (deal: Deal) => number) =>
    among.reduce<Deal | null>(
      (top, deal) => (top === null || score(deal) > score(top) ? deal : top),
      null,
    );
  const leastGain = (deal: Deal) => Math.min(...PARTIES.map((party) => gain(deal, party)));
  const signable = deals.filter((deal) =>
    PARTIES.every((party) => !crossesRedLine(level, party, deal.text)),
  );
  const zone = signable.filter((deal) => PARTIES.every(signs(deal)));
  const egalitarian = best(signable, leastGain);
  const holdout = PARTIES.reduce((a, b) =>
    egalitarian && gain(egalitarian, b) < gain(egalitarian, a) ? b : a,
  );
  const ideal = byParty((party) => Math.max(...zone.map((deal) => gain(deal, party))));
  return {
    least,
    zone: {
      exists: zone.length > 0,
      leastMargin: egalitarian ? leastGain(egalitarian) : -Infinity,
      holdout,
    },
    solutions: {
      nash: best(zone, (deal) => PARTIES.reduce((product, p) => product * gain(deal, p), 1)),
      'kalai-smorodinsky': best(zone, (deal) =>
        Math.min(...PARTIES.map((party) => gain(deal, party) / ideal[party])),
      ),
      egalitarian,
      utilitarian: best(zone, (deal) => PARTIES.reduce((sum, p) => sum + gain(deal, p), 0)),
    },
    pairs: PARTIES.flatMap((a, at) =>
      PARTIES.slice(at + 1).map((b) => ({
        parties: [a, b] as const,
        deals: frontier(deals, a, b),
      })),
    ),
    mostDurable: best(
      deals.filter((deal) => signatoriesOf(level, deal.text).every(signs(deal))),
      (deal) => deal.hold,
    ),
    exact: false,
  };
}

function frontier(deals: readonly Deal[], a: Party, b: Party): Deal[] {
  const sorted = deals.toSorted(
    (x, y) => y.payoffs[a] - x.payoffs[a] || y.payoffs[b] - x.payoffs[b],
  );
  const front: Deal[] = [];
  let best = -Infinity;
  for (const deal of sorted) {
    if (deal.payoffs[b] <= best) continue;
    front.push(deal);
    best = deal.payoffs[b];
  }
  return front.reverse();
}

/** How far a text is from the frontier: what all could gain at once, and the most they could gain together with nobody worse off. */
export function* improveText(
  view: View,
  interests: Interests,
  text: Text,
): Generator<Improvement, Improvement> {
  const from = dealOf(view, interests, text);
  const gains = (deal: Deal) => PARTIES.map((party) => deal.payoffs[party] - from.payoffs[party]);
  let improvement: Improvement = {
    equalGain: 0,
    equalDeal: null,
    jointGain: 0,
    jointDeal: null,
    exact: false,
  };
  const look = (candidate: Text) => {
    const deal = dealOf(view, interests, candidate);
    const all = gains(deal);
    const equal = Math.min(...all);
    const joint = all.reduce((sum, gain) => sum + gain, 0);
    if (equal > improvement.equalGain) {
      improvement = { ...improvement, equalGain: equal, equalDeal: deal };
    }
    if (equal >= 0 && joint > improvement.jointGain) {
      improvement = { ...improvement, jointGain: joint, jointDeal: deal };
    }
    return equal;
  };
  climb(view, text, look);
  yield improvement;
  return { ...improvement, exact: true };
}
