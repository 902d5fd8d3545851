import { expect, inject, it } from 'vitest';
import level from '../../levels/march-2025/level.json';
import { exp, log, pow } from '../../src/base/detmath.ts';
import { openStream } from '../../src/base/stream.ts';
import type { Level } from '../../src/engine/index.ts';
import { batchOfHashes } from '../fixtures/batch.ts';

/** What Node makes of the same games is handed in by the global set-up. */
it('plays 200 games to the same hashes as Node', { timeout: 120_000 }, () => {
  const expected = inject('nodeHashes');
  expect(expected).toHaveLength(200);
  expect(batchOfHashes(level as unknown as Level, 200)).toEqual(expected);
});

it('computes the same bits as Node', () => {
  const stream = openStream('bits', 1, 'numbers');
  const bits = Array.from({ length: 500 }, () => {
    const x = 40 * stream.uniform() - 20;
    return [exp(x), log(Math.abs(x)), pow(Math.abs(x), stream.uniform())];
  });
  expect(bits).toEqual(inject('nodeBits'));
});
