import type { BaseMap } from './basemap.ts';
import { boundsOf } from './projection.ts';
import type { LonLat } from './view.ts';

/** A small drawing of the front in SVG paths, for many tables on one page. Units are km. */
export interface Miniature {
  readonly viewBox: string;
  readonly land: string;
  readonly home: string;
  readonly border: string;
  readonly rivers: string;
  readonly lakes: string;
  /** Ground on the far side of the line, to be drawn inside home only; empty where none is shown as held. */
  readonly farGround: string;
  /** The line sector by sector, in the level's order. */
  readonly sectors: readonly string[];
}

/** Room round the line on a map that is looked at no closer than Ukraine, km. */
const MARGIN_KM = 70;

/** Draws the front whose sectors run along these lines. */
export function miniatureOf(base: BaseMap, sectors: readonly (readonly LonLat[])[]): Miniature {
  const { project, svgPathOf } = base.plane;
  const line = sectors.flat();
  const { x0, y0, x1, y1 } = boundsOf(line.map(project));
  const margin = MARGIN_KM / base.zoom;
  const [width, height] = [x1 - x0 + 2 * margin, y1 - y0 + 2 * margin];
  const far = base.farGround(line);
  return {
    viewBox: [x0 - margin, y0 - margin, width, height].map((km) => km.toFixed(0)).join(' '),
    land: svgPathOf(base.land),
    home: svgPathOf(base.home),
    border: svgPathOf(base.homeBorder),
    rivers: svgPathOf({
      type: 'FeatureCollection',
      features: base.rivers.features.filter(({ properties }) => properties.rank === 1),
    }),
    lakes: svgPathOf(base.lakes),
    farGround: far ? svgPathOf(far) : '',
    sectors: sectors.map((coordinates) =>
      svgPathOf({
        type: 'LineString',
        coordinates: coordinates.map(([lon, lat]): [number, number] => [lon, lat]),
      }),
    ),
  };
}
