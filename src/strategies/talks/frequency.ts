import { byParty, factsOf, isSameText, type ByParty, type View } from '../../engine/index.ts';
import type { Ascribed } from './concessions.ts';

/**
 * Frequency opponent modelling (van Krimpen, Looije and Hajizadeh 2013; survey: Baarslag, Hendrikx,
 * Hindriks and Jonker 2016): an article that a delegation leaves alone from one text to the next matters
 * more to it than one that it changes. What is learned moves the stated weight within the bounds that
 * are public: by the level's spread, up for what was never changed, down for what always was.
 */
export function ascribedWeights(view: View): Ascribed {
  const kept = keptShares(view);
  const { weights } = factsOf(view.level);
  return byParty((party) => {
    if (party === view.party) return view.own.weights;
    const spread = view.level.delegations[party].weightSpread;
    return weights[party].map(
      (stated, article) => stated * (1 + spread * (2 * kept[party][article]! - 1)),
    );
  });
}

/** Share of its changes of text in which each delegation left each article alone; ½ before any. */
function keptShares(view: View): ByParty<readonly number[]> {
  const { openings } = factsOf(view.level);
  const history = [openings, ...view.pastRounds.map(({ positions }) => positions)];
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
    return left.map((count) => (changes === 0 ? 0.5 : count / changes));
  });
}
