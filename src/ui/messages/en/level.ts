import { cast } from '../cast.ts';
import type { Approach } from '../../../lab/index.ts';

export const level = {
  pick: 'Level',
  own: (title: string) => `${title} (yours)`,
  ownNotInSession:
    'Levels kept in this browser are not offered here: a session needs a level that the server has. They can be played alone and at one device.',
  edit: 'Edit this level',
  authors: 'Make or open a level of your own',
  failed:
    'This level cannot be opened. It may have been kept by another version of the page; its file may be mended where levels are made.',
  missing: (id: string) => `its level “${id}” is not in this browser: open the level first`,
  length: (km: string, sectors: number) => `The line of contact: ${km} km in ${sectors} sectors.`,
  sectors: 'Sectors',
  ground: 'Ground',
  length_: 'Length, km',
  attraction: 'Attraction, mean 1',
  articles: 'Articles and their options',
  contributors: 'Contributors',
  says: 'What it says',
  field: 'In the field, if it says yes',
  pool: 'Pool',
  willing: 'Willingness',
  events: 'Events',
  sources: 'Sources',
  by: 'Who said it',
  reach: {
    title: 'Can a text that deters be signed?',
    what: (least: string) =>
      `In seeded games, by everyone’s true interests: is there a text that all whose signature it needs would sign, and that holds to the last quarter with a chance of at least ${least}? All texts are searched in each round shown; games whose talks were over by then are left out of it.`,
    start: (games: number) => `Count in ${games} seeds`,
    stop: 'Stop',
    progress: (seeds: number, games: number) => `${seeds} of ${games} seeds`,
    round: 'Round',
    approaches: {
      declared: 'All as declared in public',
      get trading() {
        return `${cast.ukraine.Seat}, ${cast.us.seat} and ${cast.coalition.seat} trade by a model of the others`;
      },
    } satisfies Record<Approach, string>,
    share: (deterring: number, seeds: number) => `${deterring} of ${seeds}`,
  },
};
