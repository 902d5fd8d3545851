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
  type Prospect,
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

function marginsOf(view: View, text: Text, prospect: Prospect): Margins {
  const { level } = view;
  return {
    points: byParty(
      (party) =>
        payoffOf(level, party, weightsOf(view, party), text, prospect) - alternative(view, party),
    ),
    perGive: byParty((party) => 1 - level.delegations[party].durabilityShare * (1 - prospect.hold)),
  };
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
function mediate(view: View): Text {
  let text = view.positions.us;
  const last = view.round === view.roundLimit;
  if (last || gathersSignatures(view, text)) return text;
  for (let change = 0; change < CHANGES_A_ROUND; change++) {
    const margins = marginsOf(view, text, prospectOf(view, text));
    const least = margins.points[leastSatisfied(margins)];
    const next = rankAmendments(view, text, margins, least)
      .slice(0, CANDIDATES_ASSESSED)
      .map(({ article, option }) => amendText(view.level, text, article, option))
      .find((candidate) => {
        const after = marginsOf(view, candidate, prospectOf(view, candidate));
        return after.points[leastSatisfied(after)] > least + 0.01;
      });
    if (!next) break;
    text = next;
  }
  return text;
}

/** A draft that another delegation has signed, and that leaves no one worse off than fighting on, stands. */
function gathersSignatures(view: View, text: Text): boolean {
  const signed = PARTIES.some((party) => party !== view.party && hasSigned(view, party, text));
  if (!signed) return false;
  const margins = marginsOf(view, text, prospectOf(view, text));
  return margins.points[leastSatisfied(margins)] > 0;
}

/** Single changes that raise the least margin if durability stays as it is, best first. */
function rankAmendments(view: View, text: Text, margins: Margins, least: number) {
  const { worth, redLines } = factsOf(view.level);
  const tables = PARTIES.map((party) => ({
    worth: worth[party],
    // Points of margin for each point of worth, by article.
    scale: weightsOf(view, party).map((weight) => (weight * margins.perGive[party]) / 100),
    points: margins.points[party],
  }));
  const ranked: { article: number; option: number; points: number }[] = [];
  for (let article = 0; article < text.length; article++) {
    const now = text[article]!;
    const { length } = view.level.articles[article]!.options;
    for (let option = 0; option < length; option++) {
      if (option === now) continue;
      let points = Infinity;
      for (const table of tables) {
        const mine = table.worth[article]!;
        const here = table.points + table.scale[article]! * (mine[option]! - mine[now]!);
        if (here < points) points = here;
        if (points <= least + 0.01) break;
      }
      if (points <= least + 0.01) continue;
      const refused = PARTIES.some((party) =>
        redLines[party].some((line) => line.article === article && line.option === option),
      );
      if (!refused) ranked.push({ article, option, points });
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
  const offer = mediate(view);
  const acts = chooseActs(
    view,
    TALKS[leastSatisfied(marginsOf(view, offer, prospectOf(view, offer)))],
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
