import type { Text, View } from '../../engine/index.ts';
import { ByAspiration, type Aspiration } from './tactic.ts';
import { openingOf, type Stakes } from './worth.ts';

/** Share of the way from its reservation to its opening that a text has to give it. */
const ASKED_SHARE = 0.7;

/** It stands by its opening and signs nothing much worse, whatever the others do. */
class Hardliner extends ByAspiration {
  readonly id = 'hardliner';
  readonly title = 'Hardliner';
  readonly summary =
    'Stands by its opening from the first round to the last, and lets others come.';
  readonly basis = 'After commitment (Schelling 1956, “An Essay on Bargaining”).';

  protected aspiration(_view: View, { floor, best }: Stakes): Aspiration {
    const points = floor + Math.max(0, best - floor) * ASKED_SHARE;
    return { points, because: { rule: 'commitment' } };
  }

  protected offer(view: View): Text {
    return openingOf(view);
  }
}

export const hardliner = new Hardliner();
