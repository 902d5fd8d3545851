import type { BaseMap } from './basemap.ts';
import type { Polyline, Stretch } from './front.ts';
import { part, stationAt } from './front.ts';
import { lookThrough } from './ground.ts';
import type { Palette } from './palette.ts';
import type { Outlines } from './outlines.ts';
import type { Camera, Point, Size } from './projection.ts';
import { TERRAIN_PATTERNS } from './terrain.ts';
import type { MapTerrain, MapView } from './view.ts';
import { shows } from './view.ts';

type Context = CanvasRenderingContext2D;

/** What a painter needs to know of the sheet it works on. */
export interface Sheet {
  readonly ctx: Context;
  /** A second canvas of the same size, for what must be cut out before it is laid down. */
  readonly scratch: Context;
  readonly camera: Camera;
  readonly size: Size;
  readonly dpr: number;
  readonly palette: Palette;
  readonly base: BaseMap;
  readonly outlines: Outlines;
}

function trace(ctx: Context, line: Polyline): void {
  for (const [i, { x, y }] of line.points.entries()) {
    if (i === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  }
}

function strokeLine(ctx: Context, line: Polyline, color: string, width: number): void {
  ctx.beginPath();
  trace(ctx, line);
  ctx.strokeStyle = color;
  ctx.lineWidth = width;
  ctx.stroke();
}

/** The whole front as one path, drawn out beyond its ends by so many px. */
function traceAll(ctx: Context, stretches: readonly Stretch[], beyondPx = 0): void {
  const points = stretches.flatMap(({ line }) => line.points);
  if (points.length < 2) return;
  ctx.beginPath();
  const before = beyond(points[1]!, points[0]!, beyondPx);
  const after = beyond(points.at(-2)!, points.at(-1)!, beyondPx);
  ctx.moveTo(before.x, before.y);
  for (const { x, y } of [...points, after]) ctx.lineTo(x, y);
}

/** The point so far beyond the second of two. */
function beyond(from: Point, to: Point, px: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: to.x + ((to.x - from.x) * px) / length, y: to.y + ((to.y - from.y) * px) / length };
}

/** Paints the demilitarised zone as a grey wash with edges, and the heavy-weapon limits as thin lines. */
export function paintZone(sheet: Sheet, stretches: readonly Stretch[], view: MapView): void {
  const { ctx, scratch, camera, size, dpr, palette, base, outlines } = sheet;
  if (!shows(view, 'zone')) return;
  const bands = [
    { km: view.heavyWeaponsKm ?? 0, edge: palette.limit, wash: undefined, edgePx: 0.9 },
    { km: view.dmzHalfWidthKm ?? 0, edge: palette.zoneEdge, wash: palette.zone, edgePx: 1 },
  ].filter(({ km }) => km * camera.pxPerKm >= 2);
  if (bands.length === 0) return;
  scratch.setTransform(1, 0, 0, 1, 0, 0);
  scratch.clearRect(0, 0, size.width * dpr, size.height * dpr);
  scratch.setTransform(dpr, 0, 0, dpr, 0, 0);
  scratch.lineJoin = 'round';
  scratch.lineCap = 'butt';
  // The wider first: its lines lie outside all that the narrower one cuts out.
  for (const { km, edge, wash, edgePx } of bands) {
    const half = km * camera.pxPerKm;
    traceAll(scratch, stretches);
    scratch.strokeStyle = edge;
    scratch.lineWidth = 2 * half;
    scratch.stroke();
    scratch.globalCompositeOperation = 'destination-out';
    scratch.lineWidth = 2 * half - 2 * edgePx;
    // A little beyond both ends, or their edges would stay as hairlines.
    traceAll(scratch, stretches, 2);
    scratch.stroke();
    // Again, for the hairlines that stay where a stroke so wide folds over itself.
    scratch.stroke();
    scratch.globalCompositeOperation = 'source-over';
    if (!wash) continue;
    traceAll(scratch, stretches);
    scratch.strokeStyle = wash;
    scratch.stroke();
  }
  if (base.zone === 'far') {
    lookThrough(scratch, camera, size, dpr);
    scratch.globalCompositeOperation = 'destination-out';
    scratch.fill(outlines.home);
    scratch.globalCompositeOperation = 'source-over';
  }
  ctx.save();
  lookThrough(ctx, camera, size, dpr);
  ctx.clip(outlines.land);
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.drawImage(scratch.canvas, 0, 0);
  ctx.restore();
}

