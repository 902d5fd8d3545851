/** A grid of values: rows from the bottom up, each from left to right. */
export type Grid = readonly (readonly number[])[];
/** A place on it, in cells: whole numbers are its points. */
export type Point = readonly [x: number, y: number];
type Triangle = readonly [Point, Point, Point];

/** Each cell cut in two triangles, in which values are taken to be linear, so that no case is ambiguous. */
function trianglesOf(x: number, y: number): readonly Triangle[] {
  const [low, high] = [
    [x, y],
    [x + 1, y + 1],
  ] as const;
  return [
    [low, [x + 1, y], high],
    [low, high, [x, y + 1]],
  ];
}

function valueAt(grid: Grid, [x, y]: Point): number {
  return grid[y]![x]!;
}

/** Where a side of a triangle has a value that lies between those of its ends. */
function crossing(grid: Grid, value: number, from: Point, to: Point): Point {
  const a = valueAt(grid, from);
  const share = (value - a) / (valueAt(grid, to) - a);
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

function cellsOf(grid: Grid): readonly Point[] {
  return grid.slice(1).flatMap((row, y) => row.slice(1).map((_, x): Point => [x, y]));
}

/** Where a grid is above a value: polygons that together cover it, whole cells of a row joined. */
export function regionAbove(grid: Grid, value: number): readonly (readonly Point[])[] {
  const polygons: (readonly Point[])[] = [];
  const runs: { readonly from: number; to: number; readonly y: number }[] = [];
  for (const [x, y] of cellsOf(grid)) {
    const triangles = trianglesOf(x, y);
    if (triangles.flat().every((point) => valueAt(grid, point) > value)) {
      const last = runs[runs.length - 1];
      if (last?.y === y && last.to === x) last.to = x + 1;
      else runs.push({ from: x, to: x + 1, y });
      continue;
    }
    for (const triangle of triangles) {
      const part = triangle.flatMap((from, side) => {
        const to = triangle[(side + 1) % 3]!;
        const inside = valueAt(grid, from) > value;
        const kept = inside ? [from] : [];
        return inside === valueAt(grid, to) > value
          ? kept
          : [...kept, crossing(grid, value, from, to)];
      });
      if (part.length > 2) polygons.push(part);
    }
  }
  for (const { from, to, y } of runs) {
    polygons.push([
      [from, y],
      [to, y],
      [to, y + 1],
      [from, y + 1],
    ]);
  }
  return polygons;
}

/** The lines on which a grid has a value, each from end to end. */
export function contourOf(grid: Grid, value: number): readonly (readonly Point[])[] {
  const segments = cellsOf(grid).flatMap(([x, y]) =>
    trianglesOf(x, y).flatMap((triangle) => {
      const ends = triangle.flatMap((from, side) => {
        const to = triangle[(side + 1) % 3]!;
        return valueAt(grid, from) > value === valueAt(grid, to) > value
          ? []
          : [crossing(grid, value, from, to)];
      });
      return ends.length === 2 ? [ends as unknown as readonly [Point, Point]] : [];
    }),
  );
  return joined(segments);
}

/** Segments that share ends, as lines. */
function joined(given: readonly (readonly [Point, Point])[]): readonly (readonly Point[])[] {
  const keyOf = ([x, y]: Point) => `${x.toFixed(6)} ${y.toFixed(6)}`;
  // A triangle that is touched at a corner alone leaves a segment without length.
  const segments = given.filter(([from, to]) => keyOf(from) !== keyOf(to));
  const at = new Map<string, Set<number>>();
  segments.forEach((ends, index) => {
    for (const end of ends) {
      const key = keyOf(end);
      at.set(key, (at.get(key) ?? new Set()).add(index));
    }
  });
  const used = new Set<number>();
  const follow = (from: Point): Point[] => {
    const line: Point[] = [];
    for (let here = from; ; ) {
      const key = keyOf(here);
      const next = [...at.get(key)!].find((index) => !used.has(index));
      if (next === undefined) return line;
      used.add(next);
      const [one, other] = segments[next]!;
      here = keyOf(one) === key ? other : one;
      line.push(here);
    }
  };
  return segments.flatMap(([from, to], index) => {
    if (used.has(index)) return [];
    used.add(index);
    return [[...follow(from).toReversed(), from, to, ...follow(to)]];
  });
}
