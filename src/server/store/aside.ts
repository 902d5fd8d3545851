import { Worker } from 'node:worker_threads';
import type { Answer, Call } from './calls.ts';
import type { StorePlace } from './open.ts';
import type { Store } from './store.ts';

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Opens a store in a thread of its own. SQLite waits for the disk without letting anything else happen:
 * some milliseconds at each append, and longer on a disk that others use. Here only what waits for the
 * append waits.
 */
export async function openStoreAside(place: StorePlace): Promise<Store> {
  const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: place });
  const aside = new StoreAside(thread);
  await aside.opened;
  return aside;
}

class StoreAside implements Store {
  readonly opened: Promise<void>;
  readonly #thread: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #calls = 0;
  #failed: Error | null = null;

  constructor(thread: Worker) {
    this.#thread = thread;
    this.opened = new Promise<void>((resolve, reject) => this.#waiting.set(0, { resolve, reject }));
    thread.on('message', (answer: Answer) => this.#take(answer));
    thread.on('error', (error) => this.#fail(error));
    thread.on('exit', () => this.#fail(new Error('the thread of the store has ended')));
  }

  #take(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ('error' in answer) waiting?.reject(new Error(answer.error));
    else waiting?.resolve(answer.value as never);
  }

  /** Nobody knows what became of what was asked; and nothing can be asked any more. */
  #fail(error: Error): void {
    this.#failed ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#failed);
    this.#waiting.clear();
  }

  #call<Method extends keyof Store>(
    method: Method,
    ...args: Parameters<Store[Method]>
  ): ReturnType<Store[Method]> {
    const answer = new Promise((resolve, reject) => {
      if (this.#failed) return reject(this.#failed);
      const id = ++this.#calls;
      this.#waiting.set(id, { resolve, reject });
      this.#thread.postMessage({ id, method, args } satisfies Call);
    });
    return answer as ReturnType<Store[Method]>;
  }

  create(...args: Parameters<Store['create']>) {
    return this.#call('create', ...args);
  }

  append(...args: Parameters<Store['append']>) {
    return this.#call('append', ...args);
  }

  read(...args: Parameters<Store['read']>) {
    return this.#call('read', ...args);
  }

  find(...args: Parameters<Store['find']>) {
    return this.#call('find', ...args);
  }

  close(...args: Parameters<Store['close']>) {
    return this.#call('close', ...args);
  }

  keepUntil(...args: Parameters<Store['keepUntil']>) {
    return this.#call('keepUntil', ...args);
  }

  remove(...args: Parameters<Store['remove']>) {
    return this.#call('remove', ...args);
  }

  removeExpired(...args: Parameters<Store['removeExpired']>) {
    return this.#call('removeExpired', ...args);
  }

  async end(): Promise<void> {
    await this.#call('end');
    await this.#thread.terminate();
  }
}
