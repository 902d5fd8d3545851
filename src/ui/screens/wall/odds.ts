import {
  adviseText,
  byParty,
  factsOf,
  NOTHING_SEALED,
  PARTIES,
  quarterOdds,
  remainingHold,
  type Level,
  type Range,
  type Text,
  type View,
} from '../../../engine/index.ts';
import type { PublicView } from '../../../session/index.ts';

/** What the wall says of a table's odds. All of it follows from what everyone may know. */
export interface TableOdds {
  /** Chance of neither strike nor offensive to the last quarter. */
  readonly hold: Range;
  /**
   * Of the text in force, from this quarter on; of one under which there has been a strike or offensive
   * already; or of one that would be signed as most delegations now have it.
   */
  readonly of: 'force' | 'broken' | 'drafts';
  /** Sector that draws most tests; null before a text is in force. */
  readonly weakest: number | null;
}

/**
 * A public view as one that advice can be asked of. The holder is nobody: weights are those stated, and
 * what a text is worth to the holder is not read off it.
 */
export function viewOfPublic(level: Level, view: PublicView): View {
  return {
    ...view,
    level,
    party: 'ukraine',
    sealed: byParty(() => NOTHING_SEALED),
    own: { weights: factsOf(level).weights.ukraine, reserve: 0, resolute: null },
  };
}

/**
 * The text as most delegations have it: article by article the option that most stand by; where two
 * options have as many, the one of them that Washington, as the broker, stands by, or else the first.
 */
export function middleText({ positions }: Pick<PublicView, 'positions'>): Text {
  return positions.us.map((broker, article) => {
    const options = PARTIES.map((party) => positions[party][article]!);
    const count = (option: number) => options.filter((each) => each === option).length;
    const most = Math.max(...options.map(count));
    if (count(broker) === most) return broker;
    return options.find((option) => count(option) === most)!;
  });
}

/** The odds of a table from its public view; null once it is over. About two milliseconds. */
export function oddsOf(level: Level, sent: PublicView): TableOdds | null {
  if (sent.outcome) return null;
  const view = viewOfPublic(level, sent);
  if (view.phase === 'talks' || view.text === null) {
    return { hold: adviseText(view, middleText(view)).hold, of: 'drafts', weakest: null };
  }
  const isBroken =
    view.tests.some(({ move }) => move !== 'probe') ||
    (view.violation !== null && view.violation.move !== 'probe');
  return {
    hold: remainingHold(view)!,
    of: isBroken ? 'broken' : 'force',
    weakest: view.quarter > 0 ? quarterOdds(view).weakest : null,
  };
}
