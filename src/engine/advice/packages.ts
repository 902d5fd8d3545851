import { factsOf } from '../facts.ts';
import type { Party } from '../party.ts';
import { amendText, signatoriesOf, textKey, voidArticles, type Text } from '../text.ts';
import type { View } from '../view.ts';
import type { Change } from './asks.ts';
import { dealOf, statedInterests, type Deal } from './deals/index.ts';

/** Linked changes that two delegations gain by together: each gives where it minds less. */
export interface Package {
  readonly changes: readonly Change[];
  readonly text: Text;
  /** Points that it gives the view's holder, and the other by its stated interests; durability included. */
  readonly mine: number;
  readonly theirs: number;
  /** Change of the chance that the text holds. */
  readonly hold: number;
}

/** A change by itself, and what each of the two gains by it. */
interface Single extends Change {
  readonly mine: number;
  readonly theirs: number;
}

/** Triples whose changes add up best, of which each is then worked out as a whole. */
const TRIPLES = 2000;
const SHOWN = 5;
const SLICE = 200;
/** What effects that are not sums may add to a package beyond its changes taken one by one, points. */
const SLACK = 1;

/**
 * Trades on a text with one other delegation, best first: two or three changes, of which at least one
 * costs the holder something and pleases the other, and one does the reverse, and which together leave
 * the holder no worse and give the other at least so many points. The best is the one by which the two
 * gain most, counting the smaller gain first. Goes by own true and others' stated interests; nothing is
 * offered that the holder, the other or a signatory never signs.
 */
export function* findPackages(
  view: View,
  text: Text,
  partner: Party,
  least = 1,
): Generator<undefined, readonly Package[]> {
  const interests = statedInterests(view);
  const from = dealOf(view, interests, text);
  const singles = singlesOf(view, text, partner, from);
  yield;
  const gives = singles.filter(({ mine, theirs }) => mine <= 0 && theirs > 0);
  const takes = singles.filter(({ mine, theirs }) => mine > 0 && theirs <= 0);
  const found: Package[] = [];
  let looked = 0;
  const look = (changes: readonly Change[]) => {
    const to = changes.reduce(
      (now, { article, option }) => amendText(view.level, now, article, option),
      text,
    );
    if (crossesNew(view, text, to, partner)) return;
    // Nothing is traded for words that would not apply.
    const idle = voidArticles(view.level, to);
    if (changes.some(({ article }) => idle.has(article))) return;
    const deal = dealOf(view, interests, to);
    const mine = deal.payoffs[view.party] - from.payoffs[view.party];
    const theirs = deal.payoffs[partner] - from.payoffs[partner];
    if (mine < 0 || theirs < least) return;
    found.push({ changes, text: to, mine, theirs, hold: deal.hold - from.hold });
  };
  for (const give of gives) {
    for (const take of takes) {
      if (give.article === take.article) continue;
      look([give, take]);
      if (++looked % SLICE === 0) yield;
    }
  }
  for (const changes of likelyTriples(gives, takes, least)) {
    look(changes);
    if (++looked % SLICE === 0) yield;
  }
  return bestOf(found);
}

/** Every change of one article that nobody whom it takes refuses, with what it does by itself. */
function singlesOf(view: View, text: Text, partner: Party, from: Deal): readonly Single[] {
  const interests = statedInterests(view);
  return view.level.articles.flatMap(({ options }, article) =>
    options.flatMap((_, option): Single[] => {
      if (option === text[article]) return [];
      const to = amendText(view.level, text, article, option);
      if (crossesNew(view, text, to, partner)) return [];
      const { payoffs } = dealOf(view, interests, to);
      const mine = payoffs[view.party] - from.payoffs[view.party];
      return [{ article, option, mine, theirs: payoffs[partner] - from.payoffs[partner] }];
    }),
  );
}

/** Whether a change crosses a red line of the holder, the other or anyone whose signature is needed then. */
function crossesNew(view: View, from: Text, to: Text, partner: Party): boolean {
  const { redLines } = factsOf(view.level);
  const asked = new Set<Party>([view.party, partner, ...signatoriesOf(view.level, to)]);
  return [...asked].some((party) =>
    redLines[party].some(
      ({ article, option }) => to[article] === option && from[article] !== option,
    ),
  );
}

/** Three changes each, both ways among them; those whose sums are best by the smaller gain. */
function likelyTriples(
  gives: readonly Single[],
  takes: readonly Single[],
  least: number,
): readonly (readonly Single[])[] {
  const triples: { readonly changes: readonly Single[]; readonly score: number }[] = [];
  const add = (...changes: readonly Single[]) => {
    const articles = new Set(changes.map(({ article }) => article));
    if (articles.size < changes.length) return;
    const mine = changes.reduce((sum, change) => sum + change.mine, 0);
    const theirs = changes.reduce((sum, change) => sum + change.theirs, 0);
    if (mine < -SLACK || theirs < least - SLACK) return;
    triples.push({ changes, score: Math.min(mine, theirs) });
  };
  const pairs = (of: readonly Single[]) =>
    of.flatMap((a, at) => of.slice(at + 1).map((b) => [a, b] as const));
  for (const [a, b] of pairs(gives)) for (const take of takes) add(a, b, take);
  for (const [a, b] of pairs(takes)) for (const give of gives) add(give, a, b);
  return triples
    .toSorted((a, b) => b.score - a.score)
    .slice(0, TRIPLES)
    .map(({ changes }) => changes);
}

/** The best, without those that only add a change to a better one or repeat its articles. */
function bestOf(found: readonly Package[]): readonly Package[] {
  const best: Package[] = [];
  const sorted = found.toSorted(
    (a, b) =>
      Math.min(b.mine, b.theirs) - Math.min(a.mine, a.theirs) ||
      b.mine + b.theirs - a.mine - a.theirs ||
      a.changes.length - b.changes.length ||
      (textKey(a.text) < textKey(b.text) ? -1 : 1),
  );
  const articles = (of: Package) => of.changes.map(({ article }) => article);
  const within = (some: readonly number[], all: readonly number[]) =>
    some.every((article) => all.includes(article));
  for (const each of sorted) {
    if (best.length >= SHOWN) break;
    const here = articles(each);
    const repeats = best.some((better) => {
      const there = articles(better);
      return within(here, there) || within(there, here);
    });
    if (!repeats) best.push(each);
  }
  return best;
}
