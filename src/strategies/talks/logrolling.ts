import { byParty, type Text, type View } from '../../engine/index.ts';
import { concede, Logroll } from './concessions.ts';
import { ascribedWeights } from './frequency.ts';
import { ByAspiration, type Aspiration } from './tactic.ts';
import { concededBy } from './timedependent.ts';
import { timeShare } from './worth.ts';

/** It concedes to all alike. */
const TOWARDS = byParty(() => 1);

/**
 * Logrolling with a model of the others: it gives way evenly over time, and on what costs it least for
 * what it gives the others, by weights learned from what they hold on to.
 */
class Logrolling extends ByAspiration {
  readonly id = 'logrolling';
  readonly title = 'Logrolling';
  readonly summary =
    'Learns from each text what the others hold on to, and gives way where it costs little and gives much.';
  readonly basis =
    'Trade-offs (Faratin, Sierra and Jennings 2002) with a frequency model of the others (van Krimpen, Looije and Hajizadeh 2013).';

  protected aspiration(view: View): Aspiration {
    return concededBy(view, timeShare(view));
  }

  protected offer(view: View, points: number): Text {
    return concede(view, points, new Logroll(view, TOWARDS, ascribedWeights(view)));
  }
}

export const logrolling = new Logrolling();
