import type { Box } from './crowd.ts';
import { overlap } from './crowd.ts';
import { SANS, letter } from './lettering.ts';
import type { Camera, Size } from './projection.ts';
import type { MapCover, MapInsets, MapView } from './view.ts';

/** Lengths a bar may have, in km: each halves into a round number. */
const LENGTHS_KM = [4, 10, 20, 40, 100, 200, 300, 400, 600];

/** A scale bar: its length and where it stands on the screen. */
export interface Bar {
  readonly km: number;
  readonly px: number;
  readonly box: Box;
}

/** Where a panel lies on a map of this size. */
export function boxOf({ x, y, width, height }: MapCover, size: Size): Box {
  const x0 = x < 0 ? size.width + x : x;
  return { x0, y0: y, x1: x0 + width, y1: y + height };
}

/** The longest round bar that is short enough, in the lowest left corner that no panel covers. */
export function placeBar(
  camera: Camera,
  size: Size,
  insets: MapInsets | undefined,
  covers: readonly MapCover[] | undefined,
): Bar {
  const longest = Math.min(140, size.width * 0.3);
  const fitting = LENGTHS_KM.filter((km) => km * camera.pxPerKm <= longest);
  const km = fitting.at(-1) ?? LENGTHS_KM[0] ?? 1;
  const px = km * camera.pxPerKm;
  const width = px + 34;
  const y1 = size.height - 8 - (insets?.bottom ?? 0);
  const boxes = (covers ?? []).map((cover) => boxOf(cover, size));
  const lefts = [12, ...boxes.map((b) => b.x1 + 12), (insets?.left ?? 0) + 12];
  const candidates = lefts.map((x0) => ({ x0, y0: y1 - 26, x1: x0 + width, y1 }));
  const free = candidates.find(
    (c) => c.x1 < size.width && boxes.every((cover) => overlap(c, cover) === 0),
  );
  return { km, px, box: free ?? { x0: 12, y0: y1 - 26, x1: 12 + width, y1 } };
}

/** Paints a scale bar with its lower left corner at the lower left of the canvas. */
export function paintBar(
  ctx: CanvasRenderingContext2D,
  { km, px, box }: Bar,
  { palette, units }: Pick<MapView, 'palette' | 'units'>,
  dpr: number,
): void {
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.clearRect(0, 0, ctx.canvas.width, ctx.canvas.height);
  ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
  const y = box.y1 - box.y0 - 5;
  const x = 5;
  const line = (x0: number, x1: number, width: number, color: string) => {
    ctx.beginPath();
    ctx.moveTo(x0, y);
    ctx.lineTo(x1, y);
    ctx.strokeStyle = color;
    ctx.lineWidth = width;
    ctx.stroke();
  };
  const halo = palette.land;
  line(x - 2, x + px + 2, 6, halo);
  line(x, x + px, 1.2, palette.ink);
  line(x, x + px / 2, 3, palette.ink);
  for (const tick of [0, px / 2, px]) {
    ctx.beginPath();
    ctx.moveTo(x + tick, y - 4);
    ctx.lineTo(x + tick, y + 2);
    ctx.strokeStyle = palette.ink;
    ctx.lineWidth = 1;
    ctx.stroke();
  }
  const type = { font: `400 11px ${SANS}`, color: palette.ink, halo };
  letter(ctx, '0', { x, y: y - 11 }, type, 'center');
  if (px > 76) letter(ctx, String(km / 2), { x: x + px / 2, y: y - 11 }, type, 'center');
  letter(ctx, `${km} ${units.km}`, { x: x + px - 6, y: y - 11 }, type);
}
