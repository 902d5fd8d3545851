import { describe, expect, it } from 'vitest';
import {
  actFault,
  inFieldThousand,
  inForceShare,
  inForceUnder,
  nothingInForce,
  quarterStage,
  roadLeftThousand,
  stageStateOf,
  provisionsOf,
  sustainedThousand,
  tempoOf,
  type Action,
  type ContingentMove,
  type Level,
  type Party,
  type State,
} from '../../src/engine/index.ts';
import { CROSSING, crossingWith, text } from '../fixtures/crossing.ts';
import {
  nextQuarter,
  play,
  playScenes,
  quarter,
  signed,
  talks,
  tested,
  turn,
} from '../fixtures/scene.ts';

const NORTH = 0;
const SOUTH = 1;
const FAR = 3;
const LARGE = text({ force: 'large' });
const BACKED = text({ force: 'large', backing: 'treaty' });
const UN = text({ force: 'un' });
const BOTH = text({ force: 'large', consent: 'both' });

const fieldOf = (state: State, contributor: number) =>
  inFieldThousand(state.contributors[contributor]!);
const consents = (party: Party, granted: boolean): Action => ({ type: 'consent', party, granted });
const ask: Action = { type: 'act', party: 'coalition', act: 'ask-south' };
const askSouth = CROSSING.acts.find(({ id }) => id === 'ask-south')!;
const prepare: Action = { type: 'act', party: 'coalition', act: 'prepare' };

describe('acts for a force', () => {
  it('are refused under a text that sends none', () => {
    const fault = (agreed: typeof LARGE) =>
      actFault(quarter(1, agreed), 'coalition', askSouth, [])?.code ?? null;
    expect(fault(text())).toBe('act/no-force');
    expect(fault(LARGE)).toBeNull();
  });
});

describe('the gap between signature and deployment', () => {
  it('a contingent arrives after its own time, in parts', () => {
    // North: one quarter’s notice, half in its first quarter there, then all 12,000.
    const field = [1, 2, 3, 4].map((at) => fieldOf(quarter(at, LARGE), NORTH));
    expect(field).toEqual([0, 6, 12, 12]);
  });

  it('preparation before signature shortens it', () => {
    // Two preparations make the force fully ready: North is there in the first quarter.
    const ready = turn(talks(), prepare).state;
    const full = turn(ready, prepare).state;
    const field = (from: State, contributor: number) =>
      [1, 2, 3].map((at) => fieldOf(quarter(at, LARGE, from), contributor));
    expect(field(talks(), NORTH)).toEqual([0, 6, 12]);
    expect(field(full, NORTH)).toEqual([6, 12, 12]);
    // Half a quarter sooner, it is halfway between its first and its second step by then.
    expect(field(ready, NORTH)).toEqual([0, 9, 12]);
    // South has two quarters’ notice: half of it is one.
    expect(field(turn(ready, ask).state, SOUTH)).toEqual([0, 2, 4]);
  });

  it('a contributor asked later counts its notice from its pledge', () => {
    const asked = nextQuarter(quarter(3, LARGE), ask).state;
    // Pledged in quarter 3, two quarters’ notice: from quarter 6 on.
    expect(asked.quarter).toBe(4);
    expect(fieldOf(asked, SOUTH)).toBe(0);
    const sixth = nextQuarter(nextQuarter(asked).state).state;
    expect([sixth.quarter, fieldOf(sixth, SOUTH)]).toEqual([6, 2]);
  });

  it('a contingent goes, in parts, where the line is thinnest', () => {
    const { state, events } = nextQuarter(quarter(1, LARGE));
    const arrived = events.filter((event) => event.type === 'arrived');
    expect(arrived.map(({ sector, thousand }) => [sector, thousand])).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
    expect(state.contributors[NORTH]!.inSector).toEqual([2, 2, 2]);
    // The river is half as long, so it is the densest: the next parts go elsewhere first.
    const next = nextQuarter(state);
    expect(next.state.contributors[NORTH]!.inSector).toEqual([6, 4, 2]);
  });
});

