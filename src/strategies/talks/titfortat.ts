import { clamp } from '../../base/detmath.ts';
import {
  alternativeOf,
  factsOf,
  isSameText,
  payoffOf,
  type Party,
  type Text,
  type View,
} from '../../engine/index.ts';
import { concede, evenly } from './concessions.ts';
import { ByAspiration, type Aspiration } from './tactic.ts';
import { prospectOf, type Stakes } from './worth.ts';

/**
 * Tit-for-tat after Axelrod (1984) and the relative tactic of Faratin, Sierra and Jennings (1998), which
 * answers the other's last step. Here it answers how far the other side has come in all, so that small
 * steps are not lost: of the way from its opening to its reservation it goes as great a share as the most
 * forthcoming of the delegations that every text needs has gone of its own. Their ways are measured by
 * their stated interests, from their openings to what fighting on is worth to them, and only by texts
 * that they stand ready to sign. Who goes back finds it going back.
 */
class TitForTat extends ByAspiration {
  readonly id = 'tit-for-tat';
  readonly title = 'Tit for tat';
  readonly summary =
    'Goes as far from its opening as the other side of the war has gone from its own, and back when it goes back.';
  readonly basis =
    'After Axelrod (1984) and the relative tit-for-tat of Faratin, Sierra and Jennings (1998).';

  protected aspiration(view: View, { floor, best }: Stakes): Aspiration {
    const others = view.level.required.filter((party) => party !== view.party);
    const othersShare = Math.max(0, ...others.map((party) => wayGone(view, party)));
    return {
      points: floor + Math.max(0, best - floor) * (1 - othersShare),
      because: { rule: 'reciprocity', othersShare },
    };
  }

  protected offer(view: View, points: number): Text {
    return concede(view, points, evenly(view));
  }
}

/**
 * Share of its way from its opening to what fighting on is worth that another has gone, 0…1: by the text
 * that it stands ready to sign, unless it is one's own.
 */
function wayGone(view: View, party: Party): number {
  const { weights, openings } = factsOf(view.level);
  const statedWorth = (text: Text) =>
    payoffOf(view.level, party, weights[party], text, prospectOf(view, text));
  const opening = statedWorth(openings[party]);
  const way = opening - alternativeOf(view.level, party, view.meters);
  const stands = view.signatures[party];
  if (!stands || isSameText(stands, view.positions[view.party])) return 0;
  return way > 0 ? clamp((opening - statedWorth(stands)) / way, 0, 1) : 0;
}

export const titForTat = new TitForTat();
