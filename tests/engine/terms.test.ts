import { describe, expect, it } from 'vitest';
import {
  alternativeOf,
  assessText,
  expectedForce,
  inForceNow,
  newRun,
  PARTIES,
  provisionsOf,
  type Action,
  type Changes,
  type Level,
  type State,
} from '../../src/engine/index.ts';
import { CROSSING, text } from '../fixtures/crossing.ts';
import { nextQuarter, play, quarter, signed, talks, tested, turn } from '../fixtures/scene.ts';

/** What a text sets going after its signature, and what a second text finds. */
const LARGE = text({ force: 'large' });
const ZONE = text({ force: 'large', zone: 'km40' });
const RELIEF = text({ force: 'large', money: 'relief' });
const protest: Action = { type: 'respond', party: 'coalition', response: 'protest' };

/** Talks reopened by Ukraine after a strike. */
function reopened(from: State): State {
  return play(
    tested(from),
    protest,
    ...PARTIES.map(
      (party): Action => ({ type: 'wish', party, wish: party === 'ukraine' ? 'reopen' : 'accept' }),
    ),
  ).state;
}

const accepted = PARTIES.map((party): Action => ({ type: 'wish', party, wish: 'accept' }));

const withMeters = (state: State, changes: Changes): State => ({
  ...state,
  meters: { ...state.meters, ...changes },
});

describe('relief and snap-back', () => {
  it('relief on signature comes at once, relief by phases in equal parts', () => {
    expect(signed(RELIEF).meters.sanctions).toBeCloseTo(0.1, 12);
    // Four quarters of relief by 0.2 in all.
    const phased = [1, 2, 4, 5].map((at) => quarter(at, LARGE).meters.sanctions);
    [0.45, 0.4, 0.3, 0.3].forEach((level, at) => expect(phased[at]).toBeCloseTo(level, 12));
  });

  it('a strike returns sanctions in proportion to the snap-back, and ends the phases', () => {
    const before = quarter(2, LARGE);
    const struck = play(tested(before), protest);
    expect(struck.state.meters.sanctions).toBeCloseTo(0.4 + 0.6 * 0.1, 12);
    expect(struck.events).toContainEqual({
      type: 'snapped-back',
      change: expect.closeTo(0.06, 12),
    });
    expect(struck.state.signed!.relief).toBe(false);
  });

  it('a probe returns nothing', () => {
    const probed = play(tested(quarter(2, LARGE), 'probe'), protest);
    expect(probed.state.meters.sanctions).toBeCloseTo(0.4, 12);
  });

  it('relief by phases is not given twice either', () => {
    const given = reopened(quarter(4, LARGE));
    expect(given.meters.sanctions).toBeCloseTo(0.3 + 0.6 * 0.2, 12);
    // Snapped back by 0.12, so that much is given again, and no more.
    const again = [5, 6].map((at) => quarter(at, LARGE, given).meters.sanctions);
    expect(again[0]).toBeCloseTo(0.42 - 0.05, 12);
    expect(again[1]).toBeCloseTo(0.42 - 0.1, 12);
  });

  it('relief by phases rests while Moscow keeps out a force that it signed for', () => {
    const both = text({ force: 'large', consent: 'both' });
    const refused = play(quarter(1, both), { type: 'consent', party: 'russia', granted: false });
    const second = nextQuarter(refused.state).state;
    expect(second.meters.sanctions).toBeCloseTo(0.45, 12);
    const third = nextQuarter(second, { type: 'consent', party: 'russia', granted: true }).state;
    expect(third.meters.sanctions).toBeCloseTo(0.4, 12);
  });

  it('the same text signed again gives no second relief', () => {
    const again = signed(RELIEF, reopened(quarter(1, RELIEF)));
    expect(again.meters.sanctions).toBeCloseTo(0.1, 12);
  });
});

