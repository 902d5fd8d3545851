import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import places from '../../assets/geo/cities.json' with { type: 'json' };
import regionJson from '../../assets/geo/region.json' with { type: 'json' };
import watersJson from '../../assets/geo/waters.json' with { type: 'json' };

/** A town that the map may name. Rank 1 shows on the smallest map, rank 5 only close in. */
export interface Place {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly rank: number;
  readonly kind: 'capital' | 'city' | 'town' | 'village';
}

type Units = GeometryCollection<{ name: string }>;
type Region = Topology<{ oblasts: Units; countries: Units }>;
type Waters = Topology<{
  rivers: GeometryCollection<{ name?: string; rank: number }>;
  lakes: GeometryCollection<{ name?: string }>;
}>;

/** Everything drawn beneath the game: the same for every level. */
export interface Geography {
  /** All land in the frame, one shape, for the shore. */
  readonly land: MultiPolygon;
  /** Ukraine in its internationally recognised borders. */
  readonly ukraine: MultiPolygon;
  readonly oblasts: readonly Feature<Polygon | MultiPolygon, { name: string }>[];
  /** Borders between oblasts. */
  readonly oblastBorders: MultiLineString;
  /** Borders between states, coasts left out. */
  readonly stateBorders: MultiLineString;
  /** Ukraine's land border, coasts left out. */
  readonly ukraineBorder: MultiLineString;
  readonly rivers: FeatureCollection<LineString | MultiLineString, { name?: string; rank: number }>;
  readonly lakes: FeatureCollection;
  readonly places: readonly Place[];
}

let cached: Geography | undefined;

/** The geography, unpacked once. */
export function loadGeography(): Geography {
  cached ??= unpack();
  return cached;
}

function unpack(): Geography {
  // JSON modules are typed by their content, where a topology's tuples widen to arrays.
  const region = regionJson as unknown as Region;
  const waters = watersJson as unknown as Waters;
  const shapes = (units: Units) => units.geometries as (TopoPolygon | TopoMultiPolygon)[];
  const ours = shapes(region.objects.oblasts);
  const all = [...ours, ...shapes(region.objects.countries)];
  const isOurs = new Set<unknown>(ours);
  const everything = { type: 'GeometryCollection' as const, geometries: all };
  return {
    land: merge(region, all),
    ukraine: merge(region, ours),
    oblasts: feature(region, region.objects.oblasts).features as Geography['oblasts'],
    oblastBorders: mesh(region, region.objects.oblasts, (a, b) => a !== b),
    stateBorders: mesh(region, everything, (a, b) => a !== b && !isOurs.has(a) && !isOurs.has(b)),
    ukraineBorder: mesh(region, everything, (a, b) => isOurs.has(a) !== isOurs.has(b)),
    rivers: feature(waters, waters.objects.rivers) as Geography['rivers'],
    lakes: feature(waters, waters.objects.lakes),
    places: places.places as Place[],
  };
}

/**
 * The ground on the Russian side of a line of contact that runs from the north-east border to the
 * sea with Ukrainian-held ground on its right: the line, closed round the far side of the frame.
 * What lies both in it and in Ukraine is occupied. Wound clockwise, as d3-geo reads polygons.
 */
export function russianSide(line: readonly Position[]): Polygon {
  const first = line[0];
  const last = line[line.length - 1];
  if (first === undefined || last === undefined) throw new Error('a line needs points');
  const [startLon = 0] = first;
  const [endLon = 0, endLat = 0] = last;
  const far: Position[] = [
    // Out of the strait and round Crimea, close enough to the coast to stay off the Danube mouth.
    [endLon - 0.15, endLat - 0.2],
    [endLon - 0.15, 42],
    [48, 42],
    [48, 55],
    [startLon, 55],
  ];
  return { type: 'Polygon', coordinates: [[...line, ...far, first].reverse()] };
}
