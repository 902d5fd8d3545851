import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareTwins,
  distributionOf,
  meanOf,
  PRESETS,
  quantileOf,
  rateOf,
  shareOf,
  survivalOf,
  type Twin,
} from '../../src/lab/index.ts';
import {
  HAZARDS,
  measureCoverage,
  populationOf,
  survivalCoverage,
  type Coverage,
} from '../fixtures/coverage.ts';
import { mainLevel } from '../fixtures/level.ts';

describe('estimates', () => {
  it('a rate has the score interval of Poisson’s where worlds differ as much as that', () => {
    // One event in each of ten worlds and none in ten: dispersion ½ · 20/19.
    const rate = rateOf([...Array(10).fill(1), ...Array(10).fill(0)], Array(20).fill(5))!;
    expect(rate.value).toBeCloseTo(0.1, 12);
    const dispersion = 10 / 19;
    const seen = 10 / dispersion;
    const z = 1.959963985;
    const half = z * Math.sqrt(seen + (z * z) / 4);
    expect(rate.low).toBeCloseTo((seen + (z * z) / 2 - half) / (100 / dispersion), 9);
    expect(rate.high).toBeCloseTo((seen + (z * z) / 2 + half) / (100 / dispersion), 9);
  });

  it('of no event is not surely nought, and of no exposure there is none', () => {
    expect(rateOf([0, 0], [10, 10])!.high).toBeCloseTo(3.841459 / 20, 6);
    expect(rateOf([0], [0])).toBeNull();
  });

  // Hyndman and Fan (1996), type 7: R's default.
  it.each([
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 0.05, 1.15],
    [[7], 0.95, 7],
  ])('quantiles of %j at %d are %d', (values, share, expected) => {
    expect(quantileOf(values, share)).toBeCloseTo(expected, 12);
  });

  it('bars hold every value, and no more than 24 of them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -2000, max: 2000, noNaN: true }), {
          minLength: 1,
          maxLength: 60,
        }),
        (values) => {
          const { bins, quantiles } = distributionOf(values)!;
          expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
          expect(bins.length).toBeLessThanOrEqual(24);
          expect(bins[0]!.low).toBeLessThanOrEqual(quantiles.least + 1e-9);
          expect(bins.at(-1)!.high).toBeGreaterThanOrEqual(quantiles.most - 1e-9);
        },
      ),
    );
  });

  it('means that few carry say so', () => {
    const one = [...Array(999).fill(0), 1000];
    const even = Array.from({ length: 1000 }, (_, at) => at % 2);
    expect(meanOf(one)!.thin).toBe(true);
    expect(meanOf(even)!.thin).toBeUndefined();
  });
});

describe('the survival curve', () => {
  it('counts worlds that stand', () => {
    const curve = survivalOf([0, 0, 1, 3, 3], 3);
    expect(curve.map(({ share }) => share.value)).toEqual([1, 0.6, 0.4, 0.4]);
    expect(survivalOf([], 3)).toEqual([]);
  });

  it('lies within its intervals, and these within its band', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 80 }), (held) => {
        for (const { share, bandLow, bandHigh } of survivalOf(held, 20)) {
          const order = [0, bandLow, share.low, share.value, share.high, bandHigh, 1];
          expect(order.toSorted((a, b) => a - b)).toEqual(order);
        }
      }),
    );
  });
});

