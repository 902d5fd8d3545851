import { byParty, type ByParty, type Delegation, type Level } from '../engine/index.ts';

/** What the first page shows of a level, and what names its delegations. */
export interface LevelCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** How long a game takes alone, about. */
  readonly minutes: number;
  /** First day of talks, ISO. */
  readonly start: string;
  readonly rounds: number;
  readonly quarters: number;
  readonly sectors: number;
  readonly lengthKm: number;
  readonly delegations: ByParty<Pick<Delegation, 'name' | 'code' | 'motto' | 'cast'>>;
}

/** The card of a level. */
export function cardFrom(level: Level): LevelCard {
  const { id, title, summary, minutes, calendar, sectors, delegations } = level;
  return {
    id,
    title,
    summary,
    minutes,
    start: calendar.start,
    rounds: calendar.rounds,
    quarters: calendar.quarters,
    sectors: sectors.length,
    lengthKm: sectors.reduce((sum, { lengthKm }) => sum + lengthKm, 0),
    delegations: byParty((party) => {
      const { name, code, motto, cast } = delegations[party];
      return { name, code, motto, cast };
    }),
  };
}
