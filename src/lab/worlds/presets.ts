import { seatsWith } from '../../match/index.ts';
import type { Level } from '../../engine/index.ts';
import type { Measure } from './compare.ts';
import type { Axis, Experiment } from './experiment.ts';

/** A question that teachers ask, as an experiment on the main level and the pairs that answer it. */
export interface Preset {
  readonly id: string;
  /** The text that is signed on the first day: option id by article id. */
  readonly text: Readonly<Record<string, string>>;
  readonly vary: readonly Axis[];
  /** Cells to compare, by the values of the axes. */
  readonly pairs: readonly Pair[];
  readonly measure: Measure;
  /** Settings of the model (`model/settings.ts`) that its cells stand for, by the values of the axes. */
  readonly settings: readonly { readonly cell: Values; readonly setting: string }[];
}

type Values = readonly (number | string)[];

/** Two cells: what changes from the first to the second is the answer. */
export interface Pair {
  readonly first: Values;
  readonly second: Values;
}

/**
 * What all texts here share: nothing but monitors and words, and what was asked of Ukraine in spring 2025.
 * Concessions 0.3 as in the settings: the line stays open 0.1, neutral 0.15, elections first 0.05.
 */
const MONITORS = {
  territory: 'defer',
  pullback: 'none',
  drones: 'free',
  monitoring: 'light',
  force: 'none',
  consent: 'host',
  engagement: 'self-defence',
  backing: 'none',
  army: 'two-hundred',
  'long-range': 'none',
  alignment: 'neutral',
  sanctions: 'phased',
  minerals: 'none',
  finance: 'none',
  prisoners: 'all',
  legitimacy: 'before',
} as const;

/** A force sent with rules to answer, a zone and observers who see: what the settings with a force share. */
const DEPLOYED = {
  ...MONITORS,
  pullback: 'km10',
  monitoring: 'full',
  force: 'full',
  engagement: 'answer',
  'long-range': 'limited',
  sanctions: 'snapback',
} as const;

/** Pledge of the United States: none, and a commitment by treaty. */
const US_BACKING: Axis = { input: 'article/backing', values: ['none', 'treaty'] };

export const PRESETS: readonly Preset[] = [
  {
    // Some 20,000 soldiers without means or mandate, and the hope that nobody tries.
    id: 'bluff',
    text: { ...DEPLOYED, pullback: 'none', monitoring: 'light', engagement: 'self-defence' },
    vary: [US_BACKING, { input: 'force/thousand', values: [20] }],
    pairs: [{ first: ['none', 20], second: ['treaty', 20] }],
    measure: 'held',
    settings: [{ cell: ['none', 20], setting: 'bluff' }],
  },
  {
    id: 'tripwire',
    text: DEPLOYED,
    vary: [US_BACKING, { input: 'force/thousand', values: [10, 100] }],
    pairs: [
      { first: ['none', 10], second: ['none', 100] },
      { first: ['treaty', 10], second: ['treaty', 100] },
    ],
    measure: 'held',
    settings: [
      { cell: ['none', 10], setting: 'tripwire' },
      { cell: ['treaty', 10], setting: 'tripwire-us' },
      { cell: ['none', 100], setting: 'equipped' },
      { cell: ['treaty', 100], setting: 'equipped-us' },
    ],
  },
  {
    // An army that no neighbour can swallow, with a small force beside it and some American help.
    id: 'porcupine',
    text: {
      ...DEPLOYED,
      force: 'tripwire',
      backing: 'enablers',
      army: 'free',
      'long-range': 'free',
    },
    vary: [
      { input: 'meter/ukrainianArmyThousand', values: [200, 700] },
      { input: 'meter/longRange', values: [0.3, 0.9] },
    ],
    pairs: [{ first: [200, 0.3], second: [700, 0.9] }],
    measure: 'held',
    settings: [{ cell: [700, 0.9], setting: 'porcupine' }],
  },
  {
    id: 'minerals',
    text: MONITORS,
    vary: [{ input: 'article/minerals', values: ['none', 'deal'] }],
    pairs: [{ first: ['none'], second: ['deal'] }],
    measure: 'held',
    settings: [
      { cell: ['none'], setting: 'minsk' },
      { cell: ['deal'], setting: 'minerals' },
    ],
  },
  {
    id: 'surface',
    text: DEPLOYED,
    vary: [
      { input: 'force/thousand', values: [0, 10, 25, 50, 100, 150] },
      { input: 'effect/usPledge', values: [0.05, 0.35, 0.65, 0.92] },
    ],
    pairs: [{ first: [0, 0.05], second: [150, 0.92] }],
    measure: 'held',
    settings: [],
  },
];

/** Presets whose text a level can sign: it asks the same questions, and has these answers to them. */
export function presetsFor({ articles }: Level): readonly Preset[] {
  return PRESETS.filter(
    ({ text }) =>
      Object.keys(text).length === articles.length &&
      articles.every(({ id, options }) => options.some((option) => option.id === text[id])),
  );
}

/** The experiment of a preset, all seats as declared. */
export function presetExperiment(
  { text, vary }: Preset,
  { worlds, series }: Pick<Experiment, 'worlds' | 'series'>,
): Experiment {
  return { start: { kind: 'text', text }, seats: seatsWith(), worlds, series, vary };
}
