import type { SolutionName } from '../../../model/index.ts';

interface SolutionWords {
  readonly name: string;
  /** As it stands in a plot. */
  readonly short: string;
  /** As it stands there with others at the same place. */
  readonly brief: string;
  readonly why: string;
  readonly citation: string;
}

const changes = (count: number) => (count === 1 ? '1 change.' : `${count} changes.`);

/** Efficient deals: the plot of two payoffs, the solutions, trades, and what a signature would take. */
export const deals = {
  title: 'Efficient deals',
  hint: 'By your own weights and what the others have stated. Their true weights and reserves may differ.',
  how: 'how?',
  method:
    'Every text is valued by your true weights, by what the others have stated, and by how likely it is to hold. This reads only what your seat may know: a hint, not their minds. A reserve is asked for yourself alone, as the others’ are private.',
  frontierNote:
    'The line joins texts that cross nobody’s red line and that no other such text beats for both, whatever the other two make of them. It may run beyond what all four would sign; a draft that crosses a red line may lie beyond it. The shaded part is worth more than fighting on to both.',
  pair: 'You and',
  first: 'First answer; the search goes on.',
  exact:
    'Every text has been looked at or ruled out; how well texts hold is bounded, so that figures are exact to a fraction of a point.',
  put: 'Put into my draft',
  plot: {
    label: (across: string, up: string, count: number) =>
      `Payoffs of ${across} and ${up}: ${count} efficient texts, the drafts and the solutions. The table below has every point.`,
    asTable: 'Read the plot as a table',
    caption: 'Payoffs of the two delegations, point by point',
    what: 'Text',
    points: 'points',
    fightingOn: 'Fighting on',
    fights: (who: string, points: string) => `${who} fights on: ${points}`,
    axis: (party: string) => `${party}, points`,
    round: (round: number) => `round ${round}`,
    pathPoint: (name: string, round: number) => `${name}, round ${round}`,
    frontierPoint: (at: number, of: number) => `Efficient for the two, ${at} of ${of}`,
  },
  zone: {
    exists: (points: string) =>
      `By stated interests there is a zone of agreement: some text gives all four at least ${points} points more than fighting on.`,
    none: (who: string | null, points: string) =>
      `By stated interests there is no zone of agreement now: the text that comes closest leaves ${who ?? 'you'} ${points} points short of what fighting on is worth.`,
    noneAtAll:
      'By stated interests there is no zone of agreement: every text crosses a red line of someone.',
  },
  improve: {
    looking: 'being worked out',
    short: (points: string) => `all four could gain ${points}`,
    shortJoint: (points: string) => `${points} left on the table`,
    efficient: 'your draft is efficient',
    yours: 'Your draft:',
    equal: (points: string) => `all four could gain at least ${points} points at once.`,
    joint: (points: string) =>
      `${points} points in sum could be gained with nobody worse off, though not by everyone.`,
    none: 'efficient. No text is better for one without being worse for another.',
    refused: (who: string) => `As it stands it crosses a red line of ${who}, and is never signed.`,
    show: 'Show the changes',
  },
  solutionsTitle: 'Named solutions',
  noSolutions:
    'Without a zone of agreement most solutions have nothing to choose from; the one of equal gains is then the text that comes closest. Pressure, time or a concession may open a zone.',
  gainsPlain: (gains: string) => `Above fighting on: ${gains}.`,
  gains: (gains: string, hold: string) => `Above fighting on: ${gains}. Holds: ${hold}.`,
  against: (points: string) => `${points} points for you against your draft`,
  sameAsDraft: 'Your draft says the same.',
  solutionNote:
    'A solution is what one rule of fairness would choose, by your weights and what the others have stated. It forecasts nothing, and nobody is bound by it.',
  durable: 'The most durable that beats fighting on for all whom it needs',
  durableHold: (hold: string) => `Holds: ${hold}.`,
  solution: {
    nash: {
      name: 'Nash solution',
      short: 'Nash',
      brief: 'Nash',
      why: 'The text with the greatest product of everybody’s gains over what each has without a deal. Where lotteries between texts are allowed it alone meets four demands on a fair rule, among them that dropping texts nobody would choose changes nothing.',
      citation: 'J. F. Nash, “The Bargaining Problem”, Econometrica 18, 1950.',
    },
    'kalai-smorodinsky': {
      name: 'Kalai–Smorodinsky solution',
      short: 'Kalai–Smorodinsky',
      brief: 'K–S',
      why: 'Everybody gets the same share of the most it could hope for: whoever has more to gain gains more.',
      citation:
        'E. Kalai and M. Smorodinsky, “Other Solutions to Nash’s Bargaining Problem”, Econometrica 43, 1975.',
    },
    egalitarian: {
      name: 'Egalitarian solution',
      short: 'equal gains',
      brief: 'equal',
      why: 'The smallest gain is as great as can be. It compares points between delegations, which is a judgement: nobody can weigh one side’s loss against another’s.',
      citation:
        'E. Kalai, “Proportional Solutions to Bargaining Situations”, Econometrica 45, 1977.',
    },
    utilitarian: {
      name: 'Utilitarian solution',
      short: 'largest sum',
      brief: 'sum',
      why: 'The largest sum of gains, however unequally they fall. It too compares points between delegations.',
      citation: 'J. C. Harsanyi, “Cardinal Welfare”, Journal of Political Economy 63, 1955.',
    },
  } satisfies Record<SolutionName, SolutionWords>,
  ask: {
    open: 'What would it take?',
    of: (who: string) => `For ${who} to sign`,
    looking: 'Looking through the texts',
    nothing: (who: string) =>
      `Nothing more: by its stated interests ${who} would sign this draft as it stands.`,
    changes,
    price: (who: string, gain: string, cost: string, costs: boolean) =>
      `They give ${who} ${gain} points by its stated interests and ${costs ? 'cost you' : 'give you'} ${cost}.`,
    none: (who: string, searched: number) =>
      `No text of up to ${searched} changes would do for ${who}; the search went no further.`,
    never: (who: string) =>
      `No text would do for ${who} by its stated interests without crossing a red line of yours.`,
    note: 'The fewest changes after which it would sign with a chance of one half or more, going by what it has stated; of those, the cheapest for you.',
    cut: 'There may be a cheaper one of as many changes: the search was given up.',
  },
  packages: {
    title: 'Package proposals',
    note: 'Two or three linked changes, to be offered as a whole: you give where you mind less and get where you mind more. Goes by their stated interests.',
    partner: 'With',
    on: 'Starting from',
    yours: 'my draft',
    draftOf: (party: string) => `draft of ${party}`,
    looking: 'Looking for trades',
    none: 'No trade found from here, of two or three changes in which each gives something. There is none while one of the two has nearly all it wants: start from another draft, or concede first.',
    hold: (points: string) => `points; holds ${points} % pts`,
  },
  concessions: {
    title: 'Concession curves',
    note: 'What each tabled text was worth after each round, in the circumstances of today, so that a curve moves only where its text did.',
    by: 'Worth',
    toMe: 'to me',
    toItself: 'to itself, as stated',
    rounds: 'rounds over',
    points: 'points',
    opening: 'Opening',
    round: (round: number) => `Round ${round}`,
    asTable: 'Read the curves as a table',
    caption: 'Worth of each delegation’s tabled text, by round',
    label: (what: string) => `Worth of each delegation’s tabled text by round, ${what}.`,
    moved: (points: string) => `moved ${points}`,
    walkAway: 'fighting on',
  },
};