describe('a second text', () => {
  it('keeps the reputation of those of whom it asks the same', () => {
    const talking = reopened(quarter(3, LARGE));
    const again = signed(LARGE, talking);
    expect(again.beliefs).toEqual(talking.beliefs);
    expect(again.secrets.types).toEqual(talking.secrets.types);
  });

  it('starts afresh where it asks for more', () => {
    const talking = reopened(quarter(3, LARGE));
    const backed = signed(text({ force: 'large', backing: 'treaty' }), talking);
    expect(backed.beliefs.firm).toBe(talking.beliefs.firm);
    expect(backed.beliefs.committed).toBe(backed.priors.committed);
    expect(backed.priors.committed).toBeGreaterThan(talking.priors.committed + 0.4);
  });

  it('comes into force from what stands already, over weeks', () => {
    const zone = signed(ZONE, reopened(quarter(4, LARGE)));
    const first = play(zone, { type: 'open-quarter' }).state;
    expect(inForceNow(first).pullbackKm).toBeCloseTo(0.4 * 40, 12);
    const kept = play(signed(ZONE, reopened(quarter(4, ZONE))), { type: 'open-quarter' }).state;
    expect(inForceNow(kept)).toMatchObject({ pullbackKm: 40, monitoring: 0.8 });
  });

  it('has only the quarters that are left to hold', () => {
    const late = reopened(quarter(5, ZONE));
    const fresh = { ...late, quarter: 0, signed: null, text: null };
    expect(assessText(late, ZONE).hold).toBeGreaterThan(assessText(fresh, ZONE).hold);
  });
});

describe('a force that a second text calls for', () => {
  it('comes with its own notice, and from its first step', () => {
    const first = signed(LARGE, reopened(quarter(4)));
    const field = (at: number) =>
      quarter(at, LARGE, reopened(quarter(4))).contributors[0]!.inSector.reduce((a, b) => a + b);
    expect(first.contributors[0]!.calledQuarter).toBe(4);
    expect([5, 6].map(field)).toEqual([0, 6]);
  });

  it('stays where an earlier text had called for it already', () => {
    const again = signed(LARGE, reopened(quarter(4, LARGE)));
    const next = play(again, { type: 'open-quarter' }).state;
    expect(again.contributors[0]!.calledQuarter).toBe(0);
    expect(next.contributors[0]!.inSector.reduce((a, b) => a + b)).toBeCloseTo(12, 9);
  });

  it('is expected when it will come, not before', () => {
    const talking = reopened(quarter(4));
    const fresh = expectedForce(CROSSING, provisionsOf(CROSSING, LARGE), talking.contributors, 4);
    expect(fresh.calledQuarter).toBe(4);
    const kept = reopened(quarter(4, LARGE));
    expect(
      expectedForce(CROSSING, provisionsOf(CROSSING, LARGE), kept.contributors, 4).calledQuarter,
    ).toBeLessThan(4);
  });

  it('does not count quarters in which a contributor had nobody there', () => {
    // Far comes only behind the United States.
    const without = quarter(4, LARGE);
    expect(without.contributors[3]!.quartersInField).toBe(0);
  });
});

