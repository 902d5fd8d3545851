import {
  assessWith,
  beliefsUnder,
  expectedForce,
  provisionsOf,
  startOf,
  type Assessment,
  type State,
} from '../../engine/index.ts';
import type { Estimate } from '../statistics.ts';
import type { Cell } from './cells.ts';
import { worldSeed, type Experiment } from './experiment.ts';
import { summariseCell } from './summary.ts';
import type { World } from './world.ts';

/** One place of the deterrence surface: what whole games came to, beside what the stage game says. */
export interface SurfacePoint {
  readonly cell: number;
  readonly values: Cell['values'];
  /** Share of worlds in which the text held to the last quarter; null where none signed. */
  readonly held: Estimate | null;
  /** What the stage game says of the text; null where worlds do not begin with one. */
  readonly stageGame: Assessment | null;
}

/**
 * The surface of an experiment. The stage game's chance of holding counts strikes and offensives under
 * the beliefs of the first day; whole games also have talks reopened, delegations that leave, answers
 * that grow into war, and beliefs that move.
 */
export function surfaceOf(
  experiment: Experiment,
  cells: readonly Cell[],
  worlds: readonly World[],
): readonly SurfacePoint[] {
  const byCell = Map.groupBy(worlds, ({ cell }) => cell);
  return cells.map(({ values, begin, level }, cell) => ({
    cell,
    values,
    held: summariseCell(level, byCell.get(cell) ?? [])?.held ?? null,
    stageGame: assessStart(begin(worldSeed(experiment, 0))),
  }));
}

/** What the stage game says of the text with which worlds begin, in circumstances that are not rounded. */
function assessStart(state: State): Assessment | null {
  const { level, text, meters, contributors } = state;
  if (text === null) return null;
  const provisions = provisionsOf(level, text);
  const start = startOf(state);
  const force = expectedForce(level, provisions, contributors, start.quarter);
  const beliefs = beliefsUnder(state, provisions, force);
  return assessWith(level, provisions, meters, beliefs, force, start);
}
