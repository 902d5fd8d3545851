import type { Effect } from '../../../engine/index.ts';
import type { Measure } from '../../../lab/worlds/index.ts';

/** The lab: many worlds over a grid of inputs. */
export const lab = {
  heading: 'Lab',
  lead: 'One run proves little: a reckless deal can survive and a sound one be unlucky. Here thousands of worlds are played to their end, so that luck averages out. A world is one whole game with luck of its own.',
  levelFailed: 'The level could not be loaded. Nothing is lost; try again.',
  home: {
    kicker: 'Lab',
    title: 'Thousands of worlds, one question',
    body: 'Vary the force, US backing or any article, and see how many worlds hold.',
    button: 'Open the lab',
  },
  questions: {
    title: 'Questions to begin with',
    note: 'One press runs it. Its settings then stand in the form below, to be changed.',
    run: 'Run',
    of: (question: string) => `: ${question}`,
    presets: {
      bluff: {
        question: 'Does “bluff and pray” work?',
        text: 'Light force, self-defence only',
        about:
          'Some 20,000 soldiers, lightly equipped and bound to self-defence, without the United States and with them.',
      },
      tripwire: {
        question: 'Tripwire or full force?',
        text: 'A force with a zone and full monitoring',
        about:
          '10,000 soldiers as a tripwire against 100,000, each without the United States and with a treaty guarantee.',
      },
      porcupine: {
        question: 'Can Ukraine’s own army do it?',
        text: 'Tripwire beside a large army',
        about:
          'The “steel porcupine”: an army of 700,000 with long-range arms against 200,000 with few, beside a small force.',
      },
      minerals: {
        question: 'Do minerals alone protect?',
        text: 'Light monitors, no force',
        about: 'Light monitors and no force, without a minerals agreement and with one.',
      },
      surface: {
        question: 'How much force, how much America?',
        text: 'A force with a zone and full monitoring',
        about:
          'Force from none to 150,000 against the US pledge: the deterrence surface from whole games.',
      },
    } as Readonly<
      Record<string, { readonly question: string; readonly text: string; readonly about: string }>
    >,
  },
  form: {
    title: 'The experiment',
    start: 'Worlds begin',
    starts: {
      opening: 'at the opening of talks',
      text: 'with a text signed on the first day',
      moment: 'at a turn of a recording',
    },
    text: 'Text',
    ownText: 'of your own',
    articles: 'Articles of the text',
    recording: 'Recording',
    noRecording: 'choose one',
    file: 'from a file …',
    underWay: (line: string) => `the game under way: ${line}`,
    opened: (name: string) => `the one open in Replay: ${name}`,
    /** A run whose end cannot be told here. */
    unnamed: (seed: string) => `a run of seed ${seed}`,
    turn: 'Turn',
    turnOf: (turn: number, last: number) => `${turn} of ${last}`,
    turnNote:
      'Worlds go on from the start of this turn with other luck. Who a delegation truly is stays as it was.',
    seats: 'Who plays',
    vary: (nth: number) => (nth === 0 ? 'Vary' : 'and'),
    nothing: 'nothing',
    groups: {
      text: 'What the text brings',
      article: 'Articles',
      meter: 'The war as talks open',
      prior: 'Beliefs and tempo',
      seat: 'Strategies',
    },
    values: 'Values',
    valuesHelp: (low: string, high: string) =>
      `Numbers from ${low} to ${high}, separated by commas.`,
    range: 'Fill in a range',
    from: 'from',
    to: 'to',
    steps: 'values',
    fill: 'Fill in',
    worlds: 'Worlds in each cell',
    worldsHelp: 'A cell is all worlds with the same settings: one for each combination of values.',
    series: 'Series',
    seriesHelp: 'Names the luck: the same series gives the same worlds, to the bit.',
    size: (cells: string, total: string) => `${cells}, ${total} worlds in all.`,
    cells: (count: number) => (count === 1 ? 'One cell' : `${count} cells`),
    time: (time: string, cores: number) =>
      `About ${time} on the ${cores === 1 ? 'one core' : `${cores} cores`} of this device`,
    timeKnown: ', by the last run.',
    timeGuess: ', a guess until something has been run.',
    run: 'Run',
    runAgain: 'Run again',
    cannot: 'Cannot run yet:',
  },
  time: {
    under: 'a second',
    seconds: (seconds: number) => (seconds === 1 ? '1 second' : `${seconds} seconds`),
    minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
    hours: (hours: string) => `${hours} hours`,
  },
  running: {
    title: 'Running',
    progress: (done: string, total: string) => `${done} of ${total} worlds`,
    left: (time: string) => `${time} left`,
    starting: 'starting',
    summing: 'Summing up',
    cancel: 'Stop here',
    cancelNote: 'What has been played by then is kept.',
    announce: (percent: number) => `${percent} per cent of the worlds played`,
    done: (worlds: string, seconds: string, hash: string) =>
      `Done: ${worlds} worlds in ${seconds} s. Hash of results ${hash}.`,
    cancelled: (worlds: string) =>
      `Stopped. Shown are the first ${worlds} worlds of every cell: exactly what a run of so many gives.`,
    cancelledNone:
      'Stopped before every cell had a world: there is nothing to show. What was asked stands in the form.',
    failed: (reason: string) => `It could not be run: ${reason}.`,
    retry: 'Try again',
    empty: 'Nothing has been run yet. Choose a question above, or set up an experiment and run it.',
    stale: 'The form has been changed since. These are results of what was run.',
  },
  faults: {
    'lab/worlds': () => 'worlds in each cell have to be a whole number of at least 1',
    'lab/too-large': ({ total, most }) =>
      `${grouped(total)} worlds in all are more than the ${grouped(most)} that this page can hold. Take fewer values or fewer worlds; on the command line there is room for more`,
    'lab/no-memory': ({ total }) =>
      `this browser has no memory for ${grouped(total)} worlds. Take fewer`,
    'lab/no-worker': () =>
      'the browser did not start a worker, or lost it. Nothing that is saved was touched; try again, or load the page again',
    'lab/broken': ({ message }) =>
      `a world ended in a fault of this program (${message}). Please report it with the settings`,
    'lab/too-many-inputs': ({ most }) => `at most ${most} inputs can be varied at once`,
    'lab/unknown-input': ({ input }) => `this level has no input “${input}”`,
    'lab/same-input': () => 'both inputs are the same. Vary another, or one alone',
    'lab/no-values': () => 'an input that is varied has no values',
    'lab/value': ({ value }) => `“${value}” is outside what this input may be`,
    'lab/not-a-number': ({ value }) => `“${value}” is not a number`,
    'lab/twice': ({ value }) => `the value ${value} stands twice`,
    'lab/input-needs-text': () =>
      'this input changes what a signed text brings, so worlds have to begin with a text',
    'lab/input-fixed-by-run': () =>
      'in worlds that begin within a recording only strategies can be varied: the rest has happened',
    'lab/no-force': () =>
      'troops are varied, and the text sends no force. Choose a force in its articles',
    'lab/text': ({ article }) => `the text has no option for “${article}”`,
    'lab/seat-empty': () => 'a seat has no strategy',
    'lab/no-recording': () => 'no recording has been chosen',
    'lab/no-such-moment': () => 'the recording is over by then, or does not reach it',
    'lab/series': () => 'a series has 1 to 40 letters, digits, hyphens or slashes',
  } as Readonly<Record<string, (facts: Readonly<Record<string, string>>) => string>>,
  otherFault: (code: string) => `it was refused (${code})`,
  unreadable: (reason: string) => `This recording cannot be used: ${reason}. Nothing was changed.`,
  unreadFile: 'The file could not be read. Choose it again.',
  input: {
    force: 'Troops in the field, thousand',
    forceShort: 'troops',
    effect: {
      engagement: 'Rules of engagement, 0 to 1',
      usPledge: 'US pledge, 0 to 1',
      pullbackKm: 'Pull-back, km',
      monitoring: 'Monitoring, 0 to 1',
      snapback: 'Snap-back of sanctions, 0 to 1',
      concessions: 'Concessions to Moscow, 0 to 1',
      businessStake: 'US business at stake, 0 to 1',
      counterDrone: 'Counter-drone defence, 0 to 1',
    } as Readonly<Partial<Record<Effect, string>>>,
    prior: {
      revisionist: 'Chance that Moscow is revisionist',
      liveTempo: 'Chance of a decision to test, live front',
      settledTempo: 'Chance of a decision to test, settled front',
    } as Readonly<Record<string, string>>,
    seat: (party: string) => `${party} plays`,
    troops: (count: string) => (count === '0' ? 'no troops' : `up to ${count} troops`),
    named: (name: string, value: string) => `${name}: ${value}`,
    with: (name: string, value: string) => `${name} ${value}`,
  },
  allWorlds: 'all worlds',
  measure: {
    held: {
      name: 'Held to the last quarter',
      unit: '%',
      what: 'Of the worlds that signed: neither strike nor offensive, and the text in force to the last quarter. A probe alone does not break it. In a comparison a world without a signature counts as not held.',
    },
    quartersHeld: {
      name: 'Quarters before the first attack',
      unit: 'quarters',
      what: 'Whole quarters that a text stood before the first strike, offensive or other end; all of them where none came.',
    },
    strikes: {
      name: 'Strikes and offensives',
      unit: 'a world',
      what: 'Attacks that came from the beginning of a world to its end; probes are not among them.',
    },
    killed: {
      name: 'Soldiers killed in tests',
      unit: 'a world',
      what: 'On the defending side, in probes, strikes and offensives under a text. The dead of the war before it, or after it ends, are not in this figure.',
    },
    'payoff/ukraine': { name: 'Points, Ukraine', unit: 'points', what: '' },
    'payoff/russia': { name: 'Points, Russia', unit: 'points', what: '' },
    'payoff/us': { name: 'Points, United States', unit: 'points', what: '' },
    'payoff/coalition': { name: 'Points, European coalition', unit: 'points', what: '' },
  } satisfies Record<Measure, { name: string; unit: string; what: string }>,
  pointsWhat:
    'Points out of 100 at the end by true weights: what the text gave as far as it stood, or what fighting on was worth, less the burden of fatigue. They measure each delegation by its own stated interests and do not compare between delegations.',
  intervals:
    'Ranges are 95 % confidence intervals: of a hundred such experiments with other luck, about 95 would have the true figure of this model within theirs. They say nothing of how true the model is.',
  /** The plain answer to a question: a lead word, the shares, and whether chance would do as well. */
  verdict: {
    leads: {
      bluff: {
        yes: 'Yes, more often than not',
        helps: 'In part',
        no: 'No, in most worlds it does not',
        even: 'About as often as not',
        unshown: 'Not shown by so few worlds',
      },
      tripwire: {
        yes: 'Full force',
        helps: 'Full force',
        no: 'The tripwire',
        even: 'No difference shown',
        unshown: 'Not shown by so few worlds',
      },
      porcupine: {
        yes: 'Yes, more often than not',
        helps: 'In part',
        no: 'No, in most worlds it cannot',
        even: 'About as often as not',
        unshown: 'Not shown by so few worlds',
      },
      minerals: {
        yes: 'Yes',
        helps: 'They help, but most worlds do not hold',
        no: 'No, fewer worlds hold with them',
        even: 'No, they change nothing that these worlds show',
        unshown: 'Not shown by so few worlds',
      },
      surface: {
        yes: 'Force and America together do much',
        helps: 'Force and America together do much',
        no: 'They do harm',
        even: 'No difference shown',
        unshown: 'Not shown by so few worlds',
      },
    } as Readonly<Record<string, Verdicts>>,
    plain: {
      yes: 'More worlds hold',
      helps: 'More worlds hold',
      no: 'Fewer worlds hold',
      even: 'No difference shown',
      unshown: 'Not shown by so few worlds',
    } satisfies Verdicts,
    shares: (a: string, b: string, from: string, to: string) =>
      `with “${b}” the ceasefire holds in ${to} of worlds, with “${a}” in ${from}`,
    moreThanChance: 'and the difference is more than chance',
    noMoreThanChance: 'and chance alone would make such a difference',
    tooFew: (worlds: string) => `a difference that ${worlds} worlds cannot tell from chance`,
    terms:
      '“Holds”: neither a strike nor an offensive comes and the text is in force to the last quarter; a probe alone does not break it. “More than chance”: the 95 % interval of the difference leaves out nought.',
    few: (worlds: string, points: number) =>
      `${worlds} ${worlds === '1' ? 'world' : 'worlds'} in a cell: a share may be off by up to ${points} percentage points, and bands are as wide. Run more worlds before you lean on it.`,
    toResults: 'To the results',
    results: 'Results',
    kept: 'Results of the last run in this tab, kept over the reload.',
    tooLarge:
      'These results are too large to be kept over a reload of this tab. Save what you need.',
  },
  answer: {
    difference: (difference: string, unit: string, low: string, high: string) =>
      `Difference ${difference}${unit ? ` ${unit}` : ''} (95 % interval ${low} to ${high})`,
  },
  cells: {
    title: 'Every cell',
    choose: 'Cells drawn below',
    note: 'Six at most.',
    cell: 'Cell',
    worlds: 'Worlds',
    signed: 'Signed',
    held: 'Held',
    quarters: 'Quarters held',
    troops: 'Troops at the end, thousand',
    probes: 'Probes a year',
    attacks: 'Attacks a year',
    killed: 'Killed, mean',
  },
  survival: {
    title: 'How long it holds',
    note: 'Share of worlds that signed in which no strike or offensive has come and the text stands, by quarters under it. Shaded: the band in which the whole curve lies in 95 of 100 experiments.',
    label: (lines: string) => `Survival curves. After the last quarter: ${lines}`,
    x: 'quarters under the text',
    y: 'unbroken, %',
    caption: 'Share of worlds unbroken by quarter',
    none: 'No world of these cells signed a text, so there is no survival to draw.',
    quarter: 'Quarter',
    share: 'Unbroken',
    interval: '95 % interval',
    band: 'Band',
  },
  payoffs: {
    title: 'What each delegation gets',
    note: 'How points are spread over worlds. Bars: share of worlds; line: the middle half; tick: the median.',
    label: (party: string, rows: string) => `Distribution of points, ${party}. Means: ${rows}`,
    caption: 'Distribution of points by delegation',
    delegation: 'Delegation',
    mean: 'Mean',
    p05: '5 % below',
    p25: '25 % below',
    median: 'Median',
    p75: '75 % below',
    p95: '95 % below',
    meanOf: (mean: string) => `mean ${mean}`,
  },
  incidents: {
    title: 'Where tests come',
    note: 'The front unrolled, north to south: width is length, height the number of tests of any kind in a year under a text.',
    label: (rows: string) => `Tests in a year by sector. ${rows}`,
    caption: 'Tests in a year by sector',
    sector: 'Sector',
    length: 'Length, km',
    rate: 'Tests a year',
    none: 'No world of these cells came under a text.',
    most: (sector: string, rate: string) => `most in ${sector}, ${rate} a year`,
  },
  surface: {
    title: 'The grid',
    whole: 'From whole games',
    stage: 'From the stage game',
    wholeNote: 'Share of worlds that signed and held to the last quarter.',
    stageNote:
      'Chance that no strike or offensive comes in all quarters, computed for the day of signature, as the table shows it to a delegation.',
    differ:
      'Whole games have what the stage game leaves out: troops that come late or thin out, fatigue, acts, answers, texts reopened.',
    measure: 'Show',
    figures: {
      held: 'Held to the last quarter',
      quartersHeld: 'Quarters before the first attack',
      attacks: 'Strikes and offensives a year',
      killed: 'Soldiers killed in tests, mean',
      russia: 'Points, Russia, mean',
      ukraine: 'Points, Ukraine, mean',
    },
    label: (title: string, low: string, high: string) =>
      `${title}: grid of figures from ${low} to ${high}; each stands in its field and in the table`,
    contour: 'line at 50 %',
    marks: 'Known proposals in this grid',
    marksNote: 'Placed by what is varied here; in everything else they may differ from this text.',
    legend: {
      title: 'Tints',
      from: (low: string) => `${low} and more`,
      between: (low: string, high: string) => `${low} to ${high}`,
      below: (high: string) => `below ${high}`,
    },
    caption: 'The grid as a table',
    none: 'no text signed',
  },
  compare: {
    title: 'Two cells compared',
    note: 'The n-th world of both cells has the same luck, so what differs between them is what was varied.',
    first: 'First',
    second: 'Second',
    same: 'Choose two different cells.',
    one: 'There is one cell only. Vary an input to compare.',
    working: 'Comparing',
    failed: 'The comparison could not be worked out. Choose the cells again.',
    caption: 'Two cells compared under common random numbers',
    measure: 'Measure',
    difference: 'Second − first',
    percentPoints: 'percentage points',
    measureOf: { share: (name: string) => `${name}, %`, plain: (name: string) => name },
    to: (low: string, high: string) => `${low} to ${high}`,
    of: (first: string, second: string) => `Comparison of ${first} with ${second}`,
    gainPaired: 'Gain of common luck',
    gainControlled: 'with the draw’s luck taken out too',
    gainTimes: (times: string) =>
      `as precise as with ${times} times as many worlds of independent luck`,
    timesIn: (times: string, low: string, high: string) => `${times} × (${low}–${high})`,
    gainEqual: 'no world differs',
    gainNone: 'nothing varies',
    gainTitle: 'What common luck gains',
    gainWhat: [
      'Both cells are played in the same worlds: the same draws of events, types and chance. A lucky world lifts both, so luck largely cancels in the difference.',
      'The figure says how many times as many worlds with luck of their own would have been needed for a difference as precise: the sum of the two variances over the variance of the difference.',
      'The second figure also takes out the luck of the draw: whether an attack came in a world, less how likely it was there. That is nought on average, so the difference stays what it was and only its range narrows (control variates).',
      'Below 1 pairing would have hurt. Both figures are measured here, from these worlds, and have an interval themselves.',
    ],
  },
  assumed: {
    title: 'So that anyone can repeat it',
    note: 'The same settings give the same worlds to the bit, here, on another device or on the command line. Equal hashes mean equal results.',
    level: 'Level',
    levelIs: (title: string, id: string, hash: string) => `${title} (${id}, hash ${hash})`,
    rules: 'Rules version',
    start: 'Worlds begin',
    seats: 'Who plays',
    vary: 'Varied',
    worlds: 'Worlds',
    worldsIs: (worlds: string, cells: number, total: string) =>
      cells === 1 ? worlds : `${worlds} in each of ${cells} cells, ${total} in all`,
    series: 'Series',
    hash: 'Hash of results',
    took: 'Took',
    tookIs: (seconds: string, rate: string) => `${seconds} s, ${rate} worlds a second`,
    command: 'The same on the command line',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'The browser did not allow it: select the line and copy it.',
    experiment: 'Settings as a file',
    worldsFile: 'Every world, one a row',
    cellsFile: 'Every cell',
  },
  files: {
    save: 'Save',
    of: (title: string) => `of ${title}`,
    group: (title: string) => `Save ${title}`,
    failed:
      'The file could not be made. The browser may be short of memory or disk; the results are still here.',
  },
};

/** The lead of an answer for each way in which a question can come out. */
type Verdicts = Readonly<Record<'yes' | 'helps' | 'no' | 'even' | 'unshown', string>>;

function grouped(digits: string | undefined): string {
  return (digits ?? '').replace(/\B(?=(\d{3})+$)/g, ',');
}
