import { useEffect, useMemo, useState } from 'react';
import type { View } from '../../engine/index.ts';
import type { DealsReply, DealsRequest, Question, Searches } from './protocol.ts';

/** An answer, and whether it is the last word. */
export interface Answer<Found> {
  readonly found: Found;
  readonly final: boolean;
}

type Listener = (reply: DealsReply) => void;

/** The searches for one view, in a worker that starts with the first question and ends with the view. */
export class DealsDesk {
  private worker: Worker | null = null;
  private readonly listeners = new Map<number, Listener>();
  private readonly view: View;
  private next = 0;

  constructor(view: View) {
    this.view = view;
  }

  /** Put a question; the answers come to the listener until it is cancelled. */
  ask(question: Question, listener: Listener): () => void {
    const id = ++this.next;
    this.listeners.set(id, listener);
    this.post({ kind: 'start', id, question });
    return () => {
      if (this.listeners.delete(id)) this.worker?.postMessage({ kind: 'cancel', id });
    };
  }

  close(): void {
    this.worker?.terminate();
    this.worker = null;
    this.listeners.clear();
  }

  private post(request: DealsRequest): void {
    if (!this.worker) {
      this.worker = new Worker(new URL('./deals.worker.ts', import.meta.url), { type: 'module' });
      this.worker.onmessage = ({ data }: MessageEvent<DealsReply>) => {
        const listener = this.listeners.get(data.id);
        if (data.final) this.listeners.delete(data.id);
        listener?.(data);
      };
      this.worker.postMessage({ kind: 'view', view: this.view } satisfies DealsRequest);
    }
    this.worker.postMessage(request);
  }
}

/** The desk of a view; questions about an older view end with it. */
export function useDealsDesk(view: View): DealsDesk {
  const desk = useMemo(() => new DealsDesk(view), [view]);
  useEffect(() => () => desk.close(), [desk]);
  return desk;
}

/**
 * The answer to a question so far, or null before the first. A newer question cancels the older one;
 * null asks nothing.
 */
export function useAnswer<Name extends Question['search']>(
  desk: DealsDesk,
  question: (Question & { readonly search: Name }) | null,
): Answer<Searches[Name]['found']> | null {
  const key = JSON.stringify(question);
  const [answer, setAnswer] = useState<{
    readonly desk: DealsDesk;
    readonly key: string;
    readonly found: Searches[Name]['found'];
    readonly final: boolean;
  } | null>(null);
  useEffect(() => {
    const asked = JSON.parse(key) as Question | null;
    if (!asked) return;
    return desk.ask(asked, ({ found, final }) => setAnswer({ desk, key, found, final }));
  }, [desk, key]);
  return answer && answer.desk === desk && answer.key === key ? answer : null;
}
