import {
  amendText,
  factsOf,
  hasSigned,
  isSameText,
  PARTIES,
  type Text,
  type View,
} from '../../engine/index.ts';
import {
  draftOf,
  measureOf,
  satisfaction,
  weightsOf,
  type Draft,
  type Measure,
} from '../seats/margins.ts';
import { textToSign } from '../talks/signing.ts';
import { standBy, type Tactic, type Talk } from '../talks/tactic.ts';
import { reservation } from '../talks/worth.ts';

/** Changes made to the single text in one round, and candidates assessed in full for each. */
const CHANGES_A_ROUND = 2;
const CANDIDATES_ASSESSED = 2;

/**
 * A single negotiating text (Fisher 1978): each round the broker amends its draft where that raises
 * the share of its claim that whoever is least satisfied gets, so that the draft tends to the
 * proportional solution of a bargaining problem with claims (Chun and Thomson 1992): whoever stands by
 * more is offered more. Candidates are ranked as if durability stayed as it is; the best
 * few are then assessed in full.
 */
function mediate(view: View, measure: Measure): Draft {
  let draft = draftOf(view, measure, view.positions.us);
  const last = view.round === view.roundLimit;
  if (last || gathersSignatures(view, draft)) return draft;
  for (let change = 0; change < CHANGES_A_ROUND; change++) {
    let next: Draft | undefined;
    for (const { article, option } of bestAmendments(view, draft, measure)) {
      const text = amendText(view.level, draft.text, article, option);
      const candidate = draftOf(view, measure, text);
      if (candidate.share > draft.share + LEAST_STEP) {
        next = candidate;
        break;
      }
    }
    if (!next) break;
    draft = next;
  }
  return draft;
}

/** Share of a claim by which an amendment has to help. */
const LEAST_STEP = 0.001;

/** A draft that another delegation has signed, and that leaves no one worse off than fighting on, stands. */
function gathersSignatures(view: View, draft: Draft): boolean {
  const { text } = draft;
  const signed = PARTIES.some((party) => party !== view.party && hasSigned(view, party, text));
  return signed && PARTIES.every((party) => draft.points[party] > 0);
}

/** The few single changes that raise the least share most if durability stays as it is, best first. */
function bestAmendments(view: View, draft: Draft, measure: Measure) {
  const { worth, refused } = factsOf(view.level);
  const { text, holdout, points, perGive } = draft;
  let enough = draft.share + LEAST_STEP;
  // Most changes do nothing for whoever gains least, and need no further look.
  const tables = [holdout, ...PARTIES.filter((party) => party !== holdout)].map((party) => ({
    worth: worth[party],
    weights: weightsOf(view, party),
    perGive: perGive[party],
    points: points[party],
    claim: measure.claims[party],
  }));
  const best: { readonly article: number; readonly option: number; readonly share: number }[] = [];
  for (let article = 0; article < text.length; article++) {
    const now = text[article]!;
    const { length } = worth[holdout][article]!;
    for (let option = 0; option < length; option++) {
      if (option === now || refused[article]![option]) continue;
      let share = Infinity;
      for (const table of tables) {
        const mine = table.worth[article]!;
        const perWorth = (table.weights[article]! * table.perGive) / 100;
        const above = table.points + perWorth * (mine[option]! - mine[now]!);
        share = Math.min(share, satisfaction(above, table.claim));
        if (share <= enough) break;
      }
      if (share <= enough) continue;
      // Of equal ones the first stays before the others.
      let place = best.length;
      while (place > 0 && share > best[place - 1]!.share) place--;
      best.splice(place, 0, { article, option, share });
      if (best.length > CANDIDATES_ASSESSED) best.pop();
      if (best.length === CANDIDATES_ASSESSED) {
        enough = Math.max(enough, best[CANDIDATES_ASSESSED - 1]!.share);
      }
    }
  }
  return best;
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
    const measure = measureOf(view);
    const draft = mediate(view, measure);
    const because = { rule: 'mediation', holdout: draft.holdout } as const;
    const found = textToSign(view, floor, (text) => othersReady(view, text));
    const signs = found && !isSameText(found, view.positions[view.party]) ? found : null;
    return { because, asks: floor, signs, ...standBy(view, draft.text, floor) };
  }
}

export const broker = new Broker();
