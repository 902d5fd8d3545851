import { loadGeography, russianSide } from './geography.ts';
import { boundsOf, project, svgPathOf } from './projection.ts';
import type { LonLat } from './view.ts';

/** A small drawing of the front in SVG paths, for many tables on one page. Units are km. */
export interface Miniature {
  readonly viewBox: string;
  readonly land: string;
  readonly ukraine: string;
  readonly border: string;
  readonly rivers: string;
  readonly lakes: string;
  /** Ground on the Russian side of the line, to be drawn inside Ukraine only. */
  readonly russianSide: string;
  /** The line sector by sector, in the level's order. */
  readonly sectors: readonly string[];
}

/** Room round the line, km. */
const MARGIN_KM = 70;

/** Draw the front whose sectors run along these lines. */
export function miniatureOf(sectors: readonly (readonly LonLat[])[]): Miniature {
  const geography = loadGeography();
  const line = sectors.flat().map(([lon, lat]): [number, number] => [lon, lat]);
  const { x0, y0, x1, y1 } = boundsOf(line.map(project));
  const [width, height] = [x1 - x0 + 2 * MARGIN_KM, y1 - y0 + 2 * MARGIN_KM];
  return {
    viewBox: [x0 - MARGIN_KM, y0 - MARGIN_KM, width, height].map((km) => km.toFixed(0)).join(' '),
    land: svgPathOf(geography.land),
    ukraine: svgPathOf(geography.ukraine),
    border: svgPathOf(geography.ukraineBorder),
    rivers: svgPathOf({
      type: 'FeatureCollection',
      features: geography.rivers.features.filter(({ properties }) => properties.rank === 1),
    }),
    lakes: svgPathOf(geography.lakes),
    russianSide: svgPathOf(russianSide(line)),
    sectors: sectors.map((coordinates) =>
      svgPathOf({
        type: 'LineString',
        coordinates: coordinates.map(([lon, lat]): [number, number] => [lon, lat]),
      }),
    ),
  };
}
