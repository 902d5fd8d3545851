/** A grid of values: rows from the bottom up, each from left to right. */
export type Grid = readonly (readonly number[])[];
type Point = readonly [x: number, y: number];

/**
 * The line on which a grid has a value, as segments in cells (0…columns − 1, 0…rows − 1): each cell is
 * cut in two triangles, in which the value is taken to be linear, so that no case is ambiguous.
 */
export function contourOf(grid: Grid, value: number): readonly (readonly [Point, Point])[] {
  const segments: (readonly [Point, Point])[] = [];
  for (let y = 0; y + 1 < grid.length; y++) {
    for (let x = 0; x + 1 < grid[y]!.length; x++) {
      const corners: readonly Point[] = [
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
      ];
      for (const triangle of [
        [0, 1, 2],
        [0, 2, 3],
      ]) {
        const crossed = [0, 1, 2].flatMap((side) => {
          const from = corners[triangle[side]!]!;
          const to = corners[triangle[(side + 1) % 3]!]!;
          const a = grid[from[1]]![from[0]]! - value;
          const b = grid[to[1]]![to[0]]! - value;
          if (a < 0 === b < 0) return [];
          const share = a / (a - b);
          return [
            [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])] as Point,
          ];
        });
        if (crossed.length === 2) segments.push([crossed[0]!, crossed[1]!]);
      }
    }
  }
  return segments;
}
