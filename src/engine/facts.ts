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
  /** Whether an option is a red line of anyone, by article and option. */
  readonly refused: readonly (readonly boolean[])[];
  /** Stated weights by party and article, and worth by party, article and option. */
  readonly weights: ByParty<readonly number[]>;
  readonly worth: ByParty<readonly (readonly number[])[]>;
  /** Tempo by quiet quarters, as far as it was asked for (`tempoOf`). */
  readonly tempos: number[];
  /** Longest possible run, in turns. */
  readonly maxTurns: number;
}

const known = new WeakMap<Level, LevelFacts>();
/** The last level asked about, which is nearly always the next one too. */
let latest: { readonly level: Level; readonly facts: LevelFacts } | undefined;

/** The facts of a level. */
export function factsOf(level: Level): LevelFacts {
  if (latest?.level === level) return latest.facts;
  let facts = known.get(level);
  if (!facts) {
    facts = computeFacts(level);
    known.set(level, facts);
  }
  latest = { level, facts };
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
    refused: level.articles.map((article) =>
      article.options.map((option) =>
        Object.values(level.delegations).some(({ redLines }) =>
          redLines.some((line) => line.article === article.id && line.option === option.id),
        ),
      ),
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
    tempos: [],
    maxTurns: calendar.rounds + calendar.quarters + calendar.reopenings * calendar.reopenedRounds,
  };
}
