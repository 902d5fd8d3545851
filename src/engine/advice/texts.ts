import { openStream } from '../../base/stream.ts';
import { constantsBox } from '../../model/index.ts';
import { isCalled } from '../contributors.ts';
import {
  assessWith,
  beliefsUnder,
  calledQuarterOf,
  expectedForce,
  limitForce,
  startOf,
  type ForceEstimate,
} from '../durability.ts';
import { factsOf } from '../facts.ts';
import {
  alternativeOf,
  crossesRedLine,
  payoffOf,
  signChance,
  type Prospect,
} from '../interests.ts';
import type { Level, Meter } from '../level.ts';
import { byParty, type ByParty, type Party } from '../party.ts';
import type { ContributorState } from '../state.ts';
import { provisionsOf, signatoriesOf, type Provisions, type Text } from '../text.ts';
import type { View } from '../view.ts';
import { rangeOf, type Range } from './range.ts';

/** Draws behind each range: the judged constants in their box, and what each contributor will do. */
export const ADVICE_DRAWS = 24;

/**
 * What a text would mean to the holder of a view, with ranges. Draws are the same for every text, so
 * that two texts can be compared draw by draw (`differenceOf`).
 */
export interface TextAdvice {
  /** Own payoff by draw, 0…100. */
  readonly payoffDraws: readonly number[];
  /** Chance of no strike or offensive to the last quarter, by draw. */
  readonly holdDraws: readonly number[];
  /** Chance that each delegation signs now, by draw; for the holder 1 or 0. */
  readonly signDraws: ByParty<readonly number[]>;
  /** Points that the text is worth to each delegation above fighting on, by draw. */
  readonly marginDraws: ByParty<readonly number[]>;
  readonly payoff: Range;
  readonly hold: Range;
  readonly signs: ByParty<Range>;
  readonly margins: ByParty<Range>;
  /** Whether it has an option that the delegation never signs. */
  readonly refuses: ByParty<boolean>;
  /** Whose signature is in doubt: Moscow's, and in Moscow's own seat that of the least willing other. */
  readonly doubt: Party;
  /** Points of the own payoff that come of what testing the text would be worth (Russia alone). */
  readonly testingPoints: number;
  /** θ* for a strike once the force is in place. */
  readonly breakEven: Range;
  /** Strike or offensive in one decision, in the first quarter and once the force is in place. */
  readonly firstQuarterRisk: Range;
  readonly settledRisk: Range;
  /** Troops in the field and what rotation sustains, thousand, as expected. */
  readonly force: ForceEstimate;
  readonly signatories: readonly Party[];
}

const BOX = constantsBox(ADVICE_DRAWS);

/** One guess at what contributors will do, from public statements; the first is the expectation. */
function guessForce(
  level: Level,
  provisions: Provisions,
  contributors: readonly ContributorState[],
  quarter: number,
  draw: number,
): ForceEstimate {
  if (draw === 0 || provisions.force === 'none') {
    return expectedForce(level, provisions, contributors, quarter);
  }
  const stream = openStream('advice', draw, 'contributors');
  let field = 0;
  let pool = 0;
  let notice = 0;
  let called = 0;
  contributors.forEach((state, at) => {
    const contributor = level.contributors[at]!;
    const [low, high] = contributor.willingness;
    const [least, most] = contributor.reliability;
    const joins = stream.chance(low + (high - low) * stream.uniform());
    const kept = least + (most - least) * stream.uniform();
    if (state.status === 'declined' || (state.status === 'not-asked' && !joins)) return;
    if (!isCalled(contributor, provisions)) return;
    const thousand = state.status === 'pledged' ? state.pledgedThousand : contributor.fieldThousand;
    field += kept * thousand;
    notice += kept * thousand * contributor.arrivalQuarters;
    called += kept * thousand * calledQuarterOf(state, quarter);
    pool += contributor.poolThousand;
  });
  return limitForce(level, provisions, {
    fieldThousand: field,
    sustainedThousand: pool / level.deployment.rotation,
    leadQuarters: field > 0 ? notice / field : 0,
    calledQuarter: field > 0 ? called / field : quarter,
  });
}

