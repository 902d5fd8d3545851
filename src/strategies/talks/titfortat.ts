import { PARTIES, type ByParty, type Text, type View } from '../../engine/index.ts';
import { concede, evenly } from './concessions.ts';
import { ByAspiration, type Aspiration } from './tactic.ts';
import { openingWorth, reservation, worthToMe } from './worth.ts';

/**
 * Relative tit-for-tat: it asks for its last text's worth times what the others' texts before last were
 * worth to it over what their last are worth. Who comes towards it is met in proportion; who stands
 * still or goes back finds it standing or going back. It opens by asking for its opening.
 */
class TitForTat extends ByAspiration {
  readonly id = 'tit-for-tat';
  readonly title = 'Tit for tat';
  readonly summary =
    'Gives way in proportion as the others have given way to it, and takes back when they do.';
  readonly basis =
    'Relative tit-for-tat (Faratin, Sierra and Jennings 1998), after Axelrod, The Evolution of Cooperation, 1984.';

  protected aspiration(view: View): Aspiration {
    const ratio = ratioOfOthers(view);
    const last = worthToMe(view, view.positions[view.party]);
    const best = openingWorth(view);
    const floor = reservation(view);
    return {
      points: Math.max(floor, Math.min(best, last * ratio)),
      because: { rule: 'reciprocity', ratio },
    };
  }

  protected offer(view: View, points: number): Text {
    return concede(view, points, evenly(view));
  }
}

/** How many times more the others' texts before last were worth than their last; 1 before both are known. */
function ratioOfOthers(view: View): number {
  const rounds = view.pastRounds.slice(-2);
  if (rounds.length < 2 || view.round < 3) return 1;
  const worthOf = (positions: ByParty<Text>) =>
    PARTIES.reduce(
      (sum, party) => (party === view.party ? sum : sum + worthToMe(view, positions[party])),
      0,
    );
  const [before, last] = [worthOf(rounds[0]!.positions), worthOf(rounds[1]!.positions)];
  return last > 0 && before > 0 ? before / last : 1;
}

export const titForTat = new TitForTat();
