import { cast } from '../cast.ts';
import type { StageState } from '../../../model/index.ts';

/** The page about the model: one state taken apart, its game as a tree, and the surface around it. */
export const model = {
  heading: 'About the model',
  intro:
    'If you are looking for the place where we cheated: the limits come first, every number can be moved, and what is judged is called judged.',
  contents: 'On this page',
  limits: 'Its limits first',
  limitList: [
    'The stage game is static: no player plans ahead.',
    'Quantal response keeps low-stake probes common.',
    'Nuclear threats, violations by the side that holds the line and alliance politics appear only through constants.',
    'Probabilities are teaching values, not forecasts.',
    'Constants were chosen with historical cases in view; agreement with them is no proof.',
    'Seventeen of its constants, and the severities of a probe and a strike, are judged: set by us for teaching. Below stands what each of them does to each conclusion.',
    'How strength turns into success is disputed between the 3:1 planning rule and the data of battles; both curves can be chosen here.',
  ],
  game: 'The game of one quarter',
  get gameText() {
    return [
      `Chance draws three private types: ${cast.russia.seat} is revisionist or opportunist, ${cast.coalition.seat} firm or soft, ${cast.us.seat} committed or detached.`,
      `${cast.russia.Seat} complies, probes, strikes or launches an offensive. ${cast.coalition.Seat} protests, reinforces or strikes back; it sees the move, not the types. After the last two ${cast.us.seat} backs it or abstains.`,
      'Each chooses better answers more often, not always: probabilities rise with the exponential of λ times the expected payoff (logit agent quantal response equilibrium, McKelvey and Palfrey 1998; λ = 14).',
      'Beliefs follow Bayes’ rule on every observed move; each quarter a type is drawn anew with a chance of 5 %.',
    ];
  },
  settings: 'Known proposals, as settings of the model',
  settingsNote:
    'Chances of each move in one decision, break-even resolve θ* for a strike, and what came of 1,000 seeded runs in which a decision arose every quarter. Worked out on this page.',
  setting: {
    minsk: 'Light monitors, as after Minsk',
    minerals: 'The same with US mining firms',
    bluff: '“Bluff and pray”, 20,000',
    tripwire: 'Tripwire of 10,000, US pledge 0.1',
    'tripwire-us': 'Tripwire of 10,000, US pledge 0.9',
    equipped: '100,000 equipped, US pledge 0.05',
    'equipped-us': '100,000, US pledge 0.9, army 200,000',
    porcupine: '“Steel porcupine”, army 700,000',
    full: 'Full package',
  } as Record<string, string>,
  column: {
    setting: 'Setting',
    breakEven: 'θ* strike',
    year: 'Strike or worse within 1 year',
    five: 'Offensive within 5 years',
  },
  counting: (done: number, all: number) => `Counting runs, ${done} of ${all}`,
  working: 'Working it out',
  stale: 'Working it out again; what stands here is the state before.',
  from: {
    title: 'One state, taken apart',
    note: 'Begin from a proposal or from a turn of a game, then move any input. Everything below, down to the surface, follows.',
    start: 'Begin from',
    turn: (name: string) => `The turn opened: ${name}`,
    changed: (name: string) => `${name}, changed`,
    back: 'Undo the changes',
    lost: 'The turn in this address is no longer open: a page that is loaded again forgets it. Open it again from its game or recording.',
    inputs: 'Inputs',
    get rho() {
      return `${cast.russia.Seat} believed to be revisionist`;
    },
    beliefs: (firm: string, committed: string) =>
      `Follows from them: coalition believed firm γ = ${firm}, ${cast.us.seat} believed committed υ = ${committed}.`,
    learnt: 'In a turn of a game both also hold what was learnt since the signature.',
    curve: 'How strength turns into success',
    curves: { planning: 'Planning rule, 3:1', battleData: 'Data of 672 battles' },
    curveNote:
      'An attack has even odds at 3 to 1 (exponent 2), or at 1.02 to 1 (exponent 0.79). They differ most in whether a weak defence is struck or overrun.',
  },
  letter: {
    forceThousand: 'N',
    frontKm: 'F',
    europeanEnablers: 'e',
    counterDrone: 'd',
    engagement: 'g',
    armyThousand: 'A',
    longRange: 'm',
    pullbackKm: 'w',
    monitoring: 'v',
    usPledge: 'B',
    snapback: 's',
    concessions: 'k',
    businessStake: 'h',
    russianForceThousand: 'M',
  } satisfies Record<keyof StageState, string>,
  odds: {
    get title() {
      return `What ${cast.russia.seat} does in one decision`;
    },
    chosen: 'with the curve chosen',
    other: 'with the other curve',
    risk: 'strike or offensive',
    move: 'Move',
    revisionist: 'If revisionist',
    opportunist: 'If opportunist',
    breakEven: 'θ*',
    posterior: 'Revisionist, once seen',
    breakEvenNote:
      'Break-even resolve θ* is expected cost over expected success, under the answers to be expected. Above 1 even a revisionist gains nothing by the move; between 0.3 and 1 only a revisionist does.',
  },
  terms: {
    get title() {
      return `Why: what the move is worth to ${cast.russia.seat}, term by term`;
    },
    move: 'Move',
    of: (move: string, kind: string) => `A ${move}, if ${cast.russia.seat} is ${kind}`,
    ofOffensive: (kind: string) => `An offensive, if ${cast.russia.seat} is ${kind}`,
    total: 'Worth of the move',
    unit: 'In units of the value of a fully successful renewed offensive to a revisionist. To comply is worth 0.',
    formula: {
      gain: 'σθq',
      effort: '−0.15σ',
      attributionAndPrice: '−σαJ',
      resistance: '−σαxK(b)',
      widerWar: '−0.3σx²(1+3b)',
    },
    derived: 'Derived quantities',
    facts: {
      density: 'Density n = 1000N/F, troops per km',
      cover: 'Cover 1 − 2^(−n/50)',
      warning: 'Warning W',
      capability0: 'Response capability K, US abstaining',
      capability1: 'Response capability K, US backing',
      attribution: (move: string) => `Attribution α of a ${move}`,
      attributionOffensive: 'Attribution α of an offensive',
      stake: 'Stake at risk J',
      success: 'Success q of an offensive: no answer; full answer alone; full answer with the US',
    },
  },
  shapley: {
    title: 'What each part contributes',
    note: 'Chance of a strike or offensive, from another proposal to this state. Each bar is a group of inputs: its effect averaged over all orders in which the groups could be exchanged (Shapley 1953), worked out from all 256 mixtures, so that the bars add up and no order is privileged.',
    against: 'Compared with',
    here: 'This state',
    group: 'Group of inputs',
    points: 'Points',
    nothing: 'Nothing sets the two apart.',
  },
  remedies: {
    title: 'What would have to change for it to be deterred',
    note: 'For each input the least rise that, by itself, brings the chance of a strike or offensive in one decision down to the wanted one. Inputs that cannot do it alone are not listed.',
    wanted: 'Wanted risk',
    already: (risk: string, wanted: string) =>
      `It stands at ${risk}, so it is within ${wanted} already.`,
    none: 'No single input can do it; more than one would have to change.',
    input: 'Input',
    from: 'From',
    to: 'To',
    share: 'Share of its range',
  },
  enablers: {
    title: 'Why enablers of one’s own can weaken the ally’s motive',
    get note() {
      return `Airlift, satellites and missile defence of its own make ${cast.coalition.of} answer succeed without the United States. Then an American backing adds less, so that ${cast.us.seat} has less reason to give it, while the wider war that it would share costs the same. Mostly more capability wins and the risk falls; where ${cast.coalition.seat} leans on an American pledge it can rise a little. In 2,000 random states over the range of the known proposals no rise of e raised it by more than a point.`;
    },
    get level() {
      return `${cast.coalition.Of} enablers e`;
    },
    reinforced: 'US backs, after a strike and reinforcement',
    struck: 'US backs, after a strike and a strike back',
    risk: 'Strike or offensive',
    here: (value: string) => `${value}, as here`,
  },
  tree: {
    title: 'The game as a tree',
    get note() {
      return `Chance has drawn the three types that you choose here; thickness and figure give the chance of each branch in equilibrium. ${cast.coalition.Seat} and ${cast.us.seat} see moves, not types: the eight trees of the eight draws hang together in 20 information sets.`;
    },
    types: {
      get russia() {
        return `${cast.russia.Seat}`;
      },
      get guarantor() {
        return cast.coalition.Seat;
      },
      get us() {
        return `${cast.us.Seat}`;
      },
    },
    type: [
      ['revisionist', 'opportunist'],
      ['firm', 'soft'],
      ['committed', 'detached'],
    ],
    drawn: (share: string) => `These three types are drawn with a chance of ${share}.`,
    get players() {
      return [cast.russia.Seat, cast.coalition.Seat, cast.us.Seat];
    },
    answers: ['protest', 'reinforce', 'strike back'],
    backing: ['backs', 'abstains'],
    payoffs: 'Payoffs at the end',
    path: 'Chance of the path',
    label: 'Tree of the stage game for the types chosen; its figures stand in the table below it',
    caption: 'Paths of the tree with chances and payoffs',
    none: 'none',
    download: 'Download as .efg',
    efg: 'The whole game with all eight draws in Gambit’s format: 20 information sets, 128 ends, 50 chances of actions. Gambit solves it to the same answer: for five of the proposals at λ = 2, 6 and 14 the chances of gambit-logit 16.7.0 and ours agree to seven digits, and our solver for any game agrees with it to twelve; tests repeat it.',
    fileTitle: (name: string) => `Ceasefire deterrence stage game: ${name}`,
  },
  surface: {
    title: 'The deterrence surface: force and US backing',
    note: 'Chance of a strike or offensive in one decision, for every force from none to 150,000 and every US pledge; the other inputs are those of the state above. Numbers mark where the known proposals stand in these two inputs; their own risk, with their own other inputs, is in the list.',
    x: 'Force, thousand',
    y: 'US pledge',
    here: 'this state',
    key: 'Strike or offensive',
    band: (low: string, high: string) => `${low}–${high}\u202f%`,
    contour: (share: string) => `line at ${share}`,
    label: (low: string, high: string) =>
      `Surface of the chance of a strike or offensive by force and US pledge, from ${low} to ${high}; its figures stand in the table below it`,
    caption: 'Chance of a strike or offensive by force (columns, thousand) and US pledge (rows)',
    own: 'its own risk',
  },
};
