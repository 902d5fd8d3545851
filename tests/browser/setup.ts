import { readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { TestProject } from 'vitest/node';
import { exp, log, pow } from '../../src/base/detmath.ts';
import { openStream } from '../../src/base/stream.ts';
import { batchOfHashes } from '../fixtures/batch.ts';
import { hashOfSingleRun, smallExperiment } from '../fixtures/experiment.ts';
import { mainLevel } from '../fixtures/level.ts';
import { modelBatch, type ModelBatch } from '../fixtures/modelbatch.ts';
import { worldsBatch } from '../fixtures/worlds.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    nodeHashes: string[];
    nodeBits: number[][];
    /** Of `smallExperiment` with 40 worlds. */
    nodeWorlds: string;
    /** Of the presets and whole games, by the main thread and by a worker. */
    nodePresets: string[];
    nodeWorkerPresets: string[];
    /** Each part as JSON. */
    nodeModel: Record<keyof ModelBatch, string>;
  }
}

/** Play the games in Node first and hand the hashes to the browser. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('nodeHashes', batchOfHashes(mainLevel(), 200));
  project.provide('nodeWorlds', hashOfSingleRun(mainLevel(), smallExperiment(mainLevel(), 40)));
  const stream = openStream('bits', 1, 'numbers');
  project.provide(
    'nodeBits',
    Array.from({ length: 500 }, () => {
      const x = 40 * stream.uniform() - 20;
      return [exp(x), log(Math.abs(x)), pow(Math.abs(x), stream.uniform())];
    }),
  );
  project.provide('nodeModel', nodeModel());
  project.provide('nodePresets', worldsBatch(mainLevel()));
  const worker = new Worker(new URL('../fixtures/worldsthread.ts', import.meta.url), {
    workerData: mainLevel(),
  });
  const [hashes] = await once(worker, 'message');
  project.provide('nodeWorkerPresets', hashes);
}

function nodeModel(): Record<keyof ModelBatch, string> {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const games = readdirSync(new URL('../fixtures/gambit', import.meta.url))
    .filter((name) => name.endsWith('.efg'))
    .toSorted()
    .map((name) => read(`../fixtures/gambit/${name}`));
  const batch = modelBatch(games, read('../../assets/history/cases.csv'));
  return Object.fromEntries(
    Object.entries(batch).map(([part, figures]) => [part, JSON.stringify(figures)]),
  ) as Record<keyof ModelBatch, string>;
}
