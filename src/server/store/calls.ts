import type { Store } from './store.ts';

/** What is asked of the thread of a store. */
export interface Call {
  readonly id: number;
  readonly method: keyof Store;
  readonly args: readonly unknown[];
}

/** What the thread answers; number 0 is whether the store could be opened. */
export type Answer = { readonly id: number } & (
  | { readonly value: unknown }
  | { readonly error: string }
);
