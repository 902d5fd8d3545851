import { describe, expect, it } from 'vitest';
import { openStream } from '../../src/base/stream.ts';
import { alternativeOf, type Action, type Level, type State } from '../../src/engine/index.ts';
import { CROSSING, crossingWith, text } from '../fixtures/crossing.ts';
import { nextQuarter, playScenes, quarter, talks, turn } from '../fixtures/scene.ts';

const acts = (party: 'ukraine' | 'russia' | 'us' | 'coalition', act: string): Action => ({
  type: 'act',
  party,
  act,
});

/** Gains of one round in the plain, where the usual is 30 km², under the same luck. */
function gainInPlain(state: State): number {
  return turn(state).state.lastGainKm2[1]!;
}

function withMeters(state: State, meters: Partial<State['meters']>): State {
  return { ...state, meters: { ...state.meters, ...meters } };
}

describe('while talks last the war goes on', () => {
  it('the line moves by sector: the usual gain, half to one and a half times by chance', () => {
    for (let seed = 0; seed < 40; seed++) {
      const before = talks(CROSSING, String(seed));
      const luck = openStream(String(seed), 1, 'front');
      const { state, events } = turn(before);
      const expected = CROSSING.sectors.map(
        (sector) => Math.round(sector.gainKm2PerRound * (0.5 + luck.uniform()) * 10) / 10,
      );
      expect(state.lastGainKm2).toEqual(expected);
      expect(state.gainKm2).toEqual(expected);
      expect(events).toContainEqual({ type: 'front-moved', gainKm2: expected });
      expect(state.meters.gainRateKm2).toBeCloseTo(expected[0]! + expected[1]! + expected[2]!, 9);
      const second = turn(state).state;
      expect(second.gainKm2[1]).toBeCloseTo(expected[1]! + second.lastGainKm2[1]!, 9);
      expect(second.meters.gainTotalKm2).toBeCloseTo(
        state.meters.gainRateKm2 + second.meters.gainRateKm2,
        9,
      );
    }
  });

  it('the meters of what was gained stay within the bounds of the level', () => {
    const bounds = { ...CROSSING.war.bounds, gainRateKm2: [0, 5], gainTotalKm2: [0, 8] } as const;
    const start = { ...CROSSING.war.start, gainRateKm2: 0 };
    const before = talks({ ...CROSSING, war: { ...CROSSING.war, bounds, start } });
    expect(turn(turn(before).state).state.meters).toMatchObject({
      gainRateKm2: 5,
      gainTotalKm2: 8,
    });
  });

  it.each([
    ['faster while US aid is paused', { usAid: 0 }, 1.5],
    ['faster with Russia’s tempo', { tempo: 1 }, 1.4],
    ['slower with a lowered tempo', { tempo: -1 }, 0.6],
    ['faster the larger the Russian force', { russianForceThousand: 900 }, 1.5],
    ['slower the larger the Ukrainian army', { ukrainianArmyThousand: 500 }, 0.5],
  ])('%s', (_, meters, factor) => {
    const usual = gainInPlain(talks());
    const now = gainInPlain(withMeters(talks(), meters));
    // Gains are rounded to tenths of a square kilometre.
    expect(Math.abs(now - factor * usual)).toBeLessThanOrEqual(0.15);
  });

  it('time has a price for each side, as the level states it', () => {
    const { meters } = turn(talks()).state;
    expect(meters.strainUkraine).toBeCloseTo(1 - 0.5, 12);
    expect(meters.strainRussia).toBeCloseTo(0.5 + 0.5, 12);
    const before = alternativeOf(CROSSING, 'ukraine', CROSSING.war.start);
    expect(alternativeOf(CROSSING, 'ukraine', meters)).toBeLessThan(before);
  });
});

