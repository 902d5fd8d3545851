import { cast } from '../cast.ts';
import type { Effect } from '../../../engine/index.ts';
import type { Measure } from '../../../lab/worlds/index.ts';

import { labResults } from './labresults.ts';

/** The lab: many worlds over a grid of inputs. */
export const lab = {
  heading: 'Lab',
  lead: 'One run proves little: a reckless deal can survive and a sound one be unlucky. Here thousands of worlds are played to their end, so that luck averages out. A world is one whole game with luck of its own.',
  levelFailed: 'The level could not be loaded. Nothing is lost; try again.',
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
        get question() {
          return `Can ${cast.ukraine.of} own army do it?`;
        },
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
    effect: {
      engagement: 'Rules of engagement, 0 to 1',
      usPledge: 'US pledge, 0 to 1',
      pullbackKm: 'Pull-back, km',
      monitoring: 'Monitoring, 0 to 1',
      snapback: 'Snap-back of sanctions, 0 to 1',
      get concessions() {
        return `Concessions to ${cast.russia.seat}, 0 to 1`;
      },
      businessStake: 'US business at stake, 0 to 1',
      counterDrone: 'Counter-drone defence, 0 to 1',
    } as Readonly<Partial<Record<Effect, string>>>,
    prior: {
      get revisionist() {
        return `Chance that ${cast.russia.seat} is revisionist`;
      },
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
    'payoff/ukraine': {
      get name() {
        return `Points, ${cast.ukraine.name}`;
      },
      unit: 'points',
      what: '',
    },
    'payoff/russia': {
      get name() {
        return `Points, ${cast.russia.name}`;
      },
      unit: 'points',
      what: '',
    },
    'payoff/us': { name: 'Points, United States', unit: 'points', what: '' },
    'payoff/coalition': {
      get name() {
        return `Points, ${cast.coalition.name}`;
      },
      unit: 'points',
      what: '',
    },
  } satisfies Record<Measure, { name: string; unit: string; what: string }>,
  pointsWhat:
    'Points out of 100 at the end by true weights: what the text gave as far as it stood, or what fighting on was worth, less the burden of fatigue. They measure each delegation by its own stated interests and do not compare between delegations.',
  intervals:
    'Ranges are 95 % confidence intervals: of a hundred such experiments with other luck, about 95 would have the true figure of this model within theirs. They say nothing of how true the model is.',
  ...labResults,
};

function grouped(digits: string | undefined): string {
  return (digits ?? '').replace(/\B(?=(\d{3})+$)/g, ',');
}
