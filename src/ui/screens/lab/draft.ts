import { ok, refuse, type Result } from '../../../base/result.ts';
import type { ByParty, Level } from '../../../engine/index.ts';
import {
  cellCount,
  inputsOf,
  presetExperiment,
  presetsFor,
  type Axis,
  type Experiment,
  type Input,
  type Preset,
  type Start,
} from '../../../lab/worlds/index.ts';
import { seatsWith } from '../../../match/index.ts';
import type { Recording } from '../../../replay/index.ts';
import { read, write } from '../../storage.ts';
import { coresOf, MOST_WORLDS_ON_PAGE } from '../../worlds/pool.ts';

/** An experiment as the form holds it: numbers are still what was typed. */
export interface Draft {
  readonly start: Start['kind'];
  /** Option by article, for worlds that begin with a text. */
  readonly text: Readonly<Record<string, string>>;
  readonly moment: DraftMoment | null;
  readonly seats: ByParty<string>;
  readonly axes: readonly DraftAxis[];
  readonly worlds: string;
  readonly series: string;
}

/** A turn of a recording, and what the recording is called. */
export interface DraftMoment {
  readonly name: string;
  readonly recording: Recording;
  readonly at: number;
}

export interface DraftAxis {
  readonly input: string;
  /** Values as typed or ticked, separated by commas. */
  readonly values: string;
}

/** Series of a draft that names none. */
export const FIRST_SERIES = 'lab';
/** Worlds of a preset in each cell: enough to tell its cells apart, few enough to wait for. */
const PRESET_WORLDS = 500;
/** Worlds in each cell of a preset with many cells. */
const PRESET_WORLDS_OF_MANY = 150;
const MANY_CELLS = 8;

/** A preset as a draft. */
export function presetDraft(preset: Preset): Draft {
  const worlds = cellCount(preset) > MANY_CELLS ? PRESET_WORLDS_OF_MANY : PRESET_WORLDS;
  const { seats, vary } = presetExperiment(preset, { worlds, series: FIRST_SERIES });
  return {
    start: 'text',
    text: preset.text,
    moment: null,
    seats,
    axes: vary.map(({ input, values }) => ({ input, values: values.join(', ') })),
    worlds: String(worlds),
    series: FIRST_SERIES,
  };
}

/** The values of an axis, or which of them is wrong. */
export function valuesOf(input: Input | undefined, axis: DraftAxis): Result<Axis> {
  const parts = axis.values
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  if (!input) return refuse('lab/unknown-input', { input: axis.input });
  if (parts.length === 0) return refuse('lab/no-values');
  const values: (number | string)[] = [];
  for (const part of parts) {
    const value = input.values.kind === 'names' ? part : Number(part.replace('−', '-'));
    if (Number.isNaN(value)) return refuse('lab/not-a-number', { value: part });
    const good =
      input.values.kind === 'names'
        ? input.values.names.includes(part)
        : Number(value) >= input.values.low && Number(value) <= input.values.high;
    if (!good) return refuse('lab/value', { value: part });
    if (values.includes(value)) return refuse('lab/twice', { value: part });
    values.push(value);
  }
  return ok({ input: axis.input, values });
}

/** The experiment that a draft describes, or the first thing that keeps it from being one. */
export function experimentOf(level: Level, draft: Draft): Result<Experiment> {
  const inputs = new Map(inputsOf(level).map((input) => [input.id, input]));
  const start = startOf(draft);
  if (!start.ok) return start;
  const vary: Axis[] = [];
  for (const each of draft.axes) {
    const axis = valuesOf(inputs.get(each.input), each);
    if (!axis.ok) return axis;
    if (vary.some(({ input }) => input === each.input)) return refuse('lab/same-input');
    if (inputs.get(each.input)!.needsText && draft.start !== 'text') {
      return refuse('lab/input-needs-text');
    }
    if (draft.start === 'moment' && !each.input.startsWith('seat/')) {
      return refuse('lab/input-fixed-by-run');
    }
    vary.push(axis.value);
  }
  const worlds = Number(draft.worlds.replaceAll(/[,\s]/g, ''));
  if (!Number.isInteger(worlds) || worlds < 1) return refuse('lab/worlds');
  if (!/^[\p{L}\p{N}/-]{1,40}$/u.test(draft.series)) return refuse('lab/series');
  const experiment: Experiment = {
    start: start.value,
    seats: draft.seats,
    worlds,
    series: draft.series,
    vary,
  };
  const total = worlds * cellCount(experiment);
  if (total > MOST_WORLDS_ON_PAGE) {
    return refuse('lab/too-large', { total, most: MOST_WORLDS_ON_PAGE });
  }
  return ok(experiment);
}

function startOf({ start, text, moment }: Draft): Result<Start> {
  switch (start) {
    case 'opening':
      return ok({ kind: 'opening' });
    case 'text':
      return ok({ kind: 'text', text });
    case 'moment':
      return moment
        ? ok({ kind: 'moment', recording: moment.recording, at: moment.at })
        : refuse('lab/no-recording');
  }
}

/** Evenly spaced values, as they are typed: from, to, and how many; empty where that makes none. */
export function rangeOf(from: number, to: number, count: number): string {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return '';
  if (!Number.isInteger(count) || count < 1 || count > 50) return '';
  const step = count > 1 ? (to - from) / (count - 1) : 0;
  const values = Array.from({ length: count }, (_, at) => Number((from + at * step).toFixed(4)));
  return [...new Set(values)].join(', ');
}

const KEPT = 'lab/draft';

/** Keep the draft, so that a reload finds it; a recording too large for the browser is left out. */
export function keepDraft(draft: Draft): void {
  if (!write(KEPT, JSON.stringify(draft))) write(KEPT, JSON.stringify({ ...draft, moment: null }));
}

/** The draft that was kept, or one that plays whole games. */
export function keptDraft(level: Level): Draft {
  const first: Draft = {
    start: 'opening',
    text: Object.fromEntries(level.articles.map(({ id, options }) => [id, options[0]!.id])),
    moment: null,
    seats: seatsWith(),
    axes: [],
    worlds: '200',
    series: FIRST_SERIES,
  };
  try {
    const kept = JSON.parse(read(KEPT) ?? 'null') as Draft | null;
    // What an older page kept may lack something: then it is not a draft.
    return kept && Object.keys(first).every((part) => part in kept) ? kept : first;
  } catch {
    return first;
  }
}

/** The question whose settings an experiment has, with however many worlds of whatever series; null for none. */
export function presetOf(level: Level, experiment: Experiment): Preset | null {
  const { worlds, series } = experiment;
  const told = JSON.stringify(experiment);
  return (
    presetsFor(level).find((preset) => {
      const made = experimentOf(level, { ...presetDraft(preset), worlds: `${worlds}`, series });
      return made.ok && JSON.stringify(made.value) === told;
    }) ?? null
  );
}

const SPEED = 'lab/speed';
/** Worlds a second on one core before anything has been run. */
const GUESSED_SPEED = 150;

/** Worlds a second that the last run of this kind had, or a guess. */
export function speedOf(start: Start['kind']): {
  readonly perSecond: number;
  readonly known: boolean;
} {
  const kept = Number(read(`${SPEED}/${start}`));
  if (kept > 0) return { perSecond: kept, known: true };
  return { perSecond: GUESSED_SPEED * coresOf(), known: false };
}

/** Remember how fast a run went, for the next estimate. */
export function keepSpeed(start: Start['kind'], perSecond: number): void {
  write(`${SPEED}/${start}`, perSecond.toFixed(1));
}
