import { SETTINGS } from '../settings.ts';
import { summariseStage, type StageSummary } from '../solve.ts';
import { priorBeliefs, STAGE_CONSTANTS, type StageConstants, type StageState } from '../stage.ts';

/**
 * What was claimed about deterrence in early 2025, as statements about the model: `row` is the row of
 * the list of facts that the main level holds true. `margin` says how clearly it holds (positive) or
 * fails (negative), in probability of a strike or offensive unless said otherwise.
 */
export interface Claim2025 {
  readonly id: ClaimId;
  readonly row: number;
  readonly margin: (constants: StageConstants) => number;
}
export const CLAIM_IDS = [
  'firms-deter-little',
  'bluff-fails',
  'light-policing-unstable',
  'three-parts',
  'hundred-thousand-with-us',
  'us-enablers-needed',
  'porcupine',
] as const;
export type ClaimId = (typeof CLAIM_IDS)[number];

/** A test more likely than not, in one decision. */
const LIKELY = 0.5;
/** A risk in one decision that counts as deterred, and one that does not. */
const DETERRED = 0.05;
const NOT_DETERRED = 0.1;

function stateOf(id: string): StageState {
  return SETTINGS.find((setting) => setting.id === id)!.state;
}

function solved(state: StageState, constants: StageConstants): StageSummary {
  return summariseStage(state, priorBeliefs(state), constants);
}

function riskOf(id: string, constants: StageConstants, change: Partial<StageState> = {}): number {
  return solved({ ...stateOf(id), ...change }, constants).risk;
}

export const CLAIMS: readonly Claim2025[] = [
  {
    // Firms at work in the country lower the risk by less than three points.
    id: 'firms-deter-little',
    row: 4,
    margin: (constants) => 0.03 - (riskOf('minsk', constants) - riskOf('minerals', constants)),
  },
  {
    id: 'bluff-fails',
    row: 15,
    margin: (constants) => riskOf('bluff', constants) - LIKELY,
  },
  {
    id: 'light-policing-unstable',
    row: 21,
    margin: (constants) => riskOf('minsk', constants) - LIKELY,
  },
  {
    // With all three parts it is deterred; without the force or the United States it is not; the army
    // lowers the risk too, if only a little once the other two are there.
    id: 'three-parts',
    row: 22,
    margin: (constants) => {
      const whole = riskOf('equipped-us', constants);
      const without = (change: Partial<StageState>) => riskOf('equipped-us', constants, change);
      return Math.min(
        DETERRED - whole,
        without({ forceThousand: 0, engagement: 0, counterDrone: 0.1 }) - NOT_DETERRED,
        without({ usPledge: 0.05 }) - NOT_DETERRED,
        without({ armyThousand: 50, longRange: 0.1 }) - whole,
      );
    },
  },
  {
    id: 'hundred-thousand-with-us',
    row: 23,
    margin: (constants) => DETERRED - riskOf('equipped-us', constants),
  },
  {
    // The same force without the United States is not deterring.
    id: 'us-enablers-needed',
    row: 24,
    margin: (constants) => riskOf('equipped', constants) - NOT_DETERRED,
  },
  {
    // Indigestible: an offensive is as good as excluded, with a token force.
    id: 'porcupine',
    row: 34,
    margin: (constants) => {
      const state = stateOf('porcupine');
      return DETERRED - solved(state, constants).moves[3]!;
    },
  },
];

export interface ClaimCheck {
  readonly id: ClaimId;
  readonly row: number;
  readonly margin: number;
  readonly holds: boolean;
  /** Share of the sets of constants in which it holds. */
  readonly share: number;
}

/**
 * Whether each claim holds at the stated constants, and in what share of other sets of constants.
 * @param sets for instance `constantsBox(2001)`: a ±20 % box around all judged ones.
 */
export function checkClaims(sets: readonly StageConstants[]): readonly ClaimCheck[] {
  return CLAIMS.map(({ id, row, margin }) => {
    const stated = margin(STAGE_CONSTANTS);
    const holding = sets.filter((constants) => margin(constants) >= 0).length;
    return { id, row, margin: stated, holds: stated >= 0, share: holding / sets.length };
  });
}
