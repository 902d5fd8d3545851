import type { Box, Crowd } from './crowd.ts';
import { boxAround, boxesAlong, placesBeside, settleNear } from './crowd.ts';
import type { Stretch } from './front.ts';
import { stationAt } from './front.ts';
import { SANS, letter, widthOf } from './lettering.ts';
import { arrowHead } from './markers.ts';
import type { Camera, OnScreen, Point } from './projection.ts';
import { disc } from './ribbon.ts';
import type { MapOrigin, MapView } from './view.ts';
import { shows } from './view.ts';

type Context = CanvasRenderingContext2D;

/** Where an incident is drawn, for the pointer, and what is to be written beside it. */
export interface Spot {
  readonly incident: string;
  readonly box: Box;
  readonly labels: readonly Label[];
}

interface Label {
  readonly at: Point;
  readonly gapPx: number;
  readonly lines: readonly Line[];
}

/** How far behind the line an origin is drawn when nobody knows its place. */
const UNKNOWN_ORIGIN_KM = 22;

/** Marks incidents where they happened and, where there is one, the likely origin with its circle. */
export function paintIncidents(
  ctx: Context,
  crowd: Crowd,
  stretches: readonly Stretch[],
  view: MapView,
  camera: Camera,
  screen: OnScreen,
): Spot[] {
  if (!shows(view, 'incidents')) return [];
  const spots: Spot[] = [];
  const { palette } = view;
  for (const incident of view.incidents ?? []) {
    const stretch = stretches.find((s) => s.sector.id === incident.sector);
    if (!stretch) continue;
    const station = stationAt(stretch.line, incident.along ?? 0.5);
    const at = incident.place ? screen(incident.place) : station;
    const { origin } = incident;
    const labels: Label[] = [];
    if (origin) {
      const behind = UNKNOWN_ORIGIN_KM * camera.pxPerKm;
      const from = origin.place
        ? screen(origin.place)
        : { x: at.x - station.acrossX * behind, y: at.y - station.acrossY * behind };
      labels.push(paintOrigin(ctx, crowd, from, at, origin, view, camera));
    }
    const radius = { probe: 4.5, strike: 6, offensive: 7.5 }[incident.kind];
    disc(ctx, at, radius + 1.5, palette.sheet, palette.sheet, 1);
    disc(ctx, at, radius, palette[incident.kind], palette.ink, 1);
    const box = boxAround(at, 2 * radius + 4, 2 * radius + 4);
    crowd.taken.push(box);
    if (view.selected?.kind === 'incident' && view.selected.id === incident.id) {
      ctx.beginPath();
      ctx.arc(at.x, at.y, radius + 5, 0, 2 * Math.PI);
      ctx.strokeStyle = palette.ink;
      ctx.lineWidth = 2;
      ctx.stroke();
    }
    if (incident.label) {
      const type = { font: `600 12px ${SANS}`, color: palette.ink, halo: palette.home };
      labels.push({ at, gapPx: radius + 5, lines: [{ text: incident.label, type }] });
    }
    spots.push({ incident: incident.id, box: boxAround(at, 26, 26), labels });
  }
  return spots;
}

/** Writes beside incidents and origins what finds room there. */
export function letterIncidents(ctx: Context, crowd: Crowd, spots: readonly Spot[]): void {
  for (const { at, gapPx, lines } of spots.flatMap(({ labels }) => labels))
    beside(ctx, crowd, at, gapPx, lines);
}

function paintOrigin(
  ctx: Context,
  crowd: Crowd,
  from: Point,
  to: Point,
  origin: MapOrigin,
  { palette, units }: MapView,
  camera: Camera,
): Label {
  const radius = Math.max(9, origin.withinKm * camera.pxPerKm);
  ctx.beginPath();
  ctx.arc(from.x, from.y, radius, 0, 2 * Math.PI);
  ctx.globalAlpha = 0.12;
  ctx.fillStyle = palette.farGain;
  ctx.fill();
  ctx.globalAlpha = 1;
  ctx.strokeStyle = palette.farGain;
  ctx.lineWidth = 1.1;
  ctx.setLineDash([3.5, 2.5]);
  ctx.stroke();
  // A shallow bow, so that the track is not taken for a border or a road.
  const bend = {
    x: (from.x + to.x) / 2 - (to.y - from.y) * 0.12,
    y: (from.y + to.y) / 2 + (to.x - from.x) * 0.12,
  };
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
  ctx.lineWidth = 1.5;
  ctx.setLineDash([5, 3.5]);
  ctx.stroke();
  ctx.setLineDash([]);
  arrowHead(ctx, bend, shorten(bend, to, 10), palette.farGain);
  const halfway = {
    x: from.x / 4 + bend.x / 2 + to.x / 4,
    y: from.y / 4 + bend.y / 2 + to.y / 4,
  };
  crowd.taken.push(...boxesAlong([from, halfway, to], 3));
  paintDiamond(ctx, from, palette.hostile, palette.frame);
  const strong = { font: `600 12.5px ${SANS}`, color: palette.farGain, halo: palette.occupied };
  const plain = { font: `400 12px ${SANS}`, color: palette.farGain, halo: palette.occupied };
  crowd.taken.push(boxAround(from, 26, 26));
  return {
    at: from,
    gapPx: Math.min(radius, 60) + 5,
    lines: [
      ...(origin.label ? [{ text: origin.label, type: strong }] : []),
      {
        text: origin.detail ?? `±${origin.withinKm} ${units.km}, ${origin.confidencePct} %`,
        type: plain,
      },
    ],
  };
}

/** A hostile frame without a unit: all that is known is the side. */
function paintDiamond(ctx: Context, { x, y }: Point, fill: string, edge: string): void {
  ctx.beginPath();
  ctx.moveTo(x, y - 9);
  ctx.lineTo(x + 9, y);
  ctx.lineTo(x, y + 9);
  ctx.lineTo(x - 9, y);
  ctx.closePath();
  ctx.fillStyle = fill;
  ctx.fill();
  ctx.strokeStyle = edge;
  ctx.lineWidth = 1.2;
  ctx.stroke();
  disc(ctx, { x, y }, 2.2, edge, edge, 0.5);
}

function shorten(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: to.x - ((to.x - from.x) * by) / length, y: to.y - ((to.y - from.y) * by) / length };
}

interface Line {
  readonly text: string;
  readonly type: { readonly font: string; readonly color: string; readonly halo: string };
}

/** Sets lines of text on whichever side of a point has room. */
function beside(ctx: Context, crowd: Crowd, at: Point, gap: number, lines: readonly Line[]): void {
  const width = Math.max(...lines.map(({ text, type }) => widthOf(ctx, text, type)));
  const height = lines.length * 15;
  const found = settleNear(crowd, placesBeside(at, gap, width, height));
  if (!found) return;
  const { x, y } = found;
  for (const [i, { text, type }] of lines.entries())
    letter(ctx, text, { x, y: y - height / 2 + 7.5 + i * 15 }, type);
}
