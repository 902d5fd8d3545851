import { assessText } from '../durability.ts';
import { factsOf } from '../facts.ts';
import {
  alternativeOf,
  giveOf,
  crossesRedLine,
  payoffOf,
  reserveFrom,
  type Prospect,
} from '../interests.ts';
import type { Party } from '../party.ts';
import { amendText, type Text } from '../text.ts';
import type { View } from '../view.ts';
import { statedInterests } from './deals/index.ts';

/** One article answered otherwise. */
export interface Change {
  readonly article: number;
  readonly option: number;
}

/** What it would take for a delegation to sign, as far as its stated interests tell. */
export interface Ask {
  /** The fewest changes after which it would sign; none where it would as it is; null where none were found. */
  readonly changes: readonly Change[] | null;
  /** The text with them. */
  readonly text: Text;
  /** Points that the view's holder loses by them; negative where it gains. */
  readonly cost: number;
  /** Points that the delegation gains by them. */
  readonly gain: number;
  /** Every text of up to so many changes has been looked at, or ruled out. */
  readonly searched: number;
  /** No text at all would do, without crossing a line of the holder's. */
  readonly never: boolean;
  /** False where the search was given up: there may be a cheaper one, or one of more changes. */
  readonly exact: boolean;
}

/** What a signature takes: so many points above fighting on, that half of all reserves are below. */
export function pointsToSign(view: Pick<View, 'level' | 'meters'>, party: Party): number {
  const { reserveScale } = view.level.delegations[party].alternative;
  return alternativeOf(view.level, party, view.meters) + reserveFrom(0.5, reserveScale);
}

/** Texts looked at between two yields: about 20 ms. */
const SLICE = 200;
/** Texts looked at before the search is given up: seconds. */
const PATIENCE = 60_000;
/** How far beyond the greatest found by climbing a chance to hold or a stage value may lie. */
const MARGIN = 0.02;

/**
 * The smallest change of a text after which a delegation would sign by its stated interests, with a
 * chance of one half or more; of the smallest, the one that costs the view's holder least. Exact: all
 * texts of one change, then of two and so on, without those that cannot give enough even if they held
 * as well as any. Options that the holder never signs are not offered.
 */
export function* findAsk(
  view: View,
  text: Text,
  party: Party,
  most = text.length,
): Generator<undefined, Ask> {
  const { level } = view;
  const { weights } = statedInterests(view);
  const needed = pointsToSign(view, party);
  const payoff = (by: Party, of: Text) =>
    payoffOf(level, by, weights[by], of, assessText(view, of));
  const worth = payoff(party, text);
  const own = payoff(view.party, text);
  const found = (changes: readonly Change[] | null, to: Text, searched: number): Ask => ({
    changes,
    text: to,
    cost: own - payoff(view.party, to),
    gain: payoff(party, to) - worth,
    searched,
    never: false,
    exact: true,
  });
  if (worth >= needed && !crossesRedLine(level, party, text)) return found([], text, 0);

  const steps = stepsOf(view, weights[party], text, party);
  const bound = boundOf(view, text, party);
  const start = giveOf(level, party, weights[party], text);
  const enough = (give: number) => bound(give) >= needed;
  if (steps === null || !enough(start + best(steps, 0, steps.length))) {
    return { ...found(null, text, most), never: true };
  }
  let looked = 0;
  for (let count = 1; count <= Math.min(most, steps.length); count++) {
    let cheapest: { changes: readonly Change[]; text: Text; own: number } | null = null;
    // By article, each left as it is or changed; a stack instead of recursion, so that it can pause.
    const stack = [{ at: 0, text, give: start, changes: [] as readonly Change[] }];
    for (let node = stack.pop(); node; node = stack.pop()) {
      const left = count - node.changes.length;
      if (left === 0) {
        if (steps.slice(node.at).some(({ must }) => must)) continue;
        if (++looked % SLICE === 0) yield;
        if (looked > PATIENCE) {
          const given = cheapest ?? { changes: null, text };
          return { ...found(given.changes, given.text, count - 1), exact: false };
        }
        if (payoff(party, node.text) < needed) continue;
        const mine = payoff(view.party, node.text);
        if (!cheapest || mine > cheapest.own) cheapest = { ...node, own: mine };
        continue;
      }
      const step = steps[node.at];
      if (!step || !enough(node.give + best(steps, node.at, left))) continue;
      if (!step.must) stack.push({ ...node, at: node.at + 1 });
      for (const { option, give } of step.options) {
        stack.push({
          at: node.at + 1,
          text: amendText(level, node.text, step.article, option),
          give: node.give + give,
          changes: [...node.changes, { article: step.article, option }],
        });
      }
    }
    if (cheapest) return found(cheapest.changes, cheapest.text, count);
    yield;
  }
  return { ...found(null, text, Math.min(most, steps.length)), never: most >= steps.length };
}

