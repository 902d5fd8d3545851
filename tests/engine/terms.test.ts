import { describe, expect, it } from 'vitest';
import {
  alternativeOf,
  assessText,
  inForceNow,
  PARTIES,
  type Action,
  type Changes,
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
