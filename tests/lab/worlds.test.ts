import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provisionsOf, PARTIES, type Action, type State } from '../../src/engine/index.ts';
import {
  cellsOf,
  inputsOf,
  luckOf,
  meanOf,
  MOST_WORLDS,
  presetExperiment,
  presetsFor,
  runUnits,
  summariseCell,
  surfaceOf,
  unitCount,
  worldOf,
  worldsHash,
  type Cell,
  type Experiment,
  type World,
} from '../../src/lab/index.ts';
import { seatsWith } from '../../src/match/index.ts';
import { SETTINGS } from '../../src/model/index.ts';
import { CROSSING, text } from '../fixtures/crossing.ts';
import { endedAs } from '../fixtures/debriefed.ts';
import { mainLevel } from '../fixtures/level.ts';
import { play, quarter, signed, talks, tested, turn, wishes } from '../fixtures/scene.ts';

const level = mainLevel();
const TRIPWIRE = presetsFor(level).find(({ id }) => id === 'tripwire')!;
const BASE: Experiment = presetExperiment({ ...TRIPWIRE, vary: [] }, { worlds: 3, series: 'test' });

function cells(experiment: Experiment): readonly Cell[] {
  const found = cellsOf(level, experiment);
  if (!found.ok) throw new Error(found.fault.code);
  return found.value;
}

function run(experiment: Experiment): readonly World[] {
  return [...runUnits(experiment, cells(experiment), 0, unitCount(experiment))];
}

/** The only cell of an experiment that sets one input. */
const cellWith = (input: string, value: number | string) =>
  cells({ ...BASE, vary: [{ input, values: [value] }] })[0]!;

describe('inputs', () => {
  it.each([0, 10, 37.5, 100, 300])(
    '%d thousand are in the field once all have come',
    (thousand) => {
      for (const backing of ['none', 'treaty']) {
        const vary = [
          { input: 'force/thousand', values: [thousand] },
          { input: 'article/backing', values: [backing] },
        ];
        const [cell] = cells({ ...BASE, vary });
        // Quarters without a test, so that all stay and everyone has come.
        let state: State = { ...cell!.begin('force'), russiaTests: 'person' };
        for (let at = 0; at < 7; at++) {
          state = play(state, { type: 'open-quarter' }).state;
          if (at < 6) state = turn(state).state;
        }
        const field = state.contributors.flatMap(({ inSector }) => inSector);
        // Each contributor is counted in hundreds.
        expect(Math.abs(field.reduce((sum, each) => sum + each, 0) - thousand)).toBeLessThan(0.3);
      }
    },
  );

  const arbitraryText = fc.tuple(
    ...level.articles.map(({ options }) => fc.nat({ max: options.length - 1 })),
  );
  it.each([
    ['engagement', 0.7],
    ['usPledge', 0.4],
    ['pullbackKm', 33],
    ['monitoring', 0.5],
    ['snapback', 0.9],
    ['concessions', 0],
    ['businessStake', 0.5],
    ['counterDrone', 0.3],
  ] as const)('the effect %s is %d under every text', (effect, value) => {
    const varied = cellWith(`effect/${effect}`, value).level;
    fc.assert(
      fc.property(arbitraryText, (any) => {
        const { force, effects } = provisionsOf(varied, any);
        const isVoid = effect === 'engagement' && force === 'none';
        expect(effects[effect]).toBe(isVoid ? 0 : value);
        const { effects: before } = provisionsOf(level, any);
        expect({ ...effects, [effect]: 0, engagementCeiling: 0 }).toEqual({
          ...before,
          [effect]: 0,
          engagementCeiling: 0,
        });
      }),
      { numRuns: 60 },
    );
  });

  it('meters, priors, articles and seats are what they are set to', () => {
    const state = cellWith('meter/ukrainianArmyThousand', 700).begin('meter');
    expect(state.meters.ukrainianArmyThousand).toBe(700);
    expect(cellWith('prior/revisionist', 0.25).begin('prior').beliefs.revisionist).toBe(0.25);
    const { text: agreed } = cellWith('article/monitoring', 'light').begin('article');
    const at = level.articles.findIndex(({ id }) => id === 'monitoring');
    expect(level.articles[at]!.options[agreed![at]!]!.id).toBe('light');
    expect(cellWith('seat/us', 'conceder').strategies.us.id).toBe('conceder');
  });

  it('each can take its bounds, and none has two names', () => {
    const inputs = inputsOf(level);
    expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length);
    for (const { id, values } of inputs) {
      const bounds = values.kind === 'names' ? values.names : [values.low, values.high];
      expect(cellsOf(level, { ...BASE, vary: [{ input: id, values: bounds }] }).ok).toBe(true);
    }
  });
});

