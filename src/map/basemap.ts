import type {
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
import type { Bounds, Plane, Size } from './projection.ts';
import { boundsOf, planeOf } from './projection.ts';
import type { LonLat } from './view.ts';

/** A name in English, and in other languages where it differs there. */
type Names = Readonly<Partial<Record<string, string>>>;

/** A town that the map may name. Rank 1 shows on the smallest map, rank 5 only close in. */
export interface Place {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly rank: number;
  readonly kind: 'capital' | 'city' | 'town' | 'village';
}

/** A name that belongs to an area: the first of its places that is free is taken. */
export interface AreaName {
  readonly text: string;
  readonly style: 'country' | 'state' | 'unit' | 'sea';
  readonly places: readonly LonLat[];
  /** Shown from this closeness to that. */
  readonly from: number;
  readonly to: number;
}

/** A river's name, set along its course from the first place to the second. */
export interface RiverName {
  readonly text: string;
  readonly along: readonly (readonly [LonLat, LonLat])[];
  readonly from: number;
}

/** A line of heights by sparse points of its crest: 1 mountains, 2 hills, 3 uplands. */
export interface Ridge {
  readonly name: string;
  readonly height: 1 | 2 | 3;
  readonly coordinates: readonly LonLat[];
}

type Translated<T> = T & { readonly names?: Names };
type Units = GeometryCollection<{ name?: string; state?: string }>;

/** The four files of a base map, as `assets/geo/` holds them. */
export interface BaseMapData {
  /** First-level units of the home ground and the countries round it; `state` joins parts of one state. */
  readonly region: Topology<{ units: Units; countries: Units }>;
  readonly waters: Topology<{
    rivers: GeometryCollection<{ name?: string; rank: number }>;
    lakes: GeometryCollection<{ name?: string }>;
  }>;
  readonly places: { readonly places: readonly Translated<Place>[] };
  readonly sheet: Layout;
}

/** How a base map is laid out, and its names. */
interface Layout {
  /** Standard parallels and middle of the conic equal-area projection. */
  readonly parallels: readonly [number, number];
  readonly centre: LonLat;
  /** What the committed shapes cover, with a little to spare; no view may be wider. */
  readonly widthKm: number;
  readonly heightKm: number;
  /** How many times closer than Ukraine this ground is looked at. */
  readonly zoom: number;
  /** Where home ground may be held by the other side; without it none is shown as held. */
  readonly farSide?: FarSide;
  readonly areas: readonly Translated<AreaName>[];
  readonly rivers: readonly Translated<RiverName>[];
  readonly relief: readonly Ridge[];
}

interface FarSide {
  /** From the end of the line out of the way of its own coast, in degrees. */
  readonly exit: LonLat;
  /** The line is closed round the far ground by way of these corners. */
  readonly corners: readonly LonLat[];
  /** Units that the other side held before, wherever the line runs. */
  readonly units: readonly string[];
}

/** Everything drawn beneath the game. */
export interface BaseMap {
  readonly plane: Plane;
  readonly frame: Size;
  readonly zoom: number;
  /** Whether a demilitarised zone lies on both sides of the line or beyond the home ground alone. */
  readonly zone: 'both' | 'far';
  /** All land in the frame, one shape, for the shore. */
  readonly land: MultiPolygon;
  /** The ground of the side that holds the line, in its recognised borders. */
  readonly home: MultiPolygon;
  readonly homeBounds: Bounds;
  readonly unitIds: readonly string[];
  /** Borders between the home ground's first-level units. */
  readonly unitBorders: MultiLineString;
  /** Borders between states, coasts left out. */
  readonly stateBorders: MultiLineString;
  /** Boundaries between parts of one state, the home ground among them. */
  readonly innerBorders: MultiLineString;
  /** Borders of the home ground with other states, coasts left out. */
  readonly homeBorder: MultiLineString;
  /** The same with its coasts. */
  readonly homeOutline: MultiLineString;
  readonly rivers: FeatureCollection<LineString | MultiLineString, { name?: string; rank: number }>;
  readonly lakes: FeatureCollection;
  readonly relief: readonly Ridge[];
  readonly places: readonly Place[];
  readonly areaNames: readonly AreaName[];
  readonly riverNames: readonly RiverName[];
  /**
   * The ground on the far side of a line of contact that has home-held ground on its right. What
   * lies both in it and at home is held by the other side.
   */
  farGround(line: readonly LonLat[], corners?: readonly LonLat[]): MultiPolygon | undefined;
}

/** Unpacks a base map. */
export function openBaseMap({ region, waters, places, sheet }: BaseMapData): BaseMap {
  const shapes = (units: Units) =>
    units.geometries as ((TopoPolygon | TopoMultiPolygon) & { properties?: { state?: string } })[];
  const ours = shapes(region.objects.units);
  const all = [...ours, ...shapes(region.objects.countries)];
  const everything = { type: 'GeometryCollection' as const, geometries: all };
  type Area = (typeof all)[number];
  const isHome = new Set<unknown>(ours);
  const sameState = (a: Area, b: Area) =>
    a.properties?.state !== undefined && a.properties.state === b.properties?.state;
  /** Borders, and coasts where `a` and `b` are the same. */
  const edges = (wanted: (a: Area, b: Area) => boolean) =>
    mesh(region, everything, (a, b) => wanted(a as Area, b as Area));
  const isHomeBorder = (a: Area, b: Area) => isHome.has(a) !== isHome.has(b) && !sameState(a, b);
  const plane = planeOf(sheet.parallels, sheet.centre);
  const home = merge(region, ours);
  const held = ours.filter(({ id }) => sheet.farSide?.units.includes(String(id)));
  return {
    plane,
    frame: { width: sheet.widthKm, height: sheet.heightKm },
    zoom: sheet.zoom,
    zone: 'both',
    land: merge(region, all),
    home,
    homeBounds: boundsOf(
      home.coordinates.flat(2).map(([lon = 0, lat = 0]) => plane.project([lon, lat])),
    ),
    unitIds: ours.map(({ id }) => String(id)),
    unitBorders: mesh(region, region.objects.units, (a, b) => a !== b),
    stateBorders: edges((a, b) => a !== b && !isHome.has(a) && !isHome.has(b) && !sameState(a, b)),
    innerBorders: edges((a, b) => a !== b && !(isHome.has(a) && isHome.has(b)) && sameState(a, b)),
    homeBorder: edges(isHomeBorder),
    homeOutline: edges((a, b) => (a === b ? isHome.has(a) : isHomeBorder(a, b))),
    rivers: feature(waters, waters.objects.rivers) as BaseMap['rivers'],
    lakes: feature(waters, waters.objects.lakes),
    relief: sheet.relief,
    places: places.places,
    areaNames: sheet.areas,
    riverNames: sheet.rivers,
    farGround(line, corners = sheet.farSide?.corners) {
      const { farSide } = sheet;
      if (!farSide || !corners || line.length < 2) return undefined;
      const beyond = closed(line, farSide.exit, corners);
      return {
        type: 'MultiPolygon',
        coordinates: [beyond.coordinates, ...merge(region, held).coordinates],
      };
    },
  };
}

/** The line, closed round its far side. Wound clockwise, as d3-geo reads polygons. */
function closed(line: readonly LonLat[], exit: LonLat, corners: readonly LonLat[]): Polygon {
  const [first, last] = [line[0]!, line.at(-1)!];
  const out: Position = [last[0] + exit[0], last[1] + exit[1]];
  const round: Position[] = [
    out,
    [out[0]!, corners[0]![1]],
    ...corners.map(([lon, lat]) => [lon, lat]),
    [first[0], corners.at(-1)![1]],
  ];
  const ring: Position[] = [...line.map(([lon, lat]) => [lon, lat]), ...round, [...first]];
  return { type: 'Polygon', coordinates: [ring.reverse()] };
}

/** What a level has of its own on its base map. */
export interface LevelTraits {
  /** Ranks of places, by English name, that matter more or less in this level than elsewhere. */
  readonly ranks?: Readonly<Record<string, number>>;
  /** Corners by way of which its line is closed round the far ground, where the usual ones do not do. */
  readonly corners?: readonly LonLat[];
  readonly zone?: BaseMap['zone'];
}

/** A base map as it is in a level, named in a language. */
export function fitted(base: BaseMap, language: string, traits: LevelTraits): BaseMap {
  const { ranks = {}, corners, zone = 'both' } = traits;
  const word = (english: string, names: Names | undefined) => names?.[language] ?? english;
  return {
    ...base,
    zone,
    farGround: (line) => base.farGround(line, corners),
    places: base.places.map((place: Translated<Place>) => ({
      ...place,
      name: word(place.name, place.names),
      rank: ranks[place.name] ?? place.rank,
    })),
    areaNames: base.areaNames.map((area: Translated<AreaName>) => ({
      ...area,
      text: word(area.text, area.names),
    })),
    riverNames: base.riverNames.map((river: Translated<RiverName>) => ({
      ...river,
      text: word(river.text, river.names),
    })),
  };
}
