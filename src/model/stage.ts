import { exp, pow } from '../base/detmath.ts';

/**
 * The stage game: chance draws three private types, Russia acts, the guarantor answers, the United
 * States backs or abstains. Payoffs are in units of the value to a revisionist Russia of a fully
 * successful renewed offensive (= 1). Structure: Zagare and Kilgour (2000), Schelling (1966).
 */
export const MOVES = ['comply', 'probe', 'strike', 'offensive'] as const;
export const RESPONSES = ['protest', 'reinforce', 'strike-back'] as const;
export const BACKINGS = ['abstain', 'back'] as const;
export type Move = (typeof MOVES)[number];
export type Response = (typeof RESPONSES)[number];
export type Backing = (typeof BACKINGS)[number];

/** What the players can see. Letters are those of the specification. */
export interface StageState {
  /** N: sustained coalition troops, thousand = min(deployed, pool / 3). */
  readonly forceThousand: number;
  /** F: length of the front, km. */
  readonly frontKm: number;
  /** e: European enablers, 0…1. */
  readonly europeanEnablers: number;
  /** d: counter-drone and electronic warfare, 0…1. */
  readonly counterDrone: number;
  /** g: rules of engagement, 0…1. */
  readonly engagement: number;
  /** A: Ukrainian army, thousand. */
  readonly armyThousand: number;
  /** m: long-range strike and air power, 0…1. */
  readonly longRange: number;
  /** w: pull-back of heavy weapons, km. */
  readonly pullbackKm: number;
  /** v: monitoring and attribution, 0…1. */
  readonly monitoring: number;
  /** B: United States pledge, 0…1. */
  readonly usPledge: number;
  /** s: snap-back sanctions, 0…1. */
  readonly snapback: number;
  /** k: concessions that Russia would lose, 0…1. */
  readonly concessions: number;
  /** h: United States business stake, 0…1. */
  readonly businessStake: number;
  /** M: Russian force, thousand. */
  readonly russianForceThousand: number;
}

/** Public beliefs: probability that each private type is the resolute one. */
export interface Beliefs {
  /** ρ: Russia is revisionist, not opportunist. */
  readonly revisionist: number;
  /** γ: the coalition is firm, not soft. */
  readonly firm: number;
  /** υ: the United States is committed, not detached. */
  readonly committed: number;
}

/** Every constant of the payoffs, with the values of the specification (section 6) as default. */
export interface StageConstants {
  readonly lambda: number;
  readonly coverHalfPointTroopsPerKm: number;
  readonly pullbackReferenceKm: number;
  /** S/M at which an offensive has even odds is 1 over this: 3 for the 3:1 planning rule. */
  readonly attackRatio: number;
  readonly attackExponent: number;
  /** United States support, as a share of the Russian force. */
  readonly usSupport: number;
  readonly severity: readonly [probe: number, strike: number, offensive: number];
  readonly opportunistGain: number;
  readonly softCost: number;
  readonly detachedCost: number;
  readonly effort: number;
  readonly statusQuoStake: number;
  readonly widerWar: number;
  readonly widerWarWithUs: number;
  readonly revisionistMultiplier: number;
  readonly usShareOfBurden: number;
  readonly exposure: number;
  readonly mandateFriction: number;
  readonly brokenPledge: number;
  readonly costOfBacking: number;
  readonly businessWeight: number;
}

export const STAGE_CONSTANTS: StageConstants = {
  lambda: 14,
  coverHalfPointTroopsPerKm: 50,
  pullbackReferenceKm: 40,
  attackRatio: 3,
  attackExponent: 2,
  usSupport: 0.5,
  severity: [0.15, 0.4, 1],
  opportunistGain: 0.3,
  softCost: 0.4,
  detachedCost: 0.3,
  effort: 0.15,
  statusQuoStake: 0.3,
  widerWar: 0.3,
  widerWarWithUs: 3,
  revisionistMultiplier: 1.5,
  usShareOfBurden: 0.5,
  exposure: 0.3,
  mandateFriction: 0.4,
  brokenPledge: 0.9,
  costOfBacking: 0.2,
  businessWeight: 0.05,
};

