import ms from 'milsymbol';
import type { BaseMap } from './basemap.ts';
import type { Box, Crowd } from './crowd.ts';
import { boxAround, boxesAlong, overlap, squeeze } from './crowd.ts';
import type { Polyline, Stretch } from './front.ts';
import { sideOf, stationAt } from './front.ts';
import { SANS, letter, widthOf } from './lettering.ts';
import type { Palette } from './palette.ts';
import type { Camera, Point, Size } from './projection.ts';
import type { MapContingent, MapUnits, MapView } from './view.ts';
import { shows } from './view.ts';

type Context = CanvasRenderingContext2D;

/** Where a contingent's symbol stands, and the point of the line its leader runs to. */
export interface Placed {
  readonly contingent: MapContingent;
  readonly at: Point;
  readonly foot: Point;
  readonly box: Box;
}

const ARMS = {
  mechanised: 'UCIZ--',
  infantry: 'UCI---',
  reconnaissance: 'UCR---',
  engineers: 'UCE---',
  'air-defence': 'UCD---',
};

/** APP-6 echelon by size: company, battalion, regiment, brigade, division. */
export function echelonOf(thousand: number): 'E' | 'F' | 'G' | 'H' | 'I' {
  if (thousand < 0.35) return 'E';
  if (thousand < 1.2) return 'F';
  if (thousand < 2.8) return 'G';
  return thousand < 9 ? 'H' : 'I';
}

/** The 15-character symbol code of a contingent. */
export function codeOf({ arm = 'mechanised', side = 'friend', thousand }: MapContingent): string {
  return `S${side === 'friend' ? 'F' : 'H'}GP${ARMS[arm]}-${echelonOf(thousand)}---`;
}

/** A drawn symbol; the anchor is the middle of its frame, in CSS px from the top left. */
export interface Drawn {
  readonly key: string;
  readonly canvas: HTMLCanvasElement;
  readonly anchor: Point;
  readonly width: number;
  readonly height: number;
}

/** Draws a contingent's symbol for a screen of a given density. */
export function drawSymbol(
  contingent: MapContingent,
  palette: Palette,
  sizePx: number,
  dpr: number,
): Drawn {
  const code = codeOf(contingent);
  const fill = contingent.side === 'hostile' ? palette.hostile : palette.friend;
  const symbol = new ms.Symbol(code, {
    size: sizePx,
    fillColor: fill,
    strokeWidth: 4.5,
    // A light edge keeps the echelon marks legible on dark ground.
    outlineColor: palette.dark ? palette.ink : palette.sheet,
    outlineWidth: palette.dark ? 3 : 5,
  });
  const { width, height } = symbol.getSize();
  return {
    key: [code, fill, palette.dark, sizePx, dpr].join('|'),
    canvas: symbol.asCanvas(dpr),
    anchor: symbol.getAnchor(),
    width,
    height,
  };
}

/** How much is written under symbols: who, how many and how densely, the first two, or nothing. */
export type Wording = 'full' | 'short' | 'none';

/** A small map has less room for words under symbols, or none. */
export function wordingOf(
  { zoom }: BaseMap,
  { focus }: MapView,
  { pxPerKm }: Camera,
  { width }: Size,
): Wording {
  if (focus.kind === 'sector') return width < 480 ? 'short' : 'full';
  const closeness = pxPerKm / zoom;
  if (width < 480 || closeness < 0.7) return 'none';
  return closeness < 1 ? 'short' : 'full';
}

const SIZES = { full: 18, short: 15, none: 13 };

/** Size of symbols with so many words, in milsymbol's units. */
export function symbolSize(wording: Wording): number {
  return SIZES[wording];
}

/** The words under a symbol, as bold and plain parts. */
function caption(
  { contributor, thousand, perKm }: MapContingent,
  wording: Wording,
  units: MapUnits,
): [string, string] {
  const figure = thousand.toFixed(1).replace('.', units.decimal);
  const bold = `${contributor} ${figure}${units.thousand}`;
  const plain = perKm === undefined ? '' : ` ${Math.round(perKm)}/${units.km}`;
  return [bold, wording === 'short' ? '' : plain];
}

const BOLD = { font: `600 12px ${SANS}` };
const PLAIN = { font: `400 12px ${SANS}` };

/** Distances from the line at which a symbol may stand, in units of the usual one. */
const REACHES = [1, 1.2, 1.4, 1.7, 2.1, 2.6, 3.2, 0.8];

/** What a leader would run across: names a little, other leaders more. */
function crossed(crowd: Crowd, placed: readonly Placed[], at: Point, foot: Point): number {
  const way = boxesAlong([at, foot], 2).slice(4, -4);
  const covered = way.reduce(
    (sum, box) => sum + crowd.taken.reduce((n, other) => n + overlap(other, box), 0),
    0,
  );
  const leaders = placed.filter((p) => crosses(at, foot, p.at, p.foot)).length;
  return 0.8 * covered + 150 * leaders;
}

