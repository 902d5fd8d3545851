import {
  byParty,
  dealOf,
  factsOf,
  isSameText,
  PARTIES,
  type ByParty,
  type Deal,
  type Interests,
  type Party,
  type Text,
  type View,
} from '../engine/index.ts';
import type { Talks } from './talks.ts';

/** An article that a delegation answered otherwise at the end, and what that was worth to each. */
export interface ArticleChange {
  readonly article: number;
  readonly from: number;
  readonly to: number;
  readonly points: ByParty<number>;
}

/** How two texts differ: article by article, and through how well each would hold. */
export interface TextChange {
  readonly from: Deal;
  readonly to: Deal;
  readonly articles: readonly ArticleChange[];
  /** What is left of the difference: durability and, for Moscow, what testing would be worth. */
  readonly durability: ByParty<number>;
  readonly total: ByParty<number>;
}

/** What one text is worth more or less than another to each; its terms add up to the total. */
export function changeOf(view: View, interests: Interests, from: Text, to: Text): TextChange {
  const { level } = view;
  const { worth } = factsOf(level);
  const before = dealOf(view, interests, from);
  const after = dealOf(view, interests, to);
  const kept = byParty((party) => 1 - level.delegations[party].durabilityShare * (1 - before.hold));
  const articles = from.flatMap((option, article): ArticleChange[] => {
    const now = to[article]!;
    if (now === option) return [];
    const points = byParty((party) => {
      const worths = worth[party][article]!;
      const weight = interests.weights[party][article]!;
      return (kept[party] * weight * (worths[now]! - worths[option]!)) / 100;
    });
    return [{ article, from: option, to: now, points }];
  });
  const total = byParty((party) => after.payoffs[party] - before.payoffs[party]);
  const durability = byParty((party) =>
    articles.reduce((rest, { points }) => rest - points[party], total[party]),
  );
  return { from: before, to: after, articles, durability, total };
}

/** What a delegation moved over the talks, in the circumstances of their last round. */
export interface Concession {
  readonly party: Party;
  /** From its opening to its last position: what it gave up itself is below 0. */
  readonly moved: TextChange;
  /** From its last position to the text that was signed; null where none was. */
  readonly signing: TextChange | null;
  /** What its position of each round was worth to each delegation; the opening comes first. */
  readonly path: readonly Deal[];
}

/** Who conceded what to whom. Empty where no round closed. */
export function concessionsOf(talks: Talks, interests: Interests): readonly Concession[] {
  const { openings, rounds, signed } = talks;
  const last = rounds[rounds.length - 1];
  if (!last) return [];
  const { view } = last;
  return PARTIES.map((party) => {
    const final = last.positions[party];
    return {
      party,
      moved: changeOf(view, interests, openings[party], final),
      signing: signed && changeOf(view, interests, final, signed),
      path: [openings[party], ...rounds.map(({ positions }) => positions[party])].map((text) =>
        dealOf(view, interests, text),
      ),
    };
  });
}

/** Whether a delegation laid down another text than before, by round; the first is against its opening. */
export function movesOf({ openings, rounds }: Talks, party: Party): readonly boolean[] {
  return rounds.map(({ positions }, at) => {
    const before = at === 0 ? openings : rounds[at - 1]!.positions;
    return !isSameText(before[party], positions[party]);
  });
}
