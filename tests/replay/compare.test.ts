import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METERS, type Action } from '../../src/engine/index.ts';
import { solveStage } from '../../src/model/index.ts';
import {
  compareRuns,
  continueOn,
  endOf,
  type Change,
  type Comparison,
  type Course,
  type History,
  type StageChange,
} from '../../src/replay/index.ts';
import { mainLevel } from '../fixtures/level.ts';
import { anyRecording, opened, recordOf } from '../fixtures/recorded.ts';

const level = mainLevel();

function forked(history: History, turn: number, course: Course): History {
  const made = continueOn(history, turn, course);
  if (!made.ok) throw new Error(JSON.stringify(made.fault));
  return opened(level, made.value.recording);
}

const changesOf = ({ turns }: Comparison): readonly Change[] =>
  turns.flatMap(({ changes }) => changes);
const stagesOf = (comparison: Comparison): readonly StageChange[] =>
  changesOf(comparison).filter((change) => change.kind === 'stage');

describe('a run held against itself', () => {
  it('differs in nothing, nor does a fork in which nothing changes', () => {
    fc.assert(
      fc.property(anyRecording(level), fc.nat(), (recording, at) => {
        const history = opened(level, recording);
        const nothing = { setup: [], first: null, turns: [] };
        expect(compareRuns(history, history)).toEqual(nothing);
        const fork = forked(history, 1 + (at % history.turns.length), {});
        expect(compareRuns(history, fork)).toEqual(nothing);
      }),
      { numRuns: 10 },
    );
  });
});

describe('two runs', () => {
  it('differ alike from either side', () => {
    fc.assert(
      fc.property(anyRecording(level), anyRecording(level), (one, other) => {
        const [a, b] = [opened(level, one), opened(level, other)];
        const [there, back] = [compareRuns(a, b), compareRuns(b, a)];
        expect(back.turns.map(({ a: of, b: than }) => [than, of])).toEqual(
          there.turns.map(({ a: of, b: than }) => [of, than]),
        );
        const kinds = (comparison: Comparison) => changesOf(comparison).map(({ kind }) => kind);
        expect(kinds(back)).toEqual(kinds(there));
      }),
      { numRuns: 10 },
    );
  });

  it('of other seeds and seats say so first', () => {
    const [a, b] = [recordOf(level, 'one'), recordOf(level, 'two', { us: 'conceder' })];
    const { setup, first } = compareRuns(opened(level, a), opened(level, b));
    expect(setup).toEqual([
      { kind: 'seed', a: 'one', b: 'two' },
      { kind: 'seat', party: 'us', a: 'broker', b: 'conceder' },
    ]);
    expect(first).toEqual({ kind: 'seed', turn: 1 });
  });

  it('one of which was left sooner say which', () => {
    const whole = opened(level, recordOf(level, 'one'));
    const left = forked(whole, 4, { until: 'turn' });
    const { first } = compareRuns(whole, left);
    expect(first).toEqual({ kind: 'ends', turn: 6, run: 'b' });
  });
});

describe('a changed decision', () => {
  const history = opened(level, recordOf(level, 'smoke/12'));
  const text = level.articles.map(() => 0);
  const actions: Action[] = [{ type: 'table', party: 'coalition', text }];
  const turn = 5;
  const fork = forked(history, turn, { decision: { party: 'coalition', actions } });
  const comparison = compareRuns(history, fork);

  it('is the first difference, held against what was decided', () => {
    expect(comparison.setup).toEqual([]);
    const { first } = comparison;
    expect(first).toMatchObject({ kind: 'decision', turn, party: 'coalition', step: 'turn' });
    if (first?.kind !== 'decision') throw new Error('no decision');
    expect(first.b).toEqual(actions);
    expect(first.a).not.toEqual(actions);
  });

  it('shows in the articles that its delegation stands by, and in nobody else’s', () => {
    const { changes, decisions } = comparison.turns[0]!;
    expect(decisions).toHaveLength(1);
    const positions = changes.filter((change) => change.kind === 'position');
    expect(positions).toHaveLength(1);
    const before = history.moments[history.turns[turn]!.first]!.state.positions.coalition;
    expect(positions[0]).toEqual({
      kind: 'position',
      party: 'coalition',
      articles: before.flatMap((option, article) =>
        option === 0 ? [] : [{ article, a: option, b: 0 }],
      ),
    });
  });
});

