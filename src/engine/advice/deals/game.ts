import type { Coupling, Outcome, ScorableGame } from '../../../model/index.ts';
import { assessedUnder, type Assessed } from '../../durability.ts';
import { factsOf } from '../../facts.ts';
import type { Level } from '../../level.ts';
import { byParty, PARTIES, type Party } from '../../party.ts';
import type { Text } from '../../text.ts';
import type { View } from '../../view.ts';
import { couplingOf, HOLD } from './coupling.ts';
import { dealOf, leastOf, type Deal, type Interests } from './deals.ts';

/**
 * The talks as a scorable game: the four delegations, and after them a fifth party whose payoff is the
 * chance that the text holds and whose consent does not count. What anyone never signs is left out.
 */
export function gameOf(view: View, interests: Interests): ScorableGame {
  const { level } = view;
  const { worth, refused } = factsOf(level);
  const least = leastOf(view, interests);
  const scores = PARTIES.map((party) =>
    level.articles.map(({ options }, article) =>
      options.map(
        (_, option) => (interests.weights[party][article]! * worth[party][article]![option]!) / 100,
      ),
    ),
  );
  return {
    scores: [...scores, level.articles.map(({ options }) => options.map(() => 0))],
    reservations: [...PARTIES.map((party) => least[party]), -Infinity],
    excluded: refused,
    coupling: couplingFor(view),
  };
}

/** Whether a party never signs an option, and whether an option needs its signature. */
function refuses(level: Level, party: Party, article: number, option: number): boolean {
  return factsOf(level).redLines[party].some(
    (line) => line.article === article && line.option === option,
  );
}

function obliges(level: Level, article: number, option: number): readonly Party[] {
  return level.articles[article]!.options[option]!.obliges ?? [];
}

/** Whether some text with an option could be signed: nobody refuses it whose signature it needs. */
function isSignable(level: Level, article: number, option: number): boolean {
  return ![...level.required, ...obliges(level, article, option)].some((party) =>
    refuses(level, party, article, option),
  );
}

/** The game among some signatories alone: only their red lines and consent count, only they are bound. */
export function gameAmong(
  view: View,
  game: ScorableGame,
  signatories: readonly Party[],
): ScorableGame {
  const { level } = view;
  return {
    ...game,
    reservations: game.reservations.map((reservation, at) =>
      at < HOLD && signatories.includes(PARTIES[at]!) ? reservation : -Infinity,
    ),
    excluded: level.articles.map(({ options }, article) =>
      options.map(
        (_, option) =>
          !isSignable(level, article, option) ||
          signatories.some((party) => refuses(level, party, article, option)) ||
          obliges(level, article, option).some((party) => !signatories.includes(party)),
      ),
    ),
  };
}

/** The game between some delegations: the gains of the others do not count, nor red lines of theirs alone. */
export function gameBetween(
  view: View,
  game: ScorableGame,
  parties: readonly Party[],
): ScorableGame {
  return {
    ...game,
    reservations: game.reservations.map((reservation, at) =>
      at < HOLD && parties.includes(PARTIES[at]!) ? reservation : -Infinity,
    ),
    excluded: view.level.articles.map(({ options }, article) =>
      options.map(
        (_, option) =>
          !isSignable(view.level, article, option) ||
          parties.some((party) => refuses(view.level, party, article, option)),
      ),
    ),
  };
}

/** The coupling of the circumstances asked about last: looking at one text after another shares it. */
let latest:
  | {
      readonly level: Level;
      readonly circumstances: ReturnType<typeof assessedUnder>;
      readonly contributors: Assessed['contributors'];
      readonly coupling: Coupling;
    }
  | undefined;

function couplingFor(view: View): Coupling {
  const { level, contributors } = view;
  const circumstances = assessedUnder(view);
  if (
    latest?.level !== level ||
    latest.circumstances !== circumstances ||
    latest.contributors !== contributors
  ) {
    const coupling = couplingOf(view, (article, option) => isSignable(level, article, option));
    latest = { level, circumstances, contributors, coupling };
  }
  return latest.coupling;
}

/** An outcome of the game as a deal. */
export function dealFrom({ choice, payoffs }: Outcome): Deal {
  return {
    text: choice,
    payoffs: byParty((party) => payoffs[PARTIES.indexOf(party)]!),
    hold: payoffs[HOLD]! / 100,
  };
}

/** A text as an outcome of the game. */
export function outcomeFrom(view: View, interests: Interests, text: Text): Outcome {
  const { payoffs, hold } = dealOf(view, interests, text);
  return { choice: text, payoffs: [...PARTIES.map((party) => payoffs[party]), 100 * hold] };
}