describe('an experiment is refused', () => {
  const withoutForce = { ...TRIPWIRE.text, force: 'none' };
  it.each<[string, Partial<Experiment>]>([
    ['lab/worlds', { worlds: 0 }],
    ['lab/worlds', { worlds: 1.5 }],
    ['lab/too-large', { worlds: MOST_WORLDS + 1 }],
    ['lab/unknown-input', { vary: [{ input: 'force', values: [1] }] }],
    ['lab/no-values', { vary: [{ input: 'force/thousand', values: [] }] }],
    ['lab/value', { vary: [{ input: 'force/thousand', values: [301] }] }],
    ['lab/value', { vary: [{ input: 'force/thousand', values: [NaN] }] }],
    ['lab/value', { vary: [{ input: 'article/force', values: ['tripwire', 'army'] }] }],
    [
      'lab/same-input',
      { vary: [1, 2].map((value) => ({ input: 'force/thousand', values: [value] })) },
    ],
    [
      'lab/too-many-inputs',
      { vary: ['us', 'russia', 'ukraine'].map((seat) => ({ input: `seat/${seat}`, values: [] })) },
    ],
    [
      'lab/input-needs-text',
      { start: { kind: 'opening' }, vary: [{ input: 'force/thousand', values: [1] }] },
    ],
    [
      'lab/no-force',
      {
        start: { kind: 'text', text: withoutForce },
        vary: [{ input: 'force/thousand', values: [10] }],
      },
    ],
    ['lab/text', { start: { kind: 'text', text: { force: 'none' } } }],
    ['lab/seat-empty', { seats: seatsWith({ us: 'person' }) }],
    ['seat/unknown-strategy', { seats: seatsWith({ us: 'nobody' }) }],
  ])('%s', (code, change) => {
    expect(cellsOf(level, { ...BASE, ...change })).toMatchObject({ ok: false, fault: { code } });
  });
});

/** Runs made by hand on the small level, from the day of signature or another moment, to their end. */
describe('what a world came to', () => {
  const quiet = (state: State): State => (state.outcome ? state : quiet(nextOrEnd(state)));
  const nextOrEnd = (state: State): State => {
    const closed = state.phase === 'deployment' ? turn(state).state : state;
    return play(closed, { type: 'open-quarter' }).state;
  };
  const answered = (state: State, ...then: readonly Action[]) =>
    play(state, { type: 'respond', party: 'coalition', response: 'protest' }, ...then).state;
  const all = CROSSING.calendar.quarters;
  const day = signed();
  const again = (state: State) =>
    turn(state, ...PARTIES.map((party): Action => ({ type: 'table', party, text: text() }))).state;
  const unsigned = () => {
    let state = talks();
    while (!state.outcome) state = turn(state).state;
    return state;
  };
  const shot = tested(quarter(3));

  it.each<[string, State, State, Partial<World>]>([
    ['quiet to the end', day, quiet(day), { held: true, quartersHeld: all, quarters: all }],
    [
      'a strike in the third quarter that all accept',
      day,
      quiet(answered(tested(quarter(3)), ...wishes())),
      { held: false, quartersHeld: 2, strikes: 1, probes: 0, quarters: all },
    ],
    [
      'a probe that all accept',
      day,
      quiet(answered(tested(quarter(2), 'probe'), ...wishes())),
      { held: true, quartersHeld: all, probes: 1, strikes: 0 },
    ],
    [
      'a probe in the second quarter after which one withdraws',
      day,
      answered(tested(quarter(2), 'probe'), ...wishes({ russia: 'withdraw' })),
      { held: false, quartersHeld: 1, quarters: 2, cause: 'withdrew' },
    ],
    [
      'reopened after a probe and signed again',
      day,
      quiet(again(answered(tested(quarter(2), 'probe'), ...wishes({ russia: 'reopen' })))),
      { held: true, quartersHeld: all, outcome: 'reopened', signedTurn: 1 },
    ],
    [
      'never signed',
      talks(),
      unsigned(),
      { held: false, quartersHeld: 0, quarters: 0, signedTurn: 0 },
    ],
    [
      'from a quarter that is open',
      quarter(4),
      quiet(quarter(4)),
      { held: true, quartersHeld: all - 3, quarters: all - 3 },
    ],
    [
      'from a strike that is to be answered',
      shot,
      quiet(answered(shot, ...wishes())),
      { held: false, quartersHeld: 0, strikes: 1 },
    ],
    [
      'from the quiet after a strike',
      answered(shot, ...wishes()),
      quiet(answered(shot, ...wishes())),
      { held: true, strikes: 0, killed: 0, quarters: all - 3 },
    ],
  ])('%s', (_, from, end, expected) => {
    expect(end.outcome).not.toBeNull();
    expect(worldOf({ cell: 0, world: 0 }, from, { end, attackOdds: 0 })).toMatchObject(expected);
  });
});

