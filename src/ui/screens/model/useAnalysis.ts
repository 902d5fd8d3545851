import { useEffect, useRef, useState } from 'react';
import type { AnalysisKind, InputOf, ResultOf } from './analyses.ts';

/** The last result that came, and whether it answers the present question. */
export interface Worked<Result> {
  readonly result: Result | null;
  readonly current: boolean;
}

/**
 * Have an analysis worked out in a worker of its own. While one is at work only the latest question
 * waits, so that a slider that is dragged asks no more than can be answered; leaving the page ends it.
 * @param input has to stay the same object while the question does.
 */
export function useAnalysis<Kind extends AnalysisKind>(
  kind: Kind,
  input: InputOf<Kind>,
): Worked<ResultOf<Kind>> {
  const [done, setDone] = useState<{ input: InputOf<Kind>; result: ResultOf<Kind> } | null>(null);
  const ask = useRef<((input: InputOf<Kind>) => void) | null>(null);
  useEffect(() => {
    const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
    let asked: { readonly input: InputOf<Kind> } | null = null;
    let waiting: { readonly input: InputOf<Kind> } | null = null;
    const send = (question: { readonly input: InputOf<Kind> }) => {
      asked = question;
      worker.postMessage({ kind, input: question.input });
    };
    worker.onmessage = ({ data }: MessageEvent<ResultOf<Kind>>) => {
      setDone({ input: asked!.input, result: data });
      asked = null;
      if (waiting) send(waiting);
      waiting = null;
    };
    ask.current = (question) => {
      if (asked) waiting = { input: question };
      else send({ input: question });
    };
    return () => worker.terminate();
  }, [kind]);
  useEffect(() => ask.current?.(input), [input]);
  return { result: done?.result ?? null, current: done !== null && done.input === input };
}
