import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  effectiveForce,
  provisionsOf,
  quarterStage,
  sectorChances,
  stageStateOf,
  type ContributorState,
  type State,
} from '../../src/engine/index.ts';
import { MOVES, moveTerms, solveStage } from '../../src/model/index.ts';
import { CROSSING, text } from '../fixtures/crossing.ts';
import { quarter, tested } from '../fixtures/scene.ts';

/** Troops by sector for a density, troops per km; sectors are 40, 40 and 20 km long. */
const spread = (...troopsPerKm: readonly number[]) =>
  troopsPerKm.map((density, at) => (density * CROSSING.sectors[at]!.lengthKm) / 1000);

const densities = fc.tuple(
  ...CROSSING.sectors.map(() => fc.double({ min: 0, max: 400, noNaN: true })),
);

describe('the force that a tester faces', () => {
  it.each([1, 10, 50, 120])('an even spread of %d a km counts for exactly itself', (density) => {
    expect(effectiveForce(CROSSING, spread(density, density, density))).toBeCloseTo(
      density / 10,
      9,
    );
  });

  it('an empty line counts for nothing', () => {
    expect(effectiveForce(CROSSING, [0, 0, 0])).toBe(0);
  });

  it('a gap pulls it towards the gap, more than its share of the length', () => {
    const even = effectiveForce(CROSSING, spread(100, 100, 100));
    const gap = effectiveForce(CROSSING, spread(100, 100, 0));
    expect(even).toBeCloseTo(10, 9);
    // A fifth of the line is empty; four fifths of the strength would be 8.
    expect(gap).toBeLessThan(5);
    expect(gap).toBeGreaterThan(0);
  });

  it('never exceeds the mean density, and never falls when troops are added', () => {
    fc.assert(
      fc.property(
        densities,
        fc.nat(2),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (n, at, more) => {
          const troops = spread(...n);
          const total = troops.reduce((sum, thousand) => sum + thousand, 0);
          const force = effectiveForce(CROSSING, troops);
          expect(force).toBeLessThanOrEqual(total + 1e-9);
          const added = effectiveForce(
            CROSSING,
            spread(...n.map((density, index) => density + (index === at ? more : 0))),
          );
          expect(added).toBeGreaterThanOrEqual(force - 1e-9);
        },
      ),
    );
  });

  it('counts what a soldier covers on that ground', () => {
    const rough = {
      ...CROSSING,
      sectors: CROSSING.sectors.map((sector) => ({ ...sector, cover: 2 })),
    };
    expect(effectiveForce(rough, spread(50, 50, 50))).toBeCloseTo(10, 9);
  });
});

describe('words without soldiers', () => {
  const inForce = { pullbackKm: 0, monitoring: 0.2, counterDrone: 0 };
  const stageWith = (given: Parameters<typeof text>[0], thousand: number) =>
    stageStateOf(
      CROSSING,
      provisionsOf(CROSSING, text(given)),
      CROSSING.war.start,
      inForce,
      thousand,
    );

  it('rules of engagement count as far as there is a force to follow them', () => {
    // In this level they count in full from 2,000 soldiers.
    const engagement = [0, 1, 2, 30].map((n) => stageWith({ force: 'large' }, n).engagement);
    expect(engagement).toEqual([0, 0.4, 0.8, 0.8]);
  });

  it('the same soldiers bring the same counter-drone means under any ceiling', () => {
    const own = (force: string) =>
      stageWith({ force }, 8).counterDrone - stageWith({ force }, 0).counterDrone;
    expect(own('small')).toBeCloseTo(own('large'), 12);
    expect(own('small')).toBeCloseTo(0.06, 12);
  });
});

describe('where a test comes', () => {
  /** A quarter with the whole force of North moved as given. */
  function manned(inSector: readonly number[]): State {
    const state = quarter(3, text({ force: 'large', zone: 'km40' }));
    const contributors = state.contributors.map(
      (entry, at): ContributorState => (at === 0 ? { ...entry, inSector } : entry),
    );
    return { ...state, contributors };
  }
  function chancesOf(state: State, move: 'probe' | 'strike' | 'offensive'): number[] {
    const stage = quarterStage(state);
    return sectorChances(state, stage, solveStage(stage, state.beliefs), state.beliefs, move);
  }

  it.each(['probe', 'strike', 'offensive'] as const)(
    'a %s comes to a sector by length, attraction and what it is worth to Moscow there (logit)',
    (move) => {
      const state = manned([8, 4, 0]);
      const stage = quarterStage(state);
      const solution = solveStage(stage, state.beliefs);
      const revisionist = solution.posterior[MOVES.indexOf(move)]!;
      const weights = CROSSING.sectors.map((sector, index) => {
        const density = state.contributors[0]!.inSector[index]! / sector.lengthKm;
        const local = { ...stage, forceThousand: density * 100 };
        const totalOf = (bold: boolean) =>
          moveTerms(local, solution, state.beliefs, move, bold).total;
        const value = revisionist * totalOf(true) + (1 - revisionist) * totalOf(false);
        return sector.lengthKm * sector.attraction * Math.exp(14 * value);
      });
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      chancesOf(state, move).forEach((chance, index) =>
        expect(chance).toBeCloseTo(weights[index]! / total, 12),
      );
    },
  );

  it('an even line of equal ground is tested in proportion to length', () => {
    const chances = chancesOf(manned([4.8, 4.8, 2.4]), 'strike');
    [0.4, 0.4, 0.2].forEach((share, at) => expect(chances[at]).toBeCloseTo(share, 12));
  });

  it('emptying a sector draws tests to it, filling it sends them elsewhere', () => {
    const even = chancesOf(manned([4.8, 4.8, 2.4]), 'strike');
    const empty = chancesOf(manned([6, 6, 0]), 'strike');
    const full = chancesOf(manned([2, 2, 8]), 'strike');
    expect(empty[2]).toBeGreaterThan(even[2]!);
    expect(full[2]).toBeLessThan(even[2]!);
  });

  it('a person who holds Russia’s seat chooses the sector', () => {
    expect(tested(quarter(1), 'probe', 'river').violation).toMatchObject({
      move: 'probe',
      sector: 2,
    });
  });
});
