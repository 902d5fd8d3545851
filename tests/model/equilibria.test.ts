import { describe, expect, it } from 'vitest';
import {
  BACKINGS,
  MOVES,
  RESPONSES,
  solveStage,
  STAGE_CONSTANTS,
  type StageSolution,
} from '../../src/model/index.ts';
import { LOGIT_RECORDS } from '../fixtures/gambit.ts';

const RECORDS = LOGIT_RECORDS.flatMap((record) =>
  record.state ? [{ ...record, given: record.state }] : [],
);

/**
 * Logit equilibria of the stage game computed by Gambit 16.7.0 (`gambit-logit`) from game trees
 * written out as files, payoffs rounded there to nine decimals.
 */
type Profile = Readonly<Record<string, Readonly<Record<string, number>>>>;

const TYPES = {
  Russia: ['revisionist', 'opportunist'],
  guarantor: ['firm', 'soft'],
  us: ['committed', 'detached'],
} as const;

/** Our solution under the names of Gambit's information sets. */
function profileOf(solution: StageSolution): Profile {
  const profile: Record<string, Record<string, number>> = {};
  const named = (names: readonly string[], chances: readonly number[]) =>
    Object.fromEntries(names.map((name, at) => [name.replace('-', ' '), chances[at]!]));
  TYPES.Russia.forEach((type, at) => {
    profile[`R|${type}`] = named(MOVES, solution.byType[at]!);
  });
  MOVES.slice(1).forEach((move, at) => {
    TYPES.guarantor.forEach((type, which) => {
      profile[`G|${type}|${move}`] = named(RESPONSES, solution.responses[at + 1]![which]!);
    });
    RESPONSES.slice(1).forEach((response, extent) => {
      TYPES.us.forEach((type, which) => {
        const back = solution.backing[at + 1]![extent + 1]![which]!;
        profile[`U|${type}|${move}|${response.replace('-', ' ')}`] = named(BACKINGS, [
          1 - back,
          back,
        ]);
      });
    });
  });
  return profile;
}

describe('the logit equilibrium agrees with Gambit', () => {
  it.each(RECORDS)('$title at λ = $lambda', ({ lambda, given, profile: records }) => {
    const profile: Profile = Object.fromEntries(
      records.map(({ infoset, probs }) => [infoset, probs]),
    );
    const input = (letter: string) => given[letter]!;
    const state = {
      forceThousand: input('N'),
      frontKm: input('km'),
      europeanEnablers: input('e'),
      counterDrone: input('cuas'),
      engagement: input('roe'),
      armyThousand: input('A'),
      longRange: input('m'),
      pullbackKm: input('w'),
      monitoring: input('mon'),
      usPledge: input('B'),
      snapback: input('sanc'),
      concessions: input('conc'),
      businessStake: input('biz'),
      russianForceThousand: input('M'),
    };
    const beliefs = { revisionist: input('rho'), firm: input('gam'), committed: input('ups') };
    const ours = profileOf(solveStage(state, beliefs, { ...STAGE_CONSTANTS, lambda }));
    expect(Object.keys(ours).toSorted()).toEqual(Object.keys(profile).toSorted());
    for (const [infoset, chances] of Object.entries(profile)) {
      for (const [action, chance] of Object.entries(chances)) {
        const gap = Math.abs(ours[infoset]![action]! - chance);
        expect(gap, `${infoset}: ${action}`).toBeLessThan(1e-7);
      }
    }
  });
});
