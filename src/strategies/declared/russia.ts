import { alternativeOf, type Text, type View } from '../../engine/index.ts';
import { concede, towardsStated, type Towards } from '../talks/concessions.ts';
import { ByAspiration, type Aspiration } from '../talks/tactic.ts';
import { alternative, type Stakes } from '../talks/worth.ts';

/** Share of the gap between its opening and its alternative that Moscow asks for at first. */
const ASKED_SHARE = 0.5;
/** Fall of its alternative, points, at which it asks no more than its reserve. */
const PRESSURE_TO_YIELD = 22;

const TOWARDS: Towards = { ukraine: 1, russia: 0, us: 1, coalition: 0.7 };

/** Moscow concedes to the war, not to time; a better war takes concessions back. */
class Attrition extends ByAspiration {
  readonly id = 'attrition';
  readonly title = 'Time is on our side';
  readonly summary =
    'Opens with maximal demands and concedes only as fighting on becomes worse for it; concessions are taken back when the war goes better.';
  readonly basis =
    'Declared position of spring 2025; reservation-driven bargaining (Zartman, ripeness, 1989).';

  /**
   * What a text must be worth: the alternative, the reserve, and a demand beyond them that shrinks only
   * as the alternative itself worsens. Time alone moves nothing.
   */
  protected aspiration(view: View, { floor, best }: Stakes): Aspiration {
    const { level, own } = view;
    const start = alternativeOf(level, 'russia', level.war.start);
    const now = alternative(view);
    const demand = ASKED_SHARE * Math.max(0, best - start - own.reserve);
    const yielded = Math.min(1, Math.max(0, (start - now) / PRESSURE_TO_YIELD));
    return {
      points: floor + demand * (1 - yielded),
      because: { rule: 'war', worsened: start - now },
    };
  }

  protected offer(view: View, points: number): Text {
    return concede(view, points, towardsStated(view, TOWARDS));
  }
}

export const attrition = new Attrition();
