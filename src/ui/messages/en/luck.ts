import { cast } from '../cast.ts';
/** Words of the debrief for luck and judgement: a run among worlds of its own decisions and of a reference. */
export const luck = {
  title: 'Luck and judgement',
  running: (worlds: string, share: string) =>
    `Playing ${worlds} worlds from your decisions and ${worlds} games of the declared strategy: ${share}`,
  progress: 'Worlds played',
  failed: (reason: string) => `Luck and judgement could not be told apart: ${reason}`,
  measure: {
    label: 'Measured in',
    quarters: 'quarters held',
    points: 'points',
  },
  /** The first sentence: a plain verdict. */
  verdict: {
    both: (decided: string, fell: string) => `${decided}, ${fell}.`,
    decided: {
      better: 'You decided better than the declared strategy',
      same: 'You decided about as well as the declared strategy',
      worse: 'You decided worse than the declared strategy',
    },
    fell: {
      lucky: 'and you were lucky',
      unlucky: 'and you were unlucky',
      little: 'and luck did little',
    },
    signing: (reference: string, own: string) =>
      `The declared strategy signs in only ${reference} of the same worlds, your decisions in ${own}. Where nothing is signed nothing is held, so much of the judgement here is that a text was signed at all.`,
  },
  terms: {
    rows: [
      [
        'World',
        'one whole game played again by this program, with luck of its own: other draws of events, types and tests',
      ],
      [
        'Reference worlds',
        'games in which the declared strategy sits in your seat from the first round, under the same seeds',
      ],
      [
        'Judgement',
        'what your decisions were worth on average: the mean of the worlds from your decisions less that of the reference worlds',
      ],
      [
        'Luck',
        'what chance did to this one run: its result less the mean of the worlds from the same decisions',
      ],
    ] as readonly (readonly [string, string])[],
  },
  /** One paragraph: what the run was, and what of it was whose. */
  answer: {
    held: 'The text held to the end of the run without an attack.',
    heldFor: (quarters: string) => `The text stood ${quarters} before its first attack or its end.`,
    never: 'Nothing was signed, so nothing was held.',
    better: (by: string, unit: string) =>
      `Your decisions were worth ${by} ${unit} against the declared strategy in the same worlds`,
    worse: (by: string, unit: string) =>
      `Your decisions cost ${by} ${unit} against the declared strategy in the same worlds`,
    same: (by: string, unit: string) =>
      `Your decisions cannot be told apart from the declared strategy in the same worlds (${by} ${unit})`,
    added: (by: string) => `chance added ${by}`,
    took: (by: string) => `chance took ${by}`,
    neither: (by: string) => `chance did next to nothing (${by})`,
    both: (judgement: string, chance: string) => `${judgement}; ${chance}.`,
    inPoints: (judgement: string, chance: string) =>
      `In your own points: decisions ${judgement}, chance ${chance}.`,
    inQuarters: (judgement: string, chance: string) =>
      `In quarters held: decisions ${judgement}, chance ${chance}.`,
    interval: 'Intervals are of 95 %.',
  },
  unit: {
    quarters: (value: number) => (Math.abs(value) === 1 ? 'quarter held' : 'quarters held'),
    points: (value: number) => (Math.abs(value) === 1 ? 'point' : 'points'),
  },
  note: {
    signature: (worlds: string) =>
      `${worlds} worlds from your decisions: the same text from the day it was signed, the same orders after it, all else drawn anew.`,
    talks: (worlds: string) =>
      `${worlds} games with your orders, round by round; the others decide afresh. Nothing was signed, so nothing was put to the test.`,
    reference: (worlds: string, title: string) =>
      `Outline: ${worlds} whole games in worlds of the same seeds with the declared strategy (“${title}”) in your seat.`,
  },
  percentile: {
    quarters: (share: string, range: string) =>
      `Yours held longer than ${share} (${range}) of them, those that held as long counted half.`,
    points: (share: string, range: string) =>
      `Yours came to more points than ${share} (${range}) of them, equals counted half.`,
  },
  chart: {
    label: (measure: string, own: string, reference: string, run: string) =>
      `Histogram of worlds by ${measure}. From your decisions: mean ${own}. Declared strategy: mean ${reference}. This run: ${run}.`,
    run: 'this run',
    runHeld: 'held to the end',
    runQuarters: (quarters: number) => (quarters === 1 ? '1 quarter' : `${quarters} quarters`),
    runPoints: (points: string) => (points === '1' ? '1 point' : `${points} points`),
    judgement: (by: string) => `judgement ${by}`,
    luck: (by: string) => `luck ${by}`,
    never: (count: string) => `never: ${count}`,
    axis: {
      quarters: 'quarters held before the first strike, offensive or end',
      points: 'points of your delegation at the end',
    },
    dot: (each: number) => (each === 1 ? 'one dot is one world' : `one dot is ${each} worlds`),
    key: { own: 'from your decisions', reference: 'declared strategy', run: 'this run' },
    between: (from: string, to: string) => `${from} to ${to}`,
  },
  table: 'Read the histogram as a table',
  columns: {
    quarters: 'Quarters held',
    points: 'Points',
    own: 'Your decisions, worlds',
    reference: 'Declared strategy, worlds',
    run: 'This run',
  },
  here: 'here',
  neverRow: 'To the end, without an attack',
  why: {
    title: 'How luck is told from judgement',
    formula: 'Two differences that add up to what the run was above the reference:',
    luck: 'luck = this run − mean of the worlds from your decisions',
    judgement: 'judgement = mean of the worlds from your decisions − mean of the reference',
    talks:
      'How the talks went counts as judgement: the worlds from your decisions begin with your text. True weights and reserves are the run’s in all of them, so that points mean the same.',
    seeds:
      'World by world both kinds have the same seed, so that a difference owes less to chance than its two parts do.',
    standIns: (who: string) =>
      `Other seats held by people (${who}) keep their orders in the worlds from your decisions and play as declared in the reference.`,
    get chosen() {
      return `A person in ${cast.russia.of} seat decided whether to test. In all these worlds the model decides instead, so luck holds that person’s choices too.`;
    },
    columns: { what: 'Mean', quarters: 'Quarters held', points: 'Points' },
    rows: {
      run: 'This run',
      own: 'Worlds from your decisions',
      reference: 'Declared strategy',
      luck: 'Luck',
      judgement: 'Judgement',
    },
    held: (own: string, reference: string) =>
      `To the last quarter without an attack held ${own} of the worlds from your decisions and ${reference} of the reference.`,
    signed: (own: string, reference: string) =>
      `A text was signed in ${own} of the worlds from your decisions and in ${reference} of the reference.`,
  },
};
