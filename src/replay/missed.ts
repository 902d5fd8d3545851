import {
  alternativeOf,
  burdenOf,
  byParty,
  crossesRedLine,
  dealOf,
  isSameText,
  PARTIES,
  type ByParty,
  type Deal,
  type Interests,
  type Party,
  type Text,
} from '../engine/index.ts';
import { tabledIn, type Tabled, type Talks, type TalksRound } from './talks.ts';

/** Gains below this are not worth telling, points. */
export const TELLING_POINTS = 0.5;

/** Less than this is as good as nothing, points. */
const NEXT_TO_NOTHING = 0.05;

/** A text in a round, held against what came of the talks. */
export interface Compared {
  /** Round of the talks, from 1. */
  readonly round: number;
  readonly deal: Deal;
  /** What signing it then was worth to each above what came. */
  readonly gains: ByParty<number>;
  /**
   * Of that: through the text itself, held against the signed one in the same round. The rest is what
   * signing sooner was worth. Null where none was signed.
   */
  readonly byText: ByParty<number> | null;
  /** Points above the least that each would have signed then. */
  readonly margins: ByParty<number>;
  /** Of gain and margin the lesser: below 0, a delegation would not have signed or did better in the end. */
  readonly spare: ByParty<number>;
  /** The least that it left to spare: how far it falls short, where that is below 0. */
  readonly least: number;
  /** Whose red lines it crosses. */
  readonly refusedBy: readonly Party[];
  /** Who would not have signed it then, or would have had less of it than of what came. */
  readonly against: readonly Party[];
  /** The text that was signed in the end. */
  readonly isSigned: boolean;
  /** Worth more to all four than what came, and each of them would have signed it then. */
  readonly better: boolean;
  /** Its words alone were not better for each: what it was worth more came of signing sooner as well. */
  readonly onlySooner: boolean;
}

/** A text that lay on the table in a round, held against what came. */
export interface TabledChance extends Compared {
  readonly tabled: Tabled;
}

/**
 * What came of talks, for each: the text as it stood on the day of signature or, where none was signed,
 * what fighting on was worth at the end; less the burden of fatigue. How a signed text fared later is
 * not in it: nobody could know that at the table.
 */
export function outcomeOf({ rounds, signed, end }: Talks, interests: Interests) {
  const last = rounds[rounds.length - 1];
  const { level, meters } = signed && last ? last.view : end;
  const deal = signed && last ? dealOf(last.view, interests, signed) : null;
  const burden = byParty((party) => burdenOf(level, party, meters));
  return {
    worth: byParty(
      (party) => (deal ? deal.payoffs[party] : alternativeOf(level, party, meters)) - burden[party],
    ),
  };
}

export type Came = ReturnType<typeof outcomeOf>;

/** Hold a text, as it would have been signed in a round, against what came. */
export function compare(
  round: TalksRound,
  interests: Interests,
  text: Text,
  came: Came,
  signed: Text | null,
): Compared {
  const { view } = round;
  const { level, meters } = view;
  const deal = dealOf(view, interests, text);
  const burden = byParty((party) => burdenOf(level, party, meters));
  const gains = byParty((party) => deal.payoffs[party] - burden[party] - came.worth[party]);
  const signedThen = signed && dealOf(view, interests, signed);
  const byText = signedThen && byParty((party) => deal.payoffs[party] - signedThen.payoffs[party]);
  const margins = byParty(
    (party) => deal.payoffs[party] - alternativeOf(level, party, meters) - interests.reserve[party],
  );
  const refusedBy = PARTIES.filter((party) => crossesRedLine(level, party, text));
  const spare = byParty((party) => Math.min(gains[party], margins[party]));
  const against = PARTIES.filter((party) => spare[party] < 0 || refusedBy.includes(party));
  return {
    round: round.round,
    deal,
    gains,
    byText,
    margins,
    spare,
    least: Math.min(...PARTIES.map((party) => spare[party])),
    refusedBy,
    against,
    isSigned: signed !== null && isSameText(signed, text),
    better: against.length === 0 && PARTIES.every((party) => gains[party] >= TELLING_POINTS),
    onlySooner: byText !== null && PARTIES.some((party) => byText[party] < NEXT_TO_NOTHING),
  };
}

/** For each closed round its most telling text: a better one if there is any, else the nearest to it. */
export function chancesOf(talks: Talks, interests: Interests): readonly TabledChance[] {
  const came = outcomeOf(talks, interests);
  return talks.rounds.map((round) =>
    tabledIn(talks, round)
      .map((tabled) => ({
        ...compare(round, interests, tabled.text, came, talks.signed),
        tabled,
      }))
      .reduce((best, next) => (isMoreTelling(next, best) ? next : best)),
  );
}

/** The most telling of some: of equals, the earlier. */
export function mostTelling<T extends Compared>(among: readonly T[]): T | null {
  return among.reduce<T | null>(
    (best, next) => (best === null || isMoreTelling(next, best) ? next : best),
    null,
  );
}

/**
 * A better text tells more than one that was better only for being sooner, that more than one of which
 * somebody asked more, and least of all tells one that somebody would never have signed.
 */
function isMoreTelling(a: Compared, b: Compared): boolean {
  const rank = ({ better, onlySooner, refusedBy }: Compared) =>
    better ? (onlySooner ? 2 : 3) : refusedBy.length > 0 ? 0 : 1;
  return rank(a) === rank(b) ? a.least > b.least : rank(a) > rank(b);
}
