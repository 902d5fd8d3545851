import { describe, expect, it } from 'vitest';
import {
  factsOf,
  quarterStage,
  type Action,
  type GameEvent,
  type State,
} from '../../../src/engine/index.ts';
import { CROSSING, text } from '../../fixtures/crossing.ts';
import { nextQuarter, play, quarter, signed, talks, turn } from '../../fixtures/scene.ts';

const LARGE = text({ force: 'large', zone: 'km40' });
const BOTH = text({ force: 'large', consent: 'both' });
const NORTH = 0;
const consents = (granted: boolean): Action => ({ type: 'consent', party: 'russia', granted });
const fieldOf = (state: State, at: number) =>
  state.contributors[at]!.inSector.reduce((sum, thousand) => sum + thousand, 0);
const kindsOf = (events: readonly GameEvent[]) => events.map(({ type }) => type);

describe('consent', () => {
  it('consent stands until it is changed, and outlives taking back', () => {
    expect(talks().consent).toEqual({ ukraine: true, russia: true });
    const undone = play(quarter(1, BOTH), consents(false), { type: 'undo', party: 'russia' }).state;
    expect(undone.consent.russia).toBe(false);
    expect(nextQuarter(nextQuarter(undone).state).state.consent.russia).toBe(false);
  });

  it('nobody comes and nobody goes while consent is withheld', () => {
    // North alone would have to shrink: its pool sustains a third of it.
    const contributors = CROSSING.contributors.map((each) =>
      each.id === 'north' ? { ...each, poolThousand: 12 } : each,
    );
    const from = talks({ ...CROSSING, contributors });
    const free = [3, 4, 5].map((at) => fieldOf(quarter(at, BOTH, from), NORTH));
    expect(free).toEqual([12, 4, 4]);
    const third = quarter(3, BOTH, from);
    const fourth = nextQuarter(third, consents(false));
    expect(fourth.events).toContainEqual({ type: 'deployment-blocked', by: 'russia' });
    expect(fieldOf(fourth.state, NORTH)).toBe(12);
  });
});

describe('contingents', () => {
  it('a contingent shrinks in all its sectors in proportion', () => {
    const contributors = CROSSING.contributors.map((each) =>
      each.id === 'north' ? { ...each, poolThousand: 18 } : each,
    );
    const third = quarter(3, LARGE, talks({ ...CROSSING, contributors }));
    const fourth = nextQuarter(third).state;
    expect(fieldOf(third, NORTH)).toBe(12);
    expect(fourth.contributors[NORTH]!.inSector).toEqual(
      third.contributors[NORTH]!.inSector.map((thousand) => thousand / 2),
    );
  });
});

describe('the order of a quarter', () => {
  it('a quarter opens in its order', () => {
    // Preparation that falls due as the quarter opens brings the contingent in it; the event comes last.
    const acts = CROSSING.acts.map((act) =>
      act.id === 'summit' ? { ...act, later: { days: 1, changes: { readiness: 1 } } } : act,
    );
    const events = CROSSING.events.map((event) =>
      event.id === 'election' ? { ...event, turn: 1 } : event,
    );
    const before = turn(
      talks({ ...CROSSING, acts, events }),
      { type: 'act', party: 'us', act: 'summit' },
      ...(['ukraine', 'russia', 'coalition'] as const).map(
        (party): Action => ({ type: 'table', party, text: LARGE }),
      ),
    ).state;
    const opened = play(before, { type: 'open-quarter' });
    const order = ['quarter-opened', 'act-took-effect', 'arrived', 'level-event', 'phase'];
    const told = kindsOf(opened.events).filter((type) => order.includes(type));
    expect([...new Set(told)]).toEqual(order);
    // Relief came before the events and growth before arrivals.
    expect(opened.state.meters.sanctions).toBeCloseTo(0.45, 12);
    expect(opened.state.priors.committed).toBeCloseTo(0.2 + 0.6 * 0.05 + 0.1 - 0.2, 12);
  });

  it('a quarter closes in its order', () => {
    const before = quarter(3, LARGE);
    const { state, events } = turn(
      before,
      { type: 'act', party: 'russia', act: 'draw-down' },
      {
        type: 'move',
        party: 'coalition',
        contributor: 'north',
        from: 'woods',
        to: 'river',
        thousand: 3,
      },
    );
    const order = ['acted', 'moved', 'complied'];
    expect(kindsOf(events).filter((type) => order.includes(type))).toEqual(order);
    const complied = events.find((event) => event.type === 'complied')!;
    // Russia decided in the game after both.
    expect(complied.stage.russianForceThousand).toBe(550);
    expect(complied.stage).toEqual(quarterStage({ ...state, quarter: before.quarter }));
    expect(complied.stage.forceThousand).not.toBeCloseTo(quarterStage(before).forceThousand, 6);
  });
});

describe('who tests', () => {
  it('a person who tests is bound by no tempo', () => {
    const priors = { ...CROSSING.priors, liveTempo: 0, settledTempo: 0 };
    for (let seed = 0; seed < 20; seed++) {
      const from = talks({ ...CROSSING, priors }, String(seed));
      const before = quarter(2, LARGE, from);
      expect(turn(before).state.phase).toBe('ceasefire');
      const chosen = { type: 'test', party: 'russia', move: 'probe', sector: 'woods' } as const;
      expect(turn(before, chosen).state.phase).toBe('violation');
    }
  });
});

describe('sectors', () => {
  it('the sector’s figures are what the rules read of it', () => {
    const { frontKm, lengthShare, testedShare } = factsOf(CROSSING);
    expect(frontKm).toBe(100);
    expect(lengthShare).toEqual([0.4, 0.4, 0.2]);
    const sectors = CROSSING.sectors.map((each, at) => ({ ...each, attraction: at }));
    const tested = factsOf({ ...CROSSING, sectors }).testedShare;
    expect(testedShare).toEqual([0.4, 0.4, 0.2]);
    [0, 0.5, 0.5].forEach((share, at) => expect(tested[at]).toBeCloseTo(share, 12));
  });
});

describe('small incidents', () => {
  it('small incidents change nothing', () => {
    let told = 0;
    for (let seed = 0; seed < 20; seed++) {
      const before = signed(LARGE, talks(CROSSING, `small/${seed}`));
      const { state, events } = play(before, { type: 'open-quarter' });
      const incidents = events.filter((event) => event.type === 'incident');
      told += incidents.length;
      for (const { confidence, kind } of incidents) {
        expect(confidence).toBeGreaterThanOrEqual(0.2);
        expect(confidence).toBeLessThanOrEqual(0.8);
        expect(['local-fire', 'drone', 'mine', 'jamming']).toContain(kind);
      }
      expect(state.tests).toEqual([]);
      expect(state.violation).toBeNull();
      expect(state.beliefs).toEqual(before.beliefs);
    }
    expect(told).toBeGreaterThan(0);
  });
});
