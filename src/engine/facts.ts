import { invariant } from '../base/result.ts';
import type { Act, Level } from './level.ts';
import type { ByParty } from './party.ts';
import { byParty } from './party.ts';
import { textFromIds, type Text } from './text.ts';

/** What follows from a level alone, computed once for each level. */
export interface LevelFacts {
  readonly frontKm: number;
  /** Share of the front by sector. */
  readonly lengthShare: readonly number[];
  /** Share of the front by sector, weighed by what a gain there is worth to an attacker. */
  readonly testedShare: readonly number[];
  readonly acts: ReadonlyMap<string, Act>;
  readonly actsBy: ByParty<readonly Act[]>;
  readonly sectorAt: ReadonlyMap<string, number>;
  readonly contributorAt: ReadonlyMap<string, number>;
  readonly openings: ByParty<Text>;
  readonly redLines: ByParty<readonly { readonly article: number; readonly option: number }[]>;
  /** Stated weights by party and article, and worth by party, article and option. */
  readonly weights: ByParty<readonly number[]>;
  readonly worth: ByParty<readonly (readonly number[])[]>;
  /** Longest possible run, in turns. */
  readonly maxTurns: number;
}

const known = new WeakMap<Level, LevelFacts>();

/** The facts of a level. */
export function factsOf(level: Level): LevelFacts {
  const found = known.get(level);
  if (found) return found;
  const facts = computeFacts(level);
  known.set(level, facts);
  return facts;
}

function indexOf(items: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(items.map((item, at) => [item.id, at]));
}

function computeFacts(level: Level): LevelFacts {
  const frontKm = level.sectors.reduce((sum, sector) => sum + sector.lengthKm, 0);
  const articleAt = indexOf(level.articles);
  const { calendar } = level;
  const worthKm = level.sectors.reduce((sum, s) => sum + s.lengthKm * s.attraction, 0);
  return {
    frontKm,
    lengthShare: level.sectors.map((sector) => sector.lengthKm / frontKm),
    // Where no gain is worth anything, length alone counts.
    testedShare: level.sectors.map((s) =>
      worthKm > 0 ? (s.lengthKm * s.attraction) / worthKm : s.lengthKm / frontKm,
    ),
    acts: new Map(level.acts.map((act) => [act.id, act])),
    actsBy: byParty((party) => level.acts.filter((act) => act.party === party)),
    sectorAt: indexOf(level.sectors),
    contributorAt: indexOf(level.contributors),
    openings: byParty((party) => textFromIds(level, level.delegations[party].opening)),
    redLines: byParty((party) =>
      level.delegations[party].redLines.map((line) => {
        const article = articleAt.get(line.article);
        invariant(article !== undefined, `red line on ${line.article}`);
        const option = level.articles[article]!.options.findIndex((o) => o.id === line.option);
        return { article, option };
      }),
    ),
    weights: byParty((party) =>
      level.articles.map((article) => level.delegations[party].weights[article.id] ?? 0),
    ),
    worth: byParty((party) =>
      level.articles.map((article) =>
        article.options.map(
          (option) => level.delegations[party].worth[article.id]?.[option.id] ?? 0,
        ),
      ),
    ),
    maxTurns: calendar.rounds + calendar.quarters + calendar.reopenings * calendar.reopenedRounds,
  };
}
