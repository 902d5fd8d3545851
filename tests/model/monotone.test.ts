import { describe, expect, it } from 'vitest';
import { openStream } from '../../src/base/stream.ts';
import { priorBeliefs, summariseStage, type StageState } from '../../src/model/index.ts';
import { randomStage } from '../fixtures/stages.ts';

/**
 * More of what deters never makes Russia bolder: raising one input in 2,000 random states never
 * raises the chance of a strike or offensive by more than the bound beside it. The army, long-range
 * weapons and Europe's own enablers have looser ones: the more the coalition can do by itself, the
 * less the United States has to step in for, which can cost a little.
 */
const BOUNDS: readonly (readonly [keyof StageState, number, number])[] = [
  ['usPledge', 1, 1e-9],
  ['forceThousand', 160, 1e-9],
  ['pullbackKm', 60, 1e-9],
  ['monitoring', 1, 1e-9],
  ['engagement', 1, 1e-9],
  ['snapback', 1, 1e-9],
  ['concessions', 1, 1e-9],
  ['businessStake', 1, 1e-9],
  ['armyThousand', 900, 1e-3],
  ['longRange', 1, 1e-3],
  ['europeanEnablers', 1, 1e-2],
];
const STATES = 2000;

function worstRise(input: keyof StageState, most: number): number {
  let worst = -Infinity;
  for (let at = 0; at < STATES; at++) {
    const stream = openStream(`monotone/${at}`, 0, 'stage');
    const { state } = randomStage(stream);
    const revisionist = 0.05 + 0.9 * stream.uniform();
    const raised = { ...state, [input]: state[input] + (most - state[input]) * stream.uniform() };
    const risk = (of: StageState) => summariseStage(of, priorBeliefs(of, revisionist)).risk;
    worst = Math.max(worst, risk(raised) - risk(state));
  }
  return worst;
}

describe('raising an input never makes a strike or offensive much likelier', () => {
  it.each(BOUNDS)('%s (to %d): by at most %d', (input, most, bound) => {
    expect(worstRise(input, most)).toBeLessThanOrEqual(bound);
  });
});
