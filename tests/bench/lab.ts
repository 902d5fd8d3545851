import { availableParallelism } from 'node:os';
import { runInWorkers } from '../../src/cli/lab/workers.ts';
import type { Level } from '../../src/engine/index.ts';
import { presetExperiment, PRESETS, summariseCell, unitCount } from '../../src/lab/index.ts';
import { cellsOf, runUnits, type World } from '../../src/lab/index.ts';

const WORLDS = 10_000;

type Row = (name: string, figure: string) => void;

/** Speeds of worlds from signature to the end, over the grid of the preset surface, and of their summary. */
export async function benchLab(level: Level, row: Row): Promise<void> {
  const surface = PRESETS.find(({ id }) => id === 'surface')!;
  const cellCount = surface.vary.reduce((product, { values }) => product * values.length, 1);
  const worlds = Math.ceil(WORLDS / cellCount);
  const experiment = presetExperiment(surface, { worlds, series: 'bench' });
  const units = { first: 0, last: unitCount(experiment) };
  for (const jobs of new Set([1, availableParallelism()])) {
    const start = performance.now();
    await runInWorkers({ level, experiment }, units, jobs, () => {});
    const seconds = (performance.now() - start) / 1000;
    const cores = jobs === 1 ? 'one core' : `${jobs} workers, with their start`;
    row(`worlds from signature, per second, ${cores}`, (units.last / seconds).toFixed(0));
    row(`10,000 worlds from signature, s, ${cores}`, ((WORLDS / units.last) * seconds).toFixed(2));
  }
  const cells = cellsOf(level, experiment);
  if (!cells.ok) throw new Error(cells.fault.code);
  const one: World[] = [...runUnits(experiment, cells.value, 0, worlds)];
  const start = performance.now();
  summariseCell(level, one);
  row(`summary of a cell of ${worlds} worlds, ms`, (performance.now() - start).toFixed(1));
}