describe('comparisons', () => {
  const twins = (pairs: readonly (readonly [number, number])[]): Twin[] =>
    pairs.map(([first, second]) => ({ first, second, luck: [0, 0] }));

  it('gain what the variances say, and never more than both in order', () => {
    const { gain, mostGain, difference } = compareTwins(
      twins([
        [1, 2],
        [2, 4],
        [3, 3],
        [4, 7],
      ]),
    );
    // Variances 5/3, 14/3 and that of 1, 2, 0, 3: 5/3; in order 1, 1, 1, 3: 1.
    expect(difference.value).toBe(1.5);
    expect(gain!.value).toBeCloseTo(19 / 5, 12);
    expect(mostGain).toBeCloseTo(19 / 3, 12);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 })), {
          minLength: 2,
          maxLength: 30,
        }),
        (pairs) => {
          const found = compareTwins(twins(pairs));
          if (!found.gain || found.mostGain === Infinity) return;
          expect(found.gain.value).toBeLessThanOrEqual(found.mostGain! * (1 + 1e-9));
        },
      ),
    );
  });

  it('says that nothing is gained where nothing varies', () => {
    expect(compareTwins(twins([[1, 1]])).gain).toBeNull();
  });

  it('has Bonett and Price’s interval where shares are compared', () => {
    // 10 of 50 worlds hold in the second alone and 2 in the first alone: their adjusted Wald interval.
    const pairs = Array.from({ length: 50 }, (_, at): [number, number] =>
      at < 10 ? [0, 1] : at < 12 ? [1, 0] : [1, 1],
    );
    const { low, high } = compareTwins(twins(pairs)).difference;
    const [more, less] = [11 / 52, 3 / 52];
    const error = Math.sqrt((more + less - (more - less) ** 2) / 52);
    expect((low + high) / 2).toBeCloseTo(more - less, 9);
    // Their variance is divided by n + 2, ours by one less.
    expect(high - low).toBeCloseTo(2 * 1.959964 * error * Math.sqrt(52 / 51), 6);
  });

  it('without luck are what they were on average, and surer', () => {
    const noisy = Array.from({ length: 400 }, (_, at): Twin => {
      const luck = ((at * 7) % 20) / 10 - 0.95;
      const other = ((at * 11) % 13) / 6 - 1;
      return { first: 1 + 3 * luck, second: 2 - luck + other / 10, luck: [luck, 0] };
    });
    const { difference, controlled, gain } = compareTwins(noisy);
    expect(controlled.difference.value).toBeCloseTo(difference.value, 1);
    expect(controlled.gain!.value).toBeGreaterThan(20 * gain!.value);
  });
});

const outside = (found: readonly Coverage[], low: number, high: number) =>
  found.filter(({ share }) => share < low || share > high);

/** Smaller than `npm run coverage`, whose figures the bounds here leave room for: 95 ± 2 and chance. */
describe('intervals of 95 % hold the truth about so often', () => {
  it.each(HAZARDS.slice(0, 3))('the curve, $name', (hazards) => {
    const [band, mean, least] = survivalCoverage(hazards, 400, 500);
    expect(outside([band!, mean!], 0.925, 0.975)).toEqual([]);
    expect(outside([least!], 0.9, 0.975)).toEqual([]);
  });

  it('means, differences and rates, in worlds drawn from many', () => {
    const tripwire = PRESETS.find(({ id }) => id === 'tripwire')!;
    const population = populationOf(mainLevel(), tripwire, 600);
    const found = measureCoverage(population, 'quartersHeld', 600, 400);
    expect(outside(found, 0.92, 0.98)).toEqual([]);
  });

  // The exact coverage, added up over all counts: no chance in it.
  it.each([50, 200, 1000])('a share of %d, whatever it is', (of) => {
    const intervals = Array.from({ length: of + 1 }, (_, count) => shareOf(count, of)!);
    const logs = [0];
    for (let k = 1; k <= of; k++) logs.push(logs[k - 1]! + Math.log(k));
    for (let step = 1; step < 100; step++) {
      const truth = step / 200;
      let coverage = 0;
      for (const [count, { low, high }] of intervals.entries()) {
        if (truth < low || truth > high) continue;
        const ways = logs[of]! - logs[count]! - logs[of - count]!;
        coverage += Math.exp(ways + count * Math.log(truth) + (of - count) * Math.log(1 - truth));
      }
      expect(coverage).toBeGreaterThan(0.927);
      // With few to be expected from either end it is wider than it need be.
      if (truth * of > 7) expect(coverage).toBeLessThan(0.97);
    }
  });
});
