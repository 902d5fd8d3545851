import type { Palette } from './palette.ts';
import type { Outlines } from './outlines.ts';
import type { Camera, Size } from './projection.ts';
import { paintRelief } from './relief.ts';

type Context = CanvasRenderingContext2D;

/** Points a canvas at the km plane, so that outlines made once are drawn at any scale. */
export function lookThrough(ctx: Context, camera: Camera, size: Size, dpr: number): void {
  const k = camera.pxPerKm * dpr;
  ctx.setTransform(
    k,
    0,
    0,
    k,
    (size.width / 2) * dpr - camera.x * k,
    (size.height / 2) * dpr - camera.y * k,
  );
}

/** Paints sea, land, home, ground that the other side holds, borders, rivers, heights and the graticule: all that stays put. */
export function paintGround(
  ctx: Context,
  outlines: Outlines,
  occupied: Path2D | undefined,
  palette: Palette,
  zoom: number,
  camera: Camera,
  size: Size,
  dpr: number,
): void {
  const px = 1 / camera.pxPerKm;
  const stroke = (path: Path2D, color: string, widthPx: number, dashPx: number[] = []) => {
    ctx.strokeStyle = color;
    ctx.lineWidth = widthPx * px;
    ctx.setLineDash(dashPx.map((d) => d * px));
    ctx.stroke(path);
  };
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.fillStyle = palette.water;
  ctx.fillRect(0, 0, size.width * dpr, size.height * dpr);
  lookThrough(ctx, camera, size, dpr);
  ctx.lineJoin = 'round';
  ctx.lineCap = 'butt';

  stroke(outlines.graticule, palette.hair, 0.7);
  // Engraved shore: each pair of strokes leaves one line at that distance from the coast.
  const near = Math.min(1.25, 0.6 + camera.pxPerKm * 0.6);
  for (const distance of [9.5, 6, 3].map((d) => d * near)) {
    stroke(outlines.land, palette.shore, 2 * distance + 0.8);
    stroke(outlines.land, palette.water, 2 * distance - 0.8);
  }
  ctx.fillStyle = palette.land;
  ctx.fill(outlines.land);
  ctx.fillStyle = palette.home;
  ctx.fill(outlines.home);
  if (occupied) paintOccupied(ctx, outlines, occupied, palette, camera, size, dpr);

  ctx.save();
  ctx.clip(outlines.land);
  stroke(outlines.graticule, palette.hair, 0.7);
  ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
  paintRelief(ctx, outlines.crests, palette, camera, size, zoom);
  ctx.restore();
  const big = Math.min(1.6, Math.max(0.75, 0.55 + camera.pxPerKm * 0.35));
  for (const { path, rank } of outlines.rivers) {
    // Brooks would be noise on the smallest map.
    if (rank === 3 && camera.pxPerKm < 0.34) continue;
    ctx.globalAlpha = rank === 3 ? 0.75 : 1;
    stroke(path, palette.river, ([2.1, 1.1, 0.7][rank - 1] ?? 0.7) * big);
    ctx.globalAlpha = 1;
  }
  ctx.fillStyle = palette.water;
  ctx.fill(outlines.lakes);
  stroke(outlines.lakes, palette.river, 0.7);

  stroke(outlines.unitBorders, palette.unit, 0.9, [1.4, 2.2]);
  stroke(outlines.innerBorders, palette.border, 0.9, [5, 2.5]);
  stroke(outlines.land, palette.border, 0.7);
  stroke(outlines.stateBorders, palette.border, 0.7);
  stroke(outlines.homeOutline, palette.border, 1);
  stroke(outlines.homeBorder, palette.border, 1.5);
  ctx.setLineDash([]);
}

function paintOccupied(
  ctx: Context,
  outlines: Outlines,
  occupied: Path2D,
  palette: Palette,
  camera: Camera,
  size: Size,
  dpr: number,
): void {
  ctx.save();
  ctx.clip(outlines.home);
  ctx.clip(occupied);
  ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
  ctx.fillStyle = palette.occupied;
  ctx.fillRect(0, 0, size.width, size.height);
  // 45° hatching, anchored to the ground so that it does not crawl when the map is moved.
  const gap = 5.6;
  const step = gap * Math.SQRT2;
  const anchor = (size.width / 2 + size.height / 2 - (camera.x + camera.y) * camera.pxPerKm) % step;
  ctx.beginPath();
  for (let c = anchor - step; c < size.width + size.height + step; c += step) {
    ctx.moveTo(c, 0);
    ctx.lineTo(c - size.height, size.height);
  }
  ctx.strokeStyle = palette.hatch;
  ctx.lineWidth = 0.9;
  ctx.stroke();
  ctx.restore();
}
