import { cast } from '../cast.ts';
import type { MoveCause } from '../../../replay/index.ts';

/** Words of two runs held against each other. A is the first, B the second. */
export const compare = {
  heading: 'Two runs side by side',
  lead: 'Choose two runs of the same level. A run and its fork have the same luck: what differs came of the decision.',
  choose: { a: 'Run A', b: 'Run B' },
  none: 'choose a run',
  swap: 'Swap',
  file: 'Add a recording from a file',
  unread: 'The file could not be read. Choose it again.',
  few: 'There is no second run here yet. Open a replay and fork it, or add a recording from a file.',
  unkept: 'The browser has no room to keep these runs. Download the second to keep it.',
  download: 'Download run B',
  refused: (name: string, reason: string) => `${name} could not be opened: ${reason}.`,
  replays: 'All replays',
  run: { a: 'A', b: 'B' },
  first: {
    same: 'The two runs are the same, turn by turn.',
    seed: 'The two runs have different seeds: the luck differs from the first turn on.',
    ends: (line: string, run: string) =>
      `The two runs are the same up to ${line}, where run ${run} was left.`,
    decision: (line: string, what: string) => `First difference: ${line}. ${what}`,
    led: (what: string) => `It led to this: ${what}.`,
    nothing: 'Nothing of the outcome changed.',
  },
  did: {
    tabled: (who: string, changes: string) => `${who} tabled ${changes}.`,
    insteadOf: (article: string, b: string, a: string) => `“${article}: ${b}” instead of “${a}”`,
    tabledMore: (who: string, changes: string, more: number) =>
      `${who} tabled ${changes}, and otherwise in ${more} more ${more === 1 ? 'article' : 'articles'}.`,
    inA: 'in A',
    inParent: 'in its parent',
    both: (who: string, b: string, first: string, a: string) => `${who} ${b}; ${first} it ${a}.`,
    didNot: 'did not',
    notAsked: 'was not asked',
    table: 'tabled its text',
    show: (to: string) => `showed a text to ${to} alone`,
    sign: (whose: string) => `signed ${whose}`,
    withdraw: 'withdrew its offer',
    walkOut: 'walked out',
    act: (act: string) => `decided to ${act}`,
    move: (troops: string, who: string, from: number, to: number) =>
      `moved ${troops} troops of ${who} from sector ${from} to ${to}`,
    consent: { true: 'consented to further deployment', false: 'withheld its consent' },
    test: (move: string, sector: string) => `chose a ${move} in ${sector}`,
    comply: 'chose to comply',
    respond: { protest: 'protested', reinforce: 'reinforced', 'strike-back': 'struck back' },
    back: { back: 'backed the answer', abstain: 'abstained' },
    wish: {
      accept: 'let the text stand',
      reopen: 'asked to reopen the text',
      withdraw: 'withdrew from the text',
    },
  },
  news: {
    brought: (b: string, first: string, a: string) =>
      `The facilitator brought ${b}; ${first} ${a}.`,
    event: (title: string) => `“${title}”`,
    nothing: 'nothing',
  },
  led: {
    signed: (b: string, a: string) => `signed in ${b} instead of ${a}`,
    signedOnly: (b: string) => `a text signed in ${b}, where none was`,
    unsigned: (a: string) => `no text, where one was signed in ${a}`,
    text: (articles: number) =>
      articles === 1
        ? 'a text that differs in one article'
        : `a text that differs in ${articles} articles`,
    tests: (b: string, a: string) => `${b} instead of ${a}`,
    testCount: (count: number, words: string) =>
      count === 1 ? 'one test of the deterrent' : `${words} tests of the deterrent`,
    /** As "instead of none". */
    none: 'none',
    outcome: (b: string, a: string) => `“${b}” instead of “${a}”`,
    points: (who: string, b: string, by: string) => `${b} points for ${who} (${by})`,
  },
  setup: {
    title: 'Above the decisions',
    seed: (a: string, b: string) => `Seed ${a} in A, ${b} in B.`,
    tests: 'In one of them a person decided whether to test, in the other the model.',
    seat: (who: string, a: string, b: string) => `${who}: ${a} in A, ${b} in B.`,
    person: 'a person',
  },
  results: {
    title: 'What came of each',
    what: '',
    by: 'B − A',
    outcome: 'How it ended',
    underWay: 'not over yet',
    signed: 'Signed',
    never: 'never',
    tests: 'Tests of the deterrent',
    attacks: 'of them strikes and offensives',
    killed: 'Killed in tests',
    get gained() {
      return `${cast.russia.Of} gains in talks, km²`;
    },
    troops: 'Troops in the field at the end',
    points: (who: string) => `${who}, points`,
  },
  player: {
    label: 'Rounds and quarters of both runs',
    slider: 'Turn of both runs',
    back: 'One turn back',
    on: 'One turn on',
    nextDifference: 'Next difference',
    lastDifference: 'Difference before',
    keys: '← → turns · D next difference, Shift D the one before · Home, End',
    missing: 'not played',
    marks: {
      first: 'first difference',
      decision: 'other decisions',
      change: 'other figures',
      onlyA: 'in run A alone',
      onlyB: 'in run B alone',
      same: 'the same',
    },
    legend:
      'Coloured: a test of the deterrent. Dashed: a turn that this run has not. Under each turn: ▼ the first difference, ◆ other decisions, ● other figures only, A or B: a turn of that run alone.',
  },
  maps: {
    title: 'Map',
    of: (run: string, line: string) => `${run}: ${line}`,
    over: (run: string) => `Run ${run} does not have this turn; its last state before is shown.`,
    show: 'Map of run',
  },
  turn: {
    same: 'The same in both.',
    decisions: 'Decided otherwise',
    changes: 'How things stand at its end',
    otherDraws: 'The two come to it at different turns, so chance is drawn anew.',
    onlyIn: (run: string, why: string) => `Only run ${run} has this turn: ${why}.`,
    otherOver: (run: string) => `run ${run} was over by then`,
    otherLeft: (run: string) => `run ${run} was left before it`,
    otherUnderText: (run: string) => `in run ${run} a text was in force then`,
    came: (what: string) => `What came: ${what}.`,
    cameNothing: 'No test came, and nothing was signed.',
    noDecision: 'No decision differs.',
    what: 'What',
    by: 'B − A',
    textOf: (who: string, article: string) => `${who}’s text: ${article}`,
    inForceText: (article: string) => `Text in force: ${article}`,
    inForce: 'A text is in force',
    yes: 'yes',
    no: 'no',
    troops: 'Troops in the field',
    get line() {
      return `${cast.russia.Of} gains since talks began, km²`;
    },
    inSectors: (sectors: string) => `in sectors ${sectors}`,
    inSector: (sector: string) => `in sector ${sector}`,
    belief: {
      get revisionist() {
        return `Belief: ${cast.russia.seat} revisionist`;
      },
      get firm() {
        return `Belief: ${cast.coalition.seat} firm`;
      },
      get committed() {
        return `Belief: ${cast.us.seat} committed`;
      },
    },
    /** Why a belief differs at once where the texts in force differ. */
    setByText: {
      firm: 'on the day of signature it starts from the rules of engagement in the text and the force expected; afterwards each answer to a test moves it',
      committed:
        'on the day of signature it starts from the US pledge in the text; afterwards each decision to back an answer moves it',
    },
    points: (by: string) => `${by} pts`,
    risk: 'Chance of a strike or offensive in a decision',
    tempo: 'Chance that a decision arises',
    cameOf: 'What came',
    cause: (of: string, by: string) => `${of} ${by}`,
    causes: (list: string) => `each alone: ${list}`,
    together: (by: string) => `together beyond that ${by}`,
    why: {
      person: 'a person decided',
      'other-draws': 'drawn anew, as the two come to it at different turns',
      tempo: 'the same draw: a decision arose in one alone',
      get type() {
        return `${cast.russia.Seat} is of another type in one of them`;
      },
      odds: 'the same draw fell elsewhere, as the odds differ',
    } satisfies Record<MoveCause, string>,
    move: (move: string, sector: string) => (sector ? `${move}, ${sector}` : move),
    hazard: { offensive: 'An offensive breaks through', 'wider-war': 'The answer grows into war' },
    hazardOf: (came: boolean, chance: string) => `${came ? 'yes' : 'no'} (chance ${chance})`,
    notRisked: 'not risked',
    killed: 'Killed in this quarter’s test',
    outcome: 'How it ended',
    result: (who: string) => `${who}, points in the end`,
  },
  all: {
    title: 'Every difference',
    note: 'From the first on: what was decided otherwise, and what differs at the end of each turn, A → B. A turn opens above, with everything.',
    change: (what: string, a: string, b: string, by: string) =>
      `${what} ${a} → ${b}${by ? ` (${by})` : ''}`,
    more: (count: number) => `and ${count} more`,
    turn: 'Turn',
    changes: 'What differs',
  },
};
