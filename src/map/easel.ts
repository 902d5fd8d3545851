import type { BaseMap } from './basemap.ts';
import type { Wording } from './contingents.ts';
import { drawSymbol, symbolSize } from './contingents.ts';
import type { Box } from './crowd.ts';
import { paintGround } from './ground.ts';
import type { Layout } from './paint.ts';
import { paintFront } from './paint.ts';
import { outlinesOf } from './outlines.ts';
import type { Camera, Point, Size } from './projection.ts';
import { boxOf, paintBar, placeBar } from './scale.ts';
import type { Stage } from './stage.ts';
import type { MapSector, MapView } from './view.ts';

/** How the map is looked at, at one moment. */
export interface Look {
  readonly camera: Camera;
  readonly size: Size;
  readonly dpr: number;
}

/** Paints a view on a sheet a little larger than the screen, and moves that sheet until the next painting. */
export interface Easel {
  /** Paints all anew; `glide` lets symbols that moved slide to their places. */
  paint(
    view: MapView,
    look: Look,
    options: { wording: Wording; lettered: boolean; roaming: boolean; glide: boolean },
  ): void;
  /** Lays the sheet where the look wants it; false if it no longer covers the screen. */
  lay(look: Look): boolean;
  bar(view: MapView, look: Look, lettered: boolean): void;
  /** A point of the screen as a point of the sheet. */
  onSheet(at: Point, look: Look): Point;
  /** What lies where on the sheet. */
  layout(): Layout;
}

/** Sheet painted beyond each edge of the screen, so that it can be dragged without repainting. */
const MARGIN_SHARE = 0.22;
const MARGIN_MAX_PX = 260;

export function createEasel(stage: Stage, base: BaseMap): Easel {
  const outlines = outlinesOf(base);
  // The ground is kept for as long as it is seen from the same place; what belongs to the game lies on
  // a canvas of its own, as some of it is painted beneath the rest.
  const [ground, front, scratch] = [canvas(), canvas(), canvas()];
  let layout: Layout = { stretches: [], placed: [], badges: [], spots: [] };
  let painted: Look | undefined;
  let groundKey = '';
  let occupied: { line: readonly MapSector[]; path: Path2D | undefined } | undefined;

  function paintGroundIfNew(view: MapView, look: Look): void {
    const { camera, size, dpr } = look;
    const line = view.sectors;
    const key = JSON.stringify([look, view.palette]);
    const known = occupied !== undefined && sameLine(occupied.line, line);
    if (known && key === groundKey) return;
    groundKey = key;
    if (!known || !occupied) {
      const far = base.farGround(line.flatMap((s) => s.coordinates));
      occupied = { line, path: far && base.plane.pathOf(far) };
    }
    resize(ground, look);
    paintGround(ground, outlines, occupied.path, view.palette, base.zoom, camera, size, dpr);
  }

  return {
    layout: () => layout,

    paint(view, look, { wording, lettered, roaming, glide }) {
      const { camera, size, dpr } = look;
      const margin = roaming ? marginOf(size) : { x: 0, y: 0 };
      const sheet = { width: size.width + 2 * margin.x, height: size.height + 2 * margin.y };
      const { palette } = view;
      const wide = { camera, size: sheet, dpr };
      resize(front, wide);
      resize(scratch, wide);
      paintGroundIfNew(view, wide);
      const blocked = [
        placeBar(camera, size, view.insets, view.covers).box,
        ...(view.covers ?? []).map((cover) => boxOf(cover, size)),
      ];
      layout = paintFront(
        { ctx: front, scratch, camera, size: sheet, dpr, palette, base, outlines },
        view,
        shift({ x0: 0, y0: 0, x1: size.width, y1: size.height }, margin),
        blocked.map((box) => shift(box, margin)),
        wording,
        lettered,
      );
      stage.sheet.resize(sheet.width * dpr, sheet.height * dpr);
      for (const { canvas: part } of [ground, front]) stage.sheet.ctx.drawImage(part, 0, 0);
      stage.sheet.refresh();
      const sameLook = painted?.camera === camera && painted.dpr === dpr;
      painted = wide;
      stage.placeSprites(
        layout.placed.map(({ contingent, at }) => ({
          id: contingent.id,
          drawn: drawSymbol(contingent, palette, symbolSize(wording), dpr),
          at: { x: at.x * dpr, y: at.y * dpr },
        })),
        glide && sameLook,
      );
    },

    lay({ camera, size, dpr }) {
      if (!painted) return false;
      const scale = camera.pxPerKm / painted.camera.pxPerKm;
      const width = painted.size.width * scale;
      const height = painted.size.height * scale;
      const x = (painted.camera.x - camera.x) * camera.pxPerKm + (size.width - width) / 2;
      const y = (painted.camera.y - camera.y) * camera.pxPerKm + (size.height - height) / 2;
      stage.moveSheet({ x: x * dpr, y: y * dpr }, scale);
      // Half a pixel of grace for rounding.
      return x < 0.5 && y < 0.5 && x + width > size.width - 0.5 && y + height > size.height - 0.5;
    },

    bar(view, { camera, size, dpr }, lettered) {
      const bar = placeBar(camera, size, view.insets, view.covers);
      const { x0, y0, x1, y1 } = bar.box;
      stage.bar.resize((x1 - x0) * dpr, (y1 - y0) * dpr);
      if (lettered) paintBar(stage.bar.ctx, bar, view, dpr);
      stage.bar.refresh();
      stage.moveBar({ x: x0 * dpr, y: y0 * dpr });
    },

    onSheet(at, { camera, size }) {
      if (!painted) return at;
      const { camera: was, size: sheet } = painted;
      const scale = was.pxPerKm / camera.pxPerKm;
      return {
        x: (at.x - size.width / 2) * scale + (camera.x - was.x) * was.pxPerKm + sheet.width / 2,
        y: (at.y - size.height / 2) * scale + (camera.y - was.y) * was.pxPerKm + sheet.height / 2,
      };
    },
  };
}

function canvas(): CanvasRenderingContext2D {
  const ctx = document.createElement('canvas').getContext('2d');
  if (!ctx) throw new Error('this browser has no 2D canvas');
  return ctx;
}

/** Gives a canvas the size of a sheet; what was painted on it stays if it has it. */
function resize({ canvas: sheet }: CanvasRenderingContext2D, { size, dpr }: Look): void {
  const [width, height] = [Math.round(size.width * dpr), Math.round(size.height * dpr)];
  if (sheet.width !== width) sheet.width = width;
  if (sheet.height !== height) sheet.height = height;
}

function marginOf({ width, height }: Size): Point {
  const share = (length: number) => Math.min(MARGIN_MAX_PX, Math.round(length * MARGIN_SHARE));
  return { x: share(width), y: share(height) };
}

function shift({ x0, y0, x1, y1 }: Box, { x, y }: Point): Box {
  return { x0: x0 + x, y0: y0 + y, x1: x1 + x, y1: y1 + y };
}

function sameLine(a: readonly MapSector[], b: readonly MapSector[]): boolean {
  return a.length === b.length && a.every((s, i) => s.coordinates === b[i]?.coordinates);
}
