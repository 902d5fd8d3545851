import { useEffect, useMemo, useState } from 'react';
import type { View } from '../../engine/index.ts';
import type { DealsReply, DealsRequest, Question, Searches } from './protocol.ts';

/** An answer, and whether it is the last word. */
export interface Answer<Found> {
  readonly found: Found;
  readonly final: boolean;
}

type Listener = (reply: DealsReply) => void;

/** Whoever waits for an answer, by the number of the question. */
const listeners = new Map<number, Listener>();
let questions = 0;
let thread: Worker | null = null;

/** The worker, once for the page: what it has learned of a level serves every round. */
function worker(): Worker {
  if (!thread) {
    thread = new Worker(new URL('./deals.worker.ts', import.meta.url), { type: 'module' });
    thread.onmessage = ({ data }: MessageEvent<DealsReply>) => {
      const listener = listeners.get(data.id);
      if (data.final) listeners.delete(data.id);
      listener?.(data);
    };
  }
  return thread;
}

/** The view that the worker searches now. */
let searched: View | null = null;

/** The searches for one view. */
export class DealsDesk {
  private readonly view: View;

  constructor(view: View) {
    this.view = view;
  }

  /** Put a question; the answers come to the listener until it is cancelled. */
  ask(question: Question, listener: Listener): () => void {
    const post = (request: DealsRequest) => worker().postMessage(request);
    if (searched !== this.view) {
      searched = this.view;
      // With a new view all that was asked about the last one ends.
      listeners.clear();
      post({ kind: 'view', view: this.view });
    }
    const id = ++questions;
    listeners.set(id, listener);
    post({ kind: 'start', id, question });
    return () => {
      if (listeners.delete(id)) post({ kind: 'cancel', id });
    };
  }
}

/** The desk of a view; questions about an older view end with it. */
export function useDealsDesk(view: View): DealsDesk {
  useEffect(() => {
    worker();
  }, []);
  return useMemo(() => new DealsDesk(view), [view]);
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
