import { cast } from '../cast.ts';
import type { Difficulty } from '../../../strategies/index.ts';

export const home = {
  headline: 'What would it take to hold this line?',
  lead: 'Negotiate a ceasefire, send a force to keep it, and learn whether the deterrent you built is believed. What deters is what the other side will not sign.',
  seat: 'Your delegation',
  play: (party: string) => `Play as ${party}`,
  first: (title: string, minutes: string) => `New here? Begin with “${title}”: ${minutes} minutes.`,
  noPage: 'There is no page at this address. This is the first page.',
  terms: (minutes: string) => `about ${minutes} minutes; no account, nothing leaves this device`,
  pages: 'Pages',
  seed: 'Seed',
  seedHelp: 'The same seed and the same decisions give the same game. Letters, digits or hyphens.',
  testsByPerson: (who: string) =>
    `As ${who}, decide myself whether to test; the model only advises`,
  counterparts: {
    title: 'The others play',
    names: {
      declared: 'as declared in public',
      forthcoming: 'forthcoming',
      hard: 'hard',
      unknown: 'you do not know',
    } satisfies Record<Difficulty, string>,
    notes: {
      get declared() {
        return `Each by what it said in public: ${cast.ukraine.seat} gives way late, ${cast.russia.seat} to the war alone, ${cast.us.seat} keeps one draft.`;
      },
      get forthcoming() {
        return `${cast.ukraine.Seat}, ${cast.russia.seat} and ${cast.coalition.seat} give way early, as Conceders do.`;
      },
      get hard() {
        return `${cast.ukraine.Seat}, ${cast.russia.seat} and ${cast.coalition.seat} stand by their openings until time is short: Boulware.`;
      },
      unknown:
        'Each drawn from the seed, hardliners and spoilers among them. You learn at the end.',
    } satisfies Record<Difficulty, string>,
  },
  resume: {
    kicker: 'Resume',
    title: 'A game is under way',
    button: 'Continue',
    lastKicker: 'Finished',
    last: (how: string) => `Last game: ${how}`,
    outcome: 'See the outcome',
    none: 'No game is under way. One that you start is saved here after each decision.',
    noneTitle: 'Nothing to resume',
    brokenTitle: 'A saved game cannot be read',
    broken: 'It has been left as it was. A new game sets it aside and writes over nothing.',
  },
  replays: {
    kicker: 'Replays',
    title: 'Every run is a seed and a list of decisions',
    body: 'Open a recording: it is played again decision by decision and checked turn by turn.',
    button: 'Open a recording',
    last: 'Last games',
    all: 'All games and forks, or a link',
    unread: 'The file could not be read. Choose it again.',
    open: 'Open',
  },
  model: {
    kicker: 'About the model',
    title: 'Look for the place where we cheat',
    body: 'Twenty information sets, every constant with its basis. Teaching values, not forecasts.',
    button: 'Read the model',
  },
  levels: {
    kicker: 'Levels',
    body: (rounds: string, quarters: string, sectors: string, km: string) =>
      `${rounds} rounds of talks, then ${quarters} quarters on a front of ${km} km in ${sectors} sectors.`,
    button: 'Read the level',
  },
  mapCaption: (level: string) => `${level}: the line`,
  seedFault: 'A seed has 1 to 40 letters, digits or hyphens.',
  language: 'Language',
  theme: { label: 'Theme', system: 'As the system', light: 'Light', dark: 'Dark' },
  size: { label: 'Text size', 100: '100 %', 125: '125 %', 150: '150 %' },
  lab: {
    kicker: 'Lab',
    title: 'Thousands of worlds, one question',
    body: 'Vary the force, US backing or any article, and see how many worlds hold.',
    button: 'Open the lab',
  },
};