describe('a force that grew otherwise', () => {
  // The coalition brings its own enablers and counter-drone work in early quarters.
  const history = opened(level, recordOf(level, 'smoke/12'));
  const quarter = history.turns.find((each) => each.quarter === 1)!;
  const act = level.acts.find(
    ({ party, phases, changes, needs }) =>
      party === 'coalition' && phases.includes('deployment') && changes && !needs,
  )!;
  const decision = {
    party: 'coalition' as const,
    actions: [{ type: 'act' as const, party: 'coalition' as const, act: act.id }],
  };
  const fork = forked(history, quarter.turn, { decision });
  const comparison = compareRuns(history, fork);

  it('tells meters as they differ', () => {
    for (const each of comparison.turns) {
      if (each.a === null || each.b === null) continue;
      const [a, b] = [
        endOf(history, history.turns[each.a - 1]!),
        endOf(fork, fork.turns[each.b - 1]!),
      ];
      const told = each.changes.flatMap((change) =>
        change.kind === 'meter' ? [[change.meter, change.a, change.b]] : [],
      );
      const differing = METERS.filter(
        (meter) => Math.abs(a.meters[meter] - b.meters[meter]) > 1e-9,
      ).map((meter) => [meter, a.meters[meter], b.meters[meter]]);
      expect(told).toEqual(differing);
    }
    expect(changesOf(comparison).some(({ kind }) => kind === 'meter')).toBe(true);
  });

  it('tells the odds of each, and what each input does to them alone', () => {
    const stages = stagesOf(comparison);
    expect(stages.length).toBeGreaterThan(0);
    for (const stage of stages) {
      const causes = new Set(stage.causes.map(({ of }) => of));
      for (const { input } of stage.inputs) expect(causes).toContain(input);
      const alone = stage.causes.reduce((sum, { change }) => sum + change, 0);
      expect(stage.a.risk + alone + stage.together).toBeCloseTo(stage.b.risk, 12);
      const sizes = stage.causes.map(({ change }) => Math.abs(change));
      expect(sizes).toEqual(sizes.toSorted((x, y) => y - x));
    }
    const single = stages.find(({ causes }) => causes.length === 1);
    if (single) expect(single.together).toBeCloseTo(0, 12);
  });

  it('takes the same draws again', () => {
    let drawn = 0;
    for (const turnOf of comparison.turns) {
      for (const change of turnOf.changes) {
        if (change.kind !== 'stage') continue;
        const { a, b } = change;
        if (turnOf.sameDraws) {
          expect([a.draw!.arises, a.draw!.move]).toEqual([b.draw!.arises, b.draw!.move]);
          if (a.move === b.move) expect(change.why).toBeNull();
        }
        for (const { draw, tempo, move } of [a, b]) {
          if (move === 'comply' && draw!.arises >= tempo) continue;
          expect(draw!.arises).toBeLessThan(tempo);
          expect(draw!.move).toBeGreaterThanOrEqual(draw!.span[0] - 1e-12);
          expect(draw!.move).toBeLessThan(draw!.span[1] + 1e-12);
          drawn++;
        }
      }
    }
    expect(drawn).toBeGreaterThan(0);
  });
});

describe('why Moscow moved otherwise', () => {
  const seeds = Array.from({ length: 10 }, (_, at) => `why/${at}`);

  it('is told by type, tempo or odds where the draws are the same', () => {
    const causes = new Map<string, number>();
    for (const seed of seeds) {
      const history = opened(level, recordOf(level, seed));
      const quarter = history.turns.find((each) => each.quarter === 1);
      if (!quarter) continue;
      const actions: Action[] = [{ type: 'consent', party: 'ukraine', granted: false }];
      const made = continueOn(history, quarter.turn, { decision: { party: 'ukraine', actions } });
      if (!made.ok) continue;
      const fork = opened(level, made.value.recording);
      for (const { sameDraws, changes } of compareRuns(history, fork).turns) {
        for (const change of changes) {
          if (change.kind !== 'stage' || change.why === null) continue;
          causes.set(change.why, (causes.get(change.why) ?? 0) + 1);
          const { a, b, why } = change;
          expect(a.move).not.toBe(b.move);
          expect(why === 'other-draws').toBe(!sameDraws);
          if (why === 'odds') {
            const span = a.draw!.span;
            const other = b.draw!.span;
            expect(span).not.toEqual(other);
          }
        }
      }
    }
    expect(causes.get('odds') ?? 0).toBeGreaterThan(0);
  });

  it('has odds for each input alone that the model gives', () => {
    const history = opened(level, recordOf(level, 'smoke/12'));
    const other = opened(level, recordOf(level, 'smoke/34'));
    const stage = stagesOf(compareRuns(history, other))[0]!;
    const event = history.happenings.find(
      (each) => each.event.type === 'complied' || each.event.type === 'tested',
    )!.event;
    if (event.type !== 'complied' && event.type !== 'tested') throw new Error('no stage');
    for (const { input, b } of stage.inputs) {
      const alone = solveStage({ ...event.stage, [input]: b }, event.beliefs).moves;
      expect(stage.causes.find(({ of }) => of === input)!.odds).toEqual(alone);
    }
    expect(stage.inputs.length).toBeGreaterThan(0);
  });
});

describe('the end', () => {
  it('is told with what it gave to each', () => {
    const history = opened(level, recordOf(level, 'smoke/12'));
    const fork = forked(history, 3, {
      decision: { party: 'russia', actions: [{ type: 'walk-out', party: 'russia' }] },
    });
    const comparison = compareRuns(history, fork);
    const last = comparison.turns.at(-1)!;
    expect(comparison.turns.filter(({ b }) => b === null).length).toBe(history.turns.length - 3);
    expect([last.a, last.b]).toEqual([history.turns.length, null]);
    const third = comparison.turns.find(({ a }) => a === 3)!;
    expect(third.changes).toContainEqual({
      kind: 'outcome',
      a: null,
      b: expect.objectContaining({ cause: 'walked-out' }),
    });
    const others = compareRuns(fork, opened(level, recordOf(level, 'smoke/34')));
    expect(others.turns.length).toBeGreaterThan(0);
  });
});
