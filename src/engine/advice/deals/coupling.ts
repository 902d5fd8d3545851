import type { Coupled, Coupling } from '../../../model/index.ts';
import type { Assessed } from '../../durability.ts';
import { factsOf } from '../../facts.ts';
import type { Prospect } from '../../interests.ts';
import type { Option } from '../../level.ts';
import { PARTIES } from '../../party.ts';
import {
  amountsOf,
  decidesTerms,
  GRAIN,
  highest,
  isRead,
  keyMaker,
  lowest,
  NOTHING,
  prospectOf,
  reachOf,
  slackOver,
  withinReach,
  termsOf,
  together,
  type Amounts,
  type Terms,
} from './provisions.ts';

/** Slack above the best corner: an assessment stops at a tolerance, and enablers may deter too well. */
const HOLD_SLACK = 0.001;

/** Place, after the four delegations, of a party whose payoff is the chance that the text holds, percent. */
export const HOLD = PARTIES.length;

/**
 * How durability couples the articles. Payoffs are additive once the chance that a text holds and what
 * testing it would be worth are known; the first rises and the second falls with every effect that
 * deters. So with some articles fixed no completion holds better than that whose open articles deter
 * most, and none is worth more to test than that whose open articles deter least, but for a slack.
 * Terms on which a force is sent are fixed first, each way apart: beliefs and contributors hang on
 * them in other ways.
 * @param open whether an option may be chosen at all.
 */
export function couplingOf(
  context: Assessed,
  open: (article: number, option: number) => boolean,
): Coupling {
  const { articles } = context.level;
  const reach = reachOf(context);
  const amounts = articles.map(({ options }) =>
    options.map(({ effects }) => withinReach(amountsOf(effects), reach)),
  );
  const [gates, rest] = orderOf(context);
  // What the articles from a depth on add where they deter most and least, and the slack for them.
  const most: Amounts[] = [];
  const least: Amounts[] = [];
  most[rest.length] = NOTHING;
  least[rest.length] = NOTHING;
  const slack: number[] = [];
  slack[rest.length] = 0;
  for (let depth = rest.length - 1; depth >= 0; depth--) {
    const article = rest[depth]!;
    const choices = amounts[article]!.filter((_, option) => open(article, option));
    slack[depth] = slack[depth + 1]! + slackOver(choices);
    most[depth] = together(highest(choices), most[depth + 1]!);
    least[depth] = together(lowest(choices), least[depth + 1]!);
  }
  const known = new Map<string, Coupled>();
  const keyOf = keyMaker(context.level);
  const under = (terms: Terms, fixed: Amounts, depth: number, above: Corners | null): Coupled => {
    const key = keyOf(terms, depth, fixed);
    let found = known.get(key);
    if (found) return found;
    const isWhole = depth === rest.length;
    const best = cornerOf(context, terms, together(fixed, most[depth]!), above?.best);
    const worst = isWhole
      ? best
      : cornerOf(context, terms, together(fixed, least[depth]!), above?.worst);
    const corners = { best, worst };
    const below: Coupled[] = [];
    found = {
      ...ceilingsOf(context, {
        hold: best.prospect.hold + (isWhole ? 0 : HOLD_SLACK),
        stageValue: worst.prospect.stageValue + slack[depth]!,
      }),
      fix: (option) =>
        (below[option] ??= under(
          terms,
          together(fixed, amounts[rest[depth]!]![option]!),
          depth + 1,
          corners,
        )),
    };
    known.set(key, found);
    return found;
  };
  const gate = (chosen: readonly Option[]): Coupled => {
    if (chosen.length === gates.length) {
      const terms = termsOf(context, chosen);
      return under(terms, terms.amounts, 0, null);
    }
    const article = gates[chosen.length]!;
    const below = articles[article]!.options.map((option, at) =>
      open(article, at) ? gate([...chosen, option]) : null,
    );
    return ceilingOver(
      below.filter((child) => child !== null),
      (option) => below[option]!,
    );
  };
  return { issues: [...gates, ...rest], root: gate([]) };
}

/** What a place's open articles can come to: where they deter most, and least. */
interface Corners {
  readonly best: Corner;
  readonly worst: Corner;
}

interface Corner {
  readonly amounts: Amounts;
  readonly prospect: Prospect;
}

/** A corner, which is often that of the place above. */
function cornerOf(
  context: Assessed,
  terms: Terms,
  amounts: Amounts,
  above: Corner | undefined,
): Corner {
  return above && amounts.every((amount, at) => Math.abs(amount - above.amounts[at]!) < GRAIN)
    ? above
    : { amounts, prospect: prospectOf(context, terms, amounts) };
}

/** What a prospect makes of a text's worth: by delegation, and for the chance that it holds itself. */
function ceilingsOf({ level }: Assessed, { hold, stageValue }: Prospect) {
  const factors: number[] = [];
  const addends: number[] = [];
  for (const party of PARTIES) {
    const { durabilityShare, stageValuePoints } = level.delegations[party];
    factors.push(1 - durabilityShare * (1 - hold));
    addends.push(stageValuePoints * stageValue);
  }
  factors.push(0);
  addends.push(100 * hold);
  return { factors, addends };
}

/** The ceilings over some places. */
function ceilingOver(places: readonly Coupled[], fix: Coupled['fix']): Coupled {
  const over = (list: 'factors' | 'addends') =>
    places[0]![list].map((_, party) => Math.max(...places.map((place) => place[list][party]!)));
  return { factors: over('factors'), addends: over('addends'), fix };
}

/**
 * The articles on which an assessment hangs: those that decide on what terms a force is sent, and the
 * others; of each, first those that matter most around the opening positions, so that ceilings come
 * down early.
 */
function orderOf(context: Assessed): [gates: readonly number[], rest: readonly number[]] {
  const { level } = context;
  const { openings } = factsOf(level);
  const all = level.articles.map((_, article) => article);
  const gates = all.filter((article) => level.articles[article]!.options.some(decidesTerms));
  const rest = all.filter(
    (article) => !gates.includes(article) && level.articles[article]!.options.some(isRead),
  );
  const assess = (text: readonly number[]) => {
    const option = (article: number) => level.articles[article]!.options[text[article]!]!;
    const terms = termsOf(context, gates.map(option));
    const others = rest.map((article) => amountsOf(option(article).effects));
    return prospectOf(context, terms, others.reduce(together, terms.amounts));
  };
  const influence = all.map((article) => {
    if (!gates.includes(article) && !rest.includes(article)) return 0;
    let sum = 0;
    for (const party of PARTIES) {
      const prospects = level.articles[article]!.options.map((_, option) =>
        assess(openings[party].with(article, option)),
      );
      for (const name of ['hold', 'stageValue'] as const) {
        const reached = prospects.map((prospect) => prospect[name]);
        sum += Math.max(...reached) - Math.min(...reached);
      }
    }
    return sum;
  });
  const byInfluence = (a: number, b: number) => influence[b]! - influence[a]! || a - b;
  return [gates.toSorted(byInfluence), rest.toSorted(byInfluence)];
}
