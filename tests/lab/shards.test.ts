import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellsOf,
  columnsOf,
  headOf,
  lineOf,
  mergeOrder,
  partHead,
  presetExperiment,
  presetsFor,
  runUnits,
  shardUnits,
  unitCount,
  worldOfLine,
} from '../../src/lab/index.ts';
import { mainLevel } from '../fixtures/level.ts';

const level = mainLevel();
const experiment = presetExperiment(presetsFor(level)[1]!, { worlds: 5, series: 'shards' });
const total = unitCount(experiment);
const head = (first: number, last: number) => partHead(level, experiment, { first, last });

describe('shards', () => {
  it('take every unit once', () => {
    fc.assert(
      fc.property(fc.nat({ max: 500 }), fc.integer({ min: 1, max: 40 }), (units, shards) => {
        let next = 0;
        for (let shard = 1; shard <= shards; shard++) {
          const { first, last } = shardUnits(units, shard, shards);
          expect(first).toBe(next);
          expect(last - first).toBeLessThanOrEqual(Math.ceil(units / shards));
          next = last;
        }
        expect(next).toBe(units);
      }),
    );
  });

  it('are put in order, whatever order they come in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.infiniteStream(fc.nat()), (shards, keys) => {
        const order = Array.from(
          { length: shards },
          (_, at) => [keys.next().value, at + 1] as const,
        )
          .sort((a, b) => a[0]! - b[0]!)
          .map(([, shard]) => partHead(level, experiment, shardUnits(total, shard, shards)));
        const merged = mergeOrder(order);
        expect(merged.ok && merged.value.flatMap((at) => unitsOf(order[at]!))).toEqual([
          ...Array(total).keys(),
        ]);
      }),
      { numRuns: 30 },
    );
  });

  const other = { ...experiment, series: 'other' };
  it.each([
    ['nothing', [], 'lab/no-parts'],
    ['a part short at the end', [head(0, 7)], 'lab/units-missing'],
    ['a gap', [head(0, 7), head(8, total)], 'lab/units-missing'],
    ['a part twice', [head(0, total), head(0, total)], 'lab/units-twice'],
    ['parts that overlap', [head(0, 8), head(7, total)], 'lab/units-twice'],
    [
      'another experiment',
      [head(0, 7), partHead(level, other, { first: 7, last: total })],
      'lab/other-experiment',
    ],
    [
      'another level',
      [
        head(0, 7),
        partHead({ ...level, required: ['russia'] }, experiment, { first: 7, last: total }),
      ],
      'lab/other-level',
    ],
    ['other rules', [head(0, 7), { ...head(7, total), rulesVersion: '0' }], 'lab/other-rules'],
  ])('refuse %s', (_, heads, code) => {
    expect(mergeOrder(heads)).toMatchObject({ ok: false, fault: { code } });
  });
});

function unitsOf({ first, last }: { first: number; last: number }): number[] {
  return Array.from({ length: last - first }, (_, at) => first + at);
}

describe('the table', () => {
  const cells = cellsOf(level, experiment);
  if (!cells.ok) throw new Error(cells.fault.code);
  const columns = columnsOf(level, experiment, cells.value);

  it('has a name for each column once, and gives back the world that it was given', () => {
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    expect(headOf(columns)).toMatch(/^cell,world,seed,article_backing,force_thousand,outcome,/);
    for (const world of runUnits(experiment, cells.value, 0, total)) {
      expect(worldOfLine(level, columns, lineOf(columns, world))).toEqual(world);
    }
  });

  it('knows no line that was cut or changed', () => {
    const [world] = runUnits(experiment, cells.value, 0, 1);
    const line = lineOf(columns, world!);
    for (const bad of [
      '',
      line.slice(0, -30),
      `${line},1`,
      line.replace('none', 'treaty'),
      line.replace('0,', '9,'),
    ]) {
      expect(worldOfLine(level, columns, bad)).toBeNull();
    }
  });
});
