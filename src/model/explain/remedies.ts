import { summariseStage } from '../solve.ts';
import { STAGE_CONSTANTS, type Beliefs, type StageConstants, type StageState } from '../stage.ts';

/** Inputs that a text or its guarantors could change, with the range in which they may be set. */
export const REMEDY_RANGES = {
  forceThousand: [0, 200],
  europeanEnablers: [0, 1],
  counterDrone: [0, 1],
  engagement: [0, 1],
  armyThousand: [0, 1000],
  longRange: [0, 1],
  pullbackKm: [0, 40],
  monitoring: [0, 1],
  usPledge: [0, 1],
  snapback: [0, 1],
} as const satisfies Partial<Readonly<Record<keyof StageState, readonly [number, number]>>>;
export type RemedyInput = keyof typeof REMEDY_RANGES;

/** A change of one input that alone brings the risk down far enough. */
export interface Remedy {
  readonly input: RemedyInput;
  readonly from: number;
  readonly to: number;
  /** Size of the change as a share of the input's range. */
  readonly share: number;
  readonly risk: number;
}

/**
 * What would have to change for Russia to be deterred: for each input the least rise that by itself
 * brings the chance of a strike or offensive to the wanted risk, smallest share of its range first.
 * Inputs that cannot do it alone are left out. Beliefs about firmness and commitment move with g and
 * B as starting beliefs do (0.6 a unit).
 * @param wanted chance of a strike or offensive in a decision, 0…1.
 */
export function remediesFor(
  state: StageState,
  beliefs: Beliefs,
  wanted: number,
  constants: StageConstants = STAGE_CONSTANTS,
): readonly Remedy[] {
  const riskWith = (input: RemedyInput, value: number): number => {
    const moved = (belief: number, of: RemedyInput) =>
      input === of ? Math.min(0.99, belief + 0.6 * (value - state[input])) : belief;
    return summariseStage(
      { ...state, [input]: value },
      {
        revisionist: beliefs.revisionist,
        firm: moved(beliefs.firm, 'engagement'),
        committed: moved(beliefs.committed, 'usPledge'),
      },
      constants,
    ).risk;
  };
  const remedies: Remedy[] = [];
  for (const input of Object.keys(REMEDY_RANGES) as RemedyInput[]) {
    const [low, high] = REMEDY_RANGES[input];
    const from = state[input];
    if (from >= high || riskWith(input, high) > wanted) continue;
    let short: number = from;
    let enough: number = high;
    if (riskWith(input, from) <= wanted) enough = from;
    while (enough - short > 1e-4 * (high - low)) {
      const middle = (short + enough) / 2;
      if (riskWith(input, middle) > wanted) short = middle;
      else enough = middle;
    }
    remedies.push({
      input,
      from,
      to: enough,
      share: (enough - from) / (high - low),
      risk: riskWith(input, enough),
    });
  }
  return remedies.sort((a, b) => a.share - b.share || (a.input < b.input ? -1 : 1));
}