describe('pledges', () => {
  it('are kept or missed, and a shortfall is known once the contingent should be whole', () => {
    const asked = turn(talks(), ask).state;
    const states = [1, 2, 3, 4].map((at) => quarter(at, LARGE, asked));
    // South pledged 8,000, keeps half, and comes in its third quarter.
    expect(states.map((state) => fieldOf(state, SOUTH))).toEqual([0, 0, 2, 4]);
    const { events } = nextQuarter(states[2]!);
    expect(events).toContainEqual({
      type: 'pledge-missed',
      contributor: SOUTH,
      missingThousand: 4,
    });
    expect(events).not.toContainEqual(expect.objectContaining({ contributor: NORTH }));
  });

  it('one that hangs on the United States comes only behind its pledge', () => {
    expect(fieldOf(quarter(3, LARGE), FAR)).toBe(0);
    expect(fieldOf(quarter(2, BACKED), FAR)).toBe(3);
    // Then what its pool of 9,000 sustains.
    expect(fieldOf(quarter(4, BACKED), FAR)).toBe(3);
  });

  it('a contributor that was never asked, or declined, sends none', () => {
    const declined = turn(talks(), { type: 'act', party: 'coalition', act: 'ask-isle' }).state;
    const state = quarter(4, LARGE, declined);
    expect(fieldOf(state, SOUTH)).toBe(0);
    expect(fieldOf(state, 2)).toBe(0);
  });
});

describe('rotation', () => {
  /** North with a pool that sustains a third of what it sends. */
  const thin: Level = {
    ...CROSSING,
    contributors: CROSSING.contributors.map((contributor) =>
      contributor.id === 'north' ? { ...contributor, poolThousand: 12 } : contributor,
    ),
  };

  it('a contingent above what its pool sustains may surge for the stated quarters', () => {
    const states = [1, 2, 3, 4, 5].map((at) => quarter(at, LARGE, talks(thin)));
    // Arrival from the second quarter, two quarters of surge, then 12 / 3.
    expect(states.map((state) => fieldOf(state, NORTH))).toEqual([0, 6, 12, 4, 4]);
    const { events } = nextQuarter(states[2]!);
    expect(events).toContainEqual({ type: 'went-home', contributor: NORTH, thousand: 8 });
  });

  it('only sustained strength deters, even while a surge lasts', () => {
    const state = quarter(3, LARGE, talks(thin));
    expect(fieldOf(state, NORTH)).toBe(12);
    expect(sustainedThousand(thin, state.contributors)).toBe(4);
    expect(quarterStage(state).forceThousand).toBeLessThanOrEqual(4);
  });

  it('30,000 in the field need 90,000 in the pool', () => {
    const { contributors } = quarter(3, LARGE);
    expect(sustainedThousand(CROSSING, contributors)).toBe(36 / 3);
  });
});

describe('the ceiling of the text', () => {
  it('cuts every contingent by the same share', () => {
    // North’s 12,000 under a ceiling of 10,000.
    expect(fieldOf(quarter(4, text({ force: 'small' })), NORTH)).toBe(10);
    const asked = turn(talks(), ask).state;
    const state = quarter(5, text({ force: 'small' }), asked);
    // 12 and 4 kept, 10 allowed.
    expect(fieldOf(state, NORTH)).toBe(7.5);
    expect(fieldOf(state, SOUTH)).toBe(2.5);
  });

  it('a smaller force agreed later goes home', () => {
    const broken = play(
      tested(quarter(3, LARGE), 'strike'),
      { type: 'respond', party: 'coalition', response: 'protest' },
      ...(['ukraine', 'russia', 'us', 'coalition'] as const).map(
        (party): Action => ({ type: 'wish', party, wish: party === 'us' ? 'reopen' : 'accept' }),
      ),
    ).state;
    const none = signed(text(), broken);
    const { state, events } = play(none, { type: 'open-quarter' });
    expect(events).toContainEqual({ type: 'went-home', contributor: NORTH, thousand: 12 });
    expect(fieldOf(state, NORTH)).toBe(0);
  });
});

