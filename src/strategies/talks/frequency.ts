import { byParty, factsOf, isSameText, type ByParty, type View } from '../../engine/index.ts';
import type { Ascribed } from './concessions.ts';

/**
 * A frequency model of the others, after van Krimpen, Looije and Hajizadeh (2013; survey: Baarslag,
 * Hendrikx, Hindriks and Jonker 2016): an article that a delegation leaves alone from one text to the
 * next matters more to it than one that it changes. There the weights are unknown to begin with; here
 * each has stated them, and what is learned shifts them a little: true weights lie near the stated ones,
 * and what a delegation gives up first depends on what it gets for it too.
 */
export function ascribedWeights(view: View): Ascribed {
  const kept = keptShares(view);
  const { weights } = factsOf(view.level);
  return byParty((party) => {
    if (party === view.party) return view.own.weights;
    const shares = kept[party];
    const usual = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    const rate = LEARNING_RATE * view.level.delegations[party].weightSpread;
    const shifted = weights[party].map(
      (stated, article) => stated * (1 + rate * (shares[article]! - usual)),
    );
    const total = shifted.reduce((sum, weight) => sum + weight, 0);
    return shifted.map((weight) => (100 * weight) / total);
  });
}

/** How far an article that is always left alone, or never, shifts its weight, as a share of the spread. */
const LEARNING_RATE = 0.25;

/**
 * Share of its changes of text, in these talks, in which each delegation left each article alone; 1
 * before any change.
 */
function keptShares(view: View): ByParty<readonly number[]> {
  const rounds = view.pastRounds.slice(view.pastRounds.length - (view.round - 1));
  const { text } = view;
  // In reopened talks all begin from the text in force.
  const first = text ? byParty(() => text) : factsOf(view.level).openings;
  const history = [first, ...rounds.map(({ positions }) => positions)];
  return byParty((party) => {
    const left = view.level.articles.map(() => 0);
    let changes = 0;
    for (let at = 1; at < history.length; at++) {
      const before = history[at - 1]![party];
      const after = history[at]![party];
      if (isSameText(before, after)) continue;
      changes++;
      after.forEach((option, article) => {
        if (option === before[article]) left[article]!++;
      });
    }
    return left.map((count) => (changes === 0 ? 1 : count / changes));
  });
}
