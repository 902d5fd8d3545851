import {
  EFFECTS,
  METERS,
  PARTIES,
  type Effect,
  type Level,
  type Meter,
  type Party,
} from '../../engine/index.ts';
import { strategiesFor } from '../../strategies/index.ts';

/** What a cell of the grid is made of, before its worlds begin. */
export interface Setup {
  readonly level: Level;
  /** Option ids by article, where worlds begin with a signed text. */
  readonly text: Readonly<Record<string, string>> | null;
  readonly seats: Readonly<Record<Party, string>>;
}

/** Something that an experiment may vary. */
export interface Input {
  readonly id: string;
  /** Named values, or bounds of a number. */
  readonly values:
    | { readonly kind: 'names'; readonly names: readonly string[] }
    | { readonly kind: 'number'; readonly low: number; readonly high: number };
  /** It changes the signed text, so worlds have to begin with one. */
  readonly needsText: boolean;
  readonly set: (setup: Setup, value: number | string) => Setup;
}

/** Input of troops in the field. */
export const FORCE_INPUT = 'force/thousand';

/** Effects of a text that can be set by number, with their bounds. */
const EFFECT_BOUNDS: Partial<Readonly<Record<Effect, readonly [number, number]>>> = {
  engagement: [0, 1],
  usPledge: [0, 1],
  pullbackKm: [0, 80],
  monitoring: [0, 1],
  snapback: [0, 1],
  concessions: [0, 1],
  businessStake: [0, 1],
  counterDrone: [0, 1],
};

/** Every input of a level that can be varied, in a stable order. */
export function inputsOf(level: Level): readonly Input[] {
  return [
    forceInput(level),
    ...EFFECTS.flatMap((effect) => {
      const bounds = EFFECT_BOUNDS[effect];
      return bounds ? [effectInput(effect, bounds)] : [];
    }),
    ...level.articles.map(
      ({ id, options }): Input => ({
        id: `article/${id}`,
        values: { kind: 'names', names: options.map((option) => option.id) },
        needsText: true,
        set: (setup, value) => ({ ...setup, text: { ...setup.text, [id]: String(value) } }),
      }),
    ),
    ...METERS.filter((meter) => canVary(level, meter)).map((meter) => meterInput(level, meter)),
    ...(['revisionist', 'liveTempo', 'settledTempo'] as const).map(
      (prior): Input => ({
        id: `prior/${prior}`,
        values: { kind: 'number', low: 0, high: 1 },
        needsText: false,
        set: (setup, value) => ({
          ...setup,
          level: { ...setup.level, priors: { ...setup.level.priors, [prior]: Number(value) } },
        }),
      }),
    ),
    ...PARTIES.map(
      (party): Input => ({
        id: `seat/${party}`,
        values: { kind: 'names', names: strategiesFor(party).map(({ id }) => id) },
        needsText: false,
        set: (setup, value) => ({ ...setup, seats: { ...setup.seats, [party]: String(value) } }),
      }),
    ),
  ];
}

/**
 * Troops that come into the field, thousand: contributors that had offered send so many between them,
 * whatever the United States pledge, keep all of it and can rotate it; nobody else is willing, and the
 * text's ceiling is that number. A text may still tie their coming to Russia's consent.
 */
function forceInput(level: Level): Input {
  const offered = level.contributors.filter(({ pledged }) => pledged);
  const total = offered.reduce((sum, { fieldThousand }) => sum + fieldThousand, 0);
  return {
    id: FORCE_INPUT,
    values: { kind: 'number', low: 0, high: 300 },
    needsText: true,
    set: (setup, value) => {
      const share = total > 0 ? Number(value) / total : 0;
      const { rotation } = setup.level.deployment;
      const varied: Level = {
        ...setup.level,
        contributors: setup.level.contributors.map((contributor) => {
          if (!contributor.pledged) return { ...contributor, willingness: [0, 0] };
          const { needsUsPledge: _, ...unconditional } = contributor;
          const fieldThousand = contributor.fieldThousand * share;
          return {
            ...unconditional,
            fieldThousand,
            poolThousand: fieldThousand * rotation,
            reliability: [1, 1],
          };
        }),
      };
      return { ...setup, level: withEffect(varied, 'forceCeilingThousand', Number(value)) };
    },
  };
}

function effectInput(effect: Effect, [low, high]: readonly [number, number]): Input {
  return {
    id: `effect/${effect}`,
    values: { kind: 'number', low, high },
    needsText: true,
    set: (setup, value) => ({ ...setup, level: withEffect(setup.level, effect, Number(value)) }),
  };
}

/** The war writes its own gains, and a meter without room has nothing to vary. */
function canVary({ war }: Level, meter: Meter): boolean {
  const [low, high] = war.bounds[meter];
  return meter !== 'gainRateKm2' && meter !== 'gainTotalKm2' && low < high;
}

/** A meter when the run opens: before that day's events, and a round of the war before a text signed at once. */
function meterInput(level: Level, meter: Meter): Input {
  const [low, high] = level.war.bounds[meter];
  return {
    id: `meter/${meter}`,
    values: { kind: 'number', low, high },
    needsText: false,
    set: (setup, value) => ({
      ...setup,
      level: {
        ...setup.level,
        war: { ...setup.level.war, start: { ...setup.level.war.start, [meter]: Number(value) } },
      },
    }),
  };
}

/** A level in which every text has this much of an effect, whatever its options and its ceilings. */
function withEffect(level: Level, effect: Effect, value: number): Level {
  return {
    ...level,
    articles: level.articles.map((article, at) => {
      // One article states it, none of the others does.
      const stated = at === 0 ? { [effect]: value } : {};
      const set = (effects: Effects) => ({ ...without(effects, effect), ...stated });
      return {
        ...article,
        options: article.options.map((option) => ({
          ...option,
          effects: set(option.effects ?? {}),
          ...(option.effectsWithoutForce
            ? { effectsWithoutForce: set(option.effectsWithoutForce) }
            : {}),
        })),
      };
    }),
  };
}

type Effects = Readonly<Partial<Record<Effect, number>>>;

function without(effects: Effects, effect: Effect): Effects {
  return Object.fromEntries(
    Object.entries(effects).filter(([each]) => each !== effect && each !== `${effect}Ceiling`),
  );
}
