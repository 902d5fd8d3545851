import { cast } from '../cast.ts';
import type { Party } from '../../../engine/index.ts';

/** The negotiation, told again when everything is open. */
export const negotiation = {
  title: 'The negotiation',
  basis: {
    signed: (round: number) =>
      `Points out of 100 by true weights, as things stood in round ${round}, when the text was signed.`,
    none: (round: number) =>
      `Points out of 100 by true weights, as things stood in round ${round}, the last that closed.`,
  },
  empty: 'No round of these talks was closed, so nothing was conceded and no text was missed.',
  talks: {
    label: 'Talks',
    first: 'First talks',
    reopened: (count: number) =>
      count === 1 ? 'Reopened talks' : `Reopened talks, number ${count}`,
    signed: (name: string, round: number) => `${name}, signed in round ${round}`,
    none: (name: string) => `${name}, nothing signed`,
  },
  sharedDraft: (whose: string) => `the draft of ${whose}`,
  shownText: (from: string, to: string) => `the text that ${from} showed to ${to} alone`,
  searching: 'Searching all texts; what is found so far is shown.',
  searchFailed: 'The search for better texts could not run here.',
  get above100() {
    return `More than 100 points: the words of a text give 100 at most; ${cast.russia.seat} counts on top what it may hope to gain by testing the deterrent under it.`;
  },
  article: 'Article',
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  durability: 'How well it holds',
  total: 'Together',
  round: 'Round',
  opening: 'opening',
  delegation: 'Delegation',
  plot: {
    title: 'Every proposal against what was possible',
    pair: 'Payoffs of',
    pairOf: (a: string, b: string) => `${a} and ${b}`,
    note: 'The line is the frontier: texts on which neither of the two can gain unless the other loses. Each delegation’s proposals are joined in their order.',
    signed: 'The signed text',
    signedShort: (round: number) => `signed, round ${round}`,
    path: {
      get ukraine() {
        return `${cast.ukraine.Of} proposals`;
      },
      get russia() {
        return `${cast.russia.Of} proposals`;
      },
      get us() {
        return `${cast.us.Of} proposals`;
      },
      get coalition() {
        return `${cast.coalition.Of} proposals`;
      },
    } satisfies Record<Party, string>,
    shown: (from: string, to: string, round: number) =>
      `Shown by ${from} to ${to} alone, round ${round}`,
    label: (a: string, b: string) =>
      `Payoffs of ${a} and ${b}: the frontier, all proposals by round, and four fair divisions. The table beneath has every figure.`,
    all: 'What each solution gives all four',
    least: 'Least each would sign',
    text: 'Text',
    holds: 'Holds',
  },
  left: {
    title: 'Left on the table',
    equal: (points: string) =>
      `Another text would have given each of the four at least ${points} points more.`,
    joint: (points: string) =>
      `${points} points lay on the table: a text that nobody liked less would have given so much more, counted over all four.`,
    jointToo: (points: string) =>
      `The most that all four could have gained together, with nobody worse off, was ${points} points.`,
    none: 'No other text was better for one without being worse for another: the text that was signed lay on the frontier.',
    trade: 'The trade that would have taken it',
    tradeJoint: 'The trade with the largest joint gain',
    searching: 'Searching for a better text.',
    holds: (from: string, to: string) =>
      `It would have held with ${to}, the signed text with ${from}.`,
    room: (points: string) =>
      `There was a text that all four could have signed in the last round, each with at least ${points} points to spare above the least it asked.`,
    noRoom: (points: string, who: string) =>
      `In the last round no text could have given all four the least they asked: the best fell ${points} points short, with ${who} gaining least.`,
    noText: 'In the last round every text crossed somebody’s red line.',
    nearest: (draft: string) => `How it differed from ${draft}, the nearest on the table`,
    nearestShort: (draft: string) =>
      `How the best differed from ${draft}, the nearest on the table`,
  },
  missed: {
    title: 'Was a better text missed?',
    better: {
      signed: (round: number, draft: string) =>
        `In round ${round} ${draft} was better for all four than what was signed.`,
      none: (round: number, draft: string) =>
        `In round ${round} ${draft} was better for all four than going without a text, and each had reason to sign it.`,
    },
    sooner: (round: number, draft: string, sooner: string) =>
      `In round ${round} ${draft} would have been worth more to all four than what was signed: not for its words alone, but for coming ${sooner} sooner.`,
    sameSooner: (round: number, sooner: string) =>
      `The text that was signed lay on the table in round ${round} already: coming ${sooner} sooner, it would have been worth more to all four.`,
    rounds: (count: number, words: string) => (count === 1 ? 'one round' : `${words} rounds`),
    nothing: {
      signed:
        'No text that was tabled or shown would have been signed by all four and been worth at least half a point more to each than what was signed.',
      none: 'No text that was tabled or shown gave all four the least they asked, and at least half a point more than what came.',
    },
    nearest: (draft: string, round: number, why: string) =>
      `The nearest was ${draft} of round ${round}: ${why}.`,
    why: {
      lines: (whose: string, count: number) =>
        count === 1 ? `it crossed a red line of ${whose}` : `it crossed red lines of ${whose}`,
      margin: (who: string, points: string) => `${who} asked for ${points} points more`,
      gain: (who: string, points: string) => `${who} did better by ${points} points in the end`,
    },
    possible: {
      better: (round: number, points: string) =>
        `What nobody tabled: in round ${round} a text was possible that all four would have signed and that gave each at least ${points} points more than what came.`,
      none: 'Nor was it so, in any round, of the one text among all, tabled or not, that left most to whoever got least of it.',
      noneBefore:
        'Nor was it so, in a round before the signature, of the one text among all, tabled or not, that left most to whoever got least of it.',
      searching: 'Rounds are being searched for texts that nobody tabled.',
    },
    gain: 'More than what came',
    byText: 'of that, for its words',
    byTime: 'of that, for coming sooner',
    margin: 'Above the least it asked',
    note: 'Worth on the day, less the burden of fatigue by then. What came is the signed text as it stood on its day or, where none was signed, fighting on as it stood at the end.',
    differs: 'How it differed from the text signed',
    byRound: 'Round by round: the most telling text on the table',
    roundsNote:
      'What it left each delegation above the least it asked and above what came, whichever is less: below 0 it would not have signed, or did better in the end. Last, of all texts, tabled or not: the most that one could leave to whoever got least of it.',
    text: 'Text',
    all: 'worth more to all four',
    crosses: 'crosses a red line of',
    possibleColumn: 'Best of all texts',
  },
  conceded: {
    title: 'Who conceded what to whom',
    note: 'What each delegation’s moves, from its opening to its last position, took from it and gave the others.',
    mover: 'Moves of',
    moves: 'At the table',
    signing: 'By signing',
    signingNote: 'From its last position to the signed text.',
    ownText: 'its own text was signed',
    gave: (who: string) => `Articles on which ${who} moved`,
    curves: 'What each delegation’s own position was worth to it',
    curvesLabel: (lines: string) =>
      `Each delegation’s own position by round, in its own points: ${lines}`,
    line: (party: string, from: string, to: string) => `${party} from ${from} to ${to}`,
    signedAt: 'signed',
    table: 'Read the curves as a table',
    least: 'Least it would sign',
    across: 'round of talks',
  },
  lines: {
    title: 'Red lines crossed',
    signedNone: 'The signed text crosses no red line.',
    signed: (whose: string) => `The signed text crosses a red line of ${whose}.`,
    none: 'No text that was tabled or shown crossed a red line.',
    some: (count: number) =>
      count === 1
        ? 'One red line was crossed by drafts on the way.'
        : `Drafts on the way crossed ${count} red lines.`,
    whose: 'Red line of',
    answer: 'Never signs',
    by: 'Laid down by',
    rounds: (from: number, to: number) => (from === to ? `round ${from}` : `rounds ${from}–${to}`),
    shownTo: 'to',
    alone: 'alone',
    inSigned: 'and signed',
    all: 'All of them',
  },
};
