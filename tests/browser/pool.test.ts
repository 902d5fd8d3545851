import { expect, inject, it } from 'vitest';
import mainLevel from '../../levels/march-2025/level.json';
import type { Level } from '../../src/engine/index.ts';
import type { Experiment } from '../../src/lab/worlds/index.ts';
import {
  compareInPool,
  MOST_WORLDS_ON_PAGE,
  runExperiment,
  type Status,
} from '../../src/ui/worlds/pool.ts';
import { countOf, worldsIn } from '../../src/ui/worlds/rows.ts';
import { hashOfSingleRun, smallExperiment } from '../fixtures/experiment.ts';

const level = mainLevel as unknown as Level;

/** Run to its last word; `stopAt` cancels once so many worlds are done. */
function run(experiment: Experiment, stopAt = Infinity): Promise<Status> {
  return new Promise((resolve) => {
    const stop = runExperiment(level, experiment, (status) => {
      if (status.kind === 'running') {
        if (status.done >= stopAt) stop(true);
      } else if (status.kind !== 'summing') {
        resolve(status);
      }
    });
  });
}

it('gives the hash that Node gives, whatever runs beside it', async () => {
  const other = { ...smallExperiment(level, 30), series: 'other' };
  const [one, two] = await Promise.all([run(smallExperiment(level, 40)), run(other)]);
  if (one.kind !== 'done' || two.kind !== 'done') throw new Error('it did not end');
  expect(one.ran.hash).toBe(inject('nodeWorlds'));
  expect(two.ran.hash).toBe(hashOfSingleRun(level, other));
  expect(one.ran.cells.map(({ worlds }) => worlds)).toEqual([40, 40, 40, 40, 40, 40]);
  const compared = await compareInPool(one.ran, 0, 5);
  expect(compared?.find(({ measure }) => measure === 'held')).toMatchObject({
    first: { value: one.ran.cells[0]!.held!.value, of: 40 },
    second: { value: one.ran.cells[5]!.held!.value, of: 40 },
  });
  expect(worldsIn(one.ran.rows).map(({ cell, world }) => [cell, world])).toEqual(
    Array.from({ length: 240 }, (_, unit) => [Math.floor(unit / 40), unit % 40]),
  );
});

it('keeps, when stopped, a smaller experiment of the same kind', async () => {
  const status = await run(smallExperiment(level, 30_000), 60);
  if (status.kind !== 'cancelled' || !status.ran) throw new Error('nothing was kept');
  const { experiment, rows, hash } = status.ran;
  expect(experiment.worlds).toBeGreaterThan(0);
  expect(experiment.worlds).toBeLessThan(30_000);
  expect(countOf(rows)).toBe(6 * experiment.worlds);
  expect(hash).toBe(hashOfSingleRun(level, experiment));
});

it.each([
  ['lab/unknown-input', { vary: [{ input: 'nothing', values: [1] }] }],
  ['lab/worlds', { worlds: 0 }],
  ['lab/too-large', { worlds: MOST_WORLDS_ON_PAGE }],
  ['lab/broken', { start: null as never }],
])('answers %s with a fault, and then runs the next', async (code, changed) => {
  const status = await run({ ...smallExperiment(level, 2), ...changed });
  expect(status).toMatchObject({ kind: 'failed', fault: { code } });
  expect(await run(smallExperiment(level, 2))).toMatchObject({ kind: 'done' });
});
