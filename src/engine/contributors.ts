import type { Contributor, Level } from './level.ts';
import type { ContributorState, Secrets } from './state.ts';
import type { Provisions } from './text.ts';

/** Whether a text calls for a contributor: it sends a force, on terms that the contributor asks for. */
export function isCalled(contributor: Contributor, { force, effects }: Provisions): boolean {
  return force !== 'none' && effects.usPledge >= (contributor.needsUsPledge ?? 0);
}

/**
 * When a contributor's troops may first come, in quarters: its notice, shortened by preparation, runs
 * from the text that called for it or from a later pledge. Null while no text calls for it.
 */
export function noticeEndsAt(
  contributor: Contributor,
  { pledgedQuarter, calledQuarter }: ContributorState,
  readiness: number,
): number | null {
  if (calledQuarter === null) return null;
  return Math.max(pledgedQuarter, calledQuarter) + contributor.arrivalQuarters * (1 - readiness);
}

/** What a contributor will truly put in the field under a text, thousand: its pledge as it keeps it. */
export function keptThousand(
  contributor: Contributor,
  state: ContributorState,
  kept: number,
  provisions: Provisions,
): number {
  return state.status === 'pledged' && isCalled(contributor, provisions)
    ? state.pledgedThousand * kept
    : 0;
}

/** Troops in the field by contributor, thousand. */
export function inFieldThousand(state: ContributorState): number {
  // By index: asked for every contributor in every quarter, where an iterator would be most of it.
  const { inSector } = state;
  let sum = 0;
  for (let at = 0; at < inSector.length; at++) sum += inSector[at]!;
  return sum;
}

/** Troops by sector over all contributors, thousand. */
export function troopsBySector(level: Level, contributors: readonly ContributorState[]): number[] {
  const sum = level.sectors.map(() => 0);
  for (const contributor of contributors) {
    for (let at = 0; at < sum.length; at++) sum[at]! += contributor.inSector[at]!;
  }
  return sum;
}

/** What rotation sustains: the pools of those with troops in the field, over the rotation factor. */
export function sustainedThousand(level: Level, contributors: readonly ContributorState[]): number {
  let pool = 0;
  contributors.forEach((contributor, at) => {
    if (inFieldThousand(contributor) > 0) pool += level.contributors[at]!.poolThousand;
  });
  return pool / level.deployment.rotation;
}

/** Share of a contingent in the field, so many quarters (and parts of one) after its first could come. */
export function arrivalShare(level: Level, quartersSince: number): number {
  if (quartersSince < 0) return 0;
  const shares = level.deployment.arrival;
  const at = Math.min(Math.floor(quartersSince), shares.length - 1);
  const next = Math.min(at + 1, shares.length - 1);
  return shares[at]! + (quartersSince % 1) * (shares[next]! - shares[at]!);
}

/**
 * What a contributor should have in the field in its n-th quarter there (from 0): ramping up to what
 * it keeps of its pledge, and after the surge no more than its own pool sustains.
 */
export function targetThousand(
  level: Level,
  at: number,
  quartersInField: number,
  keptNow: number,
  arrived: number,
): number {
  const { rotation, surgeQuarters } = level.deployment;
  const sustained = level.contributors[at]!.poolThousand / rotation;
  const limit = quartersInField >= surgeQuarters ? Math.min(keptNow, sustained) : keptNow;
  return Math.min(limit, keptNow * arrived);
}

/** The share of each kept pledge that fits under the text's ceiling. */
export function ceilingShare(
  level: Level,
  contributors: readonly ContributorState[],
  secrets: Secrets,
  provisions: Provisions,
): number {
  let total = 0;
  contributors.forEach((state, at) => {
    total += keptThousand(
      level.contributors[at]!,
      state,
      secrets.contributors[at]!.kept,
      provisions,
    );
  });
  const ceiling = provisions.effects.forceCeilingThousand;
  return total > ceiling && total > 0 ? ceiling / total : 1;
}
