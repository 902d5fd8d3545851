import { factsOf } from '../facts.ts';
import { byParty, type ByParty } from '../party.ts';
import type { View } from '../view.ts';
import { dealOf, statedInterests } from './deals/index.ts';

/** What a delegation's text on the table was worth once a round was over. */
export interface Concession {
  /** Rounds over by then; 0 is the opening. */
  readonly rounds: number;
  /** To the view's holder, by its true interests. */
  readonly toHolder: number;
  /** To the delegation that tabled it, by its stated interests; by the true ones for the holder itself. */
  readonly toItself: number;
}

/**
 * How far each delegation has come: its opening, and what it had on the table after each round. Texts
 * are valued in the circumstances of today, so that a curve moves only where a text did.
 */
export function concessionsOf(view: View): ByParty<readonly Concession[]> {
  const { openings } = factsOf(view.level);
  const interests = statedInterests(view);
  return byParty((party) =>
    [openings[party], ...view.pastRounds.map(({ positions }) => positions[party])].map(
      (text, rounds) => {
        const { payoffs } = dealOf(view, interests, text);
        return { rounds, toHolder: payoffs[view.party], toItself: payoffs[party] };
      },
    ),
  );
}
