import { describe, expect, it } from 'vitest';
import { openStream, type Stream } from '../../src/base/stream.ts';
import { priorBeliefs, SETTINGS, summariseStage, type StageState } from '../../src/model/index.ts';
import { randomStage } from '../fixtures/stages.ts';

/**
 * More of what deters never makes Russia bolder: raising one input in 2,000 random states never
 * raises the chance of a strike or offensive by more than the bounds beside it. The first holds over
 * the range that the named settings span, the second far beyond it (fronts of 300 to 1,400 km, any ρ),
 * where the zone, the army and Europe's own enablers can cost a little: the more the coalition and
 * Ukraine can do by themselves, the less the United States has to step in for.
 */
const BOUNDS: readonly (readonly [keyof StageState, number, number])[] = [
  ['usPledge', 1e-9, 1e-9],
  ['forceThousand', 1e-9, 1e-9],
  ['pullbackKm', 1e-9, 1e-4],
  ['monitoring', 1e-9, 1e-9],
  ['engagement', 1e-9, 1e-9],
  ['snapback', 1e-9, 1e-9],
  ['concessions', 1e-9, 1e-9],
  ['businessStake', 1e-9, 1e-9],
  ['armyThousand', 1e-3, 4e-3],
  ['longRange', 1e-3, 4e-3],
  ['europeanEnablers', 1e-2, 3e-2],
];
const STATES = 2000;

interface Range {
  readonly draw: (stream: Stream) => { readonly state: StageState; readonly revisionist: number };
  readonly most: Partial<Readonly<Record<keyof StageState, number>>>;
}

const spanned = Object.fromEntries(
  BOUNDS.map(([input]) => {
    const values = SETTINGS.map(({ state }) => state[input]);
    return [input, [Math.min(...values), Math.max(...values)]] as const;
  }),
) as Readonly<Partial<Record<keyof StageState, readonly [number, number]>>>;

const SETTINGS_RANGE: Range = {
  draw: (stream) => {
    const state: Record<keyof StageState, number> = { ...SETTINGS[0]!.state };
    for (const [input] of BOUNDS) {
      const [low, high] = spanned[input]!;
      state[input] = low + (high - low) * stream.uniform();
    }
    state.counterDrone = 0.1 + 0.8 * stream.uniform();
    return { state, revisionist: 0.6 };
  },
  most: Object.fromEntries(BOUNDS.map(([input]) => [input, spanned[input]![1]])),
};
const WIDE_RANGE: Range = {
  draw: (stream) => {
    const { state } = randomStage(stream);
    return { state, revisionist: 0.05 + 0.9 * stream.uniform() };
  },
  most: { forceThousand: 160, armyThousand: 900, pullbackKm: 60 },
};

function worstRise(input: keyof StageState, { draw, most }: Range): number {
  let worst = -Infinity;
  for (let at = 0; at < STATES; at++) {
    const stream = openStream(`monotone/${at}`, 0, 'stage');
    const { state, revisionist } = draw(stream);
    const room = (most[input] ?? 1) - state[input];
    const raised = { ...state, [input]: state[input] + room * stream.uniform() };
    const risk = (of: StageState) => summariseStage(of, priorBeliefs(of, revisionist)).risk;
    worst = Math.max(worst, risk(raised) - risk(state));
  }
  return worst;
}

describe('raising an input never makes a strike or offensive likelier', () => {
  it.each(BOUNDS)('%s: within the named settings by at most %d', (input, bound) => {
    expect(worstRise(input, SETTINGS_RANGE)).toBeLessThanOrEqual(bound);
  });
  it.each(BOUNDS)('%s: far beyond them, not %d but what is stated', (input, _, bound) => {
    expect(worstRise(input, WIDE_RANGE)).toBeLessThanOrEqual(bound);
  });
});
