import {
  BATTLE_DATA_CURVE,
  priorBeliefs,
  SETTINGS,
  STAGE_CONSTANTS,
  type Beliefs,
  type StageConstants,
  type StageState,
} from '../../../model/index.ts';
import { openedTurn, type OpenedTurn } from '../../opened.ts';

export type Curve = 'planning' | 'battleData';
export const CURVES: readonly Curve[] = ['planning', 'battleData'];

const CONSTANTS: Readonly<Record<Curve, StageConstants>> = {
  planning: STAGE_CONSTANTS,
  battleData: { ...STAGE_CONSTANTS, ...BATTLE_DATA_CURVE },
};

/** The stated constants with one of the two curves of success. */
export function constantsWith(curve: Curve): StageConstants {
  return CONSTANTS[curve];
}

/** What the page takes apart: inputs, what is believed, and the curve. */
export interface Situation {
  readonly state: StageState;
  readonly beliefs: Beliefs;
  readonly curve: Curve;
}

/** Where a situation began: a named setting, or a turn of a game. */
export type Start = { readonly setting: string } | { readonly turn: OpenedTurn };

/** The situation with which a start begins. */
export function situationOf(start: Start, curve: Curve): Situation {
  if ('turn' in start) {
    const { state, beliefs } = start.turn;
    return { state, beliefs, curve };
  }
  const { state } = SETTINGS.find(({ id }) => id === start.setting)!;
  return { state, beliefs: priorBeliefs(state), curve };
}

/**
 * A situation with one input moved. Beliefs about firmness and commitment move with g and B as
 * starting beliefs do; what was learnt besides stays.
 */
export function withInput(at: Situation, input: keyof StageState, value: number): Situation {
  const state = { ...at.state, [input]: value };
  const before = priorBeliefs(at.state);
  const after = priorBeliefs(state);
  const moved = (key: 'firm' | 'committed') =>
    after[key] === before[key]
      ? at.beliefs[key]
      : within(at.beliefs[key] + after[key] - before[key]);
  return {
    ...at,
    state,
    beliefs: { ...at.beliefs, firm: moved('firm'), committed: moved('committed') },
  };
}

function within(belief: number): number {
  return Math.min(0.99, Math.max(0.01, belief));
}

/** The turn that the address asks for: null where it asks for none, or for one no longer in memory. */
export function turnInAddress(): { readonly asked: boolean; readonly turn: OpenedTurn | null } {
  const turn = /[?&]turn=(\d+)/.exec(location.hash)?.[1];
  if (turn === undefined) return { asked: false, turn: null };
  const opened = openedTurn();
  return { asked: true, turn: opened?.turn === Number(turn) ? opened : null };
}

/** How far an input can be moved, and by what steps. */
export interface InputRange {
  readonly input: keyof StageState;
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

const share = (input: keyof StageState): InputRange => ({ input, low: 0, high: 1, step: 0.01 });

export const INPUT_RANGES: readonly InputRange[] = [
  { input: 'forceThousand', low: 0, high: 200, step: 1 },
  share('usPledge'),
  { input: 'armyThousand', low: 0, high: 1000, step: 10 },
  { input: 'pullbackKm', low: 0, high: 60, step: 1 },
  share('monitoring'),
  share('engagement'),
  share('europeanEnablers'),
  share('counterDrone'),
  share('longRange'),
  share('snapback'),
  share('concessions'),
  share('businessStake'),
  { input: 'russianForceThousand', low: 100, high: 1500, step: 10 },
  { input: 'frontKm', low: 100, high: 2000, step: 10 },
];
