import { describe, expect, it } from 'vitest';
import { openStream } from '../../../src/base/stream.ts';
import { PARTIES, type Party } from '../../../src/engine/index.ts';
import {
  cellsOf,
  judge,
  planJudgement,
  runUnits,
  type Experiment,
  type Judgement,
  type JudgementPlan,
  type World,
} from '../../../src/lab/index.ts';
import { PERSON } from '../../../src/match/index.ts';
import type { Recording } from '../../../src/replay/index.ts';
import { endedAs, restless } from '../../fixtures/debriefed.ts';
import { mainLevel } from '../../fixtures/level.ts';

const level = mainLevel();

function planned(recording: Recording, party: Party, worlds: number): JudgementPlan {
  const plan = planJudgement(level, recording, party, { worlds });
  if (!plan.ok) throw new Error(plan.fault.code);
  return plan.value;
}

function worldsOf(experiment: Experiment): readonly World[] {
  const cells = cellsOf(level, experiment);
  if (!cells.ok) throw new Error(cells.fault.code);
  return [...runUnits(experiment, cells.value, 0, experiment.worlds)];
}

function judged(recording: Recording, party: Party, worlds = 20): Judgement {
  const plan = planned(recording, party, worlds);
  return judge(level, plan, worldsOf(plan.ownWorlds), worldsOf(plan.referenceWorlds))!;
}

describe('luck and judgement', () => {
  const runs: readonly (readonly [string, Party, Recording])[] = [
    ['a text that stood', 'coalition', endedAs(level, 'settled', { coalition: PERSON })],
    ['a text that broke', 'ukraine', endedAs(level, 'collapsed', { ukraine: PERSON })],
    ['no text', 'us', endedAs(level, 'no-deal', { us: PERSON })],
    ['no person', 'russia', endedAs(level, 'settled')],
    ['two persons', 'us', restless(level, 'two/0', ['us', 'coalition'])],
    ['Moscow tests', 'russia', restless(level, 'follow/0', ['russia'], 'person')],
  ];

  it.each(runs)('add up to the run above the reference: %s', (_name, party, recording) => {
    const { quarters, points, worlds, byPoints, byQuarters } = judged(recording, party);
    for (const each of [quarters, points]) {
      const { run, luck, judgement, reference, own, percentile } = each;
      expect(luck.value + judgement.value).toBeCloseTo(run - reference.value, 10);
      expect(luck.value).toBeCloseTo(run - own.value, 12);
      expect(luck.high - luck.low).toBeCloseTo(own.high - own.low, 10);
      expect(judgement.low).toBeLessThanOrEqual(judgement.value);
      expect(judgement.high).toBeGreaterThanOrEqual(judgement.value);
      expect(percentile.value).toBeGreaterThanOrEqual(0);
      expect(percentile.value).toBeLessThanOrEqual(1);
    }
    for (const bins of [byPoints, byQuarters]) {
      const sum = (read: (bin: (typeof bins)[number]) => number) =>
        bins.reduce((total, bin) => total + read(bin), 0);
      expect(sum(({ own }) => own)).toBe(worlds);
      expect(sum(({ reference }) => reference)).toBe(worlds);
      expect(bins.filter(({ run }) => run)).toHaveLength(1);
    }
  });

  it('the run counts as its own worlds do', () => {
    for (const [, party, recording] of runs) {
      const { run, ownWorlds, basis } = planned(recording, party, 4);
      const worlds = worldsOf(ownWorlds);
      for (const world of worlds) {
        if (basis === 'signature') expect(world.signedTurn).toBe(run.signedTurn);
        expect(world.quarters).toBeLessThanOrEqual(level.calendar.quarters);
      }
      if (basis === 'talks') expect(run.quartersHeld).toBe(0);
    }
  });

  it('all worlds keep the run’s own weights and reserves', () => {
    const recording = endedAs(level, 'settled', { ukraine: PERSON });
    const { ownWorlds, referenceWorlds } = planned(recording, 'ukraine', 3);
    for (const experiment of [ownWorlds, referenceWorlds]) {
      const cells = cellsOf(level, experiment);
      if (!cells.ok) throw new Error(cells.fault.code);
      const [one, two] = ['a', 'b'].map((seed) => cells.value[0]!.begin(seed).secrets);
      expect(one!.weights).toEqual(two!.weights);
      expect(one!.reserve).toEqual(two!.reserve);
      expect(one!.seed).not.toBe(two!.seed);
    }
  });

  it('says whose seats are filled in, and when tests were a person’s', () => {
    const two = planned(restless(level, 'two/0', ['us', 'coalition']), 'us', 2);
    expect(two.standIns).toEqual(['coalition']);
    expect(two.testsWereChosen).toBe(false);
    const recording = restless(level, 'follow/0', ['russia'], 'person');
    expect(planned(recording, 'ukraine', 2).testsWereChosen).toBe(true);
    expect(planned(recording, 'russia', 2).testsWereChosen).toBe(false);
  });

  it('refuses a run that is not over, and a strategy that it does not know', () => {
    const recording = endedAs(level, 'settled');
    const cut = { ...recording, actions: recording.actions.slice(0, 40) };
    expect(planJudgement(level, cut, 'us')).toMatchObject({ fault: { code: 'debrief/not-over' } });
    expect(planJudgement(level, recording, 'us', { reference: 'nobody' })).toMatchObject({
      fault: { code: 'seat/unknown-strategy' },
    });
    const plan = planned(recording, 'us', 1);
    expect(judge(level, plan, [], [])).toBeNull();
  });

  it('a seat that plays as the reference does in the talks has no judgement to its name', () => {
    // Whole games on both sides: the same strategy, the same worlds.
    const recording = endedAs(level, 'no-deal');
    for (const party of PARTIES) {
      const plan = planned(recording, party, 3);
      const whole: Experiment = {
        ...plan.ownWorlds,
        start: { kind: 'moment', recording, at: 0 },
      };
      const { points } = judge(level, plan, worldsOf(whole), worldsOf(plan.referenceWorlds))!;
      expect(points.judgement).toMatchObject({ value: 0, low: 0, high: 0 });
    }
  });
});

