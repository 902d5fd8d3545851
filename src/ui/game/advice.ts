import { startTransition, useEffect, useRef, useState } from 'react';
import {
  textKey,
  type PlanePoint,
  type Text,
  type TextAdvice,
  type View,
} from '../../engine/index.ts';
import type { AdviceReply, AdviceRequest } from './protocol.ts';

/** By how much fighting on becomes worse for Moscow along the dashed frontier. */
export const PRESSURE_POINTS = 10;

export interface Advice {
  /** Advice on a text, if it has been worked out for this view. */
  of(text: Text): TextAdvice | undefined;
  readonly today: readonly PlanePoint[];
  readonly pressed: readonly PlanePoint[];
}

/**
 * Advice for a view on the given texts and on the frontier; it arrives text by text from a worker.
 * @param oddsShown without it the frontier of signing and holding is not worked out.
 */
export function useAdvice(view: View, texts: readonly Text[], oddsShown: boolean): Advice {
  const worker = useRef<Worker | null>(null);
  const known = useRef(new Map<string, TextAdvice>());
  const asked = useRef(new Map<number, readonly Text[]>());
  const next = useRef(0);
  const [, redraw] = useState(0);
  const [frontier, setFrontier] = useState<{
    readonly today: readonly PlanePoint[];
    readonly pressed: readonly PlanePoint[];
  }>({ today: [], pressed: [] });

  useEffect(() => {
    const pending = asked.current;
    const thread = new Worker(new URL('./advice.worker.ts', import.meta.url), { type: 'module' });
    worker.current = thread;
    known.current = new Map();
    const post = (request: AdviceRequest) => thread.postMessage(request);
    const pressures = new Map<number, number>();
    thread.onmessage = ({ data }: MessageEvent<AdviceReply>) => {
      if (data.kind === 'texts') {
        const requested = asked.current.get(data.id) ?? [];
        asked.current.delete(data.id);
        requested.forEach((text, at) => known.current.set(textKey(text), data.advice[at]!));
        // Figures come in between what somebody does, and never hold it up.
        startTransition(() => redraw((count) => count + 1));
      } else {
        const name = pressures.get(data.id) === 0 ? 'today' : 'pressed';
        startTransition(() => setFrontier((before) => ({ ...before, [name]: data.points })));
      }
    };
    post({ kind: 'view', view });
    // The frontier takes longest; what the eye is on comes first.
    const timer = setTimeout(() => {
      for (const pressurePoints of oddsShown ? [0, PRESSURE_POINTS] : []) {
        const id = ++next.current;
        pressures.set(id, pressurePoints);
        post({ kind: 'frontier', id, pressurePoints });
      }
    }, 400);
    return () => {
      clearTimeout(timer);
      thread.terminate();
      worker.current = null;
      pending.clear();
    };
  }, [view, oddsShown]);

  const wanted = texts.map(textKey).join(' ');
  useEffect(() => {
    const pending = new Set([...asked.current.values()].flat().map(textKey));
    const missing = texts.filter((text) => {
      const key = textKey(text);
      return !known.current.has(key) && !pending.has(key);
    });
    // The first few by themselves, so that they arrive at once; each part draws the whole table anew.
    for (let at = 0, count = 6; at < missing.length; at += count, count = 18) {
      const id = ++next.current;
      const part = missing.slice(at, at + count);
      asked.current.set(id, part);
      worker.current?.postMessage({ kind: 'texts', id, texts: part } satisfies AdviceRequest);
    }
    // The keys say which texts; the array itself is new at every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wanted, view, oddsShown]);

  return { of: (text) => known.current.get(textKey(text)), ...frontier };
}
