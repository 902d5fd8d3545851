import { Worker } from 'node:worker_threads';
import type { Action } from '../../../src/engine/index.ts';
import type { SeatPicture } from '../../../src/session/index.ts';

/** Decisions of strategies, worked out in a thread; equal seats of one session decide alike, so once. */
export class Thinking {
  readonly #worker = new Worker(new URL('./thinker.ts', import.meta.url));
  readonly #waiting = new Map<number, (actions: readonly Action[]) => void>();
  readonly #known = new Map<string, Promise<readonly Action[]>>();
  #ids = 0;

  constructor() {
    this.#worker.on('message', ({ id, actions }: { id: number; actions: readonly Action[] }) => {
      this.#waiting.get(id)?.(actions);
      this.#waiting.delete(id);
    });
  }

  /** What the strategy of a seat would do. @param session its tables have one seed. */
  about(session: number, seat: SeatPicture): Promise<readonly Action[]> {
    const { turn, phase, violation } = seat.view;
    const key = JSON.stringify([
      session,
      seat.party,
      turn,
      phase,
      violation?.step,
      seat.log.length,
    ]);
    const known = this.#known.get(key) ?? this.#think(seat);
    this.#known.set(key, known);
    return known;
  }

  #think(seat: SeatPicture): Promise<readonly Action[]> {
    return new Promise((resolve) => {
      const id = this.#ids++;
      this.#waiting.set(id, resolve);
      this.#worker.postMessage({ id, seat });
    });
  }

  close(): void {
    void this.#worker.terminate();
  }
}