describe('the intervals', () => {
  /** Worlds that differ from one another as those of a real run do, of which any number can be drawn. */
  const recording = endedAs(level, 'settled', { coalition: PERSON });
  const plan = planned(recording, 'coalition', 400);
  const own = worldsOf(plan.ownWorlds);
  const reference = worldsOf(plan.referenceWorlds);
  const mean = (worlds: readonly World[]) =>
    worlds.reduce((sum, { payoffs }) => sum + payoffs.coalition, 0) / worlds.length;

  it('cover what they should, 95 % of the time', () => {
    const luck = plan.run.payoffs.coalition - mean(own);
    const judgement = mean(own) - mean(reference);
    const trials = 2000;
    let luckCovered = 0;
    let judgementCovered = 0;
    for (let trial = 0; trial < trials; trial++) {
      const stream = openStream('coverage', trial, 'worlds');
      const drawn = Array.from({ length: 200 }, () => stream.whole(0, own.length - 1));
      const { points } = judge(
        level,
        plan,
        drawn.map((at) => own[at]!),
        drawn.map((at) => reference[at]!),
      )!;
      if (points.luck.low <= luck && luck <= points.luck.high) luckCovered++;
      if (points.judgement.low <= judgement && judgement <= points.judgement.high) {
        judgementCovered++;
      }
    }
    for (const covered of [luckCovered, judgementCovered]) {
      expect(covered / trials).toBeGreaterThan(0.93);
      expect(covered / trials).toBeLessThan(0.97);
    }
  });

  it('of judgement are narrower for the worlds being the same', () => {
    const { points } = judge(level, plan, own, reference)!;
    const alone = (estimate: { readonly high: number; readonly low: number }) =>
      (estimate.high - estimate.low) / 2;
    const independent = Math.hypot(alone(points.own), alone(points.reference));
    expect(alone(points.judgement)).toBeLessThan(independent);
  });
});
