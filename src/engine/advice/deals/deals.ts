import { assessText } from '../../durability.ts';
import { factsOf } from '../../facts.ts';
import { alternativeOf, payoffOf } from '../../interests.ts';
import { byParty, type ByParty, type Party } from '../../party.ts';
import type { Text } from '../../text.ts';
import type { SolutionName } from '../../../model/index.ts';
import type { View } from '../../view.ts';

export type { SolutionName } from '../../../model/index.ts';

/** Whose interests a search for deals goes by. */
export interface Interests {
  readonly weights: ByParty<readonly number[]>;
  /** Points above the alternative that a delegation asks for. */
  readonly reserve: ByParty<number>;
}

/**
 * What a view's holder may go by: own true weights, others' as stated. Nobody asks for more than fighting
 * on, so that what is hinted at is not tilted towards whoever asks.
 */
export function statedInterests(view: View): Interests {
  const stated = factsOf(view.level).weights;
  return {
    weights: byParty((party) => (party === view.party ? view.own.weights : stated[party])),
    reserve: byParty(() => 0),
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
  /** All six pairs, or those of one party where only its were asked for. */
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

/** A text's payoffs and hold. A search has the same, to rounding. */
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
