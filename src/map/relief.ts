import type { Palette } from './palette.ts';
import type { Camera, Point, Size } from './projection.ts';
import { toScreen } from './projection.ts';

/** A crest on the km plane, and how high it stands: 1 mountains, 2 hills, 3 uplands. */
export interface Crest {
  readonly height: 1 | 2 | 3;
  readonly points: readonly Point[];
}

/** Hachures of each height: their distance and greatest length in px, and their length on the ground. */
const HACHURES = {
  1: { gapPx: 3.6, longestPx: 17, km: 15 },
  2: { gapPx: 4.6, longestPx: 11, km: 11 },
  3: { gapPx: 7, longestPx: 6.5, km: 8 },
} as const;

/** A curve through sparse points (Catmull and Rom). */
export function curveThrough(points: readonly Point[], perSpan = 8): Point[] {
  const at = (i: number) => points[Math.min(Math.max(i, 0), points.length - 1)]!;
  const blend = (p: number, a: number, b: number, n: number, t: number) =>
    0.5 * (2 * a + t * (b - p + t * (2 * p - 5 * a + 4 * b - n + t * (3 * a - p - 3 * b + n))));
  const spans = points.slice(1).flatMap((_, i) => {
    const [p, a, b, n] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    return Array.from({ length: perSpan }, (__, step) => ({
      x: blend(p.x, a.x, b.x, n.x, step / perSpan),
      y: blend(p.y, a.y, b.y, n.y, step / perSpan),
    }));
  });
  return [...spans, at(points.length - 1)];
}

/** A number from 0 to 1 that is always the same for the same stroke, so that nothing flickers. */
function unevenness(at: number): number {
  return (Math.imul(at + 1, 2654435761) >>> 0) / 2 ** 32;
}

/** How high a crest rises at some px from its start, as a share: summits and saddles in turn. */
function rise(run: number, gapPx: number): number {
  const at = run / (8 * gapPx);
  const [low, t] = [Math.floor(at), at - Math.floor(at)];
  const [a, b] = [unevenness(low), unevenness(low + 1)];
  return 0.45 + 0.55 * (a + (b - a) * t * t * (3 - 2 * t));
}

/**
 * Paints heights by line alone: short strokes down both slopes of every crest, longest in its middle.
 * The crest itself is left bare, so that none of it can be taken for a border or a road.
 */
export function paintRelief(
  ctx: CanvasRenderingContext2D,
  crests: readonly Crest[],
  palette: Palette,
  camera: Camera,
  size: Size,
  zoom: number,
): void {
  ctx.beginPath();
  for (const { height, points } of crests) {
    const { gapPx, longestPx, km } = HACHURES[height];
    const reach = Math.min(longestPx, (km / zoom) * camera.pxPerKm);
    // Nearer than this the strokes would grow into each other: nothing would be seen but a stain.
    if (reach < 2.4) continue;
    const line = points.map((point) => toScreen(point, camera, size));
    for (const stroke of strokesAlong(line, gapPx, reach)) {
      const { from, to } = stroke;
      if (Math.max(from.x, to.x) < 0 || Math.min(from.x, to.x) > size.width) continue;
      if (Math.max(from.y, to.y) < 0 || Math.min(from.y, to.y) > size.height) continue;
      ctx.moveTo(from.x, from.y);
      ctx.lineTo(to.x, to.y);
    }
  }
  ctx.setLineDash([]);
  ctx.lineCap = 'round';
  ctx.lineWidth = 0.8;
  ctx.strokeStyle = palette.relief;
  ctx.stroke();
  ctx.lineCap = 'butt';
}

interface Stroke {
  readonly from: Point;
  readonly to: Point;
}

/** The hachures of one crest, evenly spaced from its start, so that they stay put when the map is moved. */
function strokesAlong(line: readonly Point[], gapPx: number, reach: number): Stroke[] {
  const strokes: Stroke[] = [];
  const lengths = line.slice(1).map((p, i) => Math.hypot(p.x - line[i]!.x, p.y - line[i]!.y));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let run = 0;
  let next = gapPx / 2;
  for (const [i, length] of lengths.entries()) {
    const [a, b] = [line[i]!, line[i + 1]!];
    const [dx, dy] = [(b.x - a.x) / (length || 1), (b.y - a.y) / (length || 1)];
    for (; next < run + length; next += gapPx) {
      const at = { x: a.x + dx * (next - run), y: a.y + dy * (next - run) };
      // Slopes run out towards both ends of a crest.
      const swell = Math.sqrt(Math.max(0, 1 - (2 * (next / whole) - 1) ** 2));
      for (const side of [-1, 1]) {
        const uneven = unevenness(2 * strokes.length + side);
        const slant = (uneven - 0.5) * 0.5;
        const [nx, ny] = [side * -dy + slant * dx, side * dx + slant * dy];
        const long = reach * (0.35 + 0.65 * swell) * rise(next + 9 * side, gapPx);
        strokes.push({
          from: { x: at.x + nx * 1.6, y: at.y + ny * 1.6 },
          to: { x: at.x + nx * (1.6 + long), y: at.y + ny * (1.6 + long) },
        });
      }
    }
    run += length;
  }
  return strokes;
}
