import { clamp } from '../../base/detmath.ts';
import {
  alternativeOf,
  factsOf,
  PARTIES,
  payoffOf,
  type Party,
  type Text,
  type View,
} from '../../engine/index.ts';
import { concede, evenly } from './concessions.ts';
import { ByAspiration, type Aspiration } from './tactic.ts';
import { openingWorth, prospectOf, reservation } from './worth.ts';

/**
 * Relative tit-for-tat: of the way from its opening to its reservation it goes as great a share as the
 * most forthcoming of the others has gone of its own by the last round. Their ways are measured by their
 * stated interests, from their openings to what fighting on is worth to them. Who goes back finds it
 * going back.
 */
class TitForTat extends ByAspiration {
  readonly id = 'tit-for-tat';
  readonly title = 'Tit for tat';
  readonly summary =
    'Goes as far from its opening as the most forthcoming of the others has gone, and back when it goes back.';
  readonly basis =
    'Relative tit-for-tat (Faratin, Sierra and Jennings 1998), after Axelrod, The Evolution of Cooperation, 1984.';

  protected aspiration(view: View): Aspiration {
    const others = PARTIES.filter((party) => party !== view.party);
    const othersShare = Math.max(...others.map((party) => wayGone(view, party)));
    const best = openingWorth(view);
    const floor = reservation(view);
    return {
      points: floor + Math.max(0, best - floor) * (1 - othersShare),
      because: { rule: 'reciprocity', othersShare },
    };
  }

  protected offer(view: View, points: number): Text {
    return concede(view, points, evenly(view));
  }
}

/** Share of its way from its opening to what fighting on is worth that another has gone, 0…1: by the text it signed, or else its own. */
function wayGone(view: View, party: Party): number {
  const { weights, openings } = factsOf(view.level);
  const statedWorth = (text: Text) =>
    payoffOf(view.level, party, weights[party], text, prospectOf(view, text));
  const opening = statedWorth(openings[party]);
  const way = opening - alternativeOf(view.level, party, view.meters);
  const stands = view.signatures[party] ?? view.positions[party];
  return way > 0 ? clamp((opening - statedWorth(stands)) / way, 0, 1) : 0;
}

export const titForTat = new TitForTat();
