import {
  BATTLE_DATA_CURVE,
  priorBeliefs,
  SETTINGS,
  STAGE_CONSTANTS,
  type Beliefs,
  type Situation,
  type StageConstants,
  type StageState,
} from '../../model/index.ts';
import { pathFrom, readText } from '../files.ts';
import { InputError, unknownName } from '../input.ts';

/** Inputs of the stage game by name, with the letter of the specification and the range allowed. */
const INPUTS: Readonly<
  Record<keyof StageState, readonly [letter: string, low: number, high: number]>
> = {
  forceThousand: ['N', 0, 10_000],
  frontKm: ['F', 1, 100_000],
  europeanEnablers: ['e', 0, 1],
  counterDrone: ['d', 0, 1],
  engagement: ['g', 0, 1],
  armyThousand: ['A', 0.001, 100_000],
  longRange: ['m', 0, 1],
  pullbackKm: ['w', 0, 10_000],
  monitoring: ['v', 0, 1],
  usPledge: ['B', 0, 1],
  snapback: ['s', 0, 1],
  concessions: ['k', 0, 1],
  businessStake: ['h', 0, 1],
  russianForceThousand: ['M', 1, 100_000],
};
const BELIEFS: Readonly<Record<keyof Beliefs, string>> = {
  revisionist: 'rho',
  firm: 'gamma',
  committed: 'upsilon',
};
/** What may be left out, and what it then is. */
const DEFAULTS: Partial<StageState> = {
  frontKm: 1000,
  russianForceThousand: 600,
  businessStake: 0,
};

/** Names of the inputs that a sweep may vary. */
export const INPUT_NAMES = Object.keys(INPUTS) as readonly (keyof StageState)[];

/** An input by its name or letter. */
export function inputNamed(name: string): keyof StageState {
  const found = INPUT_NAMES.find((input) => input === name || INPUTS[input][0] === name);
  if (found === undefined) throw unknownName('state/unknown', 'The input', name, INPUT_NAMES);
  return found;
}

/** Refuse a value outside the range of its input. */
export function checkInput(input: keyof StageState, value: unknown, where: string): number {
  const [, low, high] = INPUTS[input];
  if (typeof value !== 'number' || !(value >= low && value <= high)) {
    throw new InputError(
      'state/not-in-range',
      `${where}: ${input} is ${JSON.stringify(value)}, not a number from ${low} to ${high}.`,
    );
  }
  return value;
}

export interface StateOptions {
  readonly state?: string;
  readonly setting?: string;
}

/** The state asked for: a file, or a named setting. */
export function readSituation({ state, setting }: StateOptions): Situation {
  if (state !== undefined && setting !== undefined) {
    throw new InputError('state/twice', 'Give either --state or --setting, not both.');
  }
  if (state !== undefined) return situationFrom(pathFrom(state));
  if (setting !== undefined) return settingNamed(setting);
  throw new InputError('state/missing', 'Give a state by --state FILE or --setting NAME.');
}

/** A named setting of the specification with its starting beliefs. */
export function settingNamed(name: string): Situation {
  const found = SETTINGS.find(({ id }) => id === name);
  if (!found) {
    throw unknownName(
      'setting/unknown',
      'The setting',
      name,
      SETTINGS.map(({ id }) => id),
    );
  }
  return { state: found.state, beliefs: priorBeliefs(found.state) };
}

function situationFrom(path: string): Situation {
  let value: unknown;
  try {
    value = JSON.parse(readText(path));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('state/not-json', `${path} is not JSON: ${(error as Error).message}.`);
  }
  if (!isRecord(value)) throw new InputError('state/malformed', `${path} is not an object.`);
  // Either the inputs alone, or {state, beliefs} as `model explain --json` prints them.
  const inputs = isRecord(value['state']) ? value['state'] : value;
  const given = isRecord(value['beliefs']) ? { ...inputs, ...value['beliefs'] } : inputs;
  const state: Partial<Record<keyof StageState, number>> = { ...DEFAULTS };
  const beliefs: Partial<Record<keyof Beliefs, number>> = {};
  const beliefNames = Object.keys(BELIEFS) as (keyof Beliefs)[];
  for (const [name, entry] of Object.entries(given)) {
    const belief = beliefNames.find((each) => each === name || BELIEFS[each] === name);
    if (belief === undefined) {
      const input = inputNamed(name);
      state[input] = checkInput(input, entry, path);
    } else if (typeof entry === 'number' && entry > 0 && entry < 1) beliefs[belief] = entry;
    else {
      throw new InputError(
        'state/not-in-range',
        `${path}: ${belief} is ${JSON.stringify(entry)}, not a number between 0 and 1.`,
      );
    }
  }
  const missing = INPUT_NAMES.filter((input) => state[input] === undefined);
  if (missing.length > 0) {
    throw new InputError('state/incomplete', `${path} says nothing of ${missing.join(', ')}.`);
  }
  const whole = state as StageState;
  return { state: whole, beliefs: { ...priorBeliefs(whole, beliefs.revisionist), ...beliefs } };
}

/** Constants with the 3:1 planning rule or with the curve fitted to battle data. */
export function constantsFor(curve = 'planning'): StageConstants {
  switch (curve) {
    case 'planning':
      return STAGE_CONSTANTS;
    case 'battle-data':
      return { ...STAGE_CONSTANTS, ...BATTLE_DATA_CURVE };
    default:
      throw unknownName('curve/unknown', 'The curve', curve, ['planning', 'battle-data']);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
