import {
  alternativeOf,
  byParty,
  factsOf,
  PARTIES,
  payoffOf,
  type ByParty,
  type Party,
  type Text,
  type View,
} from '../../engine/index.ts';
import { openingOf, prospectOf } from '../talks/worth.ts';

/** What a text is measured against. */
export interface Measure {
  /** What fighting on is worth to each delegation now. */
  readonly alternatives: ByParty<number>;
  /** Points above that which each claims by the text it stands by. */
  readonly claims: ByParty<number>;
}

/** Least claim that is reckoned with, points. */
const LEAST_CLAIM = 5;

/** A text held against the measure of a round, by public knowledge. */
export interface Draft {
  readonly text: Text;
  /** How far it lies above what fighting on is worth to each delegation. */
  readonly points: ByParty<number>;
  /** By how much each point of give counts for each. */
  readonly perGive: ByParty<number>;
  /** The delegation that it satisfies least, and the share of its claim that this one gets. */
  readonly holdout: Party;
  readonly share: number;
}

/** The last measure taken: text and pressure of one decision go by the same. */
let latest: { readonly view: View; readonly measure: Measure } | undefined;

/** Fighting on, and what each delegation claims: the holder by its opening, others by what they stand by. */
export function measureOf(view: View): Measure {
  if (latest?.view === view) return latest.measure;
  const alternatives = byParty((party) => alternativeOf(view.level, party, view.meters));
  const claims = byParty((party) => {
    const text = party === view.party ? openingOf(view) : view.positions[party];
    const worth = payoffOf(view.level, party, weightsOf(view, party), text, prospectOf(view, text));
    return Math.max(LEAST_CLAIM, worth - alternatives[party]);
  });
  latest = { view, measure: { alternatives, claims } };
  return latest.measure;
}

/** A text held against the measure of this round. */
export function draftOf(view: View, { alternatives, claims }: Measure, text: Text): Draft {
  const { level } = view;
  const prospect = prospectOf(view, text);
  const points = byParty(
    (party) => payoffOf(level, party, weightsOf(view, party), text, prospect) - alternatives[party],
  );
  const perGive = byParty(
    (party) => 1 - level.delegations[party].durabilityShare * (1 - prospect.hold),
  );
  let holdout: Party = PARTIES[0];
  let share = satisfaction(points[holdout], claims[holdout]);
  for (const party of PARTIES) {
    const its = satisfaction(points[party], claims[party]);
    if (its < share) {
      holdout = party;
      share = its;
    }
  }
  return { text, points, perGive, holdout, share };
}

/** Own weights as they are, others' as stated. */
export function weightsOf(view: View, party: Party): readonly number[] {
  return party === view.party ? view.own.weights : factsOf(view.level).weights[party];
}

/** Points by which a loss against fighting on is measured, whoever's it is. */
const LOSS_UNIT = 20;

/**
 * How far so many points satisfy a claim: the share of it that they give; a loss against fighting on
 * counts the same for all.
 */
export function satisfaction(points: number, claim: number): number {
  return points / (points < 0 ? LOSS_UNIT : claim);
}
