import { cast } from '../../../messages/cast.ts';
import type { Level } from '../../../../engine/index.ts';
import type { Decision, Estimate, Matter } from '../../../../lab/index.ts';
import { number, plusMinus, uncapital } from '../../../format.ts';
import { say } from '../../../messages/index.ts';

/** What was decided, and the best alternative to it. */
export interface Told {
  readonly did: string;
  readonly instead: string;
}

/** A decision in words, as done by its reader. */
export function matterInWords(level: Level, matter: Matter): Told {
  const words = say.debrief.decisions.matter;
  switch (matter.kind) {
    case 'article': {
      const { title, options } = level.articles[matter.article]!;
      const { did, instead } = words.article;
      return {
        did: did(title, options[matter.from]!.label),
        instead: instead(options[matter.to]!.label),
      };
    }
    case 'no-signature':
      return {
        did: words['no-signature'].did(say.table.bar.draftOf(cast[matter.of].of)),
        instead: words['no-signature'].instead,
      };
    case 'signature':
    case 'walk-out':
      return words[matter.kind];
    case 'act':
    case 'no-act': {
      const act = level.acts.find(({ id }) => id === matter.act);
      const { did, instead } = words[matter.kind];
      return { did: did(uncapital(act?.label ?? matter.act)), instead };
    }
    case 'moves':
      return { did: words.moves.did(matter.moves), instead: words.moves.instead };
    case 'consent':
      return words.consent[matter.granted ? 'granted' : 'withheld'];
    case 'test':
      return { did: words.test.did[matter.from], instead: words.test.instead[matter.to] };
    case 'response':
      return { did: words.response.did[matter.from], instead: words.response.instead[matter.to] };
    case 'backing':
      return { did: words.backing.did[matter.from], instead: words.backing.instead[matter.to] };
    case 'wish':
      return { did: words.wish.did[matter.from], instead: words.wish.instead[matter.to] };
  }
}

/** "Round 8" or "Quarter 3". */
export function whenInWords({ round, quarter }: Pick<Decision, 'round' | 'quarter'>): string {
  const words = say.debrief.decisions;
  return round === null ? words.quarter(quarter) : words.round(round);
}

/** Whether a decision cost its delegation something, and how much: "4.0 ±0.9". */
export function verdictInWords({ points, isClear }: Decision): string {
  const words = say.debrief.decisions.verdict;
  if (!isClear) return words.unclear;
  return (points.value > 0 ? words.cost : words.earned)(amountOf(points));
}

function amountOf({ value, low, high }: Estimate): string {
  return `${number(Math.abs(value), 1)} ${plusMinus(low, high, 1)}`.trim();
}

/** Cards shown. */
const SHOWN = 3;

/**
 * The few that are shown: the weightiest, the one that cost most if any did, and others of another kind
 * before more of the same. What made no clear difference is shown only where nothing did.
 */
export function chosenOf(decisions: readonly Decision[]): readonly Decision[] {
  const clear = decisions.filter(({ isClear }) => isClear);
  const costly = clear.find(({ points }) => points.value > 0);
  const among = clear.length > 0 ? clear : decisions;
  const wanted = [...among.slice(0, 1), ...(costly ? [costly] : []), ...among];
  const chosen: Decision[] = [];
  for (const sameKind of [false, true]) {
    for (const each of wanted) {
      if (chosen.length === SHOWN) break;
      if (chosen.includes(each)) continue;
      const isNew = chosen.every(({ matter }) => matter.kind !== each.matter.kind);
      if (isNew || sameKind || each === costly) chosen.push(each);
    }
  }
  return chosen.toSorted(
    (a, b) => Math.abs(b.points.value) - Math.abs(a.points.value) || a.at - b.at,
  );
}
