import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  apply,
  newRun,
  stateAfter,
  type Action,
  type Level,
  type State,
} from '../../src/engine/index.ts';
import { stateHash } from '../../src/replay/index.ts';
import { CROSSING } from '../fixtures/crossing.ts';
import { drive, RANDOM } from '../fixtures/drive.ts';
import { mainLevel } from '../fixtures/level.ts';
import { deepFreeze } from '../fixtures/scene.ts';

const main = mainLevel();

/** A game by strategies or by chance, with the state after each action. */
function gameOf(level: Level, seed: string, isRandom: boolean) {
  const random = { ukraine: RANDOM, russia: RANDOM, us: RANDOM, coalition: RANDOM };
  const steps: { readonly action: Action; readonly state: State }[] = [];
  drive(
    level,
    seed,
    isRandom ? random : {},
    (action, { state }) => {
      steps.push({ action, state });
    },
    'model',
  );
  return steps;
}

describe('several actions at once', () => {
  it('lead where they lead one after the other, however they are grouped', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(main, CROSSING),
        fc.nat(),
        fc.boolean(),
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 20 }),
        (level, seed, isRandom, sizes) => {
          const steps = gameOf(level, `grouped/${seed}`, isRandom);
          let { state } = newRun(level, `grouped/${seed}`);
          for (let from = 0, group = 0; from < steps.length; group++) {
            const to = Math.min(steps.length, from + sizes[group % sizes.length]!);
            const actions = steps.slice(from, to).map(({ action }) => action);
            const result = stateAfter(deepFreeze(state), actions);
            if (!result.ok) throw new Error(result.fault.code);
            state = result.value;
            expect(stateHash(state)).toBe(stateHash(steps[to - 1]!.state));
            from = to;
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('are refused as the first of them is that is refused', () => {
    const { state } = newRun(main, 'refused');
    const act: Action = { type: 'act', party: 'russia', act: 'nothing known' };
    const ready: Action = { type: 'ready', party: 'russia' };
    const refused = apply(state, act);
    expect(refused.ok).toBe(false);
    expect(stateAfter(deepFreeze(state), [ready, act, ready])).toEqual(
      apply((apply(state, ready) as { value: { state: State } }).value.state, act),
    );
    expect(stateAfter(state, [act, ready])).toEqual(refused);
    expect(state.ready.russia).toBe(false);
  });
});
