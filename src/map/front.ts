import type { BaseMap } from './basemap.ts';
import type { Camera, Point, Size } from './projection.ts';
import { toScreen } from './projection.ts';
import type { MapSector, MapView } from './view.ts';
import { shows } from './view.ts';

/** A polyline on the screen, with the distance run at each point. */
export interface Polyline {
  readonly points: readonly Point[];
  readonly run: readonly number[];
  readonly length: number;
}

/** A sector as it lies on the screen. */
export interface Stretch {
  readonly sector: MapSector;
  readonly line: Polyline;
  /** Width of the ribbon before and after this turn's moves, in px. */
  readonly widthPx: number;
  readonly beforePx: number;
}

/** A point of a line, and the unit vector across it towards the home side. */
export interface Station extends Point {
  readonly acrossX: number;
  readonly acrossY: number;
}

export function polyline(points: readonly Point[]): Polyline {
  let length = 0;
  const run = points.map((p, i) => {
    const before = points[i - 1];
    if (before) length += Math.hypot(p.x - before.x, p.y - before.y);
    return length;
  });
  return { points, run, length };
}

/** The point at a share of the length; its direction is taken over a tenth of the line, to be steady. */
export function stationAt(line: Polyline, share: number): Station {
  const at = pointAt(line, share);
  const a = pointAt(line, share - 0.05);
  const b = pointAt(line, share + 0.05);
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  // Heading along (dx, dy) with y running south, the right-hand side is (-dy, dx).
  return { ...at, acrossX: -(b.y - a.y) / length, acrossY: (b.x - a.x) / length };
}

function pointAt({ points, run, length }: Polyline, share: number): Point {
  const target = Math.min(Math.max(share, 0), 1) * length;
  const i = Math.max(
    1,
    run.findIndex((r) => r >= target),
  );
  const a = points[i - 1] ?? points[0] ?? { x: 0, y: 0 };
  const b = points[i] ?? a;
  const from = run[i - 1] ?? 0;
  const span = (run[i] ?? from) - from || 1;
  const t = (target - from) / span;
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}

/** The part of a line between two shares of its length. */
export function part(line: Polyline, from: number, to: number): Polyline {
  const inside = line.points.filter((_, i) => {
    const share = (line.run[i] ?? 0) / (line.length || 1);
    return share > from && share < to;
  });
  return polyline([pointAt(line, from), ...inside, pointAt(line, to)]);
}

/** The nearest approach of a line to a point: how far, and which side the point is on. */
function approach({ points }: Polyline, { x, y }: Point): { distance: number; side: number } {
  let distance = Number.POSITIVE_INFINITY;
  let side = 0;
  for (let i = 1; i < points.length; i += 1) {
    const a = points[i - 1];
    const b = points[i];
    if (!a || !b) continue;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const t = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1);
    const clamped = Math.min(Math.max(t, 0), 1);
    const away = Math.hypot(a.x + clamped * dx - x, a.y + clamped * dy - y);
    if (away >= distance) continue;
    distance = away;
    side = dx * (y - a.y) - dy * (x - a.x);
  }
  return { distance, side };
}

/** Distance of a point from a line, in px. */
export function distanceTo(line: Polyline, point: Point): number {
  return approach(line, point).distance;
}

/** Which side of the front a point is on: more than 0 on the home side. */
export function sideOf(lines: readonly Polyline[], point: Point): number {
  const nearest = lines
    .map((line) => approach(line, point))
    .reduce((best, next) => (next.distance < best.distance ? next : best), {
      distance: Number.POSITIVE_INFINITY,
      side: 0,
    });
  return nearest.side;
}

/** Troops per km as px of ribbon: 10 at 50 per km, never thinner than a line that can be seen. */
export function ribbonPx(troopsPerKm: number, camera: Camera): number {
  const scale = Math.min(1.5, Math.max(0.72, 0.55 + camera.pxPerKm * 0.35));
  return Math.min(22, 2.4 + 0.155 * troopsPerKm) * scale;
}

/** A plain line: thicker as the map comes closer. */
export function plainPx(camera: Camera): number {
  return Math.min(4, 1.9 + camera.pxPerKm * 1.6);
}

/** Far more than any line has on a screen: one that a stranger drew may run to and fro across the world. */
const MOST_STEPS = 20_000;

/**
 * A line drawn thick would close its own small bends into blobs: each point is the mean of its
 * neighbourhood, taken along the whole front so that sectors still join. The ends stay.
 */
function eased(lines: readonly Polyline[], reachPx: number): Polyline[] {
  const whole = polyline(lines.flatMap((l, i) => (i === 0 ? l.points : l.points.slice(1))));
  if (whole.length === 0) return [...lines];
  const steps = Math.min(MOST_STEPS, Math.max(2, Math.ceil(whole.length / 3)));
  const fine = Array.from({ length: steps + 1 }, (_, i) => pointAt(whole, i / steps));
  const reach = Math.max(1, Math.round((reachPx * steps) / whole.length));
  const soft = fine.map((_, i) => {
    const near = Math.min(reach, i, steps - i);
    const around = fine.slice(i - near, i + near + 1);
    return {
      x: around.reduce((sum, p) => sum + p.x, 0) / around.length,
      y: around.reduce((sum, p) => sum + p.y, 0) / around.length,
    };
  });
  const smooth = polyline(soft);
  let start = 0;
  return lines.map((line) => {
    const from = start / whole.length;
    start += line.length;
    return part(smooth, from, start / whole.length);
  });
}

/** Every sector of the view as it lies on the screen. */
export function layOut(base: BaseMap, view: MapView, camera: Camera, size: Size): Stretch[] {
  const exact = view.sectors.map(({ coordinates }) =>
    polyline(coordinates.map((c) => toScreen(base.plane.project(c), camera, size))),
  );
  const dense =
    shows(view, 'density') && view.sectors.some((sector) => sector.troopsPerKm !== undefined);
  const lines = dense ? eased(exact, 9) : exact;
  return view.sectors.map((sector, i) => {
    const line = lines[i] ?? polyline([]);
    const now = dense ? sector.troopsPerKm : undefined;
    if (now === undefined)
      return { sector, line, widthPx: plainPx(camera), beforePx: plainPx(camera) };
    const widthPx = ribbonPx(sector.afterPerKm ?? now, camera);
    return { sector, line, widthPx, beforePx: ribbonPx(now, camera) };
  });
}
