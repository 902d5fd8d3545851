import { pow } from '../../base/detmath.ts';
import type { Text, View } from '../../engine/index.ts';
import { concede, evenly } from './concessions.ts';
import { ByAspiration, type Aspiration } from './tactic.ts';
import { timeShare, type Stakes } from './worth.ts';

const PAPER =
  'time-dependent tactics (Faratin, Sierra and Jennings 1998, Robotics and Autonomous Systems 24)';

/**
 * Time-dependent concession: after a share t of the rounds it has gone t^(1/β) of the way from what its
 * opening is worth to its reservation. β < 1 is Boulware (it gives way late), β > 1 Conceder (early).
 */
export class TimeDependent extends ByAspiration {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly basis: string;
  readonly #beta: number;

  constructor(id: string, title: string, summary: string, basis: string, beta: number) {
    super();
    this.id = id;
    this.title = title;
    this.summary = summary;
    this.basis = basis;
    this.#beta = beta;
  }

  protected aspiration(view: View, stakes: Stakes): Aspiration {
    return concededBy(view, stakes, pow(timeShare(view), 1 / this.#beta));
  }

  /** It gives way on every article at one pace, and asks nothing of what the others want. */
  protected offer(view: View, points: number): Text {
    return concede(view, points, evenly(view));
  }
}

/** The aspiration after a share of the way from the opening to the reservation. */
export function concededBy(view: View, { floor, best }: Stakes, concededShare: number): Aspiration {
  return {
    points: floor + Math.max(0, best - floor) * (1 - concededShare),
    because: { rule: 'time', timeShare: timeShare(view), concededShare },
  };
}

export const boulware = new TimeDependent(
  'boulware',
  'Boulware',
  'Stands by its opening until time is short, then gives way quickly.',
  `Boulware, β = 1/5: ${PAPER}.`,
  0.2,
);

export const conceder = new TimeDependent(
  'conceder',
  'Conceder',
  'Gives way early and comes near to its reservation after a few rounds.',
  `Conceder, β = 5: ${PAPER}.`,
  5,
);
