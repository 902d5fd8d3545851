import type { Point } from './projection.ts';

/** A rectangle on the screen, in CSS px. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** What has been set so far; a label that finds no free place is left out. */
export interface Crowd {
  /** Nothing may be set outside this. */
  readonly page: Box;
  readonly taken: Box[];
}

export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
}

export function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;
}

/** The middle of a box of this size nearest to a point and wholly inside another. */
export function inside(page: Box, { x, y }: Point, width: number, height: number): Point {
  const clamp = (at: number, low: number, high: number) => Math.max(low, Math.min(high, at));
  return {
    x: clamp(x, page.x0 + width / 2, page.x1 - width / 2),
    y: clamp(y, page.y0 + height / 2, page.y1 - height / 2),
  };
}

/** The area two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const height = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  return width > 0 && height > 0 ? width * height : 0;
}

/** How badly a box would sit: the area it covers of others, and of what is off the page. */
export function pressure(crowd: Crowd, box: Box): number {
  const area = (box.x1 - box.x0) * (box.y1 - box.y0);
  const off = area - overlap(box, crowd.page);
  return crowd.taken.reduce((sum, other) => sum + overlap(box, other), off);
}

/** Takes the first of the candidates that is wholly free, and remembers it. */
export function settle<T extends { readonly box: Box }>(
  crowd: Crowd,
  candidates: readonly T[],
): T | undefined {
  const found = candidates.find(({ box }) => pressure(crowd, box) === 0);
  if (found) crowd.taken.push(found.box);
  return found;
}

/** What a square px of overlap costs, in px of distance from the best place. */
const COVER_COST = 2.5;

/** Takes the candidate of least cost, for what must be shown even if it covers something. */
export function squeeze<T extends { readonly box: Box; readonly cost: number }>(
  crowd: Crowd,
  candidates: readonly T[],
  further: (candidate: T) => number = () => 0,
): T {
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  // Cheapest first: once a plain place costs more than the best found, none after it can win.
  for (const candidate of candidates.toSorted((a, b) => a.cost - b.cost)) {
    if (candidate.cost >= least) break;
    const pressed = candidate.cost + COVER_COST * pressure(crowd, candidate.box);
    if (pressed >= least) continue;
    const cost = pressed + further(candidate);
    if (cost < least) {
      least = cost;
      best = candidate;
    }
  }
  if (best === undefined) throw new Error('nothing to choose from');
  crowd.taken.push(best.box);
  return best;
}

/** The most of its own area that a label may have in common with others before it is left out. */
const TOLERABLE_SHARE = 0.04;

/**
 * Takes the cheapest candidate that is free, or all but free: a label over another is worse than none.
 * What it says can be read beside the map as well.
 */
export function settleNear<T extends { readonly box: Box; readonly cost: number }>(
  crowd: Crowd,
  candidates: readonly T[],
): T | undefined {
  const found = candidates
    .toSorted((a, b) => a.cost - b.cost)
    .find(({ box }) => {
      const area = (box.x1 - box.x0) * (box.y1 - box.y0);
      return pressure(crowd, box) <= TOLERABLE_SHARE * area;
    });
  if (found) crowd.taken.push(found.box);
  return found;
}

/** Places for a label of some size beside a point: on its sides, then above and below, then farther off. */
export function placesBeside(
  at: Point,
  gapPx: number,
  width: number,
  height: number,
): { readonly x: number; readonly y: number; readonly box: Box; readonly cost: number }[] {
  return [0, 10, 24].flatMap((further, ring) => {
    const gap = gapPx + further;
    const [left, right] = [at.x - gap - width, at.x + gap];
    const [above, below] = [at.y - gap - height / 2, at.y + gap + height / 2];
    return [
      { x: right, y: at.y },
      { x: left, y: at.y },
      { x: at.x - width / 2, y: below },
      { x: at.x - width / 2, y: above },
      { x: right, y: at.y + 0.7 * height + further / 2 },
      { x: right, y: at.y - 0.7 * height - further / 2 },
      { x: left, y: at.y + 0.7 * height + further / 2 },
      { x: left, y: at.y - 0.7 * height - further / 2 },
      { x: right - gap, y: below },
      { x: right - gap, y: above },
      { x: left + gap, y: below },
      { x: left + gap, y: above },
    ].map(({ x, y }, side) => ({
      x,
      y,
      cost: side * 4 + ring * 60,
      box: { x0: x - 1, y0: y - height / 2, x1: x + width + 1, y1: y + height / 2 },
    }));
  });
}

/** Small boxes along a polyline, so that nothing is set across it. */
export function boxesAlong(points: readonly Point[], halfWidth: number): Box[] {
  const boxes: Box[] = [];
  const step = Math.max(6, halfWidth * 1.6);
  let last: Point | undefined;
  for (const [i, p] of points.entries()) {
    const next = points[i + 1];
    if (last === undefined || Math.hypot(p.x - last.x, p.y - last.y) >= step) {
      boxes.push(boxAround(p, 2 * halfWidth, 2 * halfWidth));
      last = p;
    }
    if (!next) continue;
    const length = Math.hypot(next.x - p.x, next.y - p.y);
    for (let d = step; d < length; d += step) {
      last = { x: p.x + ((next.x - p.x) * d) / length, y: p.y + ((next.y - p.y) * d) / length };
      boxes.push(boxAround(last, 2 * halfWidth, 2 * halfWidth));
    }
  }
  return boxes;
}
