import { refuse, type Fault } from '../../base/result.ts';
import type { Level } from '../../engine/index.ts';
import {
  cellCount,
  type CellSummary,
  type Comparison,
  type Experiment,
} from '../../lab/worlds/index.ts';
import { Job } from './job.ts';
import type { PoolReply, PoolRequest } from './protocol.ts';
import { slice, type Rows } from './rows.ts';

/** Most worlds that the page runs at once: their hash is of a text that a browser can hold. */
export const MOST_WORLDS_ON_PAGE = 200_000;
/** Cores that worlds are run on: all, as the page itself needs little. */
export function coresOf(): number {
  return Math.max(1, Math.min(16, navigator.hardwareConcurrency || 2));
}

/** Chunks that a worker has before it: one at work and one waiting, so that it never waits for the page. */
const AHEAD = 2;
/** Before that the machine warms up, and its speed says little, s. */
const WARM_S = 1.5;
/** How often progress is told, ms. */
const TELL_MS = 100;

/** Worlds that have been run, and all that it takes to run them again. */
export interface Ran {
  /** As it was run: with fewer worlds than asked for where it was stopped. */
  readonly experiment: Experiment;
  readonly level: Level;
  /** Cell by cell, in the order of the single run. */
  readonly rows: Rows;
  /** Hash of results, as `worldsHash` of the single run gives it. */
  readonly hash: string;
  /** What each cell comes to, in the order of the grid. */
  readonly cells: readonly CellSummary[];
  /**
   * The stage game's chance, on the first day, that each cell's text holds to the last quarter; null
   * where worlds do not begin with a text.
   */
  readonly stageHolds: readonly (number | null)[];
  readonly seconds: number;
}

/** What has become of an experiment. */
export type Status =
  | {
      readonly kind: 'running';
      readonly done: number;
      readonly total: number;
      /** Estimated from its speed so far; null at first. */
      readonly secondsLeft: number | null;
    }
  /** All worlds have come, or it was stopped: they are being summed up. */
  | { readonly kind: 'summing' }
  | { readonly kind: 'done'; readonly ran: Ran }
  /** Stopped: with the worlds that every cell had by then, or null if there was none. */
  | { readonly kind: 'cancelled'; readonly ran: Ran | null }
  | { readonly kind: 'failed'; readonly fault: Fault };

interface Running {
  readonly id: number;
  readonly job: Job;
  readonly tell: (status: Status) => void;
  /** When its first worlds were dealt out. */
  startedMs: number | null;
  toldMs: number;
  /** Worlds of each cell that are being summed up: all, or fewer where it was stopped. */
  kept: number | null;
}

interface Seat {
  readonly worker: Worker;
  waiting: number;
  readonly jobs: Set<number>;
  readonly levels: Set<number>;
}

/** Workers over all cores, shared by every experiment of the page; they start with the first. */
class Pool {
  #seats: Seat[] = [];
  /** Who is next comes first; whoever has been dealt to goes to the end, so that all get on. */
  #queue: Running[] = [];
  readonly #all = new Map<number, Running>();
  /** Who waits for a comparison. */
  readonly #asked = new Map<number, (found: readonly Comparison[] | null) => void>();
  readonly #levels = new WeakMap<Level, number>();
  #levelCount = 0;
  #jobCount = 0;

  /** Run an experiment and tell of it; the answer stops it, keeping what there is or nothing. */
  run(
    level: Level,
    experiment: Experiment,
    tell: (status: Status) => void,
  ): (keep: boolean) => void {
    const total = experiment.worlds * cellCount(experiment);
    const failed = (fault: Fault) => {
      queueMicrotask(() => tell({ kind: 'failed', fault }));
      return () => {};
    };
    if (!Number.isInteger(total) || total < 1) {
      return failed(refuse('lab/worlds', { worlds: experiment.worlds }).fault);
    }
    if (total > MOST_WORLDS_ON_PAGE) {
      return failed(refuse('lab/too-large', { total, most: MOST_WORLDS_ON_PAGE }).fault);
    }
    let job: Job;
    try {
      job = new Job(level, experiment);
    } catch {
      return failed(refuse('lab/no-memory', { total }).fault);
    }
    const running: Running = {
      id: ++this.#jobCount,
      job,
      tell,
      startedMs: null,
      toldMs: 0,
      kept: null,
    };
    this.#all.set(running.id, running);
    this.#queue.push(running);
    this.#start();
    this.#deal();
    return (keep) => this.#stop(running, keep);
  }

  #start(): void {
    if (this.#seats.length > 0) return;
    const cores = coresOf();
    for (let core = 0; core < cores; core++) {
      const worker = new Worker(new URL('./pool.worker.ts', import.meta.url), { type: 'module' });
      const seat: Seat = { worker, waiting: 0, jobs: new Set(), levels: new Set() };
      worker.onmessage = ({ data }: MessageEvent<PoolReply>) => this.#hear(seat, data);
      worker.onerror = () => this.#lost();
      this.#seats.push(seat);
    }
  }