describe('consent', () => {
  playScenes([
    {
      rule: 'A UN force needs Russia’s consent by its nature: without it none arrives',
      before: () => play(quarter(1, UN), consents('russia', false)).state,
      close: true,
      after: { consent: { russia: false } },
      check: ({ state }) => {
        const { state: next, events } = play(state, { type: 'open-quarter' });
        expect(events).toContainEqual({ type: 'deployment-blocked', by: 'russia' });
        expect(fieldOf(next, NORTH)).toBe(0);
      },
    },
    {
      rule: 'With consent granted again the force arrives',
      before: () => {
        const withheld = nextQuarter(quarter(1, UN), consents('russia', false)).state;
        return turn(withheld, consents('russia', true)).state;
      },
      actions: [{ type: 'open-quarter' }],
      never: ['deployment-blocked'],
      check: ({ state }) => expect(fieldOf(state, NORTH)).toBe(2.5),
    },
    {
      rule: 'A national force needs Russia’s consent only where the text says so',
      before: () => turn(quarter(1, BOTH), consents('russia', false)).state,
      actions: [{ type: 'open-quarter' }],
      events: [{ type: 'deployment-blocked', by: 'russia' }],
    },
    {
      rule: 'The host may stop any force',
      before: () => turn(quarter(1, LARGE), consents('ukraine', false)).state,
      actions: [{ type: 'open-quarter' }],
      events: [{ type: 'deployment-blocked', by: 'ukraine' }],
    },
    {
      rule: 'Consent withheld later stops what is still to come, not what is there',
      before: () => turn(quarter(2, LARGE), consents('ukraine', false)).state,
      actions: [{ type: 'open-quarter' }],
      check: ({ state }) => expect(fieldOf(state, NORTH)).toBe(6),
    },
    {
      rule: 'Consent is public at once',
      before: () => quarter(1, UN),
      actions: [consents('russia', false)],
      after: { consent: { russia: false } },
      events: [{ type: 'consent', party: 'russia', granted: false }],
    },
  ]);
});

describe('what comes into force', () => {
  it('pull-back and monitors over weeks, not at once', () => {
    const agreed = text({ zone: 'km40' });
    const stages = [1, 2, 3, 4].map((at) => quarterStage(quarter(at, agreed)));
    expect(stages.map((stage) => stage.pullbackKm)).toEqual([16, 32, 40, 40]);
    // From national means, 0.2, towards the monitors’ 0.8.
    expect(stages.map((stage) => Number(stage.monitoring.toFixed(9)))).toEqual([
      0.44, 0.68, 0.8, 0.8,
    ]);
    expect(inForceShare(CROSSING, 0)).toBe(0);
  });

  it('monitors never see less than national means do', () => {
    expect(quarterStage(quarter(3, text())).monitoring).toBe(0.2);
  });

  it('an army above its ceiling closes on it by a quarter of the excess each quarter', () => {
    const capped = text({ army: 'cap' });
    const army = [1, 2, 3].map((at) => quarter(at, capped).meters.ukrainianArmyThousand);
    expect(army[0]).toBeCloseTo(250 - 150 / 4, 9);
    expect(army[1]).toBeCloseTo(100 + (150 * 9) / 16, 9);
    expect(army[2]).toBeCloseTo(100 + (150 * 27) / 64, 9);
    // Long-range weapons are limited at once.
    expect(quarterStage(quarter(1, capped)).longRange).toBe(0.1);
  });

  it('European finance builds enablers, weapons and the army, quarter by quarter', () => {
    const financed = text({ money: 'finance' });
    const { meters } = quarter(3, financed);
    expect(meters.europeanFinanceBn).toBeCloseTo(60, 9);
    expect(meters.europeanEnablers).toBeCloseTo(0.4 + 0.06, 9);
    expect(meters.longRange).toBeCloseTo(0.3 + 0.06, 9);
    expect(meters.counterDrone).toBeCloseTo(0.2 + 0.06, 9);
    expect(meters.ukrainianArmyThousand).toBeCloseTo(250 + 30, 9);
  });

  it('a text’s sanctions clause changes sanctions at signature', () => {
    const before = talks();
    const relief = signed(text({ money: 'relief' }), before);
    expect(relief.meters.sanctions).toBeCloseTo(before.meters.sanctions - 0.4, 9);
  });

  it('the stage game reads the text: engagement, pledge, stakes', () => {
    const stage = quarterStage(quarter(3, BACKED));
    expect(stage).toMatchObject({
      engagement: 0.8,
      usPledge: 0.9,
      snapback: 0.6,
      concessions: 0,
      frontKm: 100,
    });
    // Without a force its rules of engagement are void.
    expect(quarterStage(quarter(3, text())).engagement).toBe(0);
    // A force brings counter-drone means in proportion to its strength under the ceiling.
    const provisions = provisionsOf(CROSSING, BACKED);
    const inForce = inForceUnder(CROSSING, provisions, 3, nothingInForce(CROSSING));
    const at = (thousand: number) =>
      stageStateOf(CROSSING, provisions, CROSSING.war.start, inForce, thousand).counterDrone;
    expect(at(0)).toBeCloseTo(0.2 + 0.2, 9);
    expect(at(20)).toBeCloseTo(0.2 + 0.2 + 0.15, 9);
    expect(at(40)).toBeCloseTo(0.2 + 0.2 + 0.3, 9);
  });

  it('beliefs start from the text: γ = 0.2 + 0.6 g, υ = 0.2 + 0.6 B + drift, ρ carried over', () => {
    const state = signed(BACKED);
    expect(state.beliefs.revisionist).toBe(0.6);
    expect(state.beliefs.firm).toBeCloseTo(0.2 + 0.6 * 0.8, 12);
    expect(state.beliefs.committed).toBeCloseTo(0.2 + 0.6 * 0.9, 12);
    const courted = turn(talks(), { type: 'act', party: 'us', act: 'summit' }).state;
    expect(signed(BACKED, courted).beliefs.committed).toBeCloseTo(0.2 + 0.54 + 0.1, 12);
  });
});

