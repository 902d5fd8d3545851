import type { CourseTurn } from '../../../../lab/debrief/index.ts';
import { textWidth } from '../../../parts/labels.ts';
import { placeFlags, type Flag } from './flags.ts';
import type { Notable } from './notable.ts';
import type { Stretch } from './stretches.ts';

/** Height of the stretches' names and dates, of a line of labels, of the track and of the curves, px. */
export const HEAD = 32;
export const LEVEL = 15;
export const TRACK = 22;
export const CURVE = 30;
export const CAPTION = 16;
/** Between two stretches, and between two rows of them. */
export const GAP = 10;
export const BETWEEN_ROWS = 18;
export const CELLS = { least: 15.5, most: 70 };
export const MOST_LEVELS = 4;

/** A stretch in a row of the drawing. */
export interface Piece {
  readonly stretch: Stretch;
  readonly left: number;
  readonly right: number;
  readonly cell: number;
}

/** Stretches in rows: what does not fit beside those before begins a row of its own. */
function rowsOf(stretches: readonly Stretch[], width: number): readonly (readonly Piece[])[] {
  const rows: Stretch[][] = [];
  const cellOf = (row: readonly Stretch[]) => {
    const cells = row.reduce((sum, { turns }) => sum + turns.length, 0);
    return (width - GAP * (row.length - 1)) / Math.max(1, cells);
  };
  for (const stretch of stretches) {
    const last = rows[rows.length - 1];
    if (last && cellOf([...last, stretch]) >= (width < 700 ? CELLS.least : 22)) last.push(stretch);
    else rows.push([stretch]);
  }
  return rows.map((row) => {
    const cell = Math.min(CELLS.most, cellOf(row));
    let left = 0;
    return row.map((stretch) => {
      const piece = { stretch, left, right: left + cell * stretch.turns.length, cell };
      left = piece.right + GAP;
      return piece;
    });
  });
}

/** The labels of a row that have room, with their places. */
function flagsOf(
  pieces: readonly Piece[],
  notable: readonly Notable[],
  turns: readonly CourseTurn[],
  width: number,
) {
  const within = new Map(
    pieces.flatMap(({ stretch, left, cell }) =>
      stretch.turns.map((turn, at) => [turn.turn, { left: left + cell * at, cell }] as const),
    ),
  );
  const here = notable.filter(({ at }) => within.has(turns[at]!.turn));
  const wishes = here.map((of, index) => {
    const { left, cell } = within.get(turns[of.at]!.turn)!;
    const mates = here.filter(({ at }) => at === of.at);
    const rank = here.slice(0, index).filter(({ at }) => at === of.at).length;
    const x = left + (cell * (rank + 1)) / (mates.length + 1);
    const letters = textWidth(of.words) * (of.strong ? 1.1 : 1.04);
    return { x, width: letters + 6, weight: of.weight };
  });
  const levels = width < 700 ? MOST_LEVELS + 1 : MOST_LEVELS;
  return placeFlags(wishes, width, levels).map((flag) => ({ flag, of: here[flag.of]! }));
}

/** A row of the drawing: its stretches, its labels, where it begins and where its track is, px. */
export interface Row {
  readonly pieces: readonly Piece[];
  readonly flags: readonly { readonly flag: Flag; readonly of: Notable }[];
  readonly top: number;
  readonly track: number;
}

/** Rows one below the other, each as high as its labels need. */
export function layOut(
  stretches: readonly Stretch[],
  notable: readonly Notable[],
  width: number,
): { readonly rows: readonly Row[]; readonly height: number } {
  const turns = stretches.flatMap((stretch) => stretch.turns);
  const rows: Row[] = [];
  let top = 0;
  for (const pieces of rowsOf(stretches, width)) {
    const flags = flagsOf(pieces, notable, turns, width);
    const levels = Math.max(0, ...flags.map(({ flag }) => flag.level + 1));
    const track = top + HEAD + levels * LEVEL + 4;
    rows.push({ pieces, flags, top, track });
    top = track + TRACK + CAPTION + CURVE + BETWEEN_ROWS;
  }
  return { rows, height: Math.max(1, top - BETWEEN_ROWS + 2) };
}