/** Is a point on the contingent's side of the line? At a salient, a leader alone does not tell. */
function onOwnSide(
  stretches: readonly Stretch[],
  { side = 'friend' }: MapContingent,
  at: Point,
): boolean {
  const lines = stretches.map((s) => s.line);
  return sideOf(lines, at) >= 0 === (side === 'friend');
}

function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  const turn = (p: Point, q: Point, r: Point) =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

/** Finds a place for every symbol on its own side of the line, near its sector, clear of the rest. */
export function placeContingents(
  ctx: Context,
  crowd: Crowd,
  stretches: readonly Stretch[],
  view: MapView,
  wording: Wording,
): Placed[] {
  if (!shows(view, 'contingents')) return [];
  const sizePx = symbolSize(wording);
  const placed: Placed[] = [];
  for (const stretch of stretches) {
    const here = (view.contingents ?? []).filter((c) => c.sector === stretch.sector.id);
    for (const [i, contingent] of here.entries()) {
      const words = caption(contingent, wording, view.units);
      const bare = wording === 'none';
      const text = bare
        ? 0
        : widthOf(ctx, words[0], { ...BOLD, color: '' }) +
          widthOf(ctx, words[1], { ...PLAIN, color: '' });
      const frame = {
        width: Math.max(sizePx * 1.7, text) + 6,
        height: sizePx * 1.45 + (bare ? 0 : 15),
        reach: { full: 62, short: 46, none: 30 }[wording],
        drop: bare ? -2 : 5,
      };
      const candidates = spotsFor(contingent, stretch.line, (i + 0.5) / here.length, frame);
      const { at, foot, box } = squeeze(crowd, candidates, (c) =>
        onOwnSide(stretches, contingent, c.at) ? crossed(crowd, placed, c.at, c.foot) : 1e6,
      );
      placed.push({ contingent, at, foot, box });
      crowd.taken.push(...boxesAlong([at, foot], 1.5).slice(3));
    }
  }
  return placed;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly reach: number;
  readonly drop: number;
}

/** Where a symbol might stand: fanned out from the line on its own side, the plainest places cheapest. */
function spotsFor(contingent: MapContingent, line: Polyline, share: number, frame: Frame) {
  const side = contingent.side === 'hostile' ? -1 : 1;
  return [0, -0.14, 0.14, -0.26, 0.26].flatMap((shift) => {
    const foot = stationAt(line, share + shift);
    return REACHES.flatMap((times) =>
      [0, -0.4, 0.4, -0.8, 0.8].map((turn) => {
        const distance = frame.reach * times;
        const dx = side * (foot.acrossX * Math.cos(turn) - foot.acrossY * Math.sin(turn));
        const dy = side * (foot.acrossX * Math.sin(turn) + foot.acrossY * Math.cos(turn));
        const at = { x: foot.x + dx * distance, y: foot.y + dy * distance };
        return {
          at,
          foot: { x: foot.x, y: foot.y },
          box: boxAround({ x: at.x, y: at.y + frame.drop }, frame.width, frame.height),
          cost: Math.abs(distance - frame.reach) * 2 + Math.abs(turn) * 40 + Math.abs(shift) * 60,
        };
      }),
    );
  });
}

/** Paints the leaders and the captions; the symbols themselves are sprites. */
export function paintContingents(
  ctx: Context,
  placed: readonly Placed[],
  { palette, units, selected }: MapView,
  wording: Wording,
): void {
  const sizePx = symbolSize(wording);
  ctx.setLineDash([]);
  // Leaders lie beneath all that is drawn: words stand before them, and the ribbon.
  ctx.globalCompositeOperation = 'destination-over';
  for (const { at, foot } of placed) {
    ctx.beginPath();
    ctx.moveTo(at.x, at.y);
    ctx.lineTo(foot.x, foot.y);
    ctx.strokeStyle = palette.ink;
    ctx.lineWidth = 0.9;
    ctx.stroke();
  }
  ctx.globalCompositeOperation = 'source-over';
  for (const { contingent, at, box } of placed) {
    if (selected?.kind === 'contingent' && selected.id === contingent.id) {
      const { x0, y0, x1, y1 } = box;
      ctx.fillStyle = palette.sheet;
      ctx.fillRect(x0 - 3, y0 - 2, x1 - x0 + 6, y1 - y0 + 4);
      ctx.strokeStyle = palette.ink;
      ctx.lineWidth = 2;
      ctx.strokeRect(x0 - 3, y0 - 2, x1 - x0 + 6, y1 - y0 + 4);
    }
    if (wording === 'none') continue;
    const [bold, plain] = caption(contingent, wording, units);
    const boldType = { ...BOLD, color: palette.ink, halo: palette.home };
    const plainType = { ...PLAIN, color: palette.ink2, halo: palette.home };
    const boldWidth = widthOf(ctx, bold, boldType);
    const left = at.x - (boldWidth + widthOf(ctx, plain, plainType)) / 2;
    const y = at.y + sizePx * 0.62 + 9;
    letter(ctx, bold, { x: left, y }, boldType);
    if (plain) letter(ctx, plain, { x: left + boldWidth, y }, plainType);
  }
}