/**
 * Chance of neither strike nor offensive from the present quarter to the last under the text in force, or
 * from the next where a violation is open; null before a text is. By what everyone may know.
 */
export function remainingHold(view: View): Range | null {
  const { level, text, phase } = view;
  if (text === null || view.outcome) return null;
  const provisions = provisionsOf(level, text);
  const start = {
    quarter: phase === 'deployment' ? view.quarter - 1 : view.quarter,
    from: startOf(view).from,
    quietQuarters: phase === 'violation' ? 0 : view.quietQuarters,
  };
  return rangeOf(
    BOX.map((constants, draw) => {
      const force = guessForce(level, provisions, view.contributors, start.quarter, draw);
      return assessWith(level, provisions, view.meters, view.beliefs, force, start, constants).hold;
    }),
  );
}

/** One guess at another delegation's true weights; the first is the stated ones. */
function guessWeights(level: Level, party: Party, draw: number): readonly number[] {
  const stated = factsOf(level).weights[party];
  if (draw === 0) return stated;
  const spread = level.delegations[party].weightSpread;
  const stream = openStream('advice', draw, `weights/${party}`);
  const raw = stated.map((weight) => weight * (1 + spread * (2 * stream.uniform() - 1)));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return raw.map((weight) => (100 * weight) / total);
}

const guessedWeights = new WeakMap<Level, ByParty<readonly (readonly number[])[]>>();

function weightGuesses(level: Level): ByParty<readonly (readonly number[])[]> {
  let guesses = guessedWeights.get(level);
  if (!guesses) {
    guesses = byParty((party) =>
      Array.from({ length: ADVICE_DRAWS }, (_, draw) => guessWeights(level, party, draw)),
    );
    guessedWeights.set(level, guesses);
  }
  return guesses;
}

/**
 * Whose signature the holder of a view has to win: Moscow's; in Moscow's own seat, that of the others
 * that the text needs.
 */
export function doubtedParties(view: Pick<View, 'level' | 'party'>, text: Text): readonly Party[] {
  return view.party === 'russia'
    ? signatoriesOf(view.level, text).filter((party) => party !== 'russia')
    : ['russia'];
}

/**
 * Chance that the least willing of those in doubt signs, by stated interests.
 * @param pressurePoints by how much fighting on has become worse for them.
 */
export function doubtedChance(
  view: Pick<View, 'level' | 'party' | 'meters'>,
  text: Text,
  prospect: Prospect,
  pressurePoints = 0,
): number {
  const { level, meters } = view;
  let least = 1;
  for (const party of doubtedParties(view, text)) {
    if (crossesRedLine(level, party, text)) return 0;
    const margin =
      payoffOf(level, party, factsOf(level).weights[party], text, prospect) -
      alternativeOf(level, party, meters) +
      pressurePoints;
    const { reserveScale } = level.delegations[party].alternative;
    least = Math.min(least, signChance(margin, reserveScale));
  }
  return least;
}