/** Paints the line of contact: casing, ribbon, what changed, and the circles between sectors. */
export function paintLine(sheet: Sheet, stretches: readonly Stretch[], view: MapView): void {
  const { ctx, dpr, palette, camera } = sheet;
  ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
  ctx.lineJoin = 'round';
  ctx.lineCap = 'butt';
  ctx.setLineDash([]);
  const chosen = (s: Stretch) =>
    view.selected?.kind === 'sector' && view.selected.id === s.sector.id;
  for (const { line, widthPx, beforePx } of stretches)
    strokeLine(ctx, line, palette.sheet, Math.max(widthPx, beforePx) + 3.2);
  for (const stretch of stretches.filter(chosen)) {
    const outer = Math.max(stretch.widthPx, stretch.beforePx);
    strokeLine(ctx, stretch.line, palette.ink, outer + 9);
    strokeLine(ctx, stretch.line, palette.sheet, outer + 5);
  }
  for (const { sector, line, widthPx, beforePx } of stretches) {
    if (sector.terrain) {
      paintTerrain(ctx, line, sector.terrain, palette);
      continue;
    }
    const color = sector.weakest ? palette.alert : palette.ink;
    if (beforePx - widthPx > 0.6) {
      // What would be taken away shows as an empty outline of the old width.
      strokeLine(ctx, line, palette.ink3, beforePx + 1);
      strokeLine(ctx, line, palette.sheet, beforePx - 0.8);
    }
    strokeLine(ctx, line, color, widthPx);
    if (widthPx - beforePx > 0.6) {
      // What would be added lies outside a hairline at the old width.
      strokeLine(ctx, line, palette.sheet, beforePx + 1.2);
      strokeLine(ctx, line, color, beforePx - 0.6);
    }
  }
  if (shows(view, 'movement')) for (const stretch of stretches) paintMovement(sheet, stretch);
  if (!shows(view, 'numbers') || !detailed(view, camera)) return;
  for (const { line } of stretches.slice(1)) {
    const { x, y } = stationAt(line, 0);
    disc(ctx, { x, y }, 3.9, palette.sheet, palette.ink, 1.5);
  }
}

/** A band along the line with the pattern of its ground, which reads without colour. */
function paintTerrain(ctx: Context, line: Polyline, terrain: MapTerrain, palette: Palette): void {
  const { dash, widthPx } = TERRAIN_PATTERNS[terrain];
  strokeLine(ctx, line, palette.ink, 9.4);
  strokeLine(ctx, line, palette.sheet, 7);
  if (widthPx === 0) return;
  ctx.setLineDash([...dash]);
  strokeLine(ctx, line, palette.ink2, widthPx);
  ctx.setLineDash([]);
}

/** Is there room, or need, for what marks off the sectors? Not while the whole country is shown small. */
export function detailed(view: MapView, camera: Camera): boolean {
  return camera.pxPerKm >= 0.5 || view.focus.kind !== 'home';
}

/** Where ground changed hands: a part of the sector, longer for more ground, thickened. */
function paintMovement({ ctx, palette, camera }: Sheet, { sector, line, widthPx }: Stretch): void {
  const km2 = sector.movementKm2 ?? 0;
  if (km2 === 0) return;
  const half = movedShare(km2) / 2;
  const moved = part(line, 0.5 - half, 0.5 + half);
  const color = km2 > 0 ? palette.farGain : palette.homeGain;
  ctx.lineCap = 'round';
  strokeLine(ctx, moved, color, widthPx + Math.min(3.4, 1.8 + camera.pxPerKm));
  ctx.lineCap = 'butt';
}

/** The share of a sector drawn as having moved, for the ground that changed hands. */
export function movedShare(km2: number): number {
  return Math.min(0.85, 0.3 + Math.abs(km2) / 120);
}

export function disc(
  ctx: Context,
  { x, y }: Point,
  radius: number,
  fill: string,
  edge: string,
  edgePx: number,
): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = fill;
  ctx.fill();
  ctx.strokeStyle = edge;
  ctx.lineWidth = edgePx;
  ctx.stroke();
}
