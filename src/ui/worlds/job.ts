import type { Level } from '../../engine/index.ts';
import { cellCount, type Experiment } from '../../lab/worlds/index.ts';
import { rowWidth, type Rows } from './rows.ts';

/** Units first…last − 1 of an experiment, all of one cell. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
}

/** How long a worker should be at a chunk: short enough to be stopped at once, ms. */
const CHUNK_MS = 60;

/**
 * One experiment at work: which units have been dealt out, which have come back, and their rows.
 * All cells advance together, so that what has come when it is stopped is a smaller experiment of the
 * same kind: the first worlds of every cell.
 */
export class Job {
  readonly level: Level;
  readonly experiment: Experiment;
  readonly total: number;
  done = 0;
  readonly #cells: number;
  readonly #numbers: Float64Array<ArrayBuffer>;
  readonly #width: number;
  readonly #out = new Map<number, Chunk>();
  /** Worlds that every cell takes next, the first of them, and the cell whose turn it is. */
  #band = 2;
  #from = 0;
  #cell = 0;
  #msPerWorld: number | null = null;

  /** Throws a RangeError where there is no memory for its rows. */
  constructor(level: Level, experiment: Experiment) {
    this.level = level;
    this.experiment = experiment;
    this.#cells = cellCount(experiment);
    this.total = this.#cells * experiment.worlds;
    this.#width = rowWidth(level.sectors.length);
    this.#numbers = new Float64Array(this.total * this.#width);
  }

  /** The next units to be dealt out, or null when all are. */
  next(): Chunk | null {
    const { worlds } = this.experiment;
    if (this.#from >= worlds) return null;
    const to = Math.min(worlds, this.#from + this.#band);
    const start = this.#cell * worlds;
    const chunk = { first: start + this.#from, last: start + to };
    this.#out.set(chunk.first, chunk);
    this.#cell++;
    if (this.#cell === this.#cells) {
      this.#cell = 0;
      this.#from = to;
      if (this.#msPerWorld !== null) {
        this.#band = Math.max(1, Math.min(500, Math.round(CHUNK_MS / this.#msPerWorld)));
      }
    }
    return chunk;
  }

  /** Take in the rows of a chunk. */
  accept({ first, last }: Chunk, { numbers }: Rows, tookMs: number): void {
    this.#out.delete(first);
    this.#numbers.set(numbers, first * this.#width);
    this.done += last - first;
    const ms = tookMs / (last - first);
    // The first worlds are slow, before the machine has warmed up.
    this.#msPerWorld = this.#msPerWorld === null ? ms : (this.#msPerWorld + ms) / 2;
  }

  /** How many worlds of each cell have come, counted from the first without a gap. */
  get whole(): number {
    const { worlds } = this.experiment;
    return Math.min(this.#from, ...[...this.#out.keys()].map((first) => first % worlds));
  }

  /** The rows of the first so many worlds of each cell. */
  rows(worlds: number): Rows {
    const sectors = this.level.sectors.length;
    if (worlds === this.experiment.worlds) return { numbers: this.#numbers, sectors };
    const length = worlds * this.#width;
    const numbers = new Float64Array(this.#cells * length);
    for (let cell = 0; cell < this.#cells; cell++) {
      const start = cell * this.experiment.worlds * this.#width;
      numbers.set(this.#numbers.subarray(start, start + length), cell * length);
    }
    return { numbers, sectors };
  }
}
