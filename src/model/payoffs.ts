import { EXTENT, type StageConstants, type StageFacts, type StageState } from './stage.ts';

/**
 * The payoff table of section 4, one function a player. Everything that plays the stage game (the
 * solver, the explanation) reads it, so that all are one model. `move` is 1…3 (probe, strike,
 * offensive), `extent` 0…2 (protest, reinforce, strike back), `b` whether the United States backs.
 */
export type MoveIndex = 1 | 2 | 3;
export type ExtentIndex = 0 | 1 | 2;
export type BackIndex = 0 | 1;

/** What testing costs Russia before any gain, not yet weighted by severity. */
export function russianCost(
  facts: StageFacts,
  constants: StageConstants,
  move: MoveIndex,
  extent: ExtentIndex,
  b: BackIndex,
): number {
  const x = EXTENT[extent];
  return (
    constants.effort +
    facts.attribution[move - 1]! * (facts.stake + x * facts.capability[b]) +
    constants.widerWar * x * x * (1 + constants.widerWarWithUs * b)
  );
}

/** Russia: σ[θq − cost], for its gain θ and the cost of `russianCost`. */
export function russianPayoff(severity: number, gain: number, success: number, cost: number) {
  return severity * (gain * success - cost);
}

/** Expected wider-war cost to the others, z, when Russia is revisionist with probability μ. */
export function widerWarToOthers(constants: StageConstants, revisionist: number): number {
  return constants.widerWar * (1 + (constants.revisionistMultiplier - 1) * revisionist);
}

/** What answering in full costs the guarantor: 0.3(1 − K(b)) + 0.4(1 − g) + z(1 − ½b). */
export function guarantorBurden(
  state: StageState,
  facts: StageFacts,
  constants: StageConstants,
  widerWar: number,
  b: BackIndex,
): number {
  return (
    constants.exposure * (1 - facts.capability[b]) +
    constants.mandateFriction * (1 - state.engagement) +
    widerWar * (1 - constants.usShareOfBurden * b)
  );
}

/** Guarantor: −σ[φq + x² · burden], for its cost of a loss φ and the burden of `guarantorBurden`. */
export function guarantorPayoff(
  severity: number,
  cost: number,
  success: number,
  extent: ExtentIndex,
  burden: number,
): number {
  const x = EXTENT[extent];
  return -severity * (cost * success + x * x * burden);
}

/** What the United States' choice costs it: 0.20 + ½x²z if it backs; 0.9B if it abstains; 0 after protest. */
export function usBurden(
  state: StageState,
  constants: StageConstants,
  widerWar: number,
  extent: ExtentIndex,
  b: BackIndex,
): number {
  const x = EXTENT[extent];
  if (extent === 0) return 0;
  return b === 1
    ? constants.costOfBacking + constants.usShareOfBurden * x * x * widerWar
    : constants.brokenPledge * state.usPledge;
}

/** United States: −σ[(ω + 0.05h)q + burden], for its cost of a loss ω and the burden of `usBurden`. */
export function usPayoff(
  severity: number,
  state: StageState,
  constants: StageConstants,
  cost: number,
  success: number,
  burden: number,
): number {
  const stake = cost + constants.businessWeight * state.businessStake;
  return -severity * (stake * success + burden);
}
