import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Units } from '../../lab/index.ts';
import { makeRunner, type Job } from './lines.ts';

/** Units that a worker is given at once: few enough that little is lost to a kill, enough to be no cost. */
const MOST_UNITS_AT_ONCE = 64;
/** Batches for each worker at the least, so that all end about the same time. */
const LEAST_BATCHES = 8;

/**
 * Run units in as many workers, or here where one is enough, and hand on their lines in the order of the
 * units, whichever worker is done first.
 * @param onLines gets the lines of some worlds, and how many they are.
 */
export async function runInWorkers(
  job: Job,
  { first, last }: Units,
  jobs: number,
  onLines: (lines: string, worlds: number) => void,
): Promise<void> {
  if (first >= last) return;
  const size = Math.max(
    1,
    Math.min(MOST_UNITS_AT_ONCE, Math.ceil((last - first) / (jobs * LEAST_BATCHES))),
  );
  const batches = Math.ceil((last - first) / size);
  const unitsOf = (batch: number): Units => ({
    first: first + batch * size,
    last: Math.min(last, first + (batch + 1) * size),
  });
  if (jobs === 1) {
    const run = makeRunner(job);
    for (let batch = 0; batch < batches; batch++) {
      const units = unitsOf(batch);
      onLines(run(units), units.last - units.first);
    }
    return;
  }
  /** Lines that came before those of an earlier batch. */
  const early = new Map<number, string>();
  let asked = 0;
  let written = 0;
  const write = (batch: number, lines: string) => {
    early.set(batch, lines);
    for (let next = early.get(written); next !== undefined; next = early.get(written)) {
      early.delete(written);
      const units = unitsOf(written++);
      onLines(next, units.last - units.first);
    }
  };
  const workers = Array.from(
    { length: Math.min(jobs, batches) },
    () =>
      new Worker(new URL('./worker.ts', import.meta.url), {
        workerData: { level: job.level, experiment: job.experiment },
      }),
  );
  try {
    await Promise.all(
      workers.map(async (worker) => {
        while (asked < batches) {
          const batch = asked++;
          write(batch, await askOnce(worker, unitsOf(batch)));
        }
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Ask a worker for units and await their lines. */
async function askOnce(worker: Worker, units: Units): Promise<string> {
  const ended = new AbortController();
  const { signal } = ended;
  try {
    const answer = once(worker, 'message', { signal });
    const exit = once(worker, 'exit', { signal }).then(([code]) => {
      throw new Error(`a worker ended with ${code}`);
    });
    worker.postMessage(units);
    const [lines] = await Promise.race([answer, exit]);
    return lines;
  } finally {
    ended.abort();
  }
}
