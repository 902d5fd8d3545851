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

/**
 * How far a text lies above what fighting on is worth to each delegation, by public knowledge, and by
 * how much each point of give counts for it.
 */
export interface Margins {
  readonly points: ByParty<number>;
  readonly perGive: ByParty<number>;
}

/** What a text is measured against. */
export interface Measure {
  /** What fighting on is worth to each delegation now. */
  readonly alternatives: ByParty<number>;
  /** Points above that which each claims by the text it stands by. */
  readonly claims: ByParty<number>;
}

/** Least claim that is reckoned with, points. */
const LEAST_CLAIM = 5;

/** A text with its margins. */
export interface Draft {
  readonly text: Text;
  readonly margins: Margins;
}

/** Fighting on, and what each delegation claims: the holder by its opening, others by what they stand by. */
export function measureOf(view: View): Measure {
  const alternatives = byParty((party) => alternativeOf(view.level, party, view.meters));
  const claims = byParty((party) => {
    const text = party === view.party ? openingOf(view) : view.positions[party];
    const worth = payoffOf(view.level, party, weightsOf(view, party), text, prospectOf(view, text));
    return Math.max(LEAST_CLAIM, worth - alternatives[party]);
  });
  return { alternatives, claims };
}

/** A text held against the measure of this round. */
export function draftOf(view: View, { alternatives }: Measure, text: Text): Draft {
  const { level } = view;
  const prospect = prospectOf(view, text);
  const points = byParty(
    (party) => payoffOf(level, party, weightsOf(view, party), text, prospect) - alternatives[party],
  );
  const perGive = byParty(
    (party) => 1 - level.delegations[party].durabilityShare * (1 - prospect.hold),
  );
  return { text, margins: { points, perGive } };
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

/** The delegation that a text satisfies least, by the share of its claim that it gets. */
export function leastSatisfied({ points }: Margins, { claims }: Measure): Party {
  const of = (party: Party) => satisfaction(points[party], claims[party]);
  return PARTIES.reduce((least, party) => (of(party) < of(least) ? party : least));
}