describe('an estimate', () => {
  it('of a second text keeps the reputation that its signature will keep', () => {
    const talking = reopened(quarter(3, LARGE));
    const assessed = assessText(talking, LARGE);
    const weaker = assessText(
      { ...talking, beliefs: { ...talking.beliefs, firm: talking.beliefs.firm / 2 } },
      LARGE,
    );
    expect(weaker.firstQuarterRisk).toBeGreaterThan(assessed.firstQuarterRisk + 0.01);
  });

  it('expects less of a force that Moscow may keep out', () => {
    const force = (consent: string) =>
      expectedForce(
        CROSSING,
        provisionsOf(CROSSING, text({ force: 'large', consent })),
        talks().contributors,
        0,
      ).fieldThousand;
    expect(force('both')).toBeCloseTo(0.8 * force('host'), 12);
  });

  it('comes true: shares of quiet runs lie where it says, types drawn apart', () => {
    // No one acts and nothing changes but time, so the estimate has little to get wrong.
    const runs = 300;
    let quiet = 0;
    for (let seed = 0; seed < runs; seed++) {
      const model = newRun(CROSSING, `comes-true/${seed}`).state;
      let state = signed(ZONE, model);
      while (!state.outcome && state.phase !== 'violation') {
        state =
          state.phase === 'ceasefire'
            ? play(state, { type: 'open-quarter' }).state
            : turn(state).state;
        // Probes are no breach: protest, and go on.
        if (state.phase === 'violation' && state.violation!.move === 'probe') {
          state = play(state, protest, ...accepted).state;
        }
      }
      if (state.outcome?.cause === 'last-quarter') quiet++;
    }
    const { hold } = assessText(talks(), ZONE);
    expect(Math.abs(quiet / runs - hold)).toBeLessThan(0.1);
  });
});

describe('help for a force', () => {
  it('is void without one, unless it does not depend on it', () => {
    const level: Level = {
      ...CROSSING,
      articles: CROSSING.articles.map((article) => ({
        ...article,
        options: article.options.map((option) =>
          option.id === 'treaty' ? { ...option, effectsWithoutForce: { usPledge: 0.05 } } : option,
        ),
      })),
    };
    const pledge = (force: string, of: Level) =>
      provisionsOf(of, text({ force, backing: 'treaty' })).effects.usPledge;
    expect(pledge('none', level)).toBe(0.05);
    expect(pledge('large', level)).toBe(0.9);
    expect(pledge('none', CROSSING)).toBe(0.9);
  });
});

describe('after signature', () => {
  it('American commitment still moves: the prior follows, and types and beliefs by and by', () => {
    const low = nextQuarter(withMeters(quarter(1, LARGE), { usCommitment: -0.1 })).state;
    const high = nextQuarter(withMeters(quarter(1, LARGE), { usCommitment: 0.1 })).state;
    expect(high.priors.committed - low.priors.committed).toBeCloseTo(0.2, 9);
    const later = (state: State) => nextQuarter(state).state.beliefs.committed;
    expect(later(high)).toBeGreaterThan(later(low));
  });

  it('an army at the ceiling of the text may not be enlarged', () => {
    const capped = quarter(1, text({ army: 'cap' }));
    expect(() => play(capped, { type: 'act', party: 'ukraine', act: 'mobilise' })).toThrow(
      'act/over-ceiling',
    );
    expect(() =>
      play(quarter(1), { type: 'act', party: 'ukraine', act: 'mobilise' }),
    ).not.toThrow();
  });
});

describe('a text signed after it was shown to one alone', () => {
  it('is public from then on, and open to all', () => {
    const secret = text({ force: 'small' });
    const shown = turn(talks(), { type: 'show', party: 'russia', to: 'us', text: secret }).state;
    const taken = turn(shown, { type: 'sign', party: 'us', text: secret }).state;
    expect(() => play(taken, { type: 'sign', party: 'coalition', text: secret })).not.toThrow();
  });
});

describe('sums over meters', () => {
  it('do not depend on the order in which a file lists them', () => {
    const { points } = CROSSING.delegations.ukraine.alternative;
    const backwards = Object.fromEntries(Object.entries(points).reverse());
    const { ukraine } = CROSSING.delegations;
    const other = {
      ...CROSSING,
      delegations: {
        ...CROSSING.delegations,
        ukraine: { ...ukraine, alternative: { ...ukraine.alternative, points: backwards } },
      },
    };
    const meters = { ...CROSSING.war.start, gainTotalKm2: 0.1, strainUkraine: 0.7, usAid: 0.3 };
    expect(alternativeOf(other, 'ukraine', meters)).toBe(
      alternativeOf(CROSSING, 'ukraine', meters),
    );
  });
});
