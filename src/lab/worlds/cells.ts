import { refuse, ok, type Fault, type Result } from '../../base/result.ts';
import {
  newRun,
  PARTIES,
  provisionsOf,
  stateAfter,
  textFromIds,
  type Action,
  type ByParty,
  type Level,
  type State,
} from '../../engine/index.ts';
import { resolveSeats } from '../../match/index.ts';
import type { Strategy } from '../../strategies/index.ts';
import { MOST_AXES, MOST_WORLDS, type Experiment } from './experiment.ts';
import { FORCE_INPUT, inputsOf, type Setup } from './inputs.ts';
import { momentOf } from './moment.ts';
import { playWorld, type Played } from './play.ts';

/** One cell of an experiment's grid. */
export interface Cell {
  /** Values of the varied inputs, in the order of the axes. */
  readonly values: readonly (number | string)[];
  /** The level as its values make it. */
  readonly level: Level;
  readonly strategies: ByParty<Strategy>;
  /** The state in which a world with this seed begins. */
  readonly begin: (seed: string) => State;
  /** Play a world that has begun to its end. */
  readonly play: (from: State) => Played;
}

/** The cells of an experiment, the last axis running fastest; or why it cannot be run. */
export function cellsOf(level: Level, experiment: Experiment): Result<readonly Cell[]> {
  const fault = experimentFault(level, experiment);
  if (fault) return { ok: false, fault };
  const cells: Cell[] = [];
  for (const values of gridOf(experiment)) {
    const cell = cellOf(level, experiment, values);
    if (!cell.ok) return cell;
    cells.push(cell.value);
  }
  return ok(cells);
}

/** Cells of a grid. */
export function cellCount({ vary }: Pick<Experiment, 'vary'>): number {
  return vary.reduce((product, { values }) => product * values.length, 1);
}

function gridOf({ vary }: Experiment): readonly (readonly (number | string)[])[] {
  return vary.reduce<readonly (readonly (number | string)[])[]>(
    (rows, { values }) => rows.flatMap((row) => values.map((value) => [...row, value])),
    [[]],
  );
}

/** Why an experiment cannot be run, or null. */
function experimentFault(level: Level, experiment: Experiment): Fault | null {
  const { vary, worlds, start } = experiment;
  if (vary.length > MOST_AXES) return refuse('lab/too-many-inputs', { most: MOST_AXES }).fault;
  const total = worlds * cellCount(experiment);
  if (!Number.isInteger(worlds) || worlds < 1) return refuse('lab/worlds', { worlds }).fault;
  if (total > MOST_WORLDS) return refuse('lab/too-large', { total, most: MOST_WORLDS }).fault;
  const inputs = new Map(inputsOf(level).map((input) => [input.id, input]));
  const [one, other] = vary;
  if (one && one.input === other?.input)
    return refuse('lab/same-input', { input: one.input }).fault;
  for (const { input: id, values } of vary) {
    const input = inputs.get(id);
    if (!input) return refuse('lab/unknown-input', { input: id }).fault;
    if (values.length === 0) return refuse('lab/no-values', { input: id }).fault;
    if (input.needsText && start.kind !== 'text') {
      return refuse('lab/input-needs-text', { input: id }).fault;
    }
    if (start.kind === 'moment' && !id.startsWith('seat/')) {
      return refuse('lab/input-fixed-by-run', { input: id }).fault;
    }
    for (const value of values) {
      const { values: may } = input;
      const good =
        may.kind === 'names'
          ? may.names.includes(String(value))
          : typeof value === 'number' && value >= may.low && value <= may.high;
      if (!good) return refuse('lab/value', { input: id, value }).fault;
    }
  }
  return null;
}

function cellOf(
  level: Level,
  experiment: Experiment,
  values: readonly (number | string)[],
): Result<Cell> {
  const { start, seats, vary } = experiment;
  const inputs = new Map(inputsOf(level).map((input) => [input.id, input]));
  const plain: Setup = { level, text: start.kind === 'text' ? start.text : null, seats };
  const setup = vary.reduce(
    (before, { input }, at) => inputs.get(input)!.set(before, values[at]!),
    plain,
  );
  const resolved = resolveSeats(setup.seats);
  if (!resolved.ok) return resolved;
  const empty = PARTIES.find((party) => resolved.value[party] === null);
  if (empty) return refuse('lab/seat-empty', { party: empty });
  const strategies = resolved.value as ByParty<Strategy>;
  const play = (from: State) => playWorld(from, strategies);
  const common = { values, level: setup.level, strategies, play };
  switch (start.kind) {
    case 'opening':
      return ok({ ...common, begin: (seed) => newRun(setup.level, seed).state });
    case 'text': {
      const missing = level.articles.find(
        ({ id, options }) => !options.some((option) => option.id === setup.text![id]),
      );
      if (missing) return refuse('lab/text', { article: missing.id });
      if (sendsNobody(setup, vary, values)) return refuse('lab/no-force', { input: FORCE_INPUT });
      return ok({ ...common, begin: signsAtOnce(setup) });
    }
    case 'moment': {
      const moment = momentOf(setup.level, start, strategies);
      return moment.ok ? ok({ ...common, ...moment.value }) : moment;
    }
  }
}

/** Whether troops are asked for that the text does not send. */
function sendsNobody({ level, text }: Setup, vary: Experiment['vary'], values: Cell['values']) {
  const at = vary.findIndex(({ input }) => input === FORCE_INPUT);
  if (at < 0 || values[at] === 0) return false;
  return provisionsOf(level, textFromIds(level, text!)).force === 'none';
}

/** Begins runs in which all table and sign the same text in the first round. */
function signsAtOnce({ level, text: ids }: Setup): Cell['begin'] {
  const text = textFromIds(level, ids!);
  const actions = PARTIES.flatMap((party): Action[] => [
    { type: 'table', party, text },
    { type: 'ready', party },
  ]);
  return (seed) => {
    const signed = stateAfter(newRun(level, seed).state, actions);
    if (!signed.ok) throw new Error(`broken invariant: ${signed.fault.code}`);
    return signed.value;
  };
}
