import { cast } from '../cast.ts';
import type { InputGroup } from '../../../model/index.ts';

/** Words that several screens use. */
export const common = {
  title: 'Line of Contact',
  skip: 'Skip to the content',
  why: 'why?',
  sources: 'sources',
  toModel: 'The model, taken apart',
  openTurn: 'Open this turn in the model',
  /** Inputs of the model that a text or a state sets as one. */
  inputGroup: {
    force: 'Force, its rules and enablers',
    usBacking: 'US backing',
    get ukrainianArmy() {
      return `${cast.ukraine.Of} army`;
    },
    zone: 'Demilitarised zone',
    monitors: 'Monitors',
    sanctions: 'Sanctions and concessions',
    get russianForce() {
      return `${cast.russia.Of} force and front`;
    },
    history: 'What went before',
  } satisfies Record<InputGroup, string>,
  close: 'Close',
  allTables: 'All tables',
  cancel: 'Cancel',
  readAsText: 'read as text',
  range: (draws: number) =>
    `Range: the 5th to 95th percentile of ${draws} guesses at what cannot be known.`,
  phase: {
    talks: 'Talks',
    ceasefire: 'Ceasefire',
    deployment: 'Deployment',
    violation: 'Violation',
  },
  phases: 'Phases',
  roundOf: (round: number, limit: number) => `Round ${round} of ${limit}`,
  quarterOf: (quarter: number, limit: number) => `Quarter ${quarter} of ${limit}`,
  signed: 'Signed',
  youAre: 'You are',
  nav: {
    briefing: 'Briefing',
    table: 'Back to the game',
    log: 'Log',
    menu: 'Menu',
    home: 'Home',
    model: 'Model',
  },
  moves: { comply: 'comply', probe: 'probe', strike: 'strike', offensive: 'offensive' },
  responses: { protest: 'Protest', reinforce: 'Reinforce', 'strike-back': 'Strike back' },
  basis: { solid: 'solid', disputed: 'disputed', judged: 'judged' },
  points: 'points',
  turnOf: (turn: number, turns: number) => `Turn ${turn} of ${turns}`,
  before: 'Back',
  next: 'Next turn',
  loading: 'Loading',
  /** A part of the page that scrolls by itself, by what is in it. */
  scrolls: (what: string) =>
    what
      ? `${what}: scrolls here, with the arrow keys too`
      : 'Scrolls here, with the arrow keys too',
  map: {
    label: 'Map of the front',
    loading: 'Drawing the map',
    failed: 'The map could not be drawn here. Everything on it is in the text below.',
    /** By base map. */
    captions: {
      ukraine:
        'Hatched: occupied by Russia. Outline: Ukraine’s internationally recognised border. Borders: Natural Earth.',
      korea:
        'Outline: the peninsula. The line: where the two armies faced each other. Borders: Natural Earth.',
      kosovo:
        'Outline: Kosovo, in 1999 a province within the Federal Republic of Yugoslavia; its status has been disputed since. Borders: Natural Earth.',
    },
    keys: 'Arrow keys move the map, + and − zoom, 0 goes back.',
    keysSectors: '[ and ] go from sector to sector.',
    keysMove:
      '; and ’ go from contingent to contingent. M takes up the troops there, a number names their new sector, Enter opens the order, Escape gives up.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    sector: (number: number, name: string) => `Sector ${number}, ${name}`,
    /** Beside figures on the map, where there is little room. */
    units: { km: 'km', thousand: 'k' },
    kilometres: (km: string) => `${km} km`,
    table: {
      sector: 'Sector',
      length: 'Length, km',
      terrain: 'Ground',
      get gained() {
        return `${cast.russia.Of} gains last round, km²`;
      },
      total: 'since talks began, km²',
      troops: 'Troops per km',
    },
  },
  terrain: {
    forest: 'forest',
    field: 'open field',
    'ruined-towns': 'ruined towns',
    river: 'river',
    reservoir: 'drained reservoir',
    mixed: 'mixed ground',
  },
  notice: {
    saving: {
      'no-room': 'The browser has no room to save this game. Download the recording to keep it.',
      elsewhere:
        'A game went on in another tab, so this one is no longer saved. Download its recording to keep it.',
    },
    unreadable: 'what the browser kept is no saved game',
    downloadSave: 'Download what was saved',
    brokenSave: (reason: string) =>
      `The saved game could not be opened: ${reason}. It has been left as it was.`,
    crash: 'Something in this page went wrong. Your last saved decision is safe.',
    reload: 'Load the page again',
  },
  version: {
    there: 'There is a new version of this page. What you have saved stays.',
    load: 'Load the new version',
    missing:
      'A part of this page could not be loaded: there is no network, or a new version has taken its place. Your last saved decision is safe.',
  },
};
