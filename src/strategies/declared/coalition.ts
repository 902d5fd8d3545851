import type { Text, View } from '../../engine/index.ts';
import { concede, towardsStated, type Towards } from '../talks/concessions.ts';
import { ByAspiration, type Aspiration } from '../talks/tactic.ts';
import { concededBy } from '../talks/timedependent.ts';
import { timeShare, type Stakes } from '../talks/worth.ts';

/** The coalition follows Kyiv: it concedes as rounds pass, and first where Kyiv does not mind. */
const TOWARDS: Towards = { ukraine: 1, russia: 0.8, us: 1, coalition: 0 };

class Willing extends ByAspiration {
  readonly id = 'willing';
  readonly title = 'Coalition of the willing';
  readonly summary =
    'Gathers pledges and finance, presses Moscow, follows Kyiv on the text, keeps the line evenly manned.';
  readonly basis =
    'Declared position of spring 2025; linear time-dependent concession (Faratin et al. 1998).';

  protected aspiration(view: View, stakes: Stakes): Aspiration {
    return concededBy(view, stakes, timeShare(view));
  }

  protected offer(view: View, points: number): Text {
    return concede(view, points, towardsStated(view, TOWARDS));
  }
}

export const willing = new Willing();
