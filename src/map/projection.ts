import { geoConicEqualArea, geoGraticule, geoPath } from 'd3-geo';
import type { GeoPermissibleObjects } from 'd3-geo';
import { loadGeography, russianSide } from './geography.ts';
import type { LonLat } from './view.ts';

/** A point on paper; in the plane of the map one unit is one km, y running south. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Bounds {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Where we look from: the km plane's point at the centre of the screen, and the scale. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly pxPerKm: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const EARTH_RADIUS_KM = 6371.0088;
const projection = geoConicEqualArea()
  .parallels([45.5, 50.5])
  .rotate([-33, 0])
  .center([0, 48])
  .scale(EARTH_RADIUS_KM)
  .translate([0, 0])
  // Finer than this is lost in the simplification of the coast.
  .precision(0.5);

/** A place on the km plane. */
export function project(place: LonLat): Point {
  const [x, y] = projection([place[0], place[1]]) ?? [0, 0];
  return { x, y };
}

/** The place at a point of the km plane. */
export function unproject(point: Point): LonLat {
  return projection.invert?.([point.x, point.y]) ?? [0, 0];
}

export function toScreen(point: Point, camera: Camera, size: Size): Point {
  return {
    x: (point.x - camera.x) * camera.pxPerKm + size.width / 2,
    y: (point.y - camera.y) * camera.pxPerKm + size.height / 2,
  };
}

export function fromScreen(point: Point, camera: Camera, size: Size): Point {
  return {
    x: (point.x - size.width / 2) / camera.pxPerKm + camera.x,
    y: (point.y - size.height / 2) / camera.pxPerKm + camera.y,
  };
}

/** The outline of something on the globe, in the km plane, ready for any canvas. */
export function pathOf(shape: GeoPermissibleObjects): Path2D {
  const path = new Path2D();
  // A Path2D has every call of a context that geoPath makes.
  geoPath(projection, path as unknown as CanvasRenderingContext2D)(shape);
  return path;
}

/** The same outline as the data of an SVG path, to a tenth of a km. */
export function svgPathOf(shape: GeoPermissibleObjects): string {
  return geoPath(projection).digits(1)(shape) ?? '';
}

export function boundsOf(points: readonly Point[]): Bounds {
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

export interface River {
  readonly path: Path2D;
  readonly rank: number;
}

/** The outlines of the whole geography, made once and stroked at any scale. */
export interface Outlines {
  readonly land: Path2D;
  readonly ukraine: Path2D;
  readonly oblastBorders: Path2D;
  readonly stateBorders: Path2D;
  readonly ukraineBorder: Path2D;
  readonly lakes: Path2D;
  readonly rivers: readonly River[];
  readonly graticule: Path2D;
  readonly ukraineBounds: Bounds;
}

let cached: Outlines | undefined;

export function loadOutlines(): Outlines {
  cached ??= makeOutlines();
  return cached;
}

function makeOutlines(): Outlines {
  const geography = loadGeography();
  const graticule = geoGraticule()
    .step([2, 2])
    .extent([
      [0, 36],
      [64, 62],
    ]);
  return {
    land: pathOf(geography.land),
    ukraine: pathOf(geography.ukraine),
    oblastBorders: pathOf(geography.oblastBorders),
    stateBorders: pathOf(geography.stateBorders),
    ukraineBorder: pathOf(geography.ukraineBorder),
    lakes: pathOf(geography.lakes),
    rivers: [1, 2, 3].map((rank) => ({
      rank,
      path: pathOf({
        type: 'FeatureCollection',
        features: geography.rivers.features.filter((f) => f.properties.rank === rank),
      }),
    })),
    graticule: pathOf(graticule()),
    ukraineBounds: boundsOf(
      geography.ukraine.coordinates.flat(2).map(([lon = 0, lat = 0]) => project([lon, lat])),
    ),
  };
}

/** The ground on the Russian side of a line, to be drawn inside Ukraine only. */
export function russianSideOf(line: readonly LonLat[]): Path2D {
  return pathOf(russianSide(line.map(([lon, lat]) => [lon, lat])));
}
