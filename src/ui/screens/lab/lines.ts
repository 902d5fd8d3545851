import type { CellSummary } from '../../../lab/worlds/index.ts';

/** One cell as it is drawn: its name, its summary, and the ink of its line. */
export interface Line {
  readonly cell: number;
  readonly name: string;
  readonly summary: CellSummary;
  readonly ink: Ink;
}

/** Colour and dash together tell lines apart, in grey print too. */
export interface Ink {
  readonly colour: string;
  readonly dash: string | undefined;
}

/** Most cells that are drawn at once. */
export const MOST_LINES = 6;

export const INKS: readonly Ink[] = [
  { colour: 'var(--ink)', dash: undefined },
  { colour: 'var(--a2)', dash: undefined },
  { colour: 'var(--ink-3)', dash: '7 3' },
  { colour: 'var(--a2)', dash: '2 3' },
  { colour: 'var(--ink)', dash: '2 3' },
  { colour: 'var(--ink-2)', dash: '9 3 2 3' },
];

/** Cells that are drawn at first: all, or as many as can be, evenly from the first to the last. */
export function firstDrawn(cells: number): readonly number[] {
  if (cells <= MOST_LINES) return Array.from({ length: cells }, (_, cell) => cell);
  const few = 4;
  return Array.from({ length: few }, (_, at) => Math.round((at * (cells - 1)) / (few - 1)));
}

/** Heights for labels at the ends of lines: each near its own, none on another, all within. */
export function spread(
  wishes: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): readonly number[] {
  const order = wishes.map((_, at) => at).sort((a, b) => wishes[a]! - wishes[b]!);
  const places = [...wishes];
  let least = top;
  for (const at of order) {
    const place = Math.max(least, places[at]!);
    places[at] = place;
    least = place + gap;
  }
  let most = bottom;
  for (const at of order.toReversed()) {
    const place = Math.min(most, places[at]!);
    places[at] = place;
    most = place - gap;
  }
  return places;
}
