import type { Box, Crowd } from './crowd.ts';
import { boxAround, settle } from './crowd.ts';
import type { AreaName, BaseMap, Place, RiverName } from './basemap.ts';
import type { Camera, OnScreen, Point, Size } from './projection.ts';
import { onScreen } from './projection.ts';
import type { Palette } from './palette.ts';

type Context = CanvasRenderingContext2D;

export const SANS = '"IBM Plex Sans Condensed", "Arial Narrow", sans-serif';
export const SERIF = '"Source Serif 4", Georgia, serif';

/** How a piece of text is set. */
export interface Type {
  readonly font: string;
  readonly color: string;
  /** Colour of the paper left round the letters. */
  readonly halo?: string;
  readonly spacingPx?: number;
}

/** Every font the map uses. */
const FONTS = [
  `400 11px ${SANS}`,
  `500 11px ${SANS}`,
  `600 12px ${SANS}`,
  `400 13px ${SERIF}`,
  `italic 400 14px ${SERIF}`,
];

/** Loads every font that the map uses, in the scripts of its names, before anything is lettered. */
export async function loadFonts({ places, areaNames, riverNames }: BaseMap): Promise<void> {
  const names = [
    ...places.map(({ name }) => name),
    ...[...areaNames, ...riverNames].map(({ text }) => text),
  ];
  const letters = [...new Set(names.join(''))].join('');
  await Promise.all(FONTS.map((font) => document.fonts.load(font, letters)));
  await document.fonts.ready;
}

export function widthOf(ctx: Context, text: string, { font, spacingPx = 0 }: Type): number {
  ctx.font = font;
  ctx.letterSpacing = '0px';
  return ctx.measureText(text).width + spacingPx * text.length;
}

/** Sets text with its left end, centre or right end at a point, vertically centred on it. */
export function letter(
  ctx: Context,
  text: string,
  { x, y }: Point,
  { font, color, halo, spacingPx = 0 }: Type,
  align: 'left' | 'center' | 'right' = 'left',
): void {
  ctx.font = font;
  ctx.textAlign = align;
  ctx.textBaseline = 'middle';
  ctx.letterSpacing = `${spacingPx}px`;
  const at = align === 'center' ? x + spacingPx / 2 : x;
  if (halo) {
    ctx.strokeStyle = halo;
    ctx.lineWidth = 3;
    ctx.lineJoin = 'round';
    ctx.setLineDash([]);
    ctx.strokeText(text, at, y);
  }
  ctx.fillStyle = color;
  ctx.fillText(text, at, y);
  ctx.letterSpacing = '0px';
}

/** Sets names wherever the crowd leaves room. */
export interface Letterer {
  /** A dot for every town: one without room for its name keeps its place. */
  dots(): void;
  /** The country, seas and cities by which a reader finds the way: before symbols, which can stand aside. */
  chief(): void;
  /** Everything else. */
  rest(): void;
  /** Sets what has found its place, over the lines that run across it. */
  set(): void;
}

export function letterer(
  ctx: Context,
  crowd: Crowd,
  base: BaseMap,
  palette: Palette,
  camera: Camera,
  size: Size,
  withPlaces: boolean,
): Letterer {
  // How close we are, as names reckon it: what px per km would be on the map of Ukraine.
  const k = camera.pxPerKm / base.zoom;
  const screen = onScreen(base.plane, camera, size);
  const known = withPlaces ? base.places.filter((p) => p.rank <= rankShown(k)) : [];
  const found: (() => void)[] = [];
  const places = (rank: number, kind?: Place['kind']) => {
    for (const place of known.filter((p) => p.rank === rank && p.kind === (kind ?? p.kind)))
      found.push(letterPlace(ctx, crowd, place, screen, palette, k));
  };
  const areas = (...styles: AreaName['style'][]) => {
    for (const area of base.areaNames)
      if (styles.includes(area.style) && k >= area.from && k <= area.to)
        found.push(letterArea(ctx, crowd, area, screen, palette, k));
  };
  return {
    dots() {
      for (const place of known) {
        const at = screen([place.lon, place.lat]);
        dot(ctx, place, at, palette);
        crowd.taken.push(boxAround(at, 5, 5));
      }
    },
    chief() {
      places(1);
      areas('country', 'sea');
    },
    rest() {
      places(2);
      areas('state');
      // The towns of rank 3 lie along the line and name it.
      places(3, 'town');
      places(3, 'city');
      areas('unit');
      places(4);
      for (const river of base.riverNames)
        if (k >= river.from) found.push(letterRiver(ctx, crowd, river, screen, palette));
      places(5);
    },
    set() {
      for (const letterIt of found) letterIt();
    },
  };
}

/** The least important rank of town that is named at a scale. */
function rankShown(closeness: number): number {
  if (closeness < 0.42) return 1;
  if (closeness < 0.62) return 2;
  if (closeness < 1.7) return 3;
  return closeness < 3.2 ? 4 : 5;
}