/** An article with the options that may take the place of what a text says. */
interface Step {
  readonly article: number;
  /** What the text says now is a red line of the delegation. */
  readonly must: boolean;
  /** What each gives the delegation, in points before durability. */
  readonly options: readonly { readonly option: number; readonly give: number }[];
  readonly most: number;
}

/** Articles by what they could give at most; null where a red line cannot be taken out. */
function stepsOf(
  view: View,
  weights: readonly number[],
  text: Text,
  party: Party,
): readonly Step[] | null {
  const { worth, redLines } = factsOf(view.level);
  const red = (by: Party, article: number, option: number) =>
    redLines[by].some((line) => line.article === article && line.option === option);
  const steps = view.level.articles.map(({ options }, article): Step => {
    const open = options.flatMap((_, option) => {
      if (option === text[article]) return [];
      if (red(party, article, option) || red(view.party, article, option)) return [];
      const difference = worth[party][article]![option]! - worth[party][article]![text[article]!]!;
      return [{ option, give: (weights[article]! * difference) / 100 }];
    });
    const must = red(party, article, text[article]!);
    return { article, must, options: open, most: Math.max(0, ...open.map(({ give }) => give)) };
  });
  if (steps.some(({ must, options }) => must && options.length === 0)) return null;
  return steps.toSorted((a, b) => b.most - a.most || a.article - b.article);
}

/** The most that so many changes from an article on could give; articles are in that order. */
function best(steps: readonly Step[], from: number, count: number): number {
  let sum = 0;
  for (let at = from; at < Math.min(steps.length, from + count); at++) sum += steps[at]!.most;
  return sum;
}

/** What a text that gives so much can be worth at most, whatever else it says. */
function boundOf(view: View, text: Text, party: Party): (give: number) => number {
  const greatest = (part: keyof Prospect) => MARGIN + climb(view, text, part);
  const { stageValuePoints } = view.level.delegations[party];
  const prospect: Prospect = {
    hold: Math.min(1, greatest('hold')),
    stageValue: stageValuePoints > 0 ? greatest('stageValue') : 0,
  };
  const { durabilityShare } = view.level.delegations[party];
  const kept = 1 - durabilityShare * (1 - prospect.hold);
  return (give) => give * kept + stageValuePoints * prospect.stageValue;
}

/** The greatest that one part of an assessment becomes by changing one article at a time. */
function climb(view: View, from: Text, part: keyof Prospect): number {
  let text = from;
  let greatest = assessText(view, text)[part];
  for (let better = true; better; ) {
    better = false;
    view.level.articles.forEach(({ options }, article) => {
      options.forEach((_, option) => {
        const candidate = amendText(view.level, text, article, option);
        const here = assessText(view, candidate)[part];
        if (here > greatest + 1e-9) {
          greatest = here;
          text = candidate;
          better = true;
        }
      });
    });
  }
  return greatest;
}
