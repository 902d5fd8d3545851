import { expect, inject, it } from 'vitest';
import level from '../../levels/march-2025/level.json';
import type { Level } from '../../src/engine/index.ts';
import { worldsBatch } from '../fixtures/worlds.ts';

/** What Node's main thread and one of its workers make of the same worlds comes from the global set-up. */
it('runs worlds to the same hashes as Node and its workers, in the page', {
  timeout: 120_000,
}, () => {
  const here = worldsBatch(level as unknown as Level);
  expect(here).toHaveLength(6);
  expect(inject('nodePresets')).toEqual(here);
  expect(inject('nodeWorkerPresets')).toEqual(here);
});

it('and in a worker of the page', { timeout: 120_000 }, async () => {
  const worker = new Worker(new URL('../fixtures/worldsworker.ts', import.meta.url), {
    type: 'module',
  });
  const hashes = await new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(level);
  });
  worker.terminate();
  expect(hashes).toEqual(inject('nodePresets'));
});
