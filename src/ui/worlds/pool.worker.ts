import { refuse, type Result } from '../../base/result.ts';
import type { Level } from '../../engine/index.ts';
import {
  cellsOf,
  compareCells,
  MEASURES,
  runUnits,
  summariseCell,
  surfaceOf,
  worldsHash,
  type Cell,
  type Experiment,
} from '../../lab/worlds/index.ts';
import type { PoolReply, PoolRequest } from './protocol.ts';
import { packWorlds, worldsIn } from './rows.ts';

/** Runs parts of experiments as the pool deals them out; a bad experiment is a fault, never an end. */
const levels = new Map<number, Level>();
const jobs = new Map<
  number,
  { readonly level: Level; readonly experiment: Experiment; cells: Result<readonly Cell[]> | null }
>();

self.onmessage = ({ data }: MessageEvent<PoolRequest>) => {
  switch (data.kind) {
    case 'level':
      levels.set(data.id, data.level);
      return;
    case 'prepare': {
      const { job, experiment } = data;
      jobs.set(job, { level: levels.get(data.level)!, experiment, cells: null });
      return;
    }
    case 'forget':
      jobs.delete(data.job);
      return;
    default:
      answer(data);
  }
};

function answer(request: PoolRequest & { readonly kind: 'run' | 'sum' | 'compare' }): void {
  const { job } = request;
  try {
    switch (request.kind) {
      case 'run':
        return reply(run(request));
      case 'sum':
        return reply(sum(request));
      case 'compare':
        return reply(compare(request));
    }
  } catch (error) {
    reply({ kind: 'fault', job, ...refuse('lab/broken', { message: String(error) }) });
  }
}

function run({ job, first, last }: PoolRequest & { readonly kind: 'run' }): PoolReply {
  const startMs = performance.now();
  const { level, experiment } = jobs.get(job)!;
  const cells = cellsFor(job);
  if (!cells.ok) return { kind: 'fault', job, fault: cells.fault };
  const worlds = [...runUnits(experiment, cells.value, first, last)];
  const rows = packWorlds(worlds, level.sectors.length);
  return { kind: 'rows', job, first, last, rows, tookMs: performance.now() - startMs };
}

/** The cells of a job, made once. */
function cellsFor(job: number): Result<readonly Cell[]> {
  const known = jobs.get(job)!;
  return (known.cells ??= cellsOf(known.level, known.experiment));
}

function sum({ job, rows }: PoolRequest & { readonly kind: 'sum' }): PoolReply {
  const { level, experiment } = jobs.get(job)!;
  const made = cellsFor(job);
  if (!made.ok) return { kind: 'fault', job, fault: made.fault };
  const worlds = worldsIn(rows);
  const each = Map.groupBy(worlds, ({ cell }) => cell);
  const cells = [...each.values()].map((of) => summariseCell(level, of)!);
  // Without worlds the surface is the stage game's alone: what whole games came to is in the summaries.
  const stageHolds = surfaceOf(experiment, made.value, []).map(
    ({ stageGame }) => stageGame?.hold ?? null,
  );
  return { kind: 'sum', job, hash: worldsHash(worlds), cells, stageHolds, rows };
}

function compare({ job, ...cells }: PoolRequest & { readonly kind: 'compare' }): PoolReply {
  const [first, second] = [worldsIn(cells.first), worldsIn(cells.second)];
  const comparisons = MEASURES.flatMap((measure) => compareCells(first, second, measure) ?? []);
  return { kind: 'compare', job, comparisons };
}

function reply(message: PoolReply): void {
  self.postMessage(message, {
    transfer: 'rows' in message ? [message.rows.numbers.buffer] : [],
  });
}