describe('moves of contingents', () => {
  const move = (from: string, to: string, thousand: number): Action => ({
    type: 'move',
    party: 'coalition',
    contributor: 'north',
    from,
    to,
    thousand,
  });
  playScenes([
    {
      rule: 'The coalition moves troops between sectors when the quarter closes',
      before: () => quarter(3, LARGE),
      actions: [move('woods', 'river', 1.5), move('plain', 'river', 0.5)],
      close: true,
      events: [
        { type: 'moved', contributor: NORTH, from: 0, to: 2, thousand: 1.5 },
        { type: 'moved', contributor: NORTH, from: 1, to: 2, thousand: 0.5 },
      ],
      check: ({ state }) => expect(state.contributors[NORTH]!.inSector).toEqual([4.5, 3.5, 4]),
    },
    {
      rule: 'A second move may take what the first has brought',
      before: () => quarter(3, LARGE),
      actions: [move('river', 'plain', 2), move('plain', 'woods', 6)],
      close: true,
      check: ({ state }) => expect(state.contributors[NORTH]!.inSector).toEqual([12, 0, 0]),
    },
  ]);

  it('the roads into a sector carry so many in a quarter, by its access', () => {
    const left = (...made: ContingentMove[]) => roadLeftThousand(CROSSING, made, 2);
    // 15,000 on good roads, and access of 0.6 at the river.
    expect(left()).toBe(9);
    expect(left({ contributor: NORTH, from: 0, to: 2, thousand: 3.5 })).toBe(5.5);
    expect(left({ contributor: NORTH, from: 0, to: 1, thousand: 3.5 })).toBe(9);
    expect(left({ contributor: NORTH, from: 0, to: 2, thousand: 9.1 })).toBe(0);
  });
});

describe('quarters', () => {
  playScenes([
    {
      rule: 'When Russia complies the ceasefire goes on and grows quieter',
      before: () => quarter(1),
      close: true,
      after: { phase: 'ceasefire', quietQuarters: 1, violation: null },
      events: [{ type: 'complied' }, { type: 'beliefs' }, { type: 'phase', phase: 'ceasefire' }],
    },
    {
      rule: 'After the last quarter the run is settled',
      before: () => turn(quarter(6)).state,
      actions: [{ type: 'open-quarter' }],
      after: { phase: 'settled', outcome: { kind: 'settled', cause: 'last-quarter', turn: 7 } },
      events: [{ type: 'ended' }, { type: 'revealed' }],
    },
    {
      rule: 'A level may be shorter',
      before: () => turn(quarter(1, text(), talks(crossingWith({ quarters: 1 })))).state,
      actions: [{ type: 'open-quarter' }],
      after: { phase: 'settled' },
    },
  ]);

  it('the chance that a decision to test arises halves towards its floor while it is quiet', () => {
    expect(tempoOf(CROSSING, 0)).toBe(1);
    expect(tempoOf(CROSSING, 2)).toBeCloseTo(0.04 + 0.96 / 2, 12);
    expect(tempoOf(CROSSING, 4)).toBeCloseTo(0.04 + 0.96 / 4, 12);
    expect(tempoOf(CROSSING, 200)).toBeCloseTo(0.04, 12);
  });
});
