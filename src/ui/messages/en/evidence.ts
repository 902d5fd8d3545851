import type { ClaimId, JudgedConstant, ScoreId, StageConstants } from '../../../model/index.ts';

type Basis = 'solid' | 'disputed' | 'judged';

/** The page about the model: its claims, its past cases, its constants and its sources. */
export const evidence = {
  claims: {
    title: 'What was claimed in early 2025, and how surely the model says so',
    note: 'Each claim is a statement about the proposals above. The margin says how clearly it holds at the stated constants, in points of probability; below zero it fails. The shares say in how many of 2,001 sets of constants, drawn as a Latin hypercube from a box of ±20 % around every judged constant, it holds.',
    claim: 'Claim',
    test: 'What is tested',
    margin: 'Margin, points',
    planning: 'with 3:1',
    battleData: 'with battle data',
    share: 'Holds in',
    row: (row: number) => `Row ${row} of the facts`,
    text: {
      'firms-deter-little': 'American firms in the country deter almost nothing',
      'bluff-fails': '“Bluff and pray” fails',
      'light-policing-unstable': 'A lightly policed ceasefire is highly unstable',
      'three-parts': 'It takes three parts: a force, US backing and a Ukrainian army',
      'hundred-thousand-with-us': '100,000 with US backing and 200,000 Ukrainians deter',
      'us-enablers-needed': 'Even a well-equipped force needs the United States',
      porcupine: 'A “steel porcupine” is indigestible',
    } satisfies Record<ClaimId, string>,
    who: {
      'firms-deter-little': 'against the US president',
      'bluff-fails': 'Major and Kleemann',
      'light-policing-unstable': 'Weller',
      'three-parts': 'Schmidt',
      'hundred-thousand-with-us': 'Schmidt',
      'us-enablers-needed': 'CNN, March 2025',
      porcupine: 'European Commission president',
    } satisfies Record<ClaimId, string>,
    tested: {
      'firms-deter-little': 'With mining firms the risk falls by less than 3 points',
      'bluff-fails': 'Risk of a strike or offensive above 50 %',
      'light-policing-unstable': 'Risk of a strike or offensive above 50 %',
      'three-parts':
        'Risk below 5 % with all three; above 10 % without the force or without the US; higher without the army',
      'hundred-thousand-with-us': 'Risk of a strike or offensive below 5 %',
      'us-enablers-needed': 'Risk above 10 % with a US pledge of 0.05',
      porcupine: 'Risk of an offensive below 5 %; strikes are another matter',
    } satisfies Record<ClaimId, string>,
    counting: 'Solving each claim in 2,001 sets of constants, with both curves',
  },
  tornado: {
    title: 'What each judged constant does to each conclusion',
    note: 'One judged constant at a time, 20 % down and 20 % up, the widest effect first. A conclusion whose bars cross zero depends on a judgement of ours.',
    of: 'Conclusion',
    risk: 'The risk in the state above',
    stated: 'as stated',
    zero: 'fails below',
    down: '−20 %',
    up: '+20 %',
    constant: 'Judged constant',
    value: 'Stated value',
    riskUnit: 'Strike or offensive, %',
    marginUnit: 'Margin of the claim, points',
    label: (of: string) =>
      `${of}: how it moves with each judged constant; the figures stand in the table below`,
    steady: (of: string) =>
      `No single constant, moved by a fifth, turns this over: ${of.toLowerCase()}.`,
    turns: (constants: string) => `Moved by a fifth, these alone turn it over: ${constants}.`,
  },
  history: {
    title: 'Held up against past cases',
    inSample:
      'In-sample: the constants were chosen with these cases in view and the judged columns were filled in with hindsight. It supports signs and order, not levels, and is no test of the model.',
    file: (cases: number) =>
      `The file holds ${cases} of the 44 cases that the specification speaks of; its figures for 44 can therefore not be repeated here.`,
    failures: (failures: number, cases: number) =>
      `Failure is a first major violation within 60 months: ${failures} of ${cases}.`,
    axis: 'Strike or offensive in one decision, by the model, %',
    label:
      'Past cases by the probability that the model gives; the figures stand in the table below',
    failed: 'failed',
    held: 'held',
    failedAfter: (months: number) => `failed after ${months} months`,
    heldFor: (months: number) => `held, ${months} months seen`,
    laterAfter: (months: number) => `held 60 months, violated after ${months}`,
    case: 'Case',
    year: 'Year',
    probability: 'Probability',
    outcome: 'Outcome',
    troops: 'Troops',
    frontage: 'Front, km',
    judged: {
      backing: 'Backing',
      host: 'Host share',
      monitoring: 'Monitoring',
      roe: 'Rules',
      resolve: 'Resolve',
    },
    judgedNote:
      'Backing, host share, monitoring, rules and resolve are judged, with hindsight. “Seen”: size, length or dates were read in a source; “general”: from general knowledge.',
    basis: 'Facts',
    basisWords: { seen: 'seen', general: 'general' } as Record<string, string>,
    note: 'Note',
    scores: 'Does it order the cases better than one column alone?',
    scoresNote:
      'Area under the curve: chance that a case that failed scores higher than one that held; a coin gives 0.5. Intervals: 95 % of 1,000 bootstrap samples of the cases. Judged resolve alone orders them as well as the whole model: whoever judged resolve knew how it ended.',
    score: 'Score',
    auc: 'Area under the curve',
    interval: '95 %',
    scoreName: {
      model: 'The model',
      modelResolveFixed: 'The model with resolve fixed at 0.6',
      resolve: 'Judged resolve alone',
      backing: 'Judged backing alone (less is worse)',
      density: 'Troops per km alone (fewer are worse)',
      hostStrength: 'Judged host strength alone (less is worse)',
    } satisfies Record<ScoreId, string>,
    bands: 'Calibration',
    band: (low: string, high: string) => `${low}–${high}\u202f%`,
    bandHead: 'Model’s probability',
    bandCases: 'Cases',
    bandFailed: 'Failed',
    bandMean: 'Mean probability',
    brier: (value: string, range: string, base: string) =>
      `Brier score ${value} (${range}); of the base rate for every case ${base}. Less is better.`,
    hazard: (model: string, fixed: string, constant: string, tempo: string) =>
      `Waiting times, log-likelihood: ${model} by the model, ${fixed} with resolve fixed, ${constant} with one constant hazard. Tempo that fits: ${tempo} a quarter.`,
    counting: 'Solving the cases and drawing 1,000 samples of them',
  },
  constants: {
    title: 'Constants and their basis',
    note: 'Solid: read in a source. Disputed: sources differ. Judged: set by us for teaching; these are the ones in the box of ±20 %.',
    constant: 'Constant',
    value: 'Value',
    basis: 'Basis',
    source: 'Sources',
    name: {
      lambda: 'Precision of choice λ',
      coverHalfPointTroopsPerKm: 'Density at which half the line is covered, troops per km',
      pullbackReferenceKm: 'Zone for full effect, km; it then doubles strength',
      attackRatio: 'Attackers to defenders at even odds of an offensive',
      attackExponent: 'Exponent of that curve',
      usSupport: 'US support, as a share of the Russian force',
      severity: 'Severity σ of probe, strike, offensive',
      opportunistGain: 'Gain θ of an opportunist Moscow',
      softCost: 'Cost φ of a loss to a soft coalition',
      detachedCost: 'Cost ω of a loss to a detached Washington',
      effort: 'Effort of any test',
      statusQuoStake: 'Stake in the status quo, per unit of s + k',
      widerWar: 'Wider war',
      widerWarWithUs: 'Wider war with the US, in addition, times',
      revisionistMultiplier: 'Wider war with a revisionist Moscow, times',
      usShareOfBurden: 'US share of the burden when it backs',
      exposure: 'Exposure of a weak force',
      mandateFriction: 'Friction of a narrow mandate',
      brokenPledge: 'Price of a broken pledge, per unit of B',
      costOfBacking: 'Price of backing',
      businessWeight: 'Weight of the business stake h',
    } satisfies Record<keyof StageConstants, string>,
    /** Basis and source of each. */
    ground: {
      lambda: [
        'judged',
        'Fits no data; at 14 a loss of 0.1 is chosen a quarter as often. McKelvey and Palfrey 1998',
      ],
      coverHalfPointTroopsPerKm: [
        'solid',
        'Ischinger 2025: 50–100 thousand for the line; CNN 2025: 100,000 on 1,000 km',
      ],
      pullbackReferenceKm: [
        'judged',
        '40 km: CNN 2025. That it doubles strength is judged; Fortna finds zones among the strongest measures',
      ],
      attackRatio: [
        'disputed',
        'FM 6-0 and Mearsheimer 1989: 3 to 1; Dupuy Institute 2019: 672 division battles, near 1 to 1',
      ],
      attackExponent: ['disputed', '2 with the planning rule; 0.79 fitted to the battles'],
      usSupport: [
        'judged',
        'Airlift, satellites, missile defence: CNN 2025 names them; the size is judged',
      ],
      severity: ['judged', 'An offensive is the unit'],
      opportunistGain: ['judged', ''],
      softCost: ['judged', ''],
      detachedCost: ['judged', ''],
      effort: ['judged', ''],
      statusQuoStake: ['judged', 'Zagare and Kilgour 2000: value of the status quo'],
      widerWar: ['judged', 'Schelling 1966'],
      widerWarWithUs: ['judged', 'Schelling 1966'],
      revisionistMultiplier: ['judged', ''],
      usShareOfBurden: ['judged', ''],
      exposure: [
        'judged',
        'RAND 2020: heavy forces deter, light ones are associated with more disputes; Reiter and Poast 2021',
      ],
      mandateFriction: ['judged', 'UN forces of the 1990s'],
      brokenPledge: ['judged', 'Fearon 1994: audience costs'],
      costOfBacking: ['judged', ''],
      businessWeight: ['judged', 'US firms were present the day before the invasion of 2022'],
    } satisfies Record<keyof StageConstants, readonly [Basis, string]>,
    /** What is fixed besides: inputs of the levels and rules around the stage game. */
    others: [
      [
        'Rotation: units for each in the field',
        '3',
        'solid',
        'Staff planning rule; rotations in CNN 2025',
      ],
      [
        'Russian force M, thousand',
        '600',
        'disputed',
        'CNN 2025 implies 600–900; 700 at the end of 2024 (Bruegel 2025)',
      ],
      ['Starting beliefs', 'ρ = 0.6; γ = 0.2 + 0.6g; υ = 0.2 + 0.6B', 'judged', ''],
      ['Extent x of protest, reinforce, strike back', '0, ½, 1', 'judged', ''],
      ['Chance in a quarter that a type is drawn anew', '0.05', 'judged', ''],
      [
        'Tempo: chance that a decision arises in a quarter',
        '1 on a live front',
        'judged',
        'About 0.04 fits the past cases',
      ],
    ] as readonly (readonly [string, string, Basis, string])[],
    severity: { probe: 'Severity of a probe', strike: 'Severity of a strike' },
  },
  sources: {
    title: 'Sources',
    note: 'Where it is not said otherwise, what is used of a work is its idea or figure as restated in the specification of this model. “Not read”: from general knowledge of the literature.',
    list: [
      'Clayton, G., and others 2022: 2,202 ceasefires between 1989 and 2020.',
      'CNN, early March 2025: the article this game starts from; the claims and most inputs of the proposals.',
      'CSIS 2025; GCSP 2025; IISS 2025; Ischinger 2025; SWP (Major and Kleemann) 2025: sizes of a force.',
      'Bruegel 2025: size of the Russian force.',
      'Dupuy Institute 2019: 672 division battles.',
      'Fearon, J. 1994: audience costs. Not read.',
      'FM 6-0, United States Army; Mearsheimer, J. 1989: the 3:1 rule.',
      'Fortna, V. P. 2003, 2004: durability of 48 cease-fires between states. Its findings on measures: not read.',
      'McKelvey, R., and T. Palfrey 1998: quantal response equilibria for games in extensive form. Abstract.',
      'OSCE monitors 2018: twelve truces in the Donbas, about two weeks each.',
      'RAND 2020; Reiter, D., and P. Poast 2021: forward forces and tripwires.',
      'Savani, R., and T. Turocy: Gambit, software for game theory, 16.7.0.',
      'Schelling, T. 1966: Arms and Influence. Not read.',
      'Shapley, L. 1953: a value for n-person games. Not read.',
      'Signorino, C. 1999: strategic choice in conflict. Abstract.',
      'Werner, S., and A. Yuen 2005: truces forced by third parties.',
      'Zagare, F., and D. M. Kilgour 2000: Perfect Deterrence. Abstract.',
    ],
  },
};

/** What a judged constant is called. */
export function nameOfConstant(constant: JudgedConstant): string {
  if (constant === 'severityProbe') return evidence.constants.severity.probe;
  if (constant === 'severityStrike') return evidence.constants.severity.strike;
  return evidence.constants.name[constant];
}
