import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStream } from '../../src/base/stream.ts';
import {
  BATTLE_DATA_CURVE,
  constantsBox,
  BOX_SHARE,
  JUDGED_CONSTANTS,
  priorBeliefs,
  SETTINGS,
  solveStage,
  STAGE_CONSTANTS,
  summariseStage,
  updateBeliefs,
  updateOnQuiet,
  type Beliefs,
  type StageState,
} from '../../src/model/index.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Any state within the stated ranges. */
const states: fc.Arbitrary<StageState> = fc.record({
  forceThousand: between(0, 200),
  frontKm: between(300, 1500),
  europeanEnablers: share,
  counterDrone: share,
  engagement: share,
  armyThousand: between(50, 900),
  longRange: share,
  pullbackKm: between(0, 60),
  monitoring: share,
  usPledge: share,
  snapback: share,
  concessions: share,
  businessStake: share,
  russianForceThousand: between(300, 1000),
});
const beliefs: fc.Arbitrary<Beliefs> = fc.record({
  revisionist: share,
  firm: share,
  committed: share,
});

/** A seeded state, for samples whose size is part of the claim. */
function drawState(seed: string): StageState {
  const stream = openStream(seed, 0, 'state');
  const from = (low: number, high: number) => low + (high - low) * stream.uniform();
  return {
    forceThousand: from(0, 200),
    frontKm: 1000,
    europeanEnablers: stream.uniform(),
    counterDrone: stream.uniform(),
    engagement: stream.uniform(),
    armyThousand: from(100, 800),
    longRange: stream.uniform(),
    pullbackKm: from(0, 40),
    monitoring: stream.uniform(),
    usPledge: stream.uniform(),
    snapback: stream.uniform(),
    concessions: stream.uniform(),
    businessStake: stream.uniform(),
    russianForceThousand: from(300, 900),
  };
}

const riskOf = (state: StageState, constants = STAGE_CONSTANTS) => {
  const { moves } = solveStage(state, priorBeliefs(state), constants);
  return moves[2]! + moves[3]!;
};

describe('the fixed point', () => {
  it('settles within 34 rounds in 3,000 random states at λ 6 to 30', () => {
    let most = 0;
    for (let at = 0; at < 3000; at++) {
      const state = drawState(`settle/${at}`);
      const lambda = 6 + 24 * openStream('settle', at, 'lambda').uniform();
      const { rounds } = solveStage(state, priorBeliefs(state), { ...STAGE_CONSTANTS, lambda });
      most = Math.max(most, rounds);
    }
    expect(most).toBeLessThanOrEqual(34);
  });

  it('is the same point from any neighbour’s strategy', () => {
    fc.assert(
      fc.property(states, states, beliefs, (state, neighbour, held) => {
        const cold = solveStage(state, held);
        const warm = solveStage(
          state,
          held,
          STAGE_CONSTANTS,
          solveStage(neighbour, priorBeliefs(neighbour)).byType,
        );
        cold.moves.forEach((chance, move) => expect(warm.moves[move]).toBeCloseTo(chance, 10));
      }),
      { numRuns: 200 },
    );
  });

  it('is a distribution at every information set, and the summary is its summary', () => {
    fc.assert(
      fc.property(states, beliefs, (state, held) => {
        const solution = solveStage(state, held);
        const sets = [...solution.byType, solution.moves, ...solution.responses.flat()];
        for (const chances of sets) {
          expect(Math.min(...chances)).toBeGreaterThanOrEqual(0);
          expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
        }
        for (const chance of solution.backing.flat(2)) {
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
        }
        const summary = summariseStage(state, held);
        expect(summary.moves).toEqual(solution.moves);
        expect(summary.byType).toEqual(solution.byType);
        expect(summary.breakEven).toBe(solution.breakEven[2]);
        expect(summary.russianValue).toBe(solution.russianValue);
        expect(summary.risk).toBe(solution.moves[2]! + solution.moves[3]!);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what deters', () => {
  // In 1,500 random states none of these ever raised strike and offensive; here a sample of them.
  const RISES: readonly (readonly [keyof StageState, number, number])[] = [
    ['usPledge', 1, 0],
    ['forceThousand', 200, 0],
    ['pullbackKm', 40, 0],
    ['monitoring', 1, 0],
    ['engagement', 1, 0],
    ['snapback', 1, 0],
    ['concessions', 1, 0],
    ['businessStake', 1, 0],
    ['armyThousand', 900, 1e-4],
    ['longRange', 1, 1e-4],
    // More European enablers slightly reduce the American motive to step in.
    ['europeanEnablers', 1, 0.003],
  ];
  it.each(RISES)('more %s never raises the risk', (input, most, slack) => {
    for (let at = 0; at < 150; at++) {
      const state = drawState(`rise/${at}`);
      const raised = { ...state, [input]: state[input] + 0.1 * (most - state[input]) };
      // Beliefs start from the text too, so they move with engagement and pledge.
      expect(riskOf(raised)).toBeLessThanOrEqual(riskOf(state) + slack + 1e-12);
    }
  });

  it('ranks the settings alike under the curve fitted to battle data', () => {
    const ranked = (constants: typeof STAGE_CONSTANTS) =>
      SETTINGS.map(({ id, state }) => ({ id, risk: riskOf(state, constants) }))
        .toSorted((a, b) => a.risk - b.risk)
        .map(({ id }) => id);
    expect(ranked({ ...STAGE_CONSTANTS, ...BATTLE_DATA_CURVE })).toEqual(ranked(STAGE_CONSTANTS));
  });
});

describe('beliefs', () => {
  it('stay probabilities, and what everyone does alike teaches nothing', () => {
    fc.assert(
      fc.property(
        states,
        beliefs,
        fc.nat(3),
        fc.nat(2),
        fc.nat(1),
        (state, held, move, response, backing) => {
          const solution = solveStage(state, held);
          const seen = {
            move,
            ...(move > 0 ? { response } : {}),
            ...(move > 0 && response > 0 ? { backing } : {}),
          };
          const after = updateBeliefs(held, solution, seen);
          for (const belief of Object.values(after)) {
            expect(belief).toBeGreaterThanOrEqual(0);
            expect(belief).toBeLessThanOrEqual(1);
          }
          if (move === 0) {
            expect(after.firm).toBe(held.firm);
            expect(after.committed).toBe(held.committed);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('learn from a quiet quarter in proportion to the chance that a decision arose', () => {
    const state = SETTINGS.find(({ id }) => id === 'equipped')!.state;
    const prior = priorBeliefs(state);
    const solution = solveStage(state, prior);
    expect(updateOnQuiet(prior, solution, 0)).toEqual(prior);
    expect(updateOnQuiet(prior, solution, 1)).toEqual(updateBeliefs(prior, solution, { move: 0 }));
    const half = updateOnQuiet(prior, solution, 0.5).revisionist;
    expect(half).toBeLessThan(prior.revisionist);
    expect(half).toBeGreaterThan(updateOnQuiet(prior, solution, 1).revisionist);
  });
});

describe('the box of judged constants', () => {
  it('starts from the stated ones and takes each part of each range once', () => {
    const sets = constantsBox(21);
    expect(sets).toHaveLength(21);
    expect(sets[0]).toEqual(STAGE_CONSTANTS);
    for (const name of JUDGED_CONSTANTS) {
      const stated = STAGE_CONSTANTS[name];
      const parts = sets
        .slice(1)
        .map((set) => Math.floor(((set[name] / stated - 1 + BOX_SHARE) / (2 * BOX_SHARE)) * 20));
      expect(parts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at));
    }
  });
});
