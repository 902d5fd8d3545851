import { useEffect, useRef, useState } from 'react';
import type { Bundle, ParsedBundle } from '../../../../content/bundle.ts';
import type { CheckAnswer, CheckRequest } from './check.worker.ts';

/** Writing that rests for so long is checked, ms. */
const REST_MS = 350;

/** What is known of a text. */
export interface Checked {
  /** What the check of this text said; null while it is under way. */
  readonly parsed: ParsedBundle | null;
  /** The level of the last text that had no fault. */
  readonly last: Bundle | null;
  readonly failed: boolean;
}

/** Check a text whenever it has changed and rests, in a worker. */
export function useCheck(text: string): Checked {
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  const [answer, setAnswer] = useState<{ readonly of: string; readonly parsed: ParsedBundle }>();
  const [last, setLast] = useState<Bundle | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const thread = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
    worker.current = thread;
    thread.onerror = () => setFailed(true);
    return () => thread.terminate();
  }, []);
  const opening = useRef(true);
  useEffect(() => {
    const thread = worker.current;
    if (!thread) return undefined;
    const restMs = opening.current ? 0 : REST_MS;
    opening.current = false;
    const id = ++asked.current;
    const take = ({ data }: MessageEvent<CheckAnswer>) => {
      if (data.id !== id) return;
      setAnswer({ of: text, parsed: data.parsed });
      if (data.parsed.ok) setLast(data.parsed.bundle);
    };
    thread.addEventListener('message', take);
    const timer = setTimeout(() => thread.postMessage({ id, text } satisfies CheckRequest), restMs);
    return () => {
      clearTimeout(timer);
      thread.removeEventListener('message', take);
    };
  }, [text]);
  return { parsed: answer?.of === text ? answer.parsed : null, last, failed };
}