describe('worlds', () => {
  const experiment = { ...presetExperiment(TRIPWIRE, { worlds: 4, series: 'split' }) };
  const single = run(experiment);

  it('are the same however their units are split', () => {
    const all = cells(experiment);
    const total = unitCount(experiment);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: total - 1 }), { maxLength: 4 }),
        (cuts) => {
          const bounds = [0, ...cuts.toSorted((a, b) => a - b), total];
          const parts = bounds
            .slice(1)
            .flatMap((last, at) => [...runUnits(experiment, all, bounds[at]!, last)]);
          expect(worldsHash(parts)).toBe(worldsHash(single));
        },
      ),
      { numRuns: 5 },
    );
  });

  it('have the same luck in every cell', () => {
    // Moscow's type is drawn before anything else is, so cells whose inputs do not matter are alike.
    const same = {
      ...experiment,
      vary: [{ input: 'article/prisoners', values: ['none', 'lists'] }],
    };
    const worlds = run(same);
    const told = ({ cell: _cell, payoffs: _payoffs, ...rest }: World) => rest;
    expect(worlds.slice(0, 4).map(told)).toEqual(worlds.slice(4).map(told));
  });

  it('are attacked as often as their odds say', () => {
    const many = run({ ...BASE, worlds: 500, series: 'luck' });
    const luck = meanOf(many.map(luckOf))!;
    expect(luck.low).toBeLessThan(0);
    expect(luck.high).toBeGreaterThan(0);
    // Odds are neither nought nor one, so this could fail.
    expect(meanOf(many.map(({ attackOdds }) => attackOdds))!.value).toBeGreaterThan(0.3);
    expect(luck.high - luck.low).toBeLessThan(0.2);
  });
});

describe('presets', () => {
  it.each(presetsFor(level))('$id can be run, and compares cells that it has', (preset) => {
    const found = cells(presetExperiment(preset, { worlds: 1, series: 'preset' }));
    const has = (values: readonly (number | string)[]) =>
      found.some((cell) => String(cell.values) === String(values));
    for (const { first, second } of preset.pairs)
      expect([has(first), has(second)]).toEqual([true, true]);
    for (const { cell, setting } of preset.settings) {
      expect(has(cell)).toBe(true);
      expect(SETTINGS.map(({ id }) => id)).toContain(setting);
    }
  });

  it('are all five on the main level, and none on one with other articles', () => {
    expect(presetsFor(level).map(({ id }) => id)).toEqual([
      'bluff',
      'tripwire',
      'porcupine',
      'minerals',
      'surface',
    ]);
    expect(presetsFor(CROSSING)).toEqual([]);
  });

  it('the stage game beside whole games: more force and more backing hold longer', () => {
    const experiment = presetExperiment(TRIPWIRE, { worlds: 1, series: 'surface' });
    const surface = surfaceOf(experiment, cells(experiment), run(experiment));
    const hold = new Map(surface.map(({ values, stageGame }) => [values.join(), stageGame!.hold]));
    expect(hold.get('none,100')).toBeGreaterThan(hold.get('none,10')!);
    expect(hold.get('treaty,10')).toBeGreaterThan(hold.get('none,10')!);
    expect(hold.get('treaty,100')).toBeGreaterThan(hold.get('treaty,10')!);
  });
});

describe('worlds that go on from the midst of a run', () => {
  it('have a survival curve that ends with the last quarter, where as many hold as are said to', () => {
    const recording = endedAs(level, 'settled');
    const at = recording.actions.reduce(
      (last, { type }, index) => (type === 'open-quarter' && index < 200 ? index + 1 : last),
      0,
    );
    const opened = recording.actions.slice(0, at).filter(({ type }) => type === 'open-quarter');
    const start = { kind: 'moment', recording, at } as const;
    const worlds = run({ ...BASE, worlds: 60, start });
    expect(worlds.some(({ held }) => held)).toBe(true);
    const { survival, held } = summariseCell(level, worlds)!;
    expect(survival).toHaveLength(level.calendar.quarters - opened.length + 2);
    expect(survival.at(-1)!.share.value).toBe(held!.value);
  });
});