describe('acts', () => {
  playScenes([
    {
      rule: 'An act changes its meters when the round closes, not before',
      before: talks,
      actions: [acts('us', 'pause-aid')],
      after: { meters: { usAid: 1 } },
      never: ['acted'],
    },
    {
      rule: 'Paused aid speeds the line up in the same round',
      before: talks,
      actions: [acts('us', 'pause-aid')],
      close: true,
      after: { meters: { usAid: 0 } },
      events: [{ type: 'acted', party: 'us', act: 'pause-aid' }],
      check: ({ state }) =>
        expect(Math.abs(state.lastGainKm2[1]! - 1.5 * gainInPlain(talks()))).toBeLessThan(0.16),
    },
    {
      rule: 'Acts of all delegations count as made at the same time',
      before: talks,
      // Depots need aid, which is paused in the same round.
      actions: [acts('ukraine', 'strike-depots'), acts('us', 'pause-aid')],
      close: true,
      events: [
        { type: 'acted', act: 'strike-depots' },
        { type: 'acted', act: 'pause-aid' },
      ],
    },
    {
      rule: 'A meter stays within the level’s bounds',
      before: () => withMeters(talks(), { sanctions: 0.95 }),
      actions: [acts('coalition', 'sanction')],
      close: true,
      after: { meters: { sanctions: 1 } },
    },
    {
      rule: 'A later effect comes the stated number of days after, once',
      before: talks,
      actions: [acts('ukraine', 'mobilise')],
      close: true,
      after: { meters: { ukrainianArmyThousand: 250 } },
      check: ({ state }) => {
        const second = turn(state);
        expect(second.state.meters.ukrainianArmyThousand).toBe(250);
        const third = turn(second.state);
        expect(third.state.meters.ukrainianArmyThousand).toBe(280);
        expect(third.events).toContainEqual({
          type: 'act-took-effect',
          changes: { ukrainianArmyThousand: 30 },
        });
        expect(third.state.due).toEqual([]);
      },
    },
    {
      rule: 'A later effect reaches over the signature into the quarters',
      before: () =>
        turn(
          talks(),
          acts('ukraine', 'mobilise'),
          { type: 'table', party: 'ukraine', text: text() },
          { type: 'table', party: 'russia', text: text() },
        ).state,
      actions: [{ type: 'open-quarter' }],
      // A quarter is longer than the two rounds that were left to wait.
      after: { turn: 2, meters: { ukrainianArmyThousand: 280 } },
    },
    {
      rule: 'The South, asked for a pledge, says yes by its willingness',
      before: talks,
      actions: [acts('coalition', 'ask-south')],
      close: true,
      events: [{ type: 'contributor-answered', contributor: 1, pledgedThousand: 8 }],
      check: ({ state }) =>
        expect(state.contributors[1]).toMatchObject({ status: 'pledged', pledgedThousand: 8 }),
    },
    {
      rule: 'The Isle, asked for a pledge, says no',
      before: talks,
      actions: [acts('coalition', 'ask-isle')],
      close: true,
      events: [{ type: 'contributor-answered', contributor: 2, pledgedThousand: 0 }],
      check: ({ state }) => expect(state.contributors[2]!.status).toBe('declined'),
    },
    {
      rule: 'A contributor’s answer does not depend on when it is asked',
      before: () => turn(turn(talks(willingHalf())).state).state,
      actions: [acts('coalition', 'ask-south')],
      close: true,
      check: ({ state }) =>
        expect(state.contributors[1]!.status).toBe(
          turn(talks(willingHalf()), acts('coalition', 'ask-south')).state.contributors[1]!.status,
        ),
    },
  ]);

  it('answers follow willingness', () => {
    let yes = 0;
    for (let seed = 0; seed < 400; seed++) {
      const { state } = turn(talks(willingHalf(), String(seed)), acts('coalition', 'ask-south'));
      if (state.contributors[1]!.status === 'pledged') yes++;
    }
    // Half of 400, at four standard errors.
    expect(Math.abs(yes - 200)).toBeLessThan(40);
  });
});

/** The crossing where the South may say either. */
function willingHalf(): Level {
  return {
    ...CROSSING,
    contributors: CROSSING.contributors.map((contributor) =>
      contributor.id === 'south' ? { ...contributor, willingness: [0.5, 0.5] } : contributor,
    ),
  };
}

describe('events of the level', () => {
  it('come at the turn that is set for them, in their phase', () => {
    const { state, events } = turn(talks());
    expect(events).toContainEqual({ type: 'level-event', id: 'thaw' });
    expect(state.meters.tempo).toBe(-1);
    const third = nextQuarter(quarter(2));
    expect(third.events).toContainEqual({ type: 'level-event', id: 'election' });
    expect(third.state.meters.usCommitment).toBeCloseTo(-0.2, 12);
  });

  it('or by chance, in each turn of their phase', () => {
    let rumours = 0;
    for (let seed = 0; seed < 400; seed++) {
      const { events } = turn(talks(CROSSING, String(seed)));
      if (events.some((event) => event.type === 'level-event' && event.id === 'rumour')) rumours++;
    }
    expect(Math.abs(rumours - 200)).toBeLessThan(40);
  });

  it('do not come a second time in reopened talks', () => {
    const state = { ...talks(crossingWith({ rounds: 4 })), reopenings: 1 };
    const { events } = turn(state);
    expect(events.map((event) => event.type)).not.toContain('level-event');
  });
});
