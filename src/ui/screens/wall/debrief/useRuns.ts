import { useEffect, useMemo, useState } from 'react';
import type { Fault } from '../../../../base/result.ts';
import type { ByParty, Level } from '../../../../engine/index.ts';
import type { OpenedPicture } from '../../../../session/index.ts';
import type { TableRun, Valued } from './runs.ts';
import type { PairOf, RunsReply, RunsRequest } from './runs.worker.ts';

/** What has been worked out of the opened tables so far. */
export interface Runs {
  readonly runs: readonly TableRun[];
  /** Recordings that could not be opened, by table. */
  readonly faults: readonly { readonly table: number; readonly fault: Fault }[];
  readonly valued: readonly Valued[];
  readonly alternatives: ByParty<number> | null;
  /** Whether texts are valued by true interests. */
  readonly true: boolean;
  readonly pairs: readonly PairOf[];
  /** The search for the frontier goes on. */
  readonly searching: boolean;
}

const NOTHING: Runs = {
  runs: [],
  faults: [],
  valued: [],
  alternatives: null,
  true: false,
  pairs: [],
  searching: true,
};

function taken(before: Runs, reply: RunsReply): Runs {
  switch (reply.kind) {
    case 'run':
      return { ...before, runs: [...before.runs, reply.run] };
    case 'fault':
      return { ...before, faults: [...before.faults, { table: reply.table, fault: reply.fault }] };
    case 'valued':
      return {
        ...before,
        valued: reply.valued,
        alternatives: reply.alternatives,
        true: reply.true,
      };
    case 'frontier':
      return { ...before, pairs: reply.pairs, searching: !reply.done };
  }
}

/** Open all recordings and value their texts, in a worker; anew when another table is opened. */
export function useRuns(level: Level, opened: readonly OpenedPicture[]): Runs {
  const [told, setTold] = useState<{ readonly key: string; readonly runs: Runs } | null>(null);
  // A picture comes new with every update, the recordings in it seldom.
  const key = opened.map(({ table, recording }) => `${table}/${recording.length}`).join(' ');
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const asked = useMemo(() => opened, [key]);
  useEffect(() => {
    if (asked.length === 0) return;
    const worker = new Worker(new URL('./runs.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<RunsReply>) =>
      setTold((before) => ({
        key,
        runs: taken(before?.key === key ? before.runs : NOTHING, data),
      }));
    worker.postMessage({ level, opened: asked } satisfies RunsRequest);
    return () => worker.terminate();
  }, [level, asked, key]);
  return told?.key === key ? told.runs : NOTHING;
}
