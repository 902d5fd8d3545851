import {
  byParty,
  factsOf,
  PARTIES,
  type ByParty,
  type Level,
  type Party,
} from '../engine/index.ts';
import type { Talks } from './talks.ts';

/** Who laid down an answer that a delegation never signs, and when. */
export interface Crossing {
  readonly by: Party;
  /** To whom alone it was shown; null where it lay on the table. */
  readonly to: Party | null;
  /** Rounds of the talks in which it did. */
  readonly rounds: readonly number[];
}

/** A red line that some text of the talks crossed. */
export interface CrossedLine {
  /** Whose red line it is. */
  readonly of: Party;
  readonly article: number;
  readonly option: number;
  readonly crossings: readonly Crossing[];
  /** Whether the signed text crosses it. */
  readonly signed: boolean;
}

/** Red lines crossed by any text tabled, shown or signed, in the order of the text. */
export function crossedLines(level: Level, talks: Talks): readonly CrossedLine[] {
  const { redLines } = factsOf(level);
  const crossed = PARTIES.flatMap((of) =>
    redLines[of].flatMap(({ article, option }): CrossedLine[] => {
      const crossings = crossingsOf(talks, article, option);
      const signed = talks.signed?.[article] === option;
      return signed || crossings.length > 0 ? [{ of, article, option, crossings, signed }] : [];
    }),
  );
  return crossed.toSorted((a, b) => a.article - b.article || a.option - b.option);
}

function crossingsOf({ rounds }: Talks, article: number, option: number): readonly Crossing[] {
  const found = new Map<string, { by: Party; to: Party | null; rounds: number[] }>();
  const note = (by: Party, to: Party | null, round: number) => {
    const key = `${by}/${to}`;
    const entry = found.get(key) ?? { by, to, rounds: [] };
    if (entry.rounds[entry.rounds.length - 1] !== round) entry.rounds.push(round);
    found.set(key, entry);
  };
  for (const { round, positions, shown } of rounds) {
    for (const by of PARTIES) if (positions[by][article] === option) note(by, null, round);
    for (const { from, to, text } of shown) if (text[article] === option) note(from, to, round);
  }
  return [...found.values()];
}

/** How many red lines of each delegation were crossed. */
export function crossedCount(lines: readonly CrossedLine[]): ByParty<number> {
  return byParty((party) => lines.filter(({ of }) => of === party).length);
}
