/**
 * A scorable game (Raiffa 1982): parties score every option of every issue, and a text, one option for
 * each issue, is worth to a party the sum of its scores. Where worth is not additive, a coupling says how:
 *   payoff = factor · sum of scores + addend,
 * factor and addend depending on the text.
 */
export interface ScorableGame {
  /** By party, issue and option; none below zero, so that a ceiling of the factor is one of the payoff. */
  readonly scores: readonly (readonly (readonly number[])[])[];
  /** What each party has without agreement; −Infinity for one whose consent does not count. */
  readonly reservations: readonly number[];
  /** By issue and option: left out of every search, such as what somebody never signs. */
  readonly excluded?: readonly (readonly boolean[])[];
  readonly coupling?: Coupling;
}

/** One option for each issue. */
export type Choice = readonly number[];

export interface Coupling {
  /** The issues on which factors and addends depend, in the order in which a search fixes them. */
  readonly issues: readonly number[];
  /** Before any issue is fixed. */
  readonly root: Coupled;
}

/** What is known of factors and addends with the first issues of the coupling fixed. */
export interface Coupled {
  /** No completion has more; exact where all coupling issues are fixed. By party. */
  readonly factors: readonly number[];
  readonly addends: readonly number[];
  /** With the next issue fixed too. Asked again, it should be the same object. */
  fix(option: number): Coupled;
}

/** Payoffs closer than this, in points, count as equal: sums in another order differ by less. */
export const TIE = 1e-9;

/** What a text is worth to each party. */
export function payoffsOf(game: ScorableGame, choice: Choice): number[] {
  let coupled = game.coupling?.root;
  for (const issue of game.coupling?.issues ?? []) coupled = coupled!.fix(choice[issue]!);
  return game.scores.map((scores, party) => {
    let sum = 0;
    for (let issue = 0; issue < choice.length; issue++) sum += scores[issue]![choice[issue]!]!;
    return coupled ? coupled.factors[party]! * sum + coupled.addends[party]! : sum;
  });
}

/** A text of a game with what it is worth to each party. */
export interface Outcome {
  readonly choice: Choice;
  readonly payoffs: readonly number[];
}

/** A text as an outcome. */
export function outcomeOf(game: ScorableGame, choice: Choice): Outcome {
  return { choice, payoffs: payoffsOf(game, choice) };
}

/** Whether a text has no excluded option. */
export function isOpen(game: ScorableGame, choice: Choice): boolean {
  return choice.every((option, issue) => !game.excluded?.[issue]?.[option]);
}

/** Whether a text is in the zone of agreement: nobody has less than without it. */
export function isAcceptable(game: ScorableGame, { payoffs }: Outcome): boolean {
  return payoffs.every((payoff, party) => payoff >= game.reservations[party]! - TIE);
}