/** The curve fitted to 672 division battles (Dupuy Institute 2019), instead of the 3:1 rule. */
export const BATTLE_DATA_CURVE = { attackRatio: 1.02, attackExponent: 0.79 } as const;

/** x: how far the guarantor goes, by response index. */
export const EXTENT = [0, 0.5, 1] as const;

/** Starting beliefs of the specification: ρ = 0.6, γ = 0.2 + 0.6 g, υ = 0.2 + 0.6 B. */
export function priorBeliefs(state: StageState, revisionist = 0.6): Beliefs {
  return {
    revisionist,
    firm: 0.2 + 0.6 * state.engagement,
    committed: 0.2 + 0.6 * state.usPledge,
  };
}

/** Share of the line a force of the given density can watch and hold: 1 − 2^(−n/half-point). */
export function coverOf(troopsPerKm: number, constants: StageConstants = STAGE_CONSTANTS): number {
  return 1 - exp((-troopsPerKm / constants.coverHalfPointTroopsPerKm) * 0.6931471805599453);
}

/** Derived quantities of section 3, indexed by backing b (0, 1) and extent index (0, 1, 2). */
export interface StageFacts {
  /** K(b): response capability. */
  readonly capability: readonly [number, number];
  /** q for probe and strike and offensive at [move − 1][extent][b]. */
  readonly success: readonly (readonly (readonly [number, number])[])[];
  /** α by move − 1. */
  readonly attribution: readonly [number, number, number];
  /** J: Russia's stake in the status quo. */
  readonly stake: number;
}

/** Scratch: q at [move − 1][extent][b]. */
const chances = new Float64Array(18);

/** What the scratch holds of a move, by extent and backing. */
function successOf(move: number): readonly (readonly [number, number])[] {
  const at = move * 6;
  return [
    [chances[at]!, chances[at + 1]!],
    [chances[at + 2]!, chances[at + 3]!],
    [chances[at + 4]!, chances[at + 5]!],
  ];
}

/** Compute section 3 once for a state; solver, explanation and tree all read it. */
export function stageFacts(
  state: StageState,
  constants: StageConstants = STAGE_CONSTANTS,
): StageFacts {
  const { russianForceThousand: M, forceThousand: N } = state;
  const cover = coverOf((1000 * N) / state.frontKm, constants);
  const warning = 1 + Math.min(1, state.pullbackKm / constants.pullbackReferenceKm);
  const army = state.armyThousand * (0.5 + state.longRange);
  const attribution = [state.monitoring, (1 + state.monitoring) / 2, 1] as const;
  const capability: [number, number] = [0, 0];
  // Plain loops over scratch: closures would wrap every number, and this is asked for by the million.
  for (let b = 0; b < 2; b++) {
    const enablers = state.europeanEnablers + (1 - state.europeanEnablers) * b;
    const support = constants.usSupport * M * b;
    const coalition = (cover * enablers * (1 + state.counterDrone)) / 2;
    const land = warning * (army + support);
    capability[b] = 1 - (1 - coalition) * (1 - land / (land + M));
    for (let extent = 0; extent < 3; extent++) {
      const x = EXTENT[extent]!;
      chances[extent * 2 + b] = 1 - attribution[0] * x * capability[b]!;
      chances[6 + extent * 2 + b] = 1 - attribution[1] * x * capability[b]!;
      const strength = warning * (army + x * (N * enablers + support));
      const odds = pow((constants.attackRatio * strength) / M, constants.attackExponent);
      chances[12 + extent * 2 + b] = 1 / (1 + odds);
    }
  }
  const success = [successOf(0), successOf(1), successOf(2)];
  const stake = constants.statusQuoStake * (state.snapback + state.concessions);
  return { capability, success, attribution, stake };
}
