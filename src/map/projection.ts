import { geoConicEqualArea, geoPath } from 'd3-geo';
import type { GeoPermissibleObjects } from 'd3-geo';
import type { LonLat } from './view.ts';

/** A point on paper. */
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

/** The plane that a base map is drawn on; one unit is one km, y running south. */
export interface Plane {
  readonly project: (place: LonLat) => Point;
  readonly unproject: (point: Point) => LonLat;
  /** The outline of something on the globe, in the km plane, ready for any canvas. */
  readonly pathOf: (shape: GeoPermissibleObjects) => Path2D;
  /** The same outline as the data of an SVG path, to a tenth of a km. */
  readonly svgPathOf: (shape: GeoPermissibleObjects) => string;
}

const EARTH_RADIUS_KM = 6371.0088;

/** A conic equal-area plane with these standard parallels. */
export function planeOf(parallels: readonly [number, number], [lon, lat]: LonLat): Plane {
  const projection = geoConicEqualArea()
    .parallels([...parallels])
    .rotate([-lon, 0])
    .center([0, lat])
    .scale(EARTH_RADIUS_KM)
    .translate([0, 0])
    // Finer than this is lost in the simplification of the coast.
    .precision(0.5);
  return {
    project(place) {
      const [x, y] = projection([place[0], place[1]]) ?? [0, 0];
      return { x, y };
    },
    unproject: (point) => projection.invert?.([point.x, point.y]) ?? [0, 0],
    pathOf(shape) {
      const path = new Path2D();
      // A Path2D has every call of a context that geoPath makes.
      geoPath(projection, path as unknown as CanvasRenderingContext2D)(shape);
      return path;
    },
    svgPathOf: (shape) => geoPath(projection).digits(1)(shape) ?? '',
  };
}

export function toScreen(point: Point, camera: Camera, size: Size): Point {
  return {
    x: (point.x - camera.x) * camera.pxPerKm + size.width / 2,
    y: (point.y - camera.y) * camera.pxPerKm + size.height / 2,
  };
}

/** Where places lie on the screen. */
export type OnScreen = (place: LonLat) => Point;

export function onScreen({ project }: Plane, camera: Camera, size: Size): OnScreen {
  return (place) => toScreen(project(place), camera, size);
}

export function fromScreen(point: Point, camera: Camera, size: Size): Point {
  return {
    x: (point.x - size.width / 2) / camera.pxPerKm + camera.x,
    y: (point.y - size.height / 2) / camera.pxPerKm + camera.y,
  };
}

export function boundsOf(points: readonly Point[]): Bounds {
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}
