import { cast } from '../cast.ts';
import type { Onlooker } from '../../game/game.ts';

/** Words of the game's frame: menu, log, notices, and every event as a sentence. */
export const game = {
  menu: {
    title: 'Menu',
    download: 'Download the recording',
    home: 'Go to the home page',
    seed: 'Seed of this game',
    fork: 'A fork',
    forkedAt: (turn: number) => `its own from turn ${turn} on; the run before is kept`,
    seats: 'Who plays',
    person: 'you',
    otherPerson: 'a person',
    otherStrategy: 'a strategy',
  },
  handIn: {
    handedIn: 'Handed in.',
    awaited: (who: string) => `Awaited: ${who}.`,
    paused: 'The session is paused. Drafts can be laid out; nothing can be handed in.',
    /** Before the delegation whose seat is looked at. */
    seen: 'As seen by',
    onlooker: {
      member: 'You may lay out a draft. The head of your delegation decides what is handed in.',
      observer: 'You are an observer: you see this seat, and its delegation decides.',
      facilitator: 'You see this seat as facilitator, and its delegation decides.',
    } satisfies Record<Onlooker, string>,
  },
  log: { title: 'Log', empty: 'Nothing has happened yet.', turn: (turn: string) => turn },
  preparing: 'Preparing the game',
  refused: {
    'session/unreachable':
      'The session could not be reached, so this was not handed in. What you laid out is kept; try again.',
    'session/paused': 'The session is paused, so nothing can be handed in.',
    'session/not-head': 'Only the head of the delegation can hand in.',
    'run/wrong-phase': 'This cannot be done in this phase.',
    'run/already-ready': 'Your turn is already handed on.',
    'run/ended': 'The game is over.',
    'talks/not-on-the-table': 'This text is not on the table for you to sign.',
    'talks/not-a-text': 'This is not a complete text.',
    'talks/unknown-option': 'The text has an answer that one of its articles does not know.',
    'talks/text-in-force': 'A text is in force; another can be proposed only if talks reopen.',
    'talks/not-required': 'Only a delegation that every text needs can end the talks by leaving.',
    'act/limit': 'No more acts can be chosen this turn.',
    'act/not-now': 'This act is not possible now.',
    'act/already-chosen': 'This act is already chosen.',
    'act/over-ceiling': 'The text allows no larger army.',
    'act/no-force': 'The text sends no force.',
    'act/already-done': 'This act can be done once only.',
    'move/limit': 'No more moves can be made this quarter.',
    'move/too-many': 'There are not so many troops there.',
    'move/roads': 'The roads there carry no more this quarter.',
    'move/not-hundreds': 'Troops move in whole hundreds.',
    'move/same-sector': 'Choose another sector.',
    'violation/no-more-talks': 'The text cannot be reopened again.',
    'host/unknown-event': 'This level has no such event.',
    'host/unknown-player': 'Nobody of this name can play the seat.',
    'host/not-awaited': 'This delegation is not waited for.',
    'violation/not-bound': 'Only a delegation that the text binds can withdraw from it.',
  } as Record<string, string>,
  refusedOther: (code: string) => `Refused (${code}).`,
  replay: {
    'replay/other-rules': 'it was recorded under other rules',
    'replay/other-level': 'it belongs to another level',
    'replay/changed-level': 'its level has changed since',
    'replay/unknown-strategy': 'it names a strategy that is not here',
    'replay/changed': 'it was changed since it was recorded',
    'replay/illegal': 'it holds a decision that the rules refuse',
    'replay/diverged': 'its recorded state differs from what the decisions give',
    'replay/turns-missing': 'it has more or fewer turns than its decisions give',
    'recording/not-json': 'it is not a recording: not JSON',
    'recording/malformed': 'it has not the shape of a recording',
    'recording/too-large': 'it is too large to be a recording',
    'seat/unknown-strategy': 'it names a strategy that is not here',
    'seat/not-one-person': 'it has not exactly one seat held by a person',
  } as Record<string, string>,
  atTurn: (turn: number) => `at turn ${turn}`,
  at: (path: string) => `at ${path}`,
  event: {
    phase: (phase: string) => `Phase: ${phase}.`,
    tabled: (who: string, changes: string) => `${who} tabled a text: ${changes}.`,
    tabledSame: (who: string) => `${who} stood by its text.`,
    change: (article: string, from: string, to: string) => `${article}, ${from} → ${to}`,
    shown: (who: string, to: string) => `${who} showed a text to ${to} alone.`,
    signed: (who: string) => `${who} signed a text on the table.`,
    withdrawn: (who: string) => `${who} no longer stands by its offer.`,
    walkedOut: (who: string) => `${who} walked out.`,
    acted: (who: string, act: string) => `${who} decided to ${act}.`,
    tookEffect: (changes: string) => `An earlier act took effect: ${changes}.`,
    changed: (meter: string, by: string) => `${meter} ${by}`,
    pledged: (who: string, troops: string) => `${who} pledged ${troops} troops.`,
    declined: (who: string) => `${who} declined to send troops.`,
    front: (km2: string) => `${cast.russia.Of} forces gained ${km2} km².`,
    agreed: (who: string) => `The text was signed by ${who}.`,
    quarter: (quarter: number, share: string) =>
      `Quarter ${quarter} opened; ${share} of pull-back and monitoring in force.`,
    incident: (kind: string, sector: string, share: string) =>
      `${kind} in sector ${sector}; attributed with ${share} confidence.`,
    incidentKind: {
      'local-fire': 'Local fire',
      drone: 'A drone',
      mine: 'A mine',
      jamming: 'Jamming',
    },
    arrived: (who: string, troops: string, sector: string) =>
      `${who}: ${troops} troops arrived in sector ${sector}.`,
    missed: (who: string, troops: string) => `${who} sent ${troops} fewer than it had pledged.`,
    wentHome: (who: string, troops: string) => `${who}: ${troops} troops went home.`,
    moved: (who: string, troops: string, from: string, to: string) =>
      `${who}: ${troops} troops moved from ${from} to ${to}.`,
    granted: (who: string) => `${who} consents to further deployment.`,
    withheld: (who: string) => `${who} withholds consent to further deployment.`,
    blocked: (who: string) => `No contingent arrived: ${who} withholds consent.`,
    complied: (risk: string) =>
      `${cast.russia.Seat} complied. A strike or offensive stood at ${risk} had a decision arisen.`,
    /** The same events where odds are not told. */
    get compliedPlain() {
      return `${cast.russia.Seat} complied.`;
    },
    brokeThroughPlain: 'The offensive broke through.',
    repelledPlain: 'The offensive was repelled.',
    widerWarPlain: 'The answer grew into war beyond the sector.',
    tested: {
      probe: (sector: string) => `A probe in sector ${sector}.`,
      strike: (sector: string) => `A strike in sector ${sector}.`,
      offensive: (sector: string) => `An offensive in sector ${sector}.`,
    },
    killed: (words: string, count: number) =>
      `${words} ${count === 1 ? 'soldier was' : 'soldiers were'} killed.`,
    responded: {
      get protest() {
        return `${cast.coalition.Seat} protested.`;
      },
      get reinforce() {
        return `${cast.coalition.Seat} reinforced.`;
      },
      get 'strike-back'() {
        return `${cast.coalition.Seat} struck back.`;
      },
    },
    backed: {
      get back() {
        return `${cast.us.Seat} backed the answer.`;
      },
      get abstain() {
        return `${cast.us.Seat} abstained.`;
      },
    },
    widerWar: (chance: string) =>
      `The answer grew into war beyond the sector; that risk stood at ${chance}.`,
    brokeThrough: (chance: string) => `The offensive broke through; its chance stood at ${chance}.`,
    repelled: (chance: string) => `The offensive was repelled; its chance stood at ${chance}.`,
    beliefs: (revisionist: string, firm: string, committed: string) =>
      `Beliefs: ${cast.russia.seat} revisionist ${revisionist}, ${cast.coalition.seat} firm ${firm}, ${cast.us.seat} committed ${committed}.`,
    wished: {
      accept: (who: string) => `${who} lets the text stand.`,
      reopen: (who: string) => `${who} asks to reopen the text.`,
      withdraw: (who: string) => `${who} withdraws from the text.`,
    },
    snappedBack: 'Some sanctions return after the attack.',
    contained: 'The violation is contained; the ceasefire goes on.',
    reopened: (who: string) => `The text is reopened at the request of ${who}.`,
    ended: 'The run is over.',
    handedOver: (who: string, strategy: string) =>
      `The strategy “${strategy}” plays ${who} from now on.`,
    handedToStrategy: (who: string) => `A strategy plays ${who} from now on.`,
    handedToPerson: (who: string) => `A person plays ${who} from now on.`,
    timedOut: (who: string) => `${who} ran out of time.`,
  },
  meter: {
    usAid: 'US military aid',
    get tempo() {
      return `${cast.russia.Of} tempo`;
    },
    sanctions: 'sanctions',
    get europeanFinanceBn() {
      return `${cast.coalition.Of} finance, € bn`;
    },
    get ukrainianArmyThousand() {
      return `${cast.ukraine.Of} army, thousand`;
    },
    get russianForceThousand() {
      return `${cast.russia.Of} force, thousand`;
    },
    longRange: 'long-range strike',
    get europeanEnablers() {
      return `${cast.coalition.Of} enablers`;
    },
    counterDrone: 'counter-drone',
    readiness: 'readiness of the force',
    usCommitment: 'US commitment',
    get strainUkraine() {
      return `${cast.ukraine.Of} fatigue`;
    },
    get strainRussia() {
      return `${cast.russia.Of} cost of war`;
    },
    get strainUs() {
      return `${cast.us.Of} impatience`;
    },
    get strainCoalition() {
      return `${cast.coalition.of} cost`;
    },
    get gainRateKm2() {
      return `${cast.russia.Of} gains, km² a round`;
    },
    get gainTotalKm2() {
      return `${cast.russia.Of} gains so far, km²`;
    },
  },
};
