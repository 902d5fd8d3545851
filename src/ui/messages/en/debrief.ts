import { cast } from '../cast.ts';
import { decisions } from './decisions.ts';
import { course } from './course.ts';
import { luck } from './luck.ts';
import { negotiation } from './negotiation.ts';
import { next } from './next.ts';
import { timeline } from './timeline.ts';

export const debrief = {
  rounds: (count: number, words: string) => (count === 1 ? 'one round' : `${words} rounds`),
  /** Figures within a question. */
  ofPoints: (points: string) => `${points} points`,
  ofQuarters: (quarters: string) => `${quarters} quarters`,
  interval: (low: string, high: string) => `${low} to ${high}`,
  heldToTheEnd: 'held to the last quarter',
  heldFor: (quarters: string) => `held for ${quarters}`,
  answer: {
    protest: 'protest',
    reinforce: 'reinforcement',
    'strike-back': 'striking back',
  },
  backed: {
    back: (answer: string) => `${answer}, with ${cast.us.of} backing`,
    abstain: (answer: string) => `${answer}, without ${cast.us.of} backing`,
  },
  types: {
    russia: { true: 'revisionist', false: 'opportunist' },
    coalition: { true: 'firm', false: 'soft' },
    us: { true: 'committed', false: 'detached' },
  },
  cause: {
    'last-quarter': 'The last quarter ended with the text in force.',
    'rounds-ran-out': 'The rounds ran out without a text that all it needed would sign.',
    'walked-out': (who: string) => `${who} walked out.`,
    'offensive-succeeded': 'An offensive broke through.',
    'wider-war': 'An answer to a violation grew into war.',
    withdrew: (who: string) => `${who} withdrew from the text.`,
  },
  tests: (count: number, words: string) =>
    count === 0
      ? 'The deterrent was never tested.'
      : count === 1
        ? 'The deterrent was tested once.'
        : `The deterrent was tested ${words} times.`,
  killed: (words: string, count: number) =>
    `${words} ${count === 1 ? 'soldier was' : 'soldiers were'} killed in tests of the deterrent.`,
  signatureDay: {
    title: 'Would it hold? As it stood on the day of signature',
    five: 'On the day it was signed, the chance of no attack to the last quarter stood at',
    left: (quarters: number) =>
      quarters === 1
        ? 'On the day it was signed, the chance of the one quarter left without an attack stood at'
        : `On the day it was signed, the chance of the ${quarters} quarters left without an attack stood at`,
  },
  luck,
  timeline,
  round: 'round',
  quarter: 'quarter',
  payoffs: {
    title: 'What each delegation got',
    note: 'Points out of 100 by true weights: what the text gave if it stood to the end, what was left of it if it broke, or what fighting on was worth; less the burden of its fatigue.',
    got: 'Got',
    alternative: 'Fighting on at the end',
    delegation: 'Delegation',
    reserve: 'Asked above it',
  },
  drafts: {
    title: 'The drafts on the table at the end',
    note: 'What each was worth to each delegation, by true weights; bold where it was enough to sign. Who had to sign and would not stood in the way.',
    draft: 'Draft of',
    missing: 'In the way',
    enough: 'enough to sign',
    nobody: 'nobody: each could have signed, and some held out for more',
  },
  hidden: {
    title: 'What was hidden, now opened',
    types: {
      russia: {
        get true() {
          return `${cast.russia.Seat} was revisionist at the end.`;
        },
        get false() {
          return `${cast.russia.Seat} was opportunist at the end.`;
        },
      },
      coalition: {
        get true() {
          return `${cast.coalition.Seat} was firm.`;
        },
        get false() {
          return `${cast.coalition.Seat} was soft.`;
        },
      },
      us: {
        get true() {
          return `${cast.us.Seat} was committed.`;
        },
        get false() {
          return `${cast.us.Seat} was detached.`;
        },
      },
    },
    fold: 'What each contributor would have answered, and kept',
    contributors: 'Contributors',
    willing: 'Would say yes',
    kept: 'Keeps of its pledge',
  },
  course,
  decisions,
  negotiation,
  text: 'The text that was signed',
  void: 'No force: does not apply.',
  /** Parts of the page, as its list of contents has them. */
  parts: {
    label: 'On this page',
    back: 'Back to the contents',
    timeline: 'Timeline',
    luck: 'Luck and judgement',
    course: 'Beliefs and odds',
    decisions: 'Decisions that mattered',
    negotiation: 'The negotiation',
    opened: 'What was hidden',
    questions: 'Questions',
    next: 'What next',
  },
  next,
  /** Of a recording that was opened. */
  recorded: {
    title: 'Debrief',
    whose: 'Debrief of',
    byStrategy: (who: string) => `A strategy played this seat: “you” below is ${who}.`,
    none: 'No recording is open.',
    notOver: 'This run is not over, so there is nothing to debrief yet.',
    choose: 'Choose a recording in the replay',
    open: 'Debrief',
  },
  print: {
    debrief: (level: string, party: string) => `Debrief of ${level} for ${party}`,
    facts: (seed: string, rules: string) => `seed ${seed}, rules ${rules}`,
    seat: (party: string, by: string) => `${party}: ${by}`,
    person: 'a person',
  },
};
