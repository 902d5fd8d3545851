import { summariseStage } from '../solve.ts';
import { STAGE_CONSTANTS, type Beliefs, type StageConstants, type StageState } from '../stage.ts';

/** Inputs of the stage game in groups, each a thing that a text or a state does as one. */
export const INPUT_GROUPS = {
  force: ['forceThousand', 'engagement', 'counterDrone', 'europeanEnablers'],
  usBacking: ['usPledge', 'businessStake'],
  ukrainianArmy: ['armyThousand', 'longRange'],
  zone: ['pullbackKm'],
  monitors: ['monitoring'],
  sanctions: ['snapback', 'concessions'],
  russianForce: ['russianForceThousand', 'frontKm'],
} as const satisfies Readonly<Record<string, readonly (keyof StageState)[]>>;

/** A group of inputs, or what has been learnt since: beliefs other than those of the first day. */
export type InputGroup = keyof typeof INPUT_GROUPS | 'history';
export const CONTRIBUTION_GROUPS: readonly InputGroup[] = [
  ...(Object.keys(INPUT_GROUPS) as (keyof typeof INPUT_GROUPS)[]),
  'history',
];

export interface Contributions {
  /** Chance of a strike or offensive in the state that is compared with, and in this one. */
  readonly referenceRisk: number;
  readonly risk: number;
  /** What each group adds to the risk; they add up to risk − referenceRisk. */
  readonly byGroup: Readonly<Record<InputGroup, number>>;
}

/** A state, and what everyone believes in it. */
export interface Situation {
  readonly state: StageState;
  readonly beliefs: Beliefs;
}

/**
 * What each group of inputs contributes to the chance of a strike or offensive, against a reference:
 * Shapley values (Shapley 1953), that is each group's effect averaged over all orders in which the
 * groups could be exchanged. Exact: all 2⁸ mixtures are solved.
 * @param priors the beliefs with which a state starts on its first day; `history` is how far the
 * beliefs of both situations differ from them.
 */
export function contributionsTo(
  here: Situation,
  reference: Situation,
  priors: (state: StageState) => Beliefs,
  constants: StageConstants = STAGE_CONSTANTS,
): Contributions {
  const count = CONTRIBUTION_GROUPS.length;
  const risks = Array.from({ length: 1 << count }, (_, mask) =>
    riskOfMixture(here, reference, priors, mask, constants),
  );
  const weights = shapleyWeights(count);
  const byGroup = {} as Record<InputGroup, number>;
  CONTRIBUTION_GROUPS.forEach((group, at) => {
    const own = 1 << at;
    let sum = 0;
    for (let mask = 0; mask < risks.length; mask++) {
      if (mask & own) continue;
      sum += weights[bitsIn(mask)]! * (risks[mask | own]! - risks[mask]!);
    }
    byGroup[group] = sum;
  });
  return { referenceRisk: risks[0]!, risk: risks[risks.length - 1]!, byGroup };
}

/** The risk where the groups of the mask are as they are here and the others as in the reference. */
function riskOfMixture(
  here: Situation,
  reference: Situation,
  priors: (state: StageState) => Beliefs,
  mask: number,
  constants: StageConstants,
): number {
  const state: Record<keyof StageState, number> = { ...reference.state };
  CONTRIBUTION_GROUPS.forEach((group, at) => {
    if (!(mask & (1 << at)) || group === 'history') return;
    for (const input of INPUT_GROUPS[group]) state[input] = here.state[input];
  });
  const known = mask & (1 << CONTRIBUTION_GROUPS.indexOf('history')) ? here : reference;
  return summariseStage(state, learnt(known, priors, state), constants).risk;
}

/** First-day beliefs of a state, moved as far as those of a situation have moved from its own. */
function learnt(
  { state: own, beliefs }: Situation,
  priors: (state: StageState) => Beliefs,
  state: StageState,
): Beliefs {
  const first = priors(own);
  const start = priors(state);
  const moved = (key: keyof Beliefs) =>
    Math.min(0.99, Math.max(0.01, start[key] + beliefs[key] - first[key]));
  return {
    revisionist: moved('revisionist'),
    firm: moved('firm'),
    committed: moved('committed'),
  };
}

/** Weight of a coalition by its size: s! (n − s − 1)! / n!. */
function shapleyWeights(count: number): number[] {
  const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
  return Array.from(
    { length: count },
    (_, size) => (factorial(size) * factorial(count - size - 1)) / factorial(count),
  );
}

function bitsIn(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest; rest &= rest - 1) bits++;
  return bits;
}