function dot(ctx: Context, { kind }: Place, { x, y }: Point, palette: Palette): void {
  ctx.setLineDash([]);
  ctx.beginPath();
  if (kind === 'capital') ctx.rect(x - 3, y - 3, 6, 6);
  else ctx.arc(x, y, kind === 'city' ? 2.3 : 1.9, 0, 2 * Math.PI);
  ctx.strokeStyle = kind === 'capital' || kind === 'city' ? palette.sheet : palette.ink2;
  ctx.lineWidth = kind === 'capital' || kind === 'city' ? 1.6 : 0.9;
  if (kind === 'capital' || kind === 'city') ctx.stroke();
  ctx.fillStyle = kind === 'capital' || kind === 'city' ? palette.ink : palette.sheet;
  ctx.fill();
  if (kind === 'town' || kind === 'village') ctx.stroke();
}

function letterPlace(
  ctx: Context,
  crowd: Crowd,
  place: Place,
  screen: OnScreen,
  palette: Palette,
  closeness: number,
): () => void {
  const at = screen([place.lon, place.lat]);
  const large = place.kind === 'capital' || place.kind === 'city';
  const px = large ? (place.rank === 1 && closeness > 0.3 ? 13 : 12) : 11;
  const type: Type = {
    font: `${large ? (place.rank <= 1 ? 600 : 500) : 400} ${px}px ${SANS}`,
    color: large ? palette.ink : palette.ink2,
    halo: palette.home,
  };
  const width = widthOf(ctx, place.name, type);
  const gap = 6;
  const boxes = [
    { x: at.x + gap, y: at.y },
    { x: at.x - gap - width, y: at.y },
    { x: at.x - width / 2, y: at.y - px * 0.95 },
    { x: at.x - width / 2, y: at.y + px * 0.95 },
    { x: at.x + gap - 2, y: at.y - px * 0.75 },
    { x: at.x + gap - 2, y: at.y + px * 0.75 },
    { x: at.x - gap + 2 - width, y: at.y - px * 0.75 },
    { x: at.x - gap + 2 - width, y: at.y + px * 0.75 },
  ].map(({ x, y }) => ({
    x,
    y,
    box: { x0: x - 1, y0: y - px * 0.58, x1: x + width + 1, y1: y + px * 0.58 } as Box,
  }));
  const found = settle(crowd, boxes);
  return () => found && letter(ctx, place.name, found, type);
}

function letterArea(
  ctx: Context,
  crowd: Crowd,
  { text, style, places }: AreaName,
  screen: OnScreen,
  palette: Palette,
  closeness: number,
): () => void {
  const grown = Math.min(1.3, Math.max(0.86, 0.72 + closeness * 0.4));
  const px = { country: 16.5, state: 12.5, unit: 11, sea: 15 }[style] * grown;
  const type: Type =
    style === 'sea'
      ? { font: `italic 400 ${px}px ${SERIF}`, color: palette.waterInk }
      : {
          font: `400 ${px}px ${SERIF}`,
          color: style === 'unit' ? palette.ink2 : palette.ink3,
          spacingPx: { country: 3.4, state: 2.4, unit: 1.7 }[style],
        };
  const width = widthOf(ctx, text, type);
  const found = settle(
    crowd,
    places.map((place) => {
      const at = screen(place);
      return { at, box: boxAround(at, width + 6, px * 1.1) };
    }),
  );
  return () => found && letter(ctx, text, found.at, type, 'center');
}

function letterRiver(
  ctx: Context,
  crowd: Crowd,
  { text, along }: RiverName,
  screen: OnScreen,
  palette: Palette,
): () => void {
  const type: Type = {
    font: `italic 400 12px ${SERIF}`,
    color: palette.waterInk,
    halo: palette.home,
  };
  const width = widthOf(ctx, text, type);
  const candidates = along.map(([a, b]) => {
    const from = screen(a);
    const to = screen(b);
    // Text reads from left to right whichever way the river runs.
    const [left, right] = from.x <= to.x ? [from, to] : [to, from];
    const angle = Math.atan2(right.y - left.y, right.x - left.x);
    const at = {
      x: (left.x + right.x) / 2 + Math.sin(angle) * 9,
      y: (left.y + right.y) / 2 - Math.cos(angle) * 9,
    };
    const wide = Math.abs(Math.cos(angle)) * width + Math.abs(Math.sin(angle)) * 12;
    const high = Math.abs(Math.sin(angle)) * width + Math.abs(Math.cos(angle)) * 12;
    return { at, angle, box: boxAround(at, wide, high) };
  });
  const found = settle(crowd, candidates);
  return () => {
    if (!found) return;
    ctx.save();
    ctx.translate(found.at.x, found.at.y);
    ctx.rotate(found.angle);
    letter(ctx, text, { x: 0, y: 0 }, type, 'center');
    ctx.restore();
  };
}
