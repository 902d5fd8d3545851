import {
  amendText,
  factsOf,
  hasSigned,
  isSameText,
  PARTIES,
  type ByParty,
  type Text,
  type View,
} from '../../engine/index.ts';
import { alternatives, draftOf, leastSatisfied, weightsOf, type Draft } from '../seats/margins.ts';
import { textToSign } from '../talks/signing.ts';
import { standBy, type Tactic, type Talk } from '../talks/tactic.ts';
import { reservation } from '../talks/worth.ts';

/** Changes made to the single text in one round, and candidates assessed in full for each. */
const CHANGES_A_ROUND = 2;
const CANDIDATES_ASSESSED = 2;

/**
 * A single negotiating text (Fisher 1978): each round the broker amends its draft where that raises
 * the margin of whoever gains least. Candidates are ranked as if durability stayed as it is; the best
 * few are then assessed in full.
 */
function mediate(view: View, fighting: ByParty<number>): Draft {
  let draft = draftOf(view, fighting, view.positions.us);
  const last = view.round === view.roundLimit;
  if (last || gathersSignatures(view, draft)) return draft;
  for (let change = 0; change < CHANGES_A_ROUND; change++) {
    const least = leastMargin(draft);
    let next: Draft | undefined;
    for (const { article, option } of rankAmendments(view, draft).slice(0, CANDIDATES_ASSESSED)) {
      const text = amendText(view.level, draft.text, article, option);
      const candidate = draftOf(view, fighting, text);
      if (leastMargin(candidate) > least + 0.01) {
        next = candidate;
        break;
      }
    }
    if (!next) break;
    draft = next;
  }
  return draft;
}

function leastMargin({ margins }: Draft): number {
  return margins.points[leastSatisfied(margins)];
}

/** A draft that another delegation has signed, and that leaves no one worse off than fighting on, stands. */
function gathersSignatures(view: View, draft: Draft): boolean {
  const { text } = draft;
  const signed = PARTIES.some((party) => party !== view.party && hasSigned(view, party, text));
  return signed && leastMargin(draft) > 0;
}

/** Single changes that raise the least margin if durability stays as it is, best first. */
function rankAmendments(view: View, draft: Draft) {
  const { worth, refused } = factsOf(view.level);
  const { text, margins } = draft;
  const holdout = leastSatisfied(margins);
  const enough = margins.points[holdout] + 0.01;
  // Most changes do nothing for whoever gains least, and need no further look.
  const tables = [holdout, ...PARTIES.filter((party) => party !== holdout)].map((party) => ({
    worth: worth[party],
    weights: weightsOf(view, party),
    perGive: margins.perGive[party],
    points: margins.points[party],
  }));
  const ranked: { article: number; option: number; points: number }[] = [];
  for (let article = 0; article < text.length; article++) {
    const now = text[article]!;
    const { length } = worth[holdout][article]!;
    for (let option = 0; option < length; option++) {
      if (option === now || refused[article]![option]) continue;
      let points = Infinity;
      for (const table of tables) {
        const mine = table.worth[article]!;
        const perWorth = (table.weights[article]! * table.perGive) / 100;
        const here = table.points + perWorth * (mine[option]! - mine[now]!);
        if (here < points) points = here;
        if (points <= enough) break;
      }
      if (points <= enough) continue;
      ranked.push({ article, option, points });
    }
  }
  return ranked.sort((a, b) => b.points - a.points || a.article - b.article || a.option - b.option);
}

/** Whether both sides of the war have signed this very text. */
function othersReady(view: View, text: Text): boolean {
  return view.level.required.every((party) => hasSigned(view, party, text));
}

/** Washington keeps one draft and signs what both sides of the war have signed. */
class Broker implements Tactic {
  readonly id = 'broker';
  readonly title = 'A deal, soon';
  readonly summary =
    'Keeps one draft that it amends towards whoever gains least from it, and presses whoever holds out.';
  readonly basis = 'Declared position of spring 2025; single negotiating text (Fisher 1978).';

  talk(view: View): Talk {
    const floor = reservation(view);
    const draft = mediate(view, alternatives(view));
    const because = { rule: 'mediation', holdout: leastSatisfied(draft.margins) } as const;
    const found = textToSign(view, floor);
    const signs =
      found && !isSameText(found, view.positions[view.party]) && othersReady(view, found)
        ? found
        : null;
    return { because, asks: floor, signs, ...standBy(view, draft.text, floor) };
  }
}

export const broker = new Broker();
