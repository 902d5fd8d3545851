import { describe, expect, it } from 'vitest';
import { openStream } from '../../src/base/stream.ts';
import {
  BATTLE_DATA_CURVE,
  checkClaims,
  CLAIM_IDS,
  CLAIMS,
  constantsBox,
  contributionsTo,
  CONTRIBUTION_GROUPS,
  priorBeliefs,
  remediesFor,
  REMEDY_RANGES,
  SENSITIVITY_CONSTANTS,
  sensitivityOf,
  SETTINGS,
  STAGE_CONSTANTS,
  summariseStage,
  type StageState,
} from '../../src/model/index.ts';
import { randomStage } from '../fixtures/stages.ts';

const stateOf = (id: string) => SETTINGS.find((setting) => setting.id === id)!.state;
const fresh = (state: StageState) => ({ state, beliefs: priorBeliefs(state) });
const riskOf = (state: StageState) => summariseStage(state, priorBeliefs(state)).risk;

describe('contributions', () => {
  it('add up to the whole difference, in 60 random pairs with any history', () => {
    for (let at = 0; at < 60; at++) {
      const stream = openStream(`shapley/${at}`, 0, 'stage');
      const here = randomStage(stream);
      const reference = randomStage(stream);
      const { byGroup, risk, referenceRisk } = contributionsTo(here, reference, priorBeliefs);
      const sum = CONTRIBUTION_GROUPS.reduce((total, group) => total + byGroup[group], 0);
      expect(sum).toBeCloseTo(risk - referenceRisk, 12);
    }
  });

  it('are nothing for what does not differ', () => {
    const { byGroup } = contributionsTo(
      fresh(stateOf('tripwire-us')),
      fresh(stateOf('tripwire')),
      priorBeliefs,
    );
    for (const group of CONTRIBUTION_GROUPS) {
      if (group !== 'usBacking') expect(Math.abs(byGroup[group])).toBeLessThan(1e-12);
    }
    expect(byGroup.usBacking).toBeCloseTo(
      riskOf(stateOf('tripwire-us')) - riskOf(stateOf('tripwire')),
      12,
    );
  });

  it('give two changes their mean effect over both orders', () => {
    const base = stateOf('tripwire');
    const change = { ...base, pullbackKm: 40, monitoring: 0.9 };
    const { byGroup } = contributionsTo(fresh(change), fresh(base), priorBeliefs);
    const [none, zone, monitors, both] = [
      base,
      { ...base, pullbackKm: 40 },
      { ...base, monitoring: 0.9 },
      change,
    ].map(riskOf);
    expect(byGroup.zone).toBeCloseTo((zone! - none! + both! - monitors!) / 2, 12);
    expect(byGroup.monitors).toBeCloseTo((monitors! - none! + both! - zone!) / 2, 12);
  });

  it('name what was learnt as history', () => {
    const state = stateOf('equipped');
    const met = { state, beliefs: { ...priorBeliefs(state), firm: 0.2 } };
    const { byGroup, risk } = contributionsTo(met, fresh(state), priorBeliefs);
    expect(byGroup.history).toBeCloseTo(risk - riskOf(state), 12);
    expect(byGroup.history).toBeGreaterThan(0.05);
  });
});

describe('remedies', () => {
  it.each([
    ['equipped', 0.1],
    ['tripwire-us', 0.15],
    ['porcupine', 0.2],
  ])('of %s bring the risk to %d, no further than needed', (id, wanted) => {
    const state = stateOf(id);
    const remedies = remediesFor(state, priorBeliefs(state), wanted);
    expect(remedies.length).toBeGreaterThan(0);
    for (const { input, from, to, risk, share } of remedies) {
      const [low, high] = REMEDY_RANGES[input];
      expect(risk).toBeLessThanOrEqual(wanted);
      expect(riskOf({ ...state, [input]: to })).toBeCloseTo(risk, 9);
      const less = to - 0.002 * (high - low);
      if (less > from) expect(riskOf({ ...state, [input]: less })).toBeGreaterThan(wanted);
      expect(share).toBeCloseTo((to - from) / (high - low), 12);
    }
    const shares = remedies.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('are none where no single change is enough', () => {
    const state = stateOf('bluff');
    expect(remediesFor(state, priorBeliefs(state), 0.01)).toEqual([]);
  });
});

describe('the claims of early 2025', () => {
  it.each(CLAIMS)('row $row ($id) holds at the stated constants', ({ margin }) => {
    expect(margin(STAGE_CONSTANTS)).toBeGreaterThan(0);
  });

  it('have their share in a box of 2,000 sets of constants around the judged ones', () => {
    const checks = checkClaims(constantsBox(2001));
    expect(checks.map(({ id }) => id)).toEqual([...CLAIM_IDS]);
    expect(checks.filter(({ holds }) => !holds)).toEqual([]);
    expect(checks.filter(({ share }) => share < 0.95)).toEqual([]);
  });

  it('need not hold under other curves: then the page has to say so', () => {
    const constants = { ...STAGE_CONSTANTS, ...BATTLE_DATA_CURVE };
    const failing = CLAIMS.filter(({ margin }) => margin(constants) < 0).map(({ id }) => id);
    expect(failing).toEqual(['three-parts']);
  });
});

describe('sensitivity', () => {
  it('lists every judged constant, the widest first, as solved by itself', () => {
    const figure = (constants: typeof STAGE_CONSTANTS) =>
      summariseStage(stateOf('equipped'), priorBeliefs(stateOf('equipped')), constants).risk;
    const rows = sensitivityOf(figure);
    expect(rows.map(({ constant }) => constant).toSorted()).toEqual(
      [...SENSITIVITY_CONSTANTS].toSorted(),
    );
    const widths = rows.map(({ low, high }) => Math.abs(high - low));
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    const effort = rows.find(({ constant }) => constant === 'effort')!;
    expect(effort.high).toBe(figure({ ...STAGE_CONSTANTS, effort: 0.15 * 1.2 }));
    expect(effort.low).toBeGreaterThan(effort.high);
  });
});
