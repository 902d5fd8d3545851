import {
  amendText,
  byParty,
  factsOf,
  hasSigned,
  isSameText,
  PARTIES,
  payoffOf,
  type Action,
  type ByParty,
  type Party,
  type Text,
  type View,
} from '../engine/index.ts';
import { chooseActs, type Aims } from './acting.ts';
import { answerViolation } from './answering.ts';
import { alternative, isWorth, prospectOf, reservation, textToSign } from './bargaining.ts';
import type { Strategy } from './strategy.ts';

/**
 * How far a text lies above what fighting on is worth to each delegation, by public knowledge, and by
 * how much each point of give counts for it.
 */
interface Margins {
  readonly points: ByParty<number>;
  readonly perGive: ByParty<number>;
}

/** A text with its margins. */
interface Draft {
  readonly text: Text;
  readonly margins: Margins;
}

/** @param alternatives what fighting on is worth to each delegation now. */
function draftOf(view: View, alternatives: ByParty<number>, text: Text): Draft {
  const { level } = view;
  const prospect = prospectOf(view, text);
  const points = byParty(
    (party) => payoffOf(level, party, weightsOf(view, party), text, prospect) - alternatives[party],
  );
  const perGive = byParty(
    (party) => 1 - level.delegations[party].durabilityShare * (1 - prospect.hold),
  );
  return { text, margins: { points, perGive } };
}

/** Own weights as they are, others' as stated. */
function weightsOf(view: View, party: Party): readonly number[] {
  return party === view.party ? view.own.weights : factsOf(view.level).weights[party];
}

/** The delegation that a text satisfies least. */
function leastSatisfied({ points }: Margins): Party {
  return PARTIES.reduce((least, party) => (points[party] < points[least] ? party : least));
}

/** Changes made to the single text in one round, and candidates assessed in full for each. */
const CHANGES_A_ROUND = 2;
const CANDIDATES_ASSESSED = 2;

/**
 * A single negotiating text (Fisher 1978): each round the broker amends its draft where that raises
 * the margin of whoever gains least. Candidates are ranked as if durability stayed as it is; the best
 * few are then assessed in full.
 */
function mediate(view: View, alternatives: ByParty<number>): Draft {
  let draft = draftOf(view, alternatives, view.positions.us);
  const last = view.round === view.roundLimit;
  if (last || gathersSignatures(view, draft)) return draft;
  for (let change = 0; change < CHANGES_A_ROUND; change++) {
    const least = leastMargin(draft);
    let next: Draft | undefined;
    for (const { article, option } of rankAmendments(view, draft).slice(0, CANDIDATES_ASSESSED)) {
      const text = amendText(view.level, draft.text, article, option);
      const candidate = draftOf(view, alternatives, text);
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

/** Pressure goes to whoever the single text satisfies least. */
const TALKS: ByParty<Aims> = byParty((holdout) => {
  const alternatives =
    holdout === 'russia' ? { russia: -1, us: 0.3 } : { [holdout]: -0.8, russia: 0.2, us: 0.3 };
  return { alternatives, meters: { usCommitment: 4 }, asking: 0, threshold: 0.6 };
});

const QUARTERS: Aims = {
  alternatives: { us: 0.3 },
  meters: { usCommitment: 6 },
  asking: 0,
  threshold: 0.2,
};

/** Acts that lose their force when they are repeated. */
const ONCE_ONLY = ['pause-aid', 'resume-aid'];

function talk(view: View): Action[] {
  const { party } = view;
  const floor = reservation(view);
  const alternatives = byParty((other) => alternative(view, other));
  const draft = mediate(view, alternatives);
  const offer = draft.text;
  const acts = chooseActs(
    view,
    TALKS[leastSatisfied(draft.margins)],
    ONCE_ONLY.filter((act) => view.done.includes(act)),
  );
  const signing = textToSign(view, floor);
  if (signing && !isSameText(signing, view.positions[party]) && othersReady(view, signing)) {
    return [...acts, { type: 'sign', party, text: signing }];
  }
  const stands = isWorth(view, offer, floor);
  return [
    ...acts,
    { type: 'table', party, text: offer },
    ...(stands ? [] : [{ type: 'sign', party, text: null } as const]),
  ];
}

/** Whether both sides of the war have signed this very text. */
function othersReady(view: View, text: Text): boolean {
  return view.level.required.every((party) => hasSigned(view, party, text));
}

export const broker: Strategy = {
  id: 'broker',
  party: 'us',
  title: 'A deal, soon',
  summary:
    'Keeps one draft that it amends towards whoever gains least from it, and presses whoever holds out.',
  basis: 'Declared position of spring 2025; single negotiating text (Fisher 1978).',
  decide(view, stream) {
    switch (view.phase) {
      case 'talks':
        return [...talk(view), { type: 'ready', party: view.party }];
      case 'violation':
        return view.violation!.step === 'backing'
          ? [answerViolation(view, stream)]
          : [{ type: 'wish', party: view.party, wish: 'accept' }];
      default:
        return [...chooseActs(view, QUARTERS), { type: 'ready', party: view.party }];
    }
  },
};
