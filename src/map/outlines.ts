import { geoGraticule } from 'd3-geo';
import type { BaseMap } from './basemap.ts';
import type { Crest } from './relief.ts';
import { curveThrough } from './relief.ts';

export interface River {
  readonly path: Path2D;
  readonly rank: number;
}

/** The outlines of a whole base map, made once and stroked at any scale. */
export interface Outlines {
  readonly land: Path2D;
  readonly home: Path2D;
  readonly unitBorders: Path2D;
  readonly stateBorders: Path2D;
  readonly innerBorders: Path2D;
  readonly homeBorder: Path2D;
  readonly homeOutline: Path2D;
  readonly lakes: Path2D;
  readonly rivers: readonly River[];
  readonly graticule: Path2D;
  readonly crests: readonly Crest[];
}

const known = new WeakMap<BaseMap['land'], Outlines>();

/** The outlines of a base map, whatever the language of its names. */
export function outlinesOf(base: BaseMap): Outlines {
  const made = known.get(base.land) ?? makeOutlines(base);
  known.set(base.land, made);
  return made;
}

/** Meridians and parallels every two degrees, as far as anything is drawn. */
function graticuleOf({ plane, frame }: BaseMap) {
  const corners = [-0.75, 0, 0.75].flatMap((x) =>
    [-0.75, 0, 0.75].map((y) => plane.unproject({ x: x * frame.width, y: y * frame.height })),
  );
  const [lons, lats] = [corners.map(([lon]) => lon), corners.map(([, lat]) => lat)];
  const down = (degrees: number) => 2 * Math.floor(degrees / 2);
  return geoGraticule()
    .step([2, 2])
    .extent([
      [down(Math.min(...lons)), down(Math.min(...lats))],
      [down(Math.max(...lons)) + 2, down(Math.max(...lats)) + 2],
    ])();
}

function makeOutlines(base: BaseMap): Outlines {
  const { pathOf } = base.plane;
  return {
    land: pathOf(base.land),
    home: pathOf(base.home),
    unitBorders: pathOf(base.unitBorders),
    stateBorders: pathOf(base.stateBorders),
    innerBorders: pathOf(base.innerBorders),
    homeBorder: pathOf(base.homeBorder),
    homeOutline: pathOf(base.homeOutline),
    lakes: pathOf(base.lakes),
    rivers: [1, 2, 3].map((rank) => ({
      rank,
      path: pathOf({
        type: 'FeatureCollection',
        features: base.rivers.features.filter((f) => f.properties.rank === rank),
      }),
    })),
    graticule: pathOf(graticuleOf(base)),
    crests: base.relief.map(({ height, coordinates }) => ({
      height,
      points: curveThrough(coordinates.map(base.plane.project)),
    })),
  };
}
