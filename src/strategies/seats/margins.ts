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
import { prospectOf } from '../talks/worth.ts';

/**
 * How far a text lies above what fighting on is worth to each delegation, by public knowledge, and by
 * how much each point of give counts for it.
 */
export interface Margins {
  readonly points: ByParty<number>;
  readonly perGive: ByParty<number>;
}

/** A text with its margins. */
export interface Draft {
  readonly text: Text;
  readonly margins: Margins;
}

/** What fighting on is worth to each delegation now. */
export function alternatives(view: View): ByParty<number> {
  return byParty((party) => alternativeOf(view.level, party, view.meters));
}

/** @param fighting what fighting on is worth to each delegation now. */
export function draftOf(view: View, fighting: ByParty<number>, text: Text): Draft {
  const { level } = view;
  const prospect = prospectOf(view, text);
  const points = byParty(
    (party) => payoffOf(level, party, weightsOf(view, party), text, prospect) - fighting[party],
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

/** The delegation that a text satisfies least. */
export function leastSatisfied({ points }: Margins): Party {
  return PARTIES.reduce((least, party) => (points[party] < points[least] ? party : least));
}
