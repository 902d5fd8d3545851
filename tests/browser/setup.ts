import type { TestProject } from 'vitest/node';
import { exp, log, pow } from '../../src/base/detmath.ts';
import { openStream } from '../../src/base/stream.ts';
import { batchOfHashes } from '../fixtures/batch.ts';
import { mainLevel } from '../fixtures/level.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    nodeHashes: string[];
    nodeBits: number[][];
  }
}

/** Play the games in Node first and hand the hashes to the browser. */
export default function setup(project: TestProject): void {
  project.provide('nodeHashes', batchOfHashes(mainLevel(), 200));
  const stream = openStream('bits', 1, 'numbers');
  project.provide(
    'nodeBits',
    Array.from({ length: 500 }, () => {
      const x = 40 * stream.uniform() - 20;
      return [exp(x), log(Math.abs(x)), pow(Math.abs(x), stream.uniform())];
    }),
  );
}
