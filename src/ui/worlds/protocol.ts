import type { Fault } from '../../base/result.ts';
import type { Level } from '../../engine/index.ts';
import type { CellSummary, Comparison, Experiment } from '../../lab/worlds/index.ts';
import type { Rows } from './rows.ts';

/** What the pool asks of one of its workers; jobs and levels go by number. */
export type PoolRequest =
  | { readonly kind: 'level'; readonly id: number; readonly level: Level }
  | {
      readonly kind: 'prepare';
      readonly job: number;
      readonly level: number;
      readonly experiment: Experiment;
    }
  /** Run units first…last − 1. */
  | {
      readonly kind: 'run';
      readonly job: number;
      readonly first: number;
      readonly last: number;
    }
  /** Hash and sum up all rows of a job, which come back. */
  | { readonly kind: 'sum'; readonly job: number; readonly rows: Rows }
  /** Compare two cells by every measure. */
  | {
      readonly kind: 'compare';
      readonly job: number;
      readonly first: Rows;
      readonly second: Rows;
    }
  | { readonly kind: 'forget'; readonly job: number };

/** One reply to each `run`, `sum` and `compare`. */
export type PoolReply =
  | {
      readonly kind: 'rows';
      readonly job: number;
      readonly first: number;
      readonly last: number;
      readonly rows: Rows;
      readonly tookMs: number;
    }
  | {
      readonly kind: 'sum';
      readonly job: number;
      readonly hash: string;
      readonly cells: readonly CellSummary[];
      /** What the stage game gives each cell's text, or null where worlds do not begin with one. */
      readonly stageHolds: readonly (number | null)[];
      readonly rows: Rows;
    }
  | {
      readonly kind: 'compare';
      readonly job: number;
      readonly comparisons: readonly Comparison[];
    }
  | { readonly kind: 'fault'; readonly job: number; readonly fault: Fault };
