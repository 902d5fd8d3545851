import type { BaseMap } from './basemap.ts';
import type { Bounds, Camera, Point, Size } from './projection.ts';
import { boundsOf, fromScreen } from './projection.ts';
import type { MapFocus, MapInsets, MapView } from './view.ts';

const MAX_PX_PER_KM = 14;

/** The smallest scale at which the base map still fills the screen. */
export function minPxPerKm({ frame }: BaseMap, size: Size): number {
  return Math.max(size.width / frame.width, size.height / frame.height);
}

/** Keeps the scale in range and the centre near home. */
export function clampCamera(base: BaseMap, camera: Camera, size: Size): Camera {
  const pxPerKm = Math.min(Math.max(camera.pxPerKm, minPxPerKm(base, size)), MAX_PX_PER_KM);
  const { x0, y0, x1, y1 } = base.homeBounds;
  const { frame } = base;
  // Half the screen may hang over the edge of home's box, as far as the frame has ground.
  const roomX = Math.max(0, frame.width / 2 - size.width / pxPerKm / 2);
  const roomY = Math.max(0, frame.height / 2 - size.height / pxPerKm / 2);
  const middle = { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
  const clamp = (v: number, at: number, room: number) =>
    Math.min(Math.max(v, at - room), at + room);
  return { x: clamp(camera.x, middle.x, roomX), y: clamp(camera.y, middle.y, roomY), pxPerKm };
}

/** The camera that shows a box, clear of the panels laid over the map. */
export function fit(
  base: BaseMap,
  bounds: Bounds,
  size: Size,
  insets: MapInsets = {},
  marginPx = 16,
): Camera {
  const { top = 0, right = 0, bottom = 0, left = 0 } = insets;
  const width = Math.max(80, size.width - left - right - 2 * marginPx);
  const height = Math.max(60, size.height - top - bottom - 2 * marginPx);
  const pxPerKm = Math.min(width / (bounds.x1 - bounds.x0), height / (bounds.y1 - bounds.y0));
  return clampCamera(
    base,
    {
      x: (bounds.x0 + bounds.x1) / 2 - (left - right) / 2 / pxPerKm,
      y: (bounds.y0 + bounds.y1) / 2 - (top - bottom) / 2 / pxPerKm,
      pxPerKm,
    },
    size,
  );
}

/** The camera for a focus. */
export function cameraFor(base: BaseMap, view: MapView, size: Size): Camera {
  const small = size.width < 480;
  // A small map keeps a strip free at its foot for the scale bar.
  const bottom = (view.insets?.bottom ?? 0) + (small && view.focus.kind === 'line' ? 16 : 0);
  const insets = { ...view.insets, bottom };
  return fit(base, boundsFor(base, view, view.focus), size, insets, small ? 6 : 20);
}

function boundsFor(base: BaseMap, view: MapView, focus: MapFocus): Bounds {
  const { project } = base.plane;
  if (focus.kind === 'home') return base.homeBounds;
  const sectors = view.sectors.filter((s) => focus.kind === 'line' || s.id === focus.id);
  const points = sectors.flatMap((s) => s.coordinates.map(project));
  if (points.length === 0) return base.homeBounds;
  const incidents = (view.incidents ?? []).filter(
    (i) => focus.kind === 'sector' && i.sector === focus.id,
  );
  for (const { place, origin } of incidents) {
    if (place) points.push(project(place));
    if (origin?.place) points.push(project(origin.place));
  }
  const { x0, y0, x1, y1 } = boundsOf(points);
  // A line needs its hinterland: symbols stand on one side, numbers on the other.
  const padKm = (focus.kind === 'line' ? 34 : 30) / base.zoom;
  return { x0: x0 - padKm, y0: y0 - padKm, x1: x1 + padKm, y1: y1 + padKm };
}

/** Zooms so that the point of the map under a point of the screen stays there. */
export function zoomAt(
  base: BaseMap,
  camera: Camera,
  size: Size,
  at: Point,
  factor: number,
): Camera {
  const min = minPxPerKm(base, size);
  const pxPerKm = Math.min(Math.max(camera.pxPerKm * factor, min), MAX_PX_PER_KM);
  const held = fromScreen(at, camera, size);
  return clampCamera(
    base,
    {
      x: held.x - (at.x - size.width / 2) / pxPerKm,
      y: held.y - (at.y - size.height / 2) / pxPerKm,
      pxPerKm,
    },
    size,
  );
}
