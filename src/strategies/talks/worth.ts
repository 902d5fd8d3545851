import {
  alternativeOf,
  assessText,
  factsOf,
  giveOf,
  payoffOf,
  type Party,
  type Prospect,
  type Text,
  type View,
} from '../../engine/index.ts';

/** What a text is worth to the holder of a view, by its own weights, if it were signed now. */
export function worthToMe(view: View, text: Text): number {
  return payoffOf(view.level, view.party, view.own.weights, text, prospectOf(view, text));
}

/**
 * Whether a text is worth at least so much to the holder of a view. How well it would hold is assessed
 * only where that can decide: a text that does not is still worth its give less the durability share.
 */
export function isWorth(view: View, text: Text, least: number): boolean {
  const most = worthAtMost(view, text);
  if (most < least) return false;
  const { durabilityShare } = view.level.delegations[view.party];
  if (most < Infinity && most * (1 - durabilityShare) >= least) return true;
  return worthToMe(view, text) >= least;
}

/** What a text is worth if it holds for sure; unbounded for whoever looks to testing it. */
export function worthAtMost({ level, party, own }: View, text: Text): number {
  if (level.delegations[party].stageValuePoints > 0) return Infinity;
  return giveOf(level, party, own.weights, text);
}

/** How well a text would hold, as everyone may estimate it. */
export function prospectOf(view: View, text: Text): Prospect {
  return assessText(view, text);
}

/** What fighting on is worth to a delegation; the war is public, so this is known of everyone. */
export function alternative(view: View, party: Party = view.party): number {
  return alternativeOf(view.level, party, view.meters);
}

/** The least a text must be worth to the holder of the view to be signed. */
export function reservation(view: View): number {
  return alternative(view) + view.own.reserve;
}

/** Between what the holder of a view bargains, in points. */
export interface Stakes {
  /** The least a text must be worth to it to be signed. */
  readonly floor: number;
  /** What its own opening would be worth to it now. */
  readonly best: number;
}

/** What is at stake for the holder of a view now. */
export function stakesOf(view: View): Stakes {
  return { floor: reservation(view), best: worthToMe(view, openingOf(view)) };
}

/** The holder's own opening. */
export function openingOf(view: View): Text {
  return factsOf(view.level).openings[view.party];
}

/** Share of the rounds that is gone, 0 in the first and 1 in the last. */
export function timeShare({ round, roundLimit }: View): number {
  return roundLimit > 1 ? (round - 1) / (roundLimit - 1) : 1;
}
