import type { Box, Crowd } from './crowd.ts';
import { boxAround, contains, inside, placesBeside, settleNear, squeeze } from './crowd.ts';
import type { Placed } from './contingents.ts';
import type { Stretch } from './front.ts';
import { part, stationAt } from './front.ts';
import { SANS, SERIF, letter, widthOf } from './lettering.ts';
import type { Palette } from './palette.ts';
import type { Camera, OnScreen, Point } from './projection.ts';
import { detailed, movedShare } from './ribbon.ts';
import type { MapView } from './view.ts';
import { shows } from './view.ts';

type Context = CanvasRenderingContext2D;

/** The numbered square of a sector. */
export interface Badge {
  readonly sector: string;
  readonly box: Box;
}

const BADGE_PX = 16;

/** Sets the numbered squares east of the line, with the page's note beside the one that has one. */
export function paintBadges(
  ctx: Context,
  crowd: Crowd,
  stretches: readonly Stretch[],
  view: MapView,
  camera: Camera,
): Badge[] {
  if (!shows(view, 'numbers') || !detailed(view, camera)) return [];
  const { palette } = view;
  const badges: Badge[] = [];
  const notes: { box: Box; text: string; weakest: boolean }[] = [];
  for (const { sector, line, widthPx } of stretches) {
    const candidates = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].flatMap((share) => {
      const station = stationAt(line, share);
      return [18, 25, 34].map((gap) => {
        const distance = widthPx / 2 + gap;
        const at = {
          x: station.x - station.acrossX * distance,
          y: station.y - station.acrossY * distance,
        };
        const cost = Math.abs(share - 0.5) * 90 + gap;
        return { at, cost, box: boxAround(at, BADGE_PX + 4, BADGE_PX + 4) };
      });
    });
    const { at, box } = squeeze(crowd, candidates);
    badges.push({ sector: sector.id, box: boxAround(at, 26, 26) });
    const chosen = view.selected?.kind === 'sector' && view.selected.id === sector.id;
    badge(ctx, at, String(sector.number), sector.weakest === true, chosen, palette);
    if (sector.note) notes.push({ box, text: sector.note, weakest: sector.weakest === true });
  }
  // Once all numbers have their places.
  for (const { box, text, weakest } of notes)
    paintNoteBeside(ctx, crowd, box, text, weakest, palette);
  return badges;
}

function badge(
  ctx: Context,
  { x, y }: Point,
  text: string,
  weakest: boolean,
  chosen: boolean,
  palette: Palette,
): void {
  const half = BADGE_PX / 2;
  const square = (grow: number, fill: string) => {
    ctx.beginPath();
    ctx.roundRect(x - half - grow, y - half - grow, BADGE_PX + 2 * grow, BADGE_PX + 2 * grow, 2);
    ctx.fillStyle = fill;
    ctx.fill();
  };
  if (chosen) square(5, palette.ink);
  square(chosen ? 2.5 : 1.2, palette.sheet);
  square(0, weakest ? palette.alert : palette.ink);
  const type = { font: `600 11.5px ${SANS}`, color: palette.sheet };
  letter(ctx, text, { x, y: y + 0.5 }, type, 'center');
}

function paintNoteBeside(
  ctx: Context,
  crowd: Crowd,
  beside: Box,
  text: string,
  weakest: boolean,
  palette: Palette,
): void {
  const type = {
    font: `600 12px ${SANS}`,
    color: weakest ? palette.alert : palette.ink,
    halo: palette.occupied,
  };
  const width = widthOf(ctx, text, type);
  const middle = { x: (beside.x0 + beside.x1) / 2, y: (beside.y0 + beside.y1) / 2 };
  const found = settleNear(crowd, placesBeside(middle, (beside.x1 - beside.x0) / 2 + 3, width, 14));
  if (found) letter(ctx, text, { x: found.x, y: found.y }, type);
}

/** Movements that are labelled; the rest shows as thickened line alone. */
const MOVEMENTS_LABELLED = 2;

