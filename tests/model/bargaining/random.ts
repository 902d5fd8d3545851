import { exp } from '../../../src/base/detmath.ts';
import { openStream } from '../../../src/base/stream.ts';
import {
  isOpen,
  outcomeOf,
  type Coupled,
  type Coupling,
  type Outcome,
  type ScorableGame,
} from '../../../src/model/index.ts';

/** A random game and all its texts that have no excluded option. */
export interface Space {
  readonly game: ScorableGame;
  readonly outcomes: readonly Outcome[];
}

/**
 * A random reduced space: two to four parties, up to `mostTexts` texts; whole scores with many ties or
 * any; with or without excluded options; additive, or coupled by a chance that rises with some issues.
 */
export function randomSpace(seed: string, mostTexts: number): Space {
  const stream = openStream(seed, 0, 'space');
  const parties = stream.whole(2, 4);
  const counts: number[] = [];
  for (let texts = 1; counts.length < 9; ) {
    const options = stream.whole(2, 5);
    texts *= options;
    if (texts > mostTexts) break;
    counts.push(options);
  }
  const isWhole = stream.chance(0.3);
  const score = () => (isWhole ? stream.whole(0, 5) : 20 * stream.uniform());
  const each = <T>(entry: () => T) =>
    counts.map((options) => Array.from({ length: options }, entry));
  const excludes = stream.chance(0.4);
  const scores = Array.from({ length: parties }, () => each(score));
  const excluded = each(() => excludes && stream.chance(0.15)).map((list) => list.with(0, false));
  const coupling = stream.chance(0.6) ? randomCoupling(seed, counts, parties) : null;
  const free: ScorableGame = {
    scores,
    excluded,
    reservations: scores.map(() => 0),
    ...(coupling ? { coupling } : {}),
  };
  const outcomes = textsOf(counts)
    .filter((text) => isOpen(free, text))
    .map((text) => outcomeOf(free, text));
  const reservations = scores.map((_, party) => {
    const payoffs = outcomes.map((outcome) => outcome.payoffs[party]!).sort((a, b) => a - b);
    return payoffs[Math.floor(0.8 * stream.uniform() * payoffs.length)]!;
  });
  return { game: { ...free, reservations }, outcomes };
}

function textsOf(counts: readonly number[]): number[][] {
  return counts.reduce<number[][]>(
    (texts, options) =>
      texts.flatMap((text) => Array.from({ length: options }, (_, option) => [...text, option])),
    [[]],
  );
}

/** Each option adds to a sum; factors rise with it, addends fall. */
function randomCoupling(seed: string, counts: readonly number[], parties: number): Coupling {
  const stream = openStream(seed, 0, 'coupling');
  const issues = counts
    .map((_, issue) => ({ issue, rank: stream.uniform(), couples: stream.chance(0.6) }))
    .filter(({ couples }) => couples)
    .sort((a, b) => a.rank - b.rank)
    .map(({ issue }) => issue);
  const steps = issues.map((issue) =>
    Array.from({ length: counts[issue]! }, () => stream.uniform()),
  );
  const shares = Array.from({ length: parties }, () => stream.uniform());
  const points = shares.map(() => (stream.chance(0.5) ? 10 * stream.uniform() : 0));
  const chance = (sum: number) => 1 - exp((-2 * sum) / Math.max(1, issues.length));
  const under = (depth: number, sum: number): Coupled => {
    const rest = steps.slice(depth);
    const most = rest.reduce((total, list) => total + Math.max(...list), sum);
    const least = rest.reduce((total, list) => total + Math.min(...list), sum);
    const below: Coupled[] = [];
    return {
      factors: shares.map((share) => 1 - share * (1 - chance(most))),
      addends: points.map((worth) => worth * (0.5 - chance(least))),
      fix: (option) => (below[option] ??= under(depth + 1, sum + steps[depth]![option]!)),
    };
  };
  return { issues, root: under(0, 0) };
}

/** Run a search to its end. */
export function finish<Answer>(search: Generator<unknown, Answer>): Answer {
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}
