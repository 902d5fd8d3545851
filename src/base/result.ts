/** What a player, author or client can cause is a value: a result, or a fault with a stable code. */
export interface Fault {
  /** Stable, namespaced: `talks/not-your-turn`. Wording lives in the interface. */
  readonly code: string;
  /** The facts needed to word it. */
  readonly facts?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

export type Result<T, F = Fault> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: F };

/** Wrap a value as a success. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** A refusal with its code and facts. */
export function refuse(
  code: string,
  facts?: Fault['facts'],
): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault: facts === undefined ? { code } : { code, facts } };
}

/** Mark a broken invariant: a programming error, never a player's. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`broken invariant: ${message}`);
}
