import { byParty, type ByParty, type View } from '../../engine/index.ts';
import { chooseActs, type Aims } from './acting.ts';
import { answerViolation } from './answering.ts';
import type { Conduct } from './conduct.ts';
import { draftOf, measureOf } from './margins.ts';
import { wishes } from './wishing.ts';

/** Pressure goes to whoever its text satisfies least. */
const TALKS: ByParty<Aims> = byParty((holdout) => {
  const pulls =
    holdout === 'russia' ? { russia: -1, us: 0.3 } : { [holdout]: -0.8, russia: 0.2, us: 0.3 };
  return { alternatives: pulls, meters: { usCommitment: 4 }, asking: 0, threshold: 0.6 };
});

const QUARTERS: Aims = {
  alternatives: { us: 0.3 },
  meters: { usCommitment: 6 },
  asking: 0,
  threshold: 0.2,
};

/** Acts done before that start or stop aid: repeated, they lose their force. */
function doneOnce({ level, done }: View): readonly string[] {
  return level.acts.flatMap(({ id, changes }) =>
    changes?.usAid !== undefined && done.includes(id) ? [id] : [],
  );
}

export const us: Conduct = {
  talkActs: (view, text) => {
    const { holdout } = draftOf(view, measureOf(view), text);
    return chooseActs(view, TALKS[holdout], doneOnce(view));
  },
  quarter: (view) => chooseActs(view, QUARTERS),
  violation: (view, stream) =>
    view.violation!.step === 'backing'
      ? answerViolation(view, stream)
      : wishes(view.party, 'accept'),
};
