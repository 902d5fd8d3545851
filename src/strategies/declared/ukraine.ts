import type { Text, View } from '../../engine/index.ts';
import { concede, towardsStated, type Towards } from '../talks/concessions.ts';
import { ByAspiration, type Aspiration } from '../talks/tactic.ts';
import { concededBy } from '../talks/timedependent.ts';
import { timeShare, type Stakes } from '../talks/worth.ts';

const TOWARDS: Towards = { ukraine: 0, russia: 1, us: 1, coalition: 0.5 };

/** Kyiv gives way late, and first where Moscow and Washington gain most. */
class Guarantees extends ByAspiration {
  readonly id = 'guarantees';
  readonly title = 'Guarantees first';
  readonly summary =
    'Holds out for specific guarantees from specific providers; concedes late, and never below what fighting on is worth.';
  readonly basis =
    'Declared position of spring 2025; concedes late, in the manner of Boulware (Faratin, Sierra and Jennings 1998).';

  protected aspiration(view: View, stakes: Stakes): Aspiration {
    const share = timeShare(view);
    return concededBy(view, stakes, (share + share * share) / 2);
  }

  protected offer(view: View, points: number): Text {
    return concede(view, points, towardsStated(view, TOWARDS));
  }
}

export const guarantees = new Guarantees();