  /** A worker could not be loaded or has died: all that runs fails, and the next begins with new ones. */
  #lost(): void {
    for (const { worker } of this.#seats) worker.terminate();
    this.#seats = [];
    this.#queue = [];
    const all = [...this.#all.values()];
    this.#all.clear();
    for (const { tell } of all) tell({ kind: 'failed', fault: refuse('lab/no-worker').fault });
    for (const asked of this.#asked.values()) asked(null);
    this.#asked.clear();
  }

  /** Give every worker enough to do, the experiments by turns. */
  #deal(): void {
    for (let ahead = 1; ahead <= AHEAD; ahead++) {
      for (const seat of this.#seats) {
        while (seat.waiting < ahead && this.#dealTo(seat)) seat.waiting++;
      }
    }
  }

  #dealTo(seat: Seat): boolean {
    for (let at = 0; at < this.#queue.length; at++) {
      const running = this.#queue.shift()!;
      const chunk = running.job.next();
      // One that has all its worlds dealt out only waits for them.
      if (!chunk) continue;
      this.#queue.push(running);
      running.startedMs ??= performance.now();
      this.#prepare(seat, running);
      post(seat, { kind: 'run', job: running.id, ...chunk });
      return true;
    }
    return false;
  }

  /** A level and an experiment go to a worker once. */
  #prepare(seat: Seat, { id, job: { level, experiment } }: Running): void {
    if (seat.jobs.has(id)) return;
    seat.jobs.add(id);
    const known = this.#levels.get(level) ?? ++this.#levelCount;
    this.#levels.set(level, known);
    if (!seat.levels.has(known)) {
      seat.levels.add(known);
      post(seat, { kind: 'level', id: known, level });
    }
    post(seat, { kind: 'prepare', job: id, level: known, experiment });
  }

  /** Compare two cells by every measure, on a worker; null where it could not be done. */
  compare(ran: Ran, first: number, second: number): Promise<readonly Comparison[] | null> {
    this.#start();
    const id = ++this.#jobCount;
    const { worlds } = ran.experiment;
    const of = (cell: number) => slice(ran.rows, cell * worlds, (cell + 1) * worlds);
    const [a, b] = [of(first), of(second)];
    return new Promise((resolve) => {
      this.#asked.set(id, resolve);
      post(this.#takeFreest(), { kind: 'compare', job: id, first: a, second: b }, [
        a.numbers.buffer,
        b.numbers.buffer,
      ]);
    });
  }

  /** The worker with least to do, which is about to get one more thing to do. */
  #takeFreest(): Seat {
    const seat = this.#seats.toSorted((a, b) => a.waiting - b.waiting)[0]!;
    seat.waiting++;
    return seat;
  }

  #hear(seat: Seat, reply: PoolReply): void {
    seat.waiting--;
    const asked = this.#asked.get(reply.job);
    if (asked) {
      this.#asked.delete(reply.job);
      asked(reply.kind === 'compare' ? reply.comparisons : null);
    }
    const running = this.#all.get(reply.job);
    if (running) this.#take(running, reply);
    this.#deal();
  }

  #take(running: Running, reply: PoolReply): void {
    const { job, tell, kept } = running;
    switch (reply.kind) {
      case 'compare':
        return;
      case 'fault':
        this.#end(running);
        tell({ kind: 'failed', fault: reply.fault });
        return;
      case 'rows':
        // What comes after it was stopped is too late.
        if (kept !== null) return;
        job.accept(reply, reply.rows, reply.tookMs);
        if (job.done === job.total) this.#sum(running, job.experiment.worlds);
        else tellProgress(running);
        return;
      case 'sum': {
        this.#end(running);
        const experiment = { ...job.experiment, worlds: kept! };
        const seconds = (performance.now() - running.startedMs!) / 1000;
        const { rows, hash, cells, stageHolds } = reply;
        const ran: Ran = { experiment, level: job.level, rows, hash, cells, stageHolds, seconds };
        tell({ kind: kept === job.experiment.worlds ? 'done' : 'cancelled', ran });
      }
    }
  }

  /** Have what there is summed up by whoever has least to do. */
  #sum(running: Running, worlds: number): void {
    running.kept = worlds;
    const rows = running.job.rows(worlds);
    const seat = this.#takeFreest();
    this.#prepare(seat, running);
    post(seat, { kind: 'sum', job: running.id, rows }, [rows.numbers.buffer]);
    running.tell({ kind: 'summing' });
  }

  #stop(running: Running, keep: boolean): void {
    if (this.#all.get(running.id) !== running) return;
    if (keep && running.kept !== null) return;
    const whole = keep ? running.job.whole : 0;
    this.#queue = this.#queue.filter((each) => each !== running);
    if (whole > 0) {
      this.#sum(running, whole);
      return;
    }
    this.#end(running);
    if (keep) running.tell({ kind: 'cancelled', ran: null });
  }

  #end({ id }: Running): void {
    this.#all.delete(id);
    this.#queue = this.#queue.filter((each) => each.id !== id);
    for (const seat of this.#seats) {
      if (seat.jobs.delete(id)) post(seat, { kind: 'forget', job: id });
    }
  }
}

function tellProgress(running: Running): void {
  const now = performance.now();
  if (now - running.toldMs < TELL_MS) return;
  running.toldMs = now;
  const { done, total } = running.job;
  const seconds = (now - running.startedMs!) / 1000;
  const secondsLeft = seconds > WARM_S ? (seconds / done) * (total - done) : null;
  running.tell({ kind: 'running', done, total, secondsLeft });
}

function post({ worker }: Seat, request: PoolRequest, transfer: Transferable[] = []): void {
  worker.postMessage(request, transfer);
}

const pool = new Pool();

/** Compare two cells of what has been run by every measure; null where no worker could be had. */
export function compareInPool(
  ran: Ran,
  first: number,
  second: number,
): Promise<readonly Comparison[] | null> {
  return pool.compare(ran, first, second);
}

/**
 * Run an experiment on all cores and tell what becomes of it. The answer stops it at once: keeping the
 * worlds that every cell has by then, or (the default) without another word.
 */
export function runExperiment(
  level: Level,
  experiment: Experiment,
  tell: (status: Status) => void,
): (keep?: boolean) => void {
  const stop = pool.run(level, experiment, tell);
  return (keep = false) => stop(keep);
}
