import { cast } from '../cast.ts';
import type { Party } from '../../../engine/index.ts';

export const table = {
  heading: 'Draft agreement on a ceasefire',
  workingText: (round: number) => `Your draft in round ${round}`,
  reopened:
    'The text in force has been reopened. If none is signed in these rounds, the ceasefire is over.',
  howTo:
    'Open an article, choose, then table the text; it takes effect when everyone it needs has signed it.',
  counts: (bracketed: number, agreed: number) => `${bracketed} bracketed, ${agreed} agreed`,
  shaded: 'the shaded words are yours',
  ifYield: 'If you yield to',
  you: 'you, points',
  holds: 'holds, % pts',
  agreed: 'agreed',
  open: (title: string) => `Open article: ${title}`,
  option: 'Option',
  heldBy: 'Held by',
  yourPayoff: 'Your payoff',
  holdsFive: 'Holds to the end',
  get moscowSigns() {
    return `${cast.russia.Seat} signs`;
  },
  leastSigns: 'Least willing other signs',
  margin: (points: string) => `${points} pts`,
  against: (points: string) => `${points} against yours`,
  redLinesIn: (who: string, articles: readonly string[]) =>
    `${articles.length === 1 ? 'A red line' : 'Red lines'} of ${who} elsewhere in your draft: ${articles.join('; ')}. While ${articles.length === 1 ? 'it stands' : 'they stand'} there is no chance, and the margin alone tells how far off a signature is.`,
  never: 'never',
  redLineOf: (who: string) => `a red line of ${who}`,
  noOne: 'no one yet',
  redLine: 'You do not sign this:',
  void: 'no force: does not apply, though it counts as said',
  expected: (troops: string) => `expected in the field: ${troops}`,
  expectedNote:
    'Expected: what is pledged, times what such pledges are worth. A higher ceiling brings no more than is sent.',
  obliges: 'Needs the signature of',
  stale: 'being worked out',
  payoff: {
    title: 'Your payoff if this text were signed',
    walkAway: 'fighting on',
    note: (walkAway: string, least: string) =>
      `Out of 100, by your briefing’s weights. Fighting on is worth ${walkAway}; below ${least} it is not worth your signature.`,
    yours: 'your draft',
    terms: 'What your draft gives you',
    article: 'Article',
    weight: 'Weight',
    worth: 'Worth, 0–100',
    points: 'Points',
    sum: 'Sum of the articles',
    kept: (share: string, hold: string) =>
      `Of this, ${share} is at risk if the text breaks; it holds with ${hold}.`,
    atRisk: (share: string) => `Of this, ${share} is at risk if the text breaks.`,
    get stage() {
      return `What testing it would be worth to ${cast.russia.seat}`;
    },
    total: 'Your payoff',
    parts: (articles: string, testing: string) => `${articles} + ${testing} from testing`,
    stageNote: (parts: string) =>
      `Your draft: ${parts}. What testing a text would be worth comes on top of its articles, so that the sum may pass 100.`,
    change: (option: string) => `What “${option}” changes for you`,
    yieldChange: (who: string) => `What yielding to ${who} changes for you`,
    durability: 'Through the chance that the text holds',
    testing: 'Through what testing it would be worth',
    /** Where durability is not told. */
    besides: 'Besides the articles',
    changed: 'Your payoff',
    alternative: 'What fighting on is worth',
    base: 'Base',
    burdenTitle: 'The burden so far',
    burden: (fatigue: string, level: string, factor: string, points: string) =>
      `${fatigue} stands at ${level}; each point of it takes ${factor} from your result, with a deal or without. So far ${points} points. It is the same under every text, so it is not in the figures above.`,
    reserve: 'Your private reserve: a text must be worth this much more',
  },
  plane: {
    title: 'Would it be signed, and would it hold?',
    get x() {
      return `chance that ${cast.russia.seat} signs this round, %`;
    },
    xOthers: 'chance that the least willing other signs this round, %',
    y: 'holds to the end, %',
    target: 'signed and kept',
    empty: 'no text yet lies here',
    today: 'what can be had today',
    pressure: (points: number, who: string) =>
      `if fighting on were worth ${points} points less to ${who}`,
    others: 'the others',
    holdOf: (option: string) => `Whether it holds with “${option}”`,
    holdYield: (who: string) => `Whether it holds if you yield to ${who}`,
    holdChange: (from: string, to: string) =>
      `With your draft as it stands ${from}, with this ${to}.`,
    draft: (who: string) => `${who}: draft`,
    holdLine: 'Holds to the end:',
    holdNote: (quarters: number) => `no strike or offensive in the ${quarters} quarters to come`,
    breakEven: 'Break-even resolve θ*',
    breakEvenNote: 'Above 1, a strike costs even a revisionist more than it gains.',
    risk: 'Strike or offensive in one decision: first quarter',
    settled: 'once the force is in place',
    force: (field: string, stay: string) =>
      `Force expected: ${field} in the field, of which rotation sustains ${stay}.`,
    method:
      'One minus the chance of a strike or offensive, multiplied over the quarters, with the beliefs of the day of signature. The front settles while it is quiet. Ranges run over what contributors may do and ±20 % of the judged constants.',
    frontierNote:
      'The lines are the best texts found by search, whoever else would sign them: there may be better ones.',
    who: 'Draft of',
  },
  acts: {
    title: 'Acts this round',
    chosen: (count: number, limit: number) => `${count} of ${limit} chosen`,
    later: (days: number) =>
      days < 60
        ? `After ${days} days:`
        : days < 330
          ? `After ${Math.round(days / 30)} months:`
          : days < 550
            ? 'After a year:'
            : `After ${Math.round(days / 365)} years:`,
    burden: (points: string, costs: boolean) =>
      costs
        ? `costs you ${points} points, with a deal or without`
        : `spares you ${points} points, with a deal or without`,
    burdenTitle: 'What it costs you',
    burdenTerms: (fatigue: string, change: string, factor: string, points: string) =>
      `It changes ${fatigue} by ${change}; each point of it takes ${factor} points from your result, with a deal or without: ${points} in all.`,
    own: (points: string, more: boolean) =>
      `fighting on is worth ${points} points ${more ? 'more' : 'less'} to you`,
    holds: (points: string) => `holds ${points} pts`,
    signs: (points: string) => `${cast.russia.Seat} signs ${points} pts`,
    othersSign: (points: string) => `the least willing other signs ${points} pts`,
    risk: (points: string) => `strike or offensive ${points} pts`,
    willing: (span: string) => `says yes with ${span}, we judge`,
    effects:
      'Effects once all of it is in force, on your draft as it stands, by the central estimate.',
    fault: {
      'act/limit': 'the limit for this turn is reached',
      'act/already-done': 'can be done once only',
      'act/over-ceiling': 'the text allows no larger army',
      'act/no-force': 'the text sends no force',
      'act/contributor-answered': 'it has answered',
      'act/wrong-phase': 'not in this phase',
    } as Record<string, string>,
  },
  signing: {
    title: 'Signing now',
    needs: 'Needs:',
    yourDraft: 'Your draft',
    notYet: '– not yet signed',
    yourNotePlain: 'Tabling it signs it for you.',
    yourNote:
      'Tabling it signs it for you; the figures are the chance that each of the others does.',
    inForce: 'The text in force',
    inForceNote:
      'Nobody is held to it now: it is in force again once everyone it needs has signed it.',
    takeUp: 'Take it up again',
    signed: 'has signed',
    offers: 'offers it',
    sign: 'Sign',
    signNote: 'You sign it when the round closes; your own draft stays on the table as it was.',
    signsWith: 'signs with',
    neverSigns: 'never signs',
    youTable: 'you, by tabling it',
    youSign: 'you sign another’s instead',
    note: 'Who tables a text offers it: that delegation stands ready to sign. Signing is public, also of a text that was shown to you alone. A text is agreed when everyone it needs has signed the same words.',
    deeds: 'Sign, sponsor or amend?',
    deedsTerms: [
      [
        'Sign',
        'Your signature goes under their words this round. Your own draft stays on the table as it was.',
      ],
      [
        'Sponsor',
        'Their words become your position: your mark and your signature stand with theirs from now on, and your own draft is off the table.',
      ],
      [
        'Amend',
        'Their words become your draft, to be changed article by article. What you table is then a text of your own, which needs everyone’s signature anew.',
      ],
    ] as const,
    sponsor: 'Sponsor',
    amend: 'Amend',
    ofDraft: (whose: string) => ` ${whose} draft`,
    ofShown: ' this text',
    differs: (count: number) =>
      count === 1 ? 'differs from yours in 1 article' : `differs from yours in ${count} articles`,
    same: 'is your draft',
    worth: 'worth to you',
    below: '▲ Worth less to you than fighting on',
    belowReserve: (least: string) => `▲ Below ${least}, the least that is worth your signature`,
    redLine: (why: string) => `▲ You do not sign this: ${why}`,
    event: (who: string, whose: string) => `${who} signed ${whose} draft.`,
    eventOther: (who: string) => `${who} signed a text that had been shown to it.`,
  },
  changed: {
    title: 'What changed last round',
    first: 'The talks open. Each delegation has tabled its opening position.',
    effect: 'effect on “holds to the end”',
    front: (km2: string, sector: string, most: string) =>
      `${cast.russia.Of} forces gained ${km2} km², ${most} of them in sector ${sector}.`,
    none: 'No delegation changed its text.',
    from: 'moved from',
    to: 'to',
  },
  awaited: {
    title: 'Awaited',
    note: 'all four to close the round',
    answered: 'has answered',
    waits: 'is awaited',
    sealed: 'sealed until the round closes',
    you: 'you',
    youAnswered: 'you have handed in',
    yourTurn: 'no limit in solo play',
  },
  channel: {
    title: 'Back-channel',
    none: 'Nothing has been shown to you alone.',
    shows: (round: number) => `shown to you alone in turn ${round}`,
    differs: 'It differs from its tabled text in:',
  },
  bar: {
    changes: (count: number) =>
      count === 0
        ? 'No change this round'
        : count === 1
          ? '1 change this round'
          : `${count} changes this round`,
    /** What the draft is, where it started from another's. */
    amends: (whose: string, count: number) =>
      count === 0
        ? `Sponsors ${whose} draft, unchanged`
        : `Amends ${whose} draft in ${count} article${count === 1 ? '' : 's'}`,
    /** Where nobody else is waited for. */
    closing: {
      sponsor: 'Sponsor and close the round',
      sign: 'Sign and close the round',
      show: 'Show it and close the round',
    },
    /** Where the round closes once others have handed in too. */
    handing: {
      sponsor: 'Sponsor and hand in',
      sign: 'Sign and hand in',
      show: 'Show it and hand in',
    },
    /** What is signed, as it goes on from “Signs” or “under”. */
    draftOf: (whose: string) => `${whose} draft`,
    otherText: 'a text that is no delegation’s draft now',
    signs: (text: string) => `Signs ${text}`,
    signsOnly: 'What you changed in your own draft is not tabled with it.',
    lapses: (text: string) =>
      `Your signature under ${text} lapses: what you hand in is signed in its place.`,
    sponsorNote: 'When the round closes it becomes your own text, with your signature.',
    undo: 'Undo',
    walkOut: 'Walk out',
    show: 'Show to one only',
    table: 'Table this text',
    stand: 'Stand by your text',
    signAgain: 'Sign the text in force again',
    standNote:
      'The text in force does not stand by itself: it is over unless everyone it needs signs it or another.',
    last: 'Last round: talks end with it.',
    showTitle: 'Show this draft to one delegation alone',
    showNote: 'The others do not see it. Your tabled text stays as it was.',
    showWho: 'Delegation',
    showDo: (who: string) => `Show to ${who} alone`,
    showPick: 'Choose a delegation',
    showNot: 'Show to nobody',
    shownTo: (who: string) => `Will be shown to ${who} alone`,
    walkTitle: 'Walk out of the talks',
    walkNote: 'The talks end at once, without a text. The war goes on.',
    walkConfirm: 'Walk out',
  },
  tabs: { text: 'Text', acts: 'Acts', changed: 'Changed', signing: 'Signing', deals: 'Deals' },
  figures: {
    you: 'you, of 100',
    youTesting: 'you, points',
    holds: 'holds to the end',
    get moscow() {
      return `${cast.russia.Seat} signs`;
    },
    others: 'least willing signs',
  },
  announce: (round: number) => `Round ${round} has opened.`,
  odds: {
    title: {
      get ukraine() {
        return `${cast.ukraine.Of} odds of signing`;
      },
      get russia() {
        return `${cast.russia.Of} odds of signing`;
      },
      get us() {
        return `${cast.us.Of} odds of signing`;
      },
      get coalition() {
        return `${cast.coalition.Of} odds of signing`;
      },
    } satisfies Record<Party, string>,
    margin: (points: string, who: string, more: boolean) =>
      `By its stated interests this text is worth ${points} points ${more ? 'more' : 'less'} to ${who} than fighting on.`,
    reserve:
      'How much more it asks for is private, drawn from the seed: the odds are the share of reserves below this margin.',
    none: 'Nobody signs for less than fighting on: while this margin is negative, it is the figure to watch, not the chance.',
    never: (who: string, why: string) => `${who} never signs this text: ${why}`,
  },
  suggest: {
    title: 'What would others do in your seat?',
    note: 'Strategies that read what you may know, your interests included, and nothing else. A suggestion, not the best move.',
    who: 'Played as',
    basis: (basis: string) => `Basis: ${basis}`,
    sign: 'Sign that text',
    taken: 'That is what you have laid out.',
  },
};
