import { MEASURES, PRESETS } from '../../src/lab/index.ts';
import {
  HAZARDS,
  measureCoverage,
  populationOf,
  survivalCoverage,
  type Coverage,
} from '../fixtures/coverage.ts';
import { mainLevel } from '../fixtures/level.ts';

/**
 * How often 95 % intervals of the lab hold the truth, by simulation. Prints a table; those far off are marked.
 * `npm run coverage -- EXPERIMENTS WORLDS-OF-THE-POPULATION [curves]`
 */
const EXPERIMENTS = Number(process.argv[2] ?? 4000);
const POPULATION = Number(process.argv[3] ?? 4000);
const CURVES_ALONE = process.argv[4] === 'curves';
const ALLOWED = 0.02;

let off = 0;
const print = ({ what, worlds, share, thin }: Coverage) => {
  // What is mostly thin makes no claim.
  const isOff = thin < 0.5 && Math.abs(share - 0.95) > ALLOWED;
  if (isOff) off++;
  const marks = [thin > 0 ? `thin ${(100 * thin).toFixed(0)} %` : '', isOff ? '<<' : ''];
  console.log(
    `${what.padEnd(52)} ${String(worlds).padStart(5)}  ${(100 * share).toFixed(1)} %  ${marks.join(' ')}`,
  );
};

for (const hazards of HAZARDS) {
  for (const worlds of [100, 400, 1000]) {
    for (const each of survivalCoverage(hazards, worlds, EXPERIMENTS)) print(each);
  }
}
for (const preset of CURVES_ALONE ? [] : PRESETS) {
  const population = populationOf(mainLevel(), preset, POPULATION);
  for (const measure of MEASURES) {
    for (const worlds of [200, 1000]) {
      for (const each of measureCoverage(population, measure, worlds, EXPERIMENTS / 4)) print(each);
    }
  }
}
console.log(`${off} farther from 95 % than ${100 * ALLOWED} points, thin ones aside`);
