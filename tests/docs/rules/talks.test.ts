import { describe, expect, it } from 'vitest';
import {
  apply,
  canSign,
  PARTIES,
  provisionsOf,
  textFromIds,
  type Action,
  type Level,
  type Option,
  type Text,
} from '../../../src/engine/index.ts';
import { CROSSING, text } from '../../fixtures/crossing.ts';
import { play, quarter, signed, talks, tested, turn, wishes } from '../../fixtures/scene.ts';

const UN = text({ force: 'un' });
const LARGE = text({ force: 'large' });

/** The crossing with an option of it changed. */
function withOption(id: string, changed: Partial<Option>): Level {
  const articles = CROSSING.articles.map((article) => ({
    ...article,
    options: article.options.map((option) =>
      option.id === id ? { ...option, ...changed } : option,
    ),
  }));
  return { ...CROSSING, articles };
}

describe('the run', () => {
  it('seats pass between persons and strategies, and the run goes on', () => {
    expect(PARTIES).toEqual(['ukraine', 'russia', 'us', 'coalition']);
    let state = talks();
    for (const to of ['boulware', 'person', 'conceder']) {
      const passed = play(state, { type: 'hand-over', party: 'us', to });
      expect(passed.events).toEqual([{ type: 'handed-over', party: 'us', to }]);
      state = turn(passed.state).state;
    }
    expect(state.round).toBe(4);
  });

  it('turns are counted without a break over rounds, quarters and reopened talks', () => {
    let state = signed(LARGE, turn(talks()).state);
    expect(state).toMatchObject({ phase: 'ceasefire', turn: 2 });
    state = play(state, { type: 'open-quarter' }).state;
    expect(state).toMatchObject({ turn: 3, quarter: 1 });
    const protest: Action = { type: 'respond', party: 'coalition', response: 'protest' };
    state = play(tested(state), protest, ...wishes({ us: 'reopen' })).state;
    expect(state).toMatchObject({ phase: 'talks', turn: 4, round: 1, quarter: 1 });
    // Later effects of 28 days: two rounds of 14 days, or less than one quarter of 91.
    const after = (days: number) => {
      const acts = CROSSING.acts.map((act) =>
        act.id === 'mobilise' ? { ...act, later: { ...act.later!, days } } : act,
      );
      const level = { ...CROSSING, acts };
      const act: Action = { type: 'act', party: 'ukraine', act: 'mobilise' };
      const agreed = PARTIES.map((party): Action => ({ type: 'table', party, text: text() }));
      const start = turn(talks(level), act, ...agreed).state;
      return play(start, { type: 'open-quarter' }).state.due.length;
    };
    expect([91, 92].map(after)).toEqual([0, 1]);
  });

  it('quarters are counted over the whole run', () => {
    const protest: Action = { type: 'respond', party: 'coalition', response: 'protest' };
    const reopened = play(tested(quarter(6, LARGE)), protest, ...wishes({ us: 'reopen' })).state;
    const again = signed(LARGE, reopened);
    expect(again.quarter).toBe(6);
    expect(play(again, { type: 'open-quarter' }).state.phase).toBe('settled');
  });
});

describe('what a text provides', () => {
  const effectsIn = (level: Level, ids: Record<string, string>) =>
    provisionsOf(
      level,
      textFromIds(level, {
        force: 'large',
        consent: 'host',
        backing: 'treaty',
        zone: 'km40',
        army: 'free',
        money: 'snapback',
        ...ids,
      }),
    ).effects;

  it('options add up, and shares stay between 0 and 1', () => {
    const more = withOption('km40', { effects: { usPledge: 0.05, snapback: 0.9, pullbackKm: 40 } });
    const effects = effectsIn(more, {});
    expect(effects.usPledge).toBeCloseTo(0.95, 12);
    expect(effects.snapback).toBe(1);
    const less = withOption('km40', { effects: { snapback: -1 } });
    expect(effectsIn(less, {}).snapback).toBe(0);
  });

  it('of several ceilings the lowest holds', () => {
    const two = withOption('km40', {
      effects: { armyCeilingThousand: 150, longRangeCeiling: 0.05, engagementCeiling: 0.3 },
    });
    expect(effectsIn(two, { army: 'cap' })).toMatchObject({
      armyCeilingThousand: 100,
      longRangeCeiling: 0.05,
      // The force’s own rules would be 0.8.
      engagement: 0.3,
    });
    expect(effectsIn(CROSSING, {}).armyCeilingThousand).toBe(Infinity);
  });

  it('any force needs the consent of its host', () => {
    for (const force of ['un', 'small', 'large']) {
      const refused = play(quarter(1, text({ force })), {
        type: 'consent',
        party: 'ukraine',
        granted: false,
      }).state;
      const { events } = play(turn(refused).state, { type: 'open-quarter' });
      expect(events).toContainEqual({ type: 'deployment-blocked', by: 'ukraine' });
    }
  });
});

describe('the table', () => {
  const tables = (tabled: Text): Action => ({ type: 'table', party: 'ukraine', text: tabled });

  it('the last text that is laid down in a round counts', () => {
    const { state, events } = turn(talks(), tables(UN), tables(LARGE));
    expect(state.positions.ukraine).toEqual(LARGE);
    expect(events.filter(({ type }) => type === 'tabled')).toHaveLength(1);
  });

  it('talks open with the level’s positions, each signed by its holder', () => {
    const state = talks();
    for (const party of PARTIES) {
      const opening = textFromIds(CROSSING, CROSSING.delegations[party].opening);
      expect(state.positions[party]).toEqual(opening);
      expect(state.signatures[party]).toEqual(opening);
    }
  });

  it('a shown text may be signed by both who know it, later too', () => {
    const shown = turn(talks(), { type: 'show', party: 'us', to: 'russia', text: UN }).state;
    const later = turn(shown).state;
    expect(PARTIES.filter((party) => canSign(later, party, UN))).toEqual(['russia', 'us']);
  });

  it('an upper bound counts what is on its way', () => {
    const act: Action = { type: 'act', party: 'ukraine', act: 'mobilise' };
    // 250 now and 30 twice on the way: above the 300 that the act allows.
    const twice = turn(turn(talks(), act).state, act).state;
    expect(twice.meters.ukrainianArmyThousand).toBe(250);
    expect(apply(twice, act)).toMatchObject({ ok: false, fault: { code: 'act/not-now' } });
  });
});

describe('the war', () => {
  it('lost lives of the fighting are nowhere in a state of talks', () => {
    const { state, events } = turn(talks());
    const { level: _, ...rest } = state;
    expect(JSON.stringify([rest, events])).not.toMatch(/killed|wounded|casualt/i);
  });

  it('the line stands still once a text is signed', () => {
    let state = signed(LARGE);
    const { gainKm2, meters } = state;
    for (let at = 0; at < 3; at++) {
      state = turn(play(state, { type: 'open-quarter' }).state).state;
      expect(state.gainKm2).toEqual(gainKm2);
      expect(state.meters.gainTotalKm2).toBe(meters.gainTotalKm2);
    }
  });
});