/** Advice on one text. About a millisecond. */
export function adviseText(view: View, text: Text): TextAdvice {
  const { level, meters } = view;
  const provisions = provisionsOf(level, text);
  const guesses = weightGuesses(level);
  const start = startOf(view);
  const force = expectedForce(level, provisions, view.contributors, start.quarter);
  const beliefs = beliefsUnder(view, provisions, force);
  const assessments = BOX.map((constants, draw) =>
    assessWith(
      level,
      provisions,
      meters,
      beliefs,
      guessForce(level, provisions, view.contributors, start.quarter, draw),
      start,
      constants,
    ),
  );
  const payoffOfDraw = (party: Party, draw: number) =>
    payoffOf(
      level,
      party,
      party === view.party ? view.own.weights : guesses[party][draw]!,
      text,
      assessments[draw]!,
    );
  const payoffDraws = assessments.map((_, draw) => payoffOfDraw(view.party, draw));
  const refuses = byParty((party) => crossesRedLine(level, party, text));
  const marginDraws = byParty((party) => {
    const alternative = alternativeOf(level, party, meters);
    return assessments.map((_, draw) => payoffOfDraw(party, draw) - alternative);
  });
  const signDraws = byParty((party) => {
    const scale = level.delegations[party].alternative.reserveScale;
    return marginDraws[party].map((margin) => {
      if (refuses[party]) return 0;
      if (party === view.party) return margin >= view.own.reserve ? 1 : 0;
      return signChance(margin, scale);
    });
  });
  const [doubt] = doubtedParties(view, text).toSorted(
    (a, b) => signDraws[a][0]! - signDraws[b][0]! || marginDraws[a][0]! - marginDraws[b][0]!,
  );
  return {
    payoffDraws,
    holdDraws: assessments.map((assessment) => assessment.hold),
    signDraws,
    marginDraws,
    payoff: rangeOf(payoffDraws),
    hold: rangeOf(assessments.map((assessment) => assessment.hold)),
    signs: byParty((party) => rangeOf(signDraws[party])),
    margins: byParty((party) => rangeOf(marginDraws[party])),
    refuses,
    doubt: doubt!,
    testingPoints: level.delegations[view.party].stageValuePoints * assessments[0]!.stageValue,
    breakEven: rangeOf(assessments.map((assessment) => assessment.breakEven)),
    firstQuarterRisk: rangeOf(assessments.map((assessment) => assessment.firstQuarterRisk)),
    settledRisk: rangeOf(assessments.map((assessment) => assessment.settledRisk)),
    force,
    signatories: signatoriesOf(level, text),
  };
}

/** One line of the arithmetic of a payoff: an article's weight times the worth of its option. */
export interface PayoffTerm {
  readonly article: number;
  readonly weight: number;
  readonly worth: number;
  readonly points: number;
}

/** The terms of the holder's own payoff before durability, one an article. */
export function payoffTerms(view: View, text: Text): readonly PayoffTerm[] {
  const worth = factsOf(view.level).worth[view.party];
  return text.map((option, article) => {
    const weight = view.own.weights[article]!;
    const here = worth[article]![option]!;
    return { article, weight, worth: here, points: (weight * here) / 100 };
  });
}

/** How the own payoff of one text differs from another's, in points, by the central estimate. */
export interface PayoffChange {
  /** By article: weight times the difference in worth, as far as it is kept. */
  readonly articles: readonly { readonly article: number; readonly points: number }[];
  /** Through the chance that the text holds. */
  readonly durability: number;
  /** Through what testing it would be worth (Russia alone). */
  readonly testing: number;
}

/** Split the difference in own payoff between two texts on which there is advice. */
export function payoffChange(
  view: View,
  from: { readonly text: Text; readonly advice: TextAdvice },
  to: { readonly text: Text; readonly advice: TextAdvice },
): PayoffChange {
  const share = view.level.delegations[view.party].durabilityShare;
  const kept = ({ advice }: typeof from) => 1 - share * (1 - advice.hold.value);
  const before = payoffTerms(view, from.text);
  const after = payoffTerms(view, to.text);
  const give = after.reduce((sum, { points }) => sum + points, 0);
  return {
    articles: after.flatMap(({ article, points }) => {
      const change = (points - before[article]!.points) * kept(from);
      return to.text[article] === from.text[article] ? [] : [{ article, points: change }];
    }),
    durability: give * (kept(to) - kept(from)),
    testing: to.advice.testingPoints - from.advice.testingPoints,
  };
}

/** The terms of a delegation's alternative: its base, and points from each meter of the war. */
export function alternativeTerms(
  view: Pick<View, 'level' | 'meters'>,
  party: Party,
): {
  readonly base: number;
  readonly terms: readonly { readonly meter: Meter; readonly points: number }[];
} {
  const { base, points } = view.level.delegations[party].alternative;
  const terms = (Object.keys(points) as Meter[]).map((meter) => ({
    meter,
    points: points[meter]! * view.meters[meter],
  }));
  return { base, terms };
}
