// Prints the great-circle length of each sector of a level's line of contact, and of the whole.
//
//   node assets/geo/measure.mjs levels/march-2025/line.json
import { readFileSync } from 'node:fs';
import { geoLength } from 'd3-geo';

const EARTH_RADIUS_KM = 6371.0088;
const path = process.argv[2];
if (!path) throw new Error('usage: node assets/geo/measure.mjs LINE.json');
const { sectors } = JSON.parse(readFileSync(path, 'utf8'));
let totalKm = 0;
for (const { number, id, coordinates } of sectors) {
  const km = geoLength({ type: 'LineString', coordinates }) * EARTH_RADIUS_KM;
  totalKm += km;
  console.log(`${String(number).padStart(2)}  ${id.padEnd(24)} ${km.toFixed(1).padStart(7)} km`);
}
console.log(`    ${'total'.padEnd(24)} ${totalKm.toFixed(1).padStart(7)} km`);