/** "+41 km²" beside the parts of the line that moved most, wholly on the page. */
export function paintMovementLabels(
  ctx: Context,
  crowd: Crowd,
  stretches: readonly Stretch[],
  view: MapView,
): void {
  if (!shows(view, 'movement')) return;
  const { palette, units } = view;
  const moved = (stretch: Stretch) => Math.abs(stretch.sector.movementKm2 ?? 0);
  const most = stretches
    .filter((stretch) => moved(stretch) > 0)
    .toSorted((a, b) => moved(b) - moved(a))
    .slice(0, MOVEMENTS_LABELLED);
  for (const { sector, line } of most) {
    const km2 = sector.movementKm2 ?? 0;
    const type = {
      font: `600 12px ${SANS}`,
      color: km2 > 0 ? palette.farGain : palette.homeGain,
      halo: palette.occupied,
    };
    const text = `${km2 > 0 ? '+' : '−'}${Math.round(Math.abs(km2))} ${units.km}²`;
    const width = widthOf(ctx, text, type);
    const half = movedShare(km2) / 2;
    const stretch = part(line, 0.5 - half, 0.5 + half);
    const middle = stationAt(stretch, 0.5);
    if (!contains(crowd.page, middle)) continue;
    const candidates = [0.5, 0.3, 0.7].flatMap((share) => {
      const station = stationAt(stretch, share);
      return [-1, 1].flatMap((side) =>
        [10, 18, 30, 46].map((gap) => {
          const reach = gap + (Math.abs(station.acrossX) * width) / 2;
          const at = inside(
            crowd.page,
            {
              x: station.x + side * station.acrossX * reach,
              y: station.y + side * station.acrossY * reach,
            },
            width + 4,
            13,
          );
          const cost = (side > 0 ? 60 : 0) + gap + Math.abs(share - 0.5) * 60;
          return { at, cost, box: boxAround(at, width + 4, 13) };
        }),
      );
    });
    const found = settleNear(crowd, candidates);
    if (found) letter(ctx, text, found.at, type, 'center');
  }
}

/** Dashed arrows from where troops are to where they are ordered. */
export function paintMoves(
  ctx: Context,
  crowd: Crowd,
  stretches: readonly Stretch[],
  placed: readonly Placed[],
  view: MapView,
  worded: boolean,
): void {
  if (!shows(view, 'moves')) return;
  const { palette } = view;
  for (const move of view.moves ?? []) {
    const start = placed.find((p) => p.contingent.id === move.contingent);
    const from = stretches.find((s) => s.sector.id === move.from);
    const to = stretches.find((s) => s.sector.id === move.to);
    if (!from || !to) continue;
    const station = stationAt(from.line, 0.5);
    const a = start?.at ?? {
      x: station.x + station.acrossX * 30,
      y: station.y + station.acrossY * 30,
    };
    const end = stationAt(to.line, 0.5);
    const gap = to.widthPx / 2 + 7;
    const b = { x: end.x + end.acrossX * gap, y: end.y + end.acrossY * gap };
    // The bow bends into home-held ground, away from the line.
    const distance = Math.hypot(b.x - a.x, b.y - a.y);
    const bend = {
      x: (a.x + b.x) / 2 + ((station.acrossX + end.acrossX) / 2) * distance * 0.55,
      y: (a.y + b.y) / 2 + ((station.acrossY + end.acrossY) / 2) * distance * 0.55,
    };
    // Beneath all that is drawn: words stand before it, and the ribbon.
    ctx.globalCompositeOperation = 'destination-over';
    ctx.beginPath();
    ctx.moveTo(a.x, a.y);
    ctx.quadraticCurveTo(bend.x, bend.y, b.x, b.y);
    ctx.strokeStyle = palette.ink;
    ctx.lineWidth = 1.5;
    ctx.setLineDash([4.5, 3]);
    ctx.stroke();
    ctx.setLineDash([]);
    arrowHead(ctx, bend, b, palette.ink);
    ctx.globalCompositeOperation = 'source-over';
    if (!move.note || !worded) continue;
    const crown = {
      x: a.x / 4 + bend.x / 2 + b.x / 4,
      y: a.y / 4 + bend.y / 2 + b.y / 4,
    };
    paintItalic(ctx, crowd, crown, move.note.split('\n'), palette);
  }
}

export function arrowHead(ctx: Context, from: Point, tip: Point, color: string): void {
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  ctx.beginPath();
  ctx.moveTo(tip.x, tip.y);
  for (const turn of [2.7, -2.7])
    ctx.lineTo(tip.x + 9 * Math.cos(angle + turn), tip.y + 9 * Math.sin(angle + turn));
  ctx.closePath();
  ctx.fillStyle = color;
  ctx.fill();
}

/** The page's notes at their places. */
export function paintNotes(ctx: Context, crowd: Crowd, view: MapView, screen: OnScreen): void {
  if (!shows(view, 'notes')) return;
  for (const { place, text } of view.notes ?? []) {
    paintItalic(ctx, crowd, screen(place), text.split('\n'), view.palette);
  }
}

function paintItalic(
  ctx: Context,
  crowd: Crowd,
  at: Point,
  lines: readonly string[],
  palette: Palette,
): void {
  const type = { font: `italic 400 14px ${SERIF}`, color: palette.ink, halo: palette.home };
  const width = Math.max(...lines.map((line) => widthOf(ctx, line, type)));
  const height = lines.length * 17;
  const found = settleNear(crowd, placesBeside(at, 10, width, height));
  if (!found) return;
  const { x, y } = found;
  for (const [i, line] of lines.entries())
    letter(ctx, line, { x, y: y - height / 2 + 8.5 + i * 17 }, type);
}
