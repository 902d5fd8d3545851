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

/** Russia: σ[θq − effort − α(J + xK(b)) − 0.30x²(1 + 3b)]. */
export function russianPayoff(
  facts: StageFacts,
  constants: StageConstants,
  gain: number,
  move: MoveIndex,
  extent: ExtentIndex,
  b: BackIndex,
): number {
  const q = facts.success[move - 1]![extent]![b];
  return (
    constants.severity[move - 1]! * (gain * q - russianCost(facts, constants, move, extent, b))
  );
}

/** Expected wider-war cost to the others, z, when Russia is revisionist with probability μ. */
export function widerWarToOthers(constants: StageConstants, revisionist: number): number {
  return constants.widerWar * (1 + (constants.revisionistMultiplier - 1) * revisionist);
}

/** Guarantor: −σ[φq + x²(0.3(1 − K(b)) + 0.4(1 − g) + z(1 − ½b))]. */
export function guarantorPayoff(
  state: StageState,
  facts: StageFacts,
  constants: StageConstants,
  cost: number,
  widerWar: number,
  move: MoveIndex,
  extent: ExtentIndex,
  b: BackIndex,
): number {
  const x = EXTENT[extent];
  const answering =
    constants.exposure * (1 - facts.capability[b]) +
    constants.mandateFriction * (1 - state.engagement) +
    widerWar * (1 - constants.usShareOfBurden * b);
  const q = facts.success[move - 1]![extent]![b];
  return -constants.severity[move - 1]! * (cost * q + x * x * answering);
}

/** United States: −σ[(ω + 0.05h)q + (0.20 + ½x²z if backing; 0.9B if abstaining)], for x > 0. */
export function usPayoff(
  state: StageState,
  facts: StageFacts,
  constants: StageConstants,
  cost: number,
  widerWar: number,
  move: MoveIndex,
  extent: 1 | 2,
  b: BackIndex,
): number {
  const x = EXTENT[extent];
  const q = facts.success[move - 1]![extent]![b];
  const choice =
    b === 1
      ? constants.costOfBacking + constants.usShareOfBurden * x * x * widerWar
      : constants.brokenPledge * state.usPledge;
  const stake = cost + constants.businessWeight * state.businessStake;
  return -constants.severity[move - 1]! * (stake * q + choice);
}
