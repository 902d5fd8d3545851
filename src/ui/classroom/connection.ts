import type { Fault } from '../../base/result.ts';
import type { Picture, Request } from '../../session/index.ts';

/**
 * How the line to the host stands: `lost` while it is being taken up again by itself; `refused` when
 * the host does not let this asker in (any more), with why.
 */
export type Line =
  | { readonly state: 'connecting' }
  | { readonly state: 'connected' }
  | { readonly state: 'lost'; readonly sinceMs: number }
  | { readonly state: 'refused'; readonly fault: Fault };

/** A client of a session: over the network, or of the host in this page. Use with `useSyncExternalStore`. */
export interface Connection {
  /** What is known, or null before the first update. A new object after each change. */
  readonly getPicture: () => Picture | null;
  readonly getLine: () => Line;
  readonly subscribe: (listener: () => void) => () => void;
  /** Ask something of the host: null once it is done and kept, or why not (`session/unreachable` too). */
  ask(request: Request): Promise<Fault | null>;
  /** The host's clock now, as far as this page knows it. */
  hostNowMs(): number;
  close(): void;
}
