import { describe, expect, it } from 'vitest';
import { apply, quarterStage, type Action, type State } from '../../../src/engine/index.ts';
import { RESPONSES, stageFacts } from '../../../src/model/index.ts';
import { CROSSING, text } from '../../fixtures/crossing.ts';
import { nextQuarter, play, quarter, talks, tested } from '../../fixtures/scene.ts';

const LARGE = text({ force: 'large', zone: 'km40' });
const responds = (response: (typeof RESPONSES)[number]): Action => ({
  type: 'respond',
  party: 'coalition',
  response,
});
const abstains: Action = { type: 'back', party: 'us', backing: 'abstain' };
const MOVES = ['probe', 'strike', 'offensive'] as const;
const SEEDS = Array.from({ length: 80 }, (_, seed) => `incident/${seed}`);
const violationOf = (seed: string, move: (typeof MOVES)[number], agreed = LARGE) =>
  tested(quarter(3, agreed, talks(CROSSING, seed)), move).violation!;

describe('what is known', () => {
  it('attribution lies within 0.08 of the stage game’s', () => {
    for (const agreed of [LARGE, text()]) {
      const { monitoring } = quarterStage(quarter(3, agreed));
      const expected = [monitoring, (1 + monitoring) / 2, 1];
      MOVES.forEach((move, at) => {
        const [least, most] = [expected[at]! - 0.08, expected[at]! + 0.08];
        for (const seed of SEEDS) {
          const { attribution, stage } = violationOf(seed, move, agreed);
          expect(stageFacts(stage).attribution[at]).toBeCloseTo(expected[at]!, 12);
          // Told in hundredths.
          expect(attribution).toBeGreaterThanOrEqual(Math.max(0.05, least) - 0.005001);
          expect(attribution).toBeLessThanOrEqual(Math.min(0.99, most) + 0.005001);
        }
      });
    }
  });

  it('claims are shares of the attribution', () => {
    for (const seed of SEEDS) {
      const { attribution, claims } = violationOf(seed, 'strike');
      const of = (kind: string) => claims.find((claim) => claim.kind === kind)!.confidence;
      expect(of('impact')).toBe(0.99);
      expect(of('origin')).toBe(attribution);
      expect(of('unit')).toBeCloseTo(0.86 * attribution, 2);
      expect(of('order')).toBeCloseTo(0.56 * attribution, 2);
      expect(of('denial')).toBeCloseTo(0.6 * (1 - attribution), 2);
    }
  });

  it('every answer is open whatever the attribution', () => {
    const weak = tested(quarter(1, text()), 'probe');
    expect(weak.violation!.attribution).toBeLessThan(0.3);
    for (const response of RESPONSES) {
      expect(apply(weak, responds(response))).toMatchObject({ ok: true });
    }
  });
});

describe('losses', () => {
  /** Most killed and least wounded for each killed, by move. */
  const BOUNDS = {
    probe: { killed: [0, 1], oneIn: 300, wounded: 2 },
    strike: { killed: [1, 14], oneIn: 30, wounded: 2 },
    offensive: { killed: [200, 1999], oneIn: 16, wounded: 3 },
  } as const;

  it('losses stay within their bounds', () => {
    let unhurt = 0;
    for (const move of MOVES) {
      const { killed: bounds, oneIn, wounded: ratio } = BOUNDS[move];
      for (const seed of SEEDS) {
        const before = quarter(3, LARGE, talks(CROSSING, seed));
        const { killed, wounded, hit, killedOfForce, sector } = tested(before, move).violation!;
        expect(killed).toBeGreaterThanOrEqual(bounds[0]);
        expect(killed).toBeLessThanOrEqual(bounds[1]);
        expect(wounded).toBeGreaterThanOrEqual(ratio * killed);
        if (wounded === 0) unhurt++;
        const there = 1000 * before.contributors[hit!]!.inSector[sector]!;
        expect(killedOfForce).toBeLessThanOrEqual(there / oneIn);
      }
    }
    expect(unhurt).toBeGreaterThan(0);
  });

  it('losses are not taken from the troops', () => {
    const before = quarter(3, LARGE);
    for (const move of MOVES) {
      const after = play(tested(before, move), responds('protest')).state;
      expect(after.contributors).toEqual(before.contributors);
      if (move !== 'offensive') expect(after.meters).toMatchObject(armiesOf(before));
    }
  });
});

function armiesOf({ meters }: State) {
  const { ukrainianArmyThousand, russianForceThousand } = meters;
  return { ukrainianArmyThousand, russianForceThousand };
}

describe('answers', () => {
  it('an answer once given is final', () => {
    const answered = play(tested(quarter(3, LARGE)), responds('strike-back')).state;
    expect(apply(answered, responds('protest'))).toMatchObject({
      fault: { code: 'violation/answered' },
    });
    const backed = play(answered, abstains).state;
    expect(apply(backed, { ...abstains, backing: 'back' })).toMatchObject({
      fault: { code: 'violation/no-backing-due' },
    });
  });

  it('reinforcing is not limited by roads, and brings two thousand at most', () => {
    const deployment = { ...CROSSING.deployment, roadThousandPerQuarter: 0.1 };
    const before = tested(quarter(3, LARGE, talks({ ...CROSSING, deployment })), 'strike');
    const { events } = play(before, responds('reinforce'), abstains);
    expect(events).toContainEqual(expect.objectContaining({ type: 'moved', thousand: 2 }));
  });

  it('a snap-back that returns nothing leaves relief by phases', () => {
    // Russia keeps the force out from the first quarter on, so no relief has been given yet.
    const both = text({ force: 'large', consent: 'both' });
    const start = quarter(1, both);
    const first = { ...start, meters: { ...start.meters, sanctions: 0.5 } };
    const { state, events } = play(tested(first, 'strike'), responds('protest'));
    expect(events.map(({ type }) => type)).not.toContain('snapped-back');
    expect(state.signed!.relief).toBe(true);
    // Where it returns something, it does end it.
    const later = play(tested(nextQuarter(quarter(1, both)).state), responds('protest')).state;
    expect(later.signed!.relief).toBe(false);
  });
});
